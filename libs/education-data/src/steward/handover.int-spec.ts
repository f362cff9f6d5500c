import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Told } from '../merge/merge-world.builder.js';
import { aClass, aLearner, anEnrolment, aSchool } from '../merge/story-records.builder.js';
import { StewardWorld } from './steward-world.builder.js';

const A = { platform: 'LS-SMAS' };
const B = { platform: 'LS-VNEDU' };
const KINDS = ['school', 'school-class', 'learner', 'enrolment', 'subject-result'];

const result = (n: number, more: object = {}): Told => ({
  recordId: `result-${n}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: `learner-${n}`, period: 'term-1', subject: 'mathematics', scheme: 'tt22', regularMarks: [7, 8, 6, 9], midtermMark: 7.5, finalMark: 8, average: 7.7, ...more,
});
/** The same as the new vendor has it: own ids throughout. */
const ofB = {
  class: (name: string): Told => aClass(name, { recordId: `b-class-${name}` }),
  learner: (n: number, more: object = {}): Told => aLearner(n, { recordId: `b-${n}`, ...more }),
  enrolment: (n: number): Told => anEnrolment(n, { recordId: `b-enrolment-${n}`, learnerRecordId: `b-${n}`, classRecordId: 'b-class-10A1' }),
  result: (n: number, more: object = {}): Told => result(n, { recordId: `b-result-${n}`, learnerRecordId: `b-${n}`, ...more }),
};

/**
 * X-20-001 has been with LS-SMAS since August and moves to LS-VNEDU on 15 January, in the middle of the year; X-20-002 stays. By
 * then LS-SMAS had sent of X-20-001: 2 classes of this year and 1 of the last, 6 pupils, 6 enrolments, 4 results.
 */
describe('R-06 a school changes its vendor in the middle of the year', () => {
  let world: StewardWorld;
  let hubIds: Record<string, string>;
  const learners = async (): Promise<Record<string, string>> => Object.fromEntries((await world.merge.database.query<{ record_id: string; hub_id: string }>('SELECT record_id, hub_id::text FROM r_learner WHERE live')).map((row) => [row.record_id, row.hub_id]));
  const all = async (): Promise<{ schools: Record<string, unknown>[]; whole: Record<string, unknown> }> => (await world.get('handovers?provinceCode=20')).json;
  const rows = async (query = ''): Promise<Record<string, Record<string, unknown>>> => Object.fromEntries((await world.get(`handovers?provinceCode=20${query}`)).json.items.map((one: { kind: string }) => [one.kind, one]));

  beforeAll(async () => {
    world = await StewardWorld.open('handover');
    await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
    await world.designate('LS-SMAS', '2025-08-01', '2026-01-15', KINDS, ['X-20-001']);
    await world.designate('LS-SMAS', '2025-08-01', null, KINDS, ['X-20-002']);
    await world.designate('LS-VNEDU', '2026-01-15', null, KINDS, ['X-20-001']);
    await world.sendAndMerge('school-class', [aClass('10A1'), aClass('10A2'), aClass('9A', { schoolYear: '2024-2025', grade: '9', level: 'lower-secondary' })], A);
    await world.sendAndMerge('learner', [...[1, 2, 3, 4, 5, 6].map((n) => aLearner(n)), aLearner(7, { schoolCode: 'X-20-002' })], A);
    await world.sendAndMerge('enrolment', [1, 2, 3, 4, 5, 6].map((n) => anEnrolment(n)), A);
    await world.sendAndMerge('subject-result', [1, 2, 3, 4].map((n) => result(n)), A);
    hubIds = await learners();
  });
  afterAll(() => world.close());

  it('before the day: the old vendor is the source, the new one is held', async () => {
    // On 1 October LS-SMAS is designated at both schools; nobody else is a source, so nothing is handed over.
    expect(await rows()).toEqual({});
    expect(await all()).toMatchObject({ schools: [], whole: { schools: 0, finishedSchools: 0, state: null, rows: 0 } });
    const early = await world.sendAndMerge('learner', [ofB.learner(1)], B);
    expect(early.json).toMatchObject({ outcomes: { held: 1 } });
    const [held] = (await world.get('held?platformId=LS-VNEDU')).json.items;
    await world.post(`held/${held.id}/decision`, { decision: 'reject', reason: 'Gửi sớm hơn ngày chuyển' });
    await world.merge.settle();
  });

  it('on the day nothing has come yet: all is missing', async () => {
    world.merge.clock.set('2026-01-16T08:00:00+07:00');
    expect(await rows()).toMatchObject({
      learner: { schoolCode: 'X-20-001', schoolName: 'Trường X-20-001', since: '2026-01-15', state: 'not-begun', from: { platformId: 'LS-SMAS', firstAt: '2025-10-01T01:00:00.000Z' }, to: { platformId: 'LS-VNEDU', firstAt: null, lastAt: null }, records: 6, confirmed: 0, missing: 6, added: 0, done: 0 },
      school: { schoolYear: null, records: 1, confirmed: 0, missing: 1 },
      'school-class': { schoolYear: '2025-2026', records: 2, missing: 2, otherYears: 1 },
      enrolment: { records: 6, missing: 6 },
      'subject-result': { records: 4, missing: 4 },
    });
    expect(await all()).toMatchObject({ schools: [{ schoolCode: 'X-20-001', state: 'not-begun', rows: 5, finishedRows: 0, missing: 19 }], whole: { schools: 1, finishedSchools: 0, state: 'not-begun' } });
  });

  it('the new vendor’s first pushes meet the records: nobody is made twice, history and sources stay', async () => {
    await world.sendAndMerge('school', [aSchool('X-20-001', { recordId: 'b-school' })], B);
    const classes = await world.sendAndMerge('school-class', [ofB.class('10A1'), ofB.class('10A2')], B);
    expect(classes.json).toMatchObject({ outcomes: { unchanged: 2 } });
    // Pupils 1 to 5, the fifth with a phone that LS-SMAS did not know, and a ninth who is new. The sixth is forgotten.
    const people = await world.sendAndMerge('learner', [...[1, 2, 3, 4].map((n) => ofB.learner(n)), ofB.learner(5, { phone: '0900000005' }), ofB.learner(9)], B);
    expect(people.json).toMatchObject({ outcomes: { unchanged: 4, updated: 1, created: 1 } });
    const enrolments = await world.sendAndMerge('enrolment', [1, 2, 3, 4, 5].map((n) => ofB.enrolment(n)), B);
    // The same enrolments; that the record now names learner and class by the new vendor's ids is a change of the record.
    expect(enrolments.json).toMatchObject({ outcomes: { updated: 5, created: 0 } });
    // Of the third pupil the new vendor has another mark: as the designated source it counts, the old one stays a source.
    const results = await world.sendAndMerge('subject-result', [ofB.result(1), ofB.result(2), ofB.result(3, { finalMark: 9, average: 8.1 })], B);
    expect(results.json).toMatchObject({ outcomes: { updated: 3, created: 0 } });

    const now = await learners();
    for (const n of [1, 2, 3, 4, 5]) expect([n, now[`b-${n}`]]).toEqual([n, hubIds[`learner-${n}`]]);
    const { json } = await world.get(`learners/${hubIds['learner-5']}`);
    expect(json).toMatchObject({ phone: '0900000005', fullName: 'Nông Văn Ví Dụ 5' });
    expect(json.sources.map((one: { platformId: string }) => one.platformId).sort()).toEqual(['LS-SMAS', 'LS-VNEDU']);
    const [third] = (await world.get('results?school=X-20-001')).json.items.filter((one: { average: number }) => one.average === 8.1);
    expect(third.sources.map((one: { platformId: string }) => one.platformId).sort()).toEqual(['LS-SMAS', 'LS-VNEDU']);
  });

  it('a late push of the old vendor is held with its reason, its earlier state stays a source', async () => {
    world.merge.clock.set('2026-01-17T08:00:00+07:00');
    world.merge.events.length = 0;
    const late = await world.sendAndMerge('learner', [aLearner(1, { version: 2, fullName: 'Tên Gửi Muộn' }), aLearner(6, { version: 2, fullName: 'Tên Gửi Muộn Hơn' })], A);
    expect(late.json).toMatchObject({ outcomes: { held: 2 } });
    expect((await world.get(`pushes/${late.json.pushId}/records`)).json.items[0].problems).toMatchObject([{ code: 'source_other_designated' }]);
    expect(world.merge.takeEvents('overlapSighting')).toMatchObject([{ data: { reason: 'held', platformId: 'LS-SMAS', otherPlatformId: 'LS-VNEDU', records: 2 } }]);
    expect((await world.get(`learners/${hubIds['learner-6']}`)).json).toMatchObject({ fullName: 'Nông Văn Ví Dụ 6', sources: [{ platformId: 'LS-SMAS', version: 1 }] });
  });

  it('is told per school: who has what, how far it is, what is missing, what came late', async () => {
    expect(await rows()).toMatchObject({
      school: { state: 'finished', records: 1, confirmed: 1, missing: 0 },
      'school-class': { state: 'finished', records: 2, confirmed: 2, missing: 0, added: 0, otherYears: 1, done: 1, late: { records: 0, lastAt: null } },
      learner: {
        state: 'under-way', records: 6, confirmed: 5, missing: 1, added: 1, otherYears: 0, done: 5 / 6, late: { records: 2, lastAt: '2026-01-17T01:00:00.000Z' },
        from: { firstAt: '2025-10-01T01:00:00.000Z', lastAt: '2025-10-01T01:00:00.000Z' }, to: { firstAt: '2026-01-16T01:00:00.000Z', lastAt: '2026-01-16T01:00:00.000Z' },
      },
      enrolment: { state: 'under-way', schoolYear: '2025-2026', records: 6, confirmed: 5, missing: 1, done: 5 / 6 },
      'subject-result': { state: 'under-way', records: 4, confirmed: 3, missing: 1, done: 0.75 },
    });
    expect(await all()).toMatchObject({
      schools: [{ schoolCode: 'X-20-001', schoolName: 'Trường X-20-001', state: 'under-way', rows: 5, finishedRows: 2, missing: 3, waiting: { fromUndecided: 2, toHeld: 0, toParked: 0 } }],
      whole: { schools: 1, finishedSchools: 0, state: 'under-way', rows: 5, finishedRows: 2, missing: 3, waiting: { fromUndecided: 2, toHeld: 0, toParked: 0 } },
    });
    // X-20-002 has changed nothing.
    expect((await world.get('handovers?kind=learner')).json.items).toHaveLength(1);
    expect((await world.get('handovers?kind=school-class&schoolYear=2024-2025')).json.items).toMatchObject([{ records: 1, confirmed: 0, missing: 1, otherYears: 2 }]);

    const missing = await world.get('handovers/missing?kind=learner&schoolCode=X-20-001&fromPlatformId=LS-SMAS');
    expect(missing.json).toMatchObject({ items: [{ hubId: hubIds['learner-6'], recordId: 'learner-6', name: null }], next: null });
    expect((await world.audit('learner.read')).at(-1)).toMatchObject({ details: { by: ['handover'] } });
    expect((await world.get('handovers/missing?kind=learner&schoolCode=X-20-001&fromPlatformId=LS-VNEDU')).json.items).toEqual([]);
    expect((await world.get('handovers/missing?kind=learner&schoolCode=X-20-009&fromPlatformId=LS-SMAS')).status).toBe(404);
  });

  it('is complete once the new vendor has sent what was missing; while something waits it is not finished', async () => {
    await world.sendAndMerge('learner', [ofB.learner(6)], B);
    expect((await rows('&kind=learner'))['learner']).toMatchObject({ state: 'complete', confirmed: 6, missing: 0, done: 1, late: { records: 2 }, waiting: { fromUndecided: 2, toHeld: 0, toParked: 0 } });
  });

  it('the late push let in by a decision joins the record without winning over the designated source', async () => {
    const decided = await world.post('held/decisions', { filter: { cause: 'source_other_designated', platformId: 'LS-SMAS' }, decision: 'accept', reason: 'Sửa theo hồ sơ gốc' });
    expect(decided.json).toEqual({ decision: 'accept', decided: 2 });
    await world.merge.settle();
    const { json } = await world.get(`learners/${hubIds['learner-6']}`);
    expect(json.fullName).toBe('Nông Văn Ví Dụ 6');
    expect(json.sources.map((one: { platformId: string; version: number }) => [one.platformId, one.version]).sort()).toEqual([['LS-SMAS', 2], ['LS-VNEDU', 1]]);
    expect((await rows('&kind=learner'))['learner']).toMatchObject({ state: 'finished', late: { records: 0 }, waiting: { fromUndecided: 0 } });
  });

  it('is not finished while records of the new vendor are held or parked', async () => {
    // An enrolment of somebody who is not here yet, and the number of the first pupil on somebody born in another year.
    await world.sendAndMerge('enrolment', [6, 8].map((n) => ofB.enrolment(n)), B);
    await world.sendAndMerge('learner', [ofB.learner(1, { recordId: 'b-odd', birthDate: '2004-01-01' })], B);
    expect(await rows()).toMatchObject({ enrolment: { state: 'complete', missing: 0, waiting: { fromUndecided: 0, toHeld: 0, toParked: 1 } }, learner: { state: 'complete', missing: 0, waiting: { fromUndecided: 0, toHeld: 1, toParked: 0 } } });
    await world.sendAndMerge('learner', [ofB.learner(8)], B);
    expect((await rows())['enrolment']).toMatchObject({ state: 'finished', added: 1, waiting: { toParked: 0 } });
  });

  it('a record of the earlier vendor that is cancelled has ended: it is not missing', async () => {
    // The fourth result is all that is missing; its cancelling comes late as well, and is let in.
    expect((await rows())['subject-result']).toMatchObject({ state: 'under-way', missing: 1 });
    await world.sendAndMerge('subject-result', [{ recordId: 'result-4', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }], A);
    expect((await rows())['subject-result']).toMatchObject({ missing: 1, waiting: { fromUndecided: 1 } });
    await world.post('held/decisions', { filter: { cause: 'source_other_designated', kind: 'subject-result' }, decision: 'accept', reason: 'Ghi nhầm môn' });
    await world.merge.settle();
    expect((await rows())['subject-result']).toMatchObject({ state: 'finished', records: 3, confirmed: 3, missing: 0 });
  });

  it('a school is finished when each of its kinds is, and the whole when each school is', async () => {
    expect(await all()).toMatchObject({ schools: [{ state: 'complete', rows: 5, finishedRows: 4, missing: 0, waiting: { toHeld: 1 } }], whole: { finishedSchools: 0, state: 'complete' } });
    // The vendor mends the wrong number.
    await world.sendAndMerge('learner', [aLearner(10, { recordId: 'b-odd', version: 2 })], B);
    expect(await all()).toMatchObject({ schools: [{ state: 'finished', rows: 5, finishedRows: 5 }], whole: { schools: 1, finishedSchools: 1, state: 'finished', missing: 0 } });
  });
});
