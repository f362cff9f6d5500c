import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aClass, aLearner, aMark, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import type { Told } from '../merge/merge-world.builder.js';
import { recountDiffers } from './recount.js';
import { QualityWorld } from './quality-world.builder.js';

const act = (n: number, more: object = {}): Told => ({
  recordId: `act-${n}`, shape: 'event', schoolCode: 'X-20-001', accountId: `hs.${n}`, accountRole: 'learner', learnerRecordId: `learner-${n}`, type: 'online-test', objectId: 'de-1', occurredAt: '2025-09-30T19:30:00+07:00', ...more,
});

let world: QualityWorld;
beforeEach(async () => {
  world = await QualityWorld.open('quality');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('school-class', [aClass(), aClass('10A2'), aClass('10B1', { schoolCode: 'X-20-002' })]);
});
afterEach(async () => {
  // Whatever the story did: counting everything anew gives the same.
  await world.turn();
  expect(await world.merge.database.transaction(({ client }) => recountDiffers(client, world.merge.plans, world.merge.clock.now()))).toEqual([]);
  await world.close();
});

describe('R-11 đúng', () => {
  it('a finding counts against its record until a version without it is held', async () => {
    // 25 years old in grade 10, where 15 is expected.
    await world.merge.tell('learner', [aLearner(1, { birthDate: '2000-03-15' }), aLearner(2)]);
    await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2)]);
    await world.turn();
    expect(await world.share('enrolment', 'correct')).toBe('1/2');
    expect(await world.findings('enrolment')).toEqual(['enrolment-1 age_grade_unusual']);
    await world.merge.tell('learner', [aLearner(1, { version: 2, birthDate: '2010-03-15' })]);
    await world.merge.tell('enrolment', [anEnrolment(1, { version: 2 })]);
    await world.turn();
    expect(await world.share('enrolment', 'correct')).toBe('2/2');
    expect(await world.findings('enrolment')).toEqual([]);
  });

  it('a cancelled record counts no longer, nor what was found in it', async () => {
    await world.merge.tell('learner', [aLearner(1, { birthDate: '2000-03-15' }), aLearner(2)]);
    await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2)]);
    await world.turn();
    await world.merge.tell('enrolment', [{ recordId: 'enrolment-1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.turn();
    expect(await world.share('enrolment', 'correct')).toBe('1/1');
    expect(await world.findings('enrolment')).toEqual([]);
  });

  it('a record refused by the merge is not correct; a later good version is', async () => {
    // A class of another school and year: a contradiction in structure.
    await world.merge.tell('learner', [aLearner(1)]);
    await world.merge.tell('enrolment', [anEnrolment(1, { schoolCode: 'X-20-002' })]);
    await world.turn();
    expect(await world.share('enrolment', 'correct')).toBe('0/1');
    expect(await world.findings('enrolment')).toEqual(['enrolment-1 class_mismatch']);
    await world.merge.tell('enrolment', [anEnrolment(1, { version: 2 })]);
    await world.turn();
    expect(await world.share('enrolment', 'correct')).toBe('1/1');
  });

  it('what was found in an older version does not come back when its chunk is added up late', async () => {
    await world.merge.tell('learner', [aLearner(1, { birthDate: '2000-03-15' })]);
    await world.merge.tell('enrolment', [anEnrolment(1)]);
    const late = await world.merge.database.query<{ province_code: string; kind: string; platform_id: string; push_id: string; seq: number; delta: object }>("DELETE FROM quality_delta WHERE kind = 'enrolment' RETURNING *");
    await world.merge.tell('learner', [aLearner(1, { version: 2, birthDate: '2010-03-15' })]);
    await world.merge.tell('enrolment', [anEnrolment(1, { version: 2 })]);
    await world.turn();
    for (const one of late) await world.merge.database.query('INSERT INTO quality_delta (province_code, kind, platform_id, push_id, seq, delta) VALUES ($1, $2, $3, $4, $5, $6)', [one.province_code, one.kind, one.platform_id, one.push_id, one.seq, JSON.stringify(one.delta)]);
    await world.turn();
    expect(await world.share('enrolment', 'correct')).toBe('1/1');
    expect(await world.findings('enrolment')).toEqual([]);
  });
});

describe('R-13 sạch', () => {
  it('a learner in two classes on one day is doubled in both, until one is left', async () => {
    await world.merge.tell('learner', [aLearner(1)]);
    await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2, { learnerRecordId: 'learner-1', classRecordId: 'class-10A2' })]);
    await world.turn();
    expect(await world.findings('enrolment')).toEqual(['enrolment-1 double_enrolment', 'enrolment-2 double_enrolment']);
    expect(await world.share('enrolment', 'clean')).toBe('0/2');
    await world.merge.tell('enrolment', [anEnrolment(1, { version: 2, status: 'transferred-out', statusTerm: 'term-1', leftOn: '2025-08-15' })]);
    await world.turn();
    expect(await world.findings('enrolment')).toEqual([]);
    expect(await world.share('enrolment', 'clean')).toBe('2/2');
  });

  it('an enrolment in a class that was cancelled is an orphan until the class is there again', async () => {
    await world.merge.tell('learner', [aLearner(1)]);
    await world.merge.tell('enrolment', [anEnrolment(1)]);
    await world.merge.tell('school-class', [{ recordId: 'class-10A1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.turn();
    expect(await world.findings('enrolment')).toEqual(['enrolment-1 orphan']);
    await world.merge.tell('school-class', [aClass('10A1', { version: 3 })]);
    await world.turn();
    expect(await world.findings('enrolment')).toEqual([]);
  });

  const result = (n: number, more: object = {}): Told => ({
    recordId: `result-${n}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: `learner-${n}`, classRecordId: 'class-10A1', period: 'term-1', subject: 'mathematics', scheme: 'tt22', regularMarks: [7], midtermMark: 7, finalMark: 8, ...more,
  });
  const orphans = async (): Promise<string[]> => {
    await world.turn();
    return (await world.merge.database.query<{ record_id: string; path: string }>(`SELECT record_id, path FROM record_finding WHERE code = 'orphan' ORDER BY 1, 2`)).map((row) => `${row.record_id} ${row.path}`);
  };

  it('what speaks of a learner who was cancelled is orphaned, marks and results as well, until the learner is there again', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2)]);
    await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2)]);
    await world.merge.tell('attendance', [aMark(1), aMark(1, { recordId: 'mark-1b', date: '2025-09-12', session: 'afternoon' }), aMark(2)]);
    await world.merge.tell('subject-result', [result(1), result(2)]);
    await world.merge.tell('learning-activity', [act(1), act(2)]);
    expect(await orphans()).toEqual([]);
    await world.merge.tell('learner', [{ recordId: 'learner-1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    expect(await orphans()).toEqual(['act-1', 'enrolment-1', 'mark-1', 'mark-1b', 'result-1'].map((one) => `${one} learnerRecordId`));
    expect(await world.share('attendance', 'clean')).toBe('1/3');
    expect(await world.share('subject-result', 'clean')).toBe('1/2');
    await world.merge.tell('learner', [aLearner(1, { version: 3 })]);
    expect(await orphans()).toEqual([]);
    expect(await world.share('attendance', 'clean')).toBe('3/3');
  });

  it('what names a class that was cancelled is orphaned, also of those whose enrolment was cancelled before', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2)]);
    await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2)]);
    await world.merge.tell('attendance', [aMark(1, { classRecordId: 'class-10A1' }), aMark(2, { className: '10A1' }), aMark(2, { recordId: 'mark-3', date: '2025-09-12' })]);
    await world.merge.tell('subject-result', [result(1), result(2, { classRecordId: undefined })]);
    await world.merge.tell('enrolment', [{ recordId: 'enrolment-2', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.merge.tell('school-class', [{ recordId: 'class-10A1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    expect(await orphans()).toEqual(['enrolment-1', 'mark-1', 'mark-2', 'result-1'].map((one) => `${one} classRecordId`));
  });

  it('an orphan that is sent again with another target, or cancelled, is none any more', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2)]);
    await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2)]);
    await world.merge.tell('attendance', [aMark(1, { classRecordId: 'class-10A1' }), aMark(2, { classRecordId: 'class-10A1' })]);
    await world.merge.tell('school-class', [{ recordId: 'class-10A1', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    expect(await orphans()).toEqual(['enrolment-1', 'enrolment-2', 'mark-1', 'mark-2'].map((one) => `${one} classRecordId`));
    await world.merge.tell('enrolment', [anEnrolment(1, { version: 2, classRecordId: 'class-10A2' }), { recordId: 'enrolment-2', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.merge.tell('attendance', [aMark(1, { version: 2 }), { recordId: 'mark-2', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    expect(await orphans()).toEqual([]);
  });

  it('marks of a learner who was joined to another are none', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2, { ministryCode: undefined })]);
    await world.merge.tell('attendance', [aMark(1), aMark(2)]);
    const [one, two] = (await world.merge.states('learner')).map((row) => String(row['hub_id']));
    await world.merge.decide('merge', { persons: [one ?? '', two ?? ''], survivor: one ?? '' });
    expect(await orphans()).toEqual([]);
  });

  it('an account of two learners is told on each of its acts, until one learner is left', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2), aLearner(3)]);
    await world.merge.tell('learning-activity', [act(1), act(2), act(3, { accountId: 'ph.1', accountRole: 'parent' }), act(4, { accountId: 'ph.1', accountRole: 'parent', learnerRecordId: 'learner-1' })]);
    await world.turn();
    // A parent's account may speak of two children.
    expect(await world.findings('learning-activity')).toEqual([]);
    await world.merge.tell('learning-activity', [act(5, { accountId: 'hs.1', learnerRecordId: 'learner-2' }), act(6, { accountId: 'hs.1', learnerRecordId: undefined })]);
    await world.turn();
    expect(await world.findings('learning-activity')).toEqual(['act-1 account_shared', 'act-5 account_shared']);
    expect(await world.share('learning-activity', 'clean')).toBe('4/6');
    await world.merge.tell('learning-activity', [act(7, { accountId: 'hs.1', learnerRecordId: 'learner-2' })]);
    await world.turn();
    expect(await world.findings('learning-activity')).toEqual(['act-1', 'act-5', 'act-7'].map((one) => `${one} account_shared`));
    // The same name on another platform is another account.
    await world.merge.tell('learner', [aLearner(3)], { platform: 'LS-VNEDU' });
    await world.merge.tell('learning-activity', [act(8, { accountId: 'hs.1', learnerRecordId: 'learner-3' })], { platform: 'LS-VNEDU' });
    await world.merge.tell('learning-activity', [act(5, { version: 2, accountId: 'hs.2', learnerRecordId: 'learner-2' }), { recordId: 'act-7', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.turn();
    expect(await world.findings('learning-activity')).toEqual([]);
  });

  it('and of learners who are one after all it is none', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2, { ministryCode: undefined })]);
    await world.merge.tell('learning-activity', [act(1), act(2, { accountId: 'hs.1' })]);
    await world.turn();
    expect(await world.findings('learning-activity')).toHaveLength(2);
    const [one, two] = (await world.merge.states('learner')).map((row) => String(row['hub_id']));
    const decision = await world.merge.decide('merge', { persons: [one ?? '', two ?? ''], survivor: one ?? '' });
    await world.turn();
    expect(await world.findings('learning-activity')).toEqual([]);
    await world.merge.undo(decision);
    await world.turn();
    expect(await world.findings('learning-activity')).toHaveLength(2);
  });

  it('out without coming in anywhere is told after 30 days, though nobody sends anything', async () => {
    await world.merge.tell('learner', [aLearner(1)]);
    await world.merge.tell('enrolment', [anEnrolment(1, { status: 'transferred-out', statusTerm: 'term-1', leftOn: '2025-09-20' })]);
    await world.turn();
    expect(await world.findings('enrolment')).toEqual([]);
    world.merge.clock.set('2025-10-21T06:00:00+07:00');
    await world.turn();
    expect(await world.findings('enrolment')).toEqual(['enrolment-1 transfer_unmatched']);
  });
});

describe('R-14 sống', () => {
  it('a record is overdue so many days after it was last confirmed, and alive again once it is', async () => {
    await world.merge.tell('staff', [aStaff(1), aStaff(2)]);
    await world.turn();
    expect(await world.share('staff', 'alive')).toBe('2/2');
    // Received on 2025-10-01; 180 days later is 2026-03-30.
    world.merge.clock.set('2026-03-29T12:00:00+07:00');
    expect(await world.share('staff', 'alive')).toBe('2/2');
    world.merge.clock.set('2026-03-30T12:00:00+07:00');
    expect(await world.share('staff', 'alive')).toBe('0/2');
    await world.merge.tell('staff', [aStaff(2)]);
    await world.turn();
    expect(await world.share('staff', 'alive')).toBe('1/2');
  });

  it('records of an earlier school year are never overdue', async () => {
    await world.merge.tell('school-class', [aClass('9A1', { schoolYear: '2024-2025' })]);
    await world.turn();
    world.merge.clock.set('2027-01-10T12:00:00+07:00');
    expect(await world.share('school-class', 'alive')).toBe('4/4');
    world.merge.clock.set('2026-10-15T12:00:00+07:00');
    expect(await world.share('school-class', 'alive')).toBe('4/4');
  });

  it('a feed is overdue as a whole, school by school', async () => {
    await world.merge.tell('learner', [aLearner(1), aLearner(2, { schoolCode: 'X-20-002' })]);
    await world.merge.tell('attendance', [aMark(1), aMark(2, { schoolCode: 'X-20-002' })]);
    await world.turn();
    expect(await world.share('attendance', 'alive')).toBe('2/2');
    world.merge.clock.set('2025-10-08T12:00:00+07:00');
    expect(await world.share('attendance', 'alive')).toBe('0/2');
    // The same marks again: nothing changes, but the school is heard of.
    await world.merge.tell('attendance', [aMark(1)]);
    await world.turn();
    expect(await world.share('attendance', 'alive')).toBe('1/2');
  });
});

describe('what is told', () => {
  it('each school once, when its state is another, with what was told on the days before', async () => {
    await world.merge.tell('learner', [aLearner(1, { birthDate: '2000-03-15' })]);
    await world.merge.tell('enrolment', [anEnrolment(1)]);
    const first = await world.turn();
    const [school] = await world.merge.database.query<{ hub_id: string }>("SELECT hub_id FROM school_code WHERE code = 'X-20-001'");
    const state = first.get(school?.hub_id ?? '');
    expect(state?.kinds.find((one) => one.kind === 'enrolment')).toMatchObject({ correct: { good: 0, of: 1 }, clean: { good: 1, of: 1 }, alive: { good: 1, of: 1 } });
    expect(await world.turn()).toEqual(new Map());
    world.merge.clock.set('2025-10-03T08:00:00+07:00');
    await world.merge.tell('learner', [aLearner(1, { version: 2, birthDate: '2010-03-15' })]);
    await world.merge.tell('enrolment', [anEnrolment(1, { version: 2 })]);
    const second = (await world.turn()).get(school?.hub_id ?? '');
    expect(second?.kinds.find((one) => one.kind === 'enrolment')).toMatchObject({ correct: { good: 1, of: 1 } });
    expect(second?.history?.map((past) => past.at.slice(0, 10))).toEqual(['2025-10-01']);
  });
});
