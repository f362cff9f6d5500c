import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import type { Told } from '../merge/merge-world.builder.js';
import { aLearner, aMark, aSchool } from '../merge/story-records.builder.js';
import { OrphanMarker } from './held/orphan-marker.js';
import { type Answer, StewardWorld } from './steward-world.builder.js';

const VNEDU = { platform: 'LS-VNEDU' };
const WHY = 'Theo biên bản làm việc ngày 02/10/2025';

/** Each story has a school where LS-SMAS is designated for learners, so what LS-VNEDU sends of them is held. */
describe('R-07 records that wait', () => {
  let world: StewardWorld;
  let number = 0;
  const school = (): string => `X-20-${String(200 + number)}`;
  const pupil = (n: number, more: object = {}): Told => aLearner(number * 100 + n, { recordId: `v-${number}-${n}`, schoolCode: school(), fullName: `Lý Thí Dụ ${number}.${n}`, ...more });
  const begin = async (): Promise<void> => {
    number += 1;
    await world.merge.tell('school', [aSchool(school())]);
    await world.designate('LS-SMAS', '2025-08-01', null, ['learner'], [school()]);
  };
  const waiting = async (more = ''): Promise<{ id: string; recordId: string; [name: string]: unknown }[]> => (await world.get(`held?schoolCode=${school()}${more}`)).json.items;
  const decide = (id: string, decision: string, reason = WHY): Promise<Answer> => world.post(`held/${id}/decision`, { decision, reason });
  const receipt = async (push: Answer): Promise<Record<string, number>> => {
    const { json } = await world.get(`pushes/${push.json.pushId}`);
    return Object.fromEntries(Object.entries(json.outcomes as Record<string, number>).filter(([, count]) => count > 0));
  };

  beforeAll(async () => {
    world = await StewardWorld.open('held');
  });
  afterAll(() => world.close());

  it('are listed oldest first with their cause and their days, page by page, and the read is audited', async () => {
    await begin();
    const push = await world.sendAndMerge('learner', [pupil(1), pupil(2)], VNEDU);
    world.merge.clock.advance(3 * 86_400_000);
    await world.sendAndMerge('learner', [pupil(3)], VNEDU);
    const first = await world.get(`held?schoolCode=${school()}&limit=2`);
    expect(first.json.items).toMatchObject([1, 2].map((n) => ({
      outcome: 'held', cause: 'source_other_designated', kind: 'learner', platformId: 'LS-VNEDU', otherPlatformId: 'LS-SMAS', schoolCode: school(), recordId: `v-${number}-${n}`, days: 3, overdue: false,
      decisions: ['accept', 'reject'], decided: null, pushId: push.json.pushId, line: n,
    })));
    const second = await world.get(`held?schoolCode=${school()}&limit=2&cursor=${first.json.next}`);
    expect(second.json).toMatchObject({ items: [{ recordId: `v-${number}-3`, days: 0 }], next: null });
    expect((await world.get(`held/causes?schoolCode=${school()}`)).json.items).toMatchObject([{ outcome: 'held', cause: 'source_other_designated', count: 3, schools: 1, days: 3, overdue: 0, decided: 0, decisions: ['accept', 'reject'] }]);
    expect((await world.audit('held.read')).length).toBeGreaterThanOrEqual(2);
    expect((await world.get('held?cursor=abc')).json.code).toBe('cursor_invalid');
    world.merge.clock.set('2025-10-01T08:00:00+07:00');
  });

  it('accepted, a record gets its final outcome and the receipt moves; pressed twice it is done once', async () => {
    await begin();
    const push = await world.sendAndMerge('learner', [pupil(1), pupil(2)], VNEDU);
    const [one, two] = await waiting();
    expect(await decide(one!.id, 'accept')).toMatchObject({ status: 200, json: { decision: 'accept', reason: WHY } });
    expect(await waiting()).toMatchObject([{ id: one!.id, decisions: [], decided: { decision: 'accept', reason: WHY } }, { id: two!.id, decided: null }]);
    expect((await decide(one!.id, 'accept', 'Bấm lần thứ hai')).json).toMatchObject({ reason: WHY });
    await world.merge.settle();
    expect(await receipt(push)).toEqual({ created: 1, held: 1 });
    expect((await world.get(`pushes/${push.json.pushId}/records?outcome=created`)).json.items).toMatchObject([{ recordId: one!.recordId, hubId: expect.any(String), problems: [] }]);
    // Also when it has gone its way; another decision comes too late.
    expect(await decide(one!.id, 'accept')).toMatchObject({ status: 200, json: { reason: WHY } });
    expect(await decide(one!.id, 'reject')).toMatchObject({ status: 409, json: { code: 'conflict' } });
    expect((await world.audit('held.decided')).filter((row) => row.subject === one!.id)).toMatchObject([{ who: 'user-department', why: WHY, details: { decision: 'accept', cause: 'source_other_designated', platformId: 'LS-VNEDU' } }]);
  });

  it('turned away, it ends as rejected with its cause', async () => {
    await begin();
    const push = await world.sendAndMerge('learner', [pupil(1)], VNEDU);
    const [one] = await waiting();
    expect((await decide(one!.id, 'reject', 'x')).status).toBe(400);
    expect((await world.post(`held/${one!.id}/decision`, { decision: 'reject' })).status).toBe(400);
    expect((await decide(one!.id, 'reject')).status).toBe(200);
    await world.merge.settle();
    expect(await receipt(push)).toEqual({ rejected: 1 });
    expect((await world.get(`pushes/${push.json.pushId}/records`)).json.items).toMatchObject([{ outcome: 'rejected', problems: [{ level: 'error', code: 'source_other_designated', message: { vi: expect.stringContaining('không nhận') } }] }]);
    expect(await waiting()).toEqual([]);
    expect((await world.audit('held.decided')).at(-1)).toMatchObject({ why: WHY, details: { decision: 'reject' } });
  });

  it('by cause, all are decided at once and released in order: versions 1 and 2 of one record end as created and updated', async () => {
    await begin();
    const first = await world.sendAndMerge('learner', [pupil(1), pupil(2)], VNEDU);
    const second = await world.sendAndMerge('learner', [pupil(1, { version: 2, phone: '0900000009' })], VNEDU);
    const filter = { cause: 'source_other_designated', kind: 'learner', platformId: 'LS-VNEDU', schoolCode: school() };
    expect((await world.post('held/decisions', { filter, decision: 'accept', reason: WHY })).json).toEqual({ decision: 'accept', decided: 3 });
    expect((await world.post('held/decisions', { filter, decision: 'accept', reason: WHY })).json).toEqual({ decision: 'accept', decided: 0 });
    await world.merge.settle();
    expect([await receipt(first), await receipt(second)]).toEqual([{ created: 2 }, { updated: 1 }]);
    expect((await world.audit('held.decided')).at(-1)).toMatchObject({ why: WHY, details: { decision: 'accept', count: 3, filter } });
    expect((await world.post('held/decisions', { filter: {}, decision: 'accept', reason: WHY })).status).toBe(400);
  });

  it('a newer version let in first makes the older one stale', async () => {
    await begin();
    const first = await world.sendAndMerge('learner', [pupil(1)], VNEDU);
    const second = await world.sendAndMerge('learner', [pupil(1, { version: 2 })], VNEDU);
    const [older, newer] = await waiting();
    await decide(newer!.id, 'accept');
    await world.merge.settle();
    await decide(older!.id, 'accept');
    await world.merge.settle();
    expect([await receipt(first), await receipt(second)]).toEqual([{ stale: 1 }, { created: 1 }]);
  });

  it('a decision on a record that is on its way back already is met there', async () => {
    await begin();
    const push = await world.sendAndMerge('learner', [pupil(1)], VNEDU);
    const [one] = await waiting();
    // The designation ends: the sweeper puts the record into a release, which is not merged yet.
    await world.merge.database.query(`UPDATE designation SET to_day = '2025-09-01' WHERE school_codes = $1`, [[school()]]);
    await world.merge.database.query(`UPDATE waiting_record SET state = 'new' WHERE id = $1`, [one!.id]);
    await world.merge.sweeper.sweep();
    expect((await world.merge.database.query<{ state: string }>('SELECT state FROM waiting_record WHERE id = $1', [one!.id]))[0]?.state).toBe('releasing');
    expect((await decide(one!.id, 'reject')).status).toBe(200);
    await world.merge.settle();
    expect(await receipt(push)).toEqual({ rejected: 1 });
  });

  it('let in by the registry before anybody decided, a record is there once and can no longer be decided', async () => {
    await begin();
    const push = await world.sendAndMerge('learner', [pupil(1)], VNEDU);
    const [one] = await waiting();
    await world.merge.database.query(`UPDATE designation SET to_day = '2025-09-01' WHERE school_codes = $1`, [[school()]]);
    await world.designate('LS-VNEDU', '2025-09-01', null, ['learner'], [school()]);
    expect(await receipt(push)).toEqual({ created: 1 });
    expect((await decide(one!.id, 'reject')).status).toBe(404);
    expect(await receipt(push)).toEqual({ created: 1 });
  });

  it('a decision during a running push loses nothing', async () => {
    await begin();
    const held = await world.sendAndMerge('learner', [pupil(1), pupil(2)], VNEDU);
    const [one, two] = await waiting();
    await decide(one!.id, 'accept');
    // While the release of the first is being merged and a further push of the same platform waits, the second is decided.
    const running = await world.send('learner', [pupil(3), pupil(1, { version: 2 })], VNEDU);
    const answers: Promise<Answer>[] = [];
    world.merge.atAppend = () => {
      if (answers.length === 0) answers.push(decide(two!.id, 'reject'), decide(one!.id, 'reject'));
      return Promise.resolve();
    };
    await world.merge.settle();
    world.merge.atAppend = null;
    expect((await Promise.all(answers)).map((answer) => answer.status)).toEqual([200, 409]);
    await world.merge.settle();
    expect([await receipt(held), await receipt(running)]).toEqual([{ created: 1, rejected: 1 }, { held: 2 }]);
    expect(await waiting()).toMatchObject([{ recordId: `v-${number}-3` }, { recordId: `v-${number}-1`, version: 2 }]);
  });

  it('R-13 parked, it waits for another record: it can only be given up, and after 30 days it is an orphan', async () => {
    await begin();
    const push = await world.sendAndMerge('attendance', [aMark(1, { recordId: `m-${number}-1`, schoolCode: school(), learnerRecordId: `nobody-${number}` }), aMark(2, { recordId: `m-${number}-2`, schoolCode: school(), learnerRecordId: `late-${number}` })]);
    const [one] = await waiting('&outcome=parked');
    expect(one).toMatchObject({ cause: 'reference_not_found', path: 'learnerRecordId', decisions: ['reject'], overdue: false });
    expect(await decide(one!.id, 'accept')).toMatchObject({ status: 409, json: { code: 'conflict' } });

    world.merge.clock.advance(31 * 86_400_000);
    const marker = new OrphanMarker(world.merge.database, world.merge.clock as never);
    expect([await marker.mark(), await marker.mark()]).toEqual([2, 0]);
    expect(await waiting('&overdue=true')).toMatchObject([{ days: 31, overdue: true }, { overdue: true }]);
    expect((await world.get(`held/causes?schoolCode=${school()}`)).json.items).toMatchObject([{ outcome: 'parked', path: 'learnerRecordId', count: 2, overdue: 2, decisions: ['reject'] }]);
    expect((await world.get(`pushes/${push.json.pushId}/records?outcome=parked`)).json.items[0].problems).toMatchObject([{ level: 'error', code: 'reference_not_found' }, { level: 'finding', code: 'orphan' }]);

    await decide(one!.id, 'reject');
    await world.sendAndMerge('learner', [pupil(2, { recordId: `late-${number}` })]);
    expect(await receipt(push)).toEqual({ created: 1, rejected: 1 });
    expect(await world.get(`pushes/${push.json.pushId}/records?outcome=created`)).toMatchObject({ json: { items: [{ problems: [] }] } });
    world.merge.clock.set('2025-10-01T08:00:00+07:00');
  });

  it('contradicting about a person, it is listed with the place where it is decided', async () => {
    number += 1;
    await world.merge.tell('school', [aSchool(school())]);
    await world.sendAndMerge('learner', [pupil(1)]);
    await world.sendAndMerge('learner', [pupil(1, { recordId: `w-${number}`, birthDate: '2012-01-01' })], VNEDU);
    const [one] = await waiting();
    expect(one).toMatchObject({ cause: 'identity_conflict', decisions: [], links: { review: '/api/education/v1/identities/review' } });
    expect(await decide(one!.id, 'accept')).toMatchObject({ status: 409, json: { detail: expect.stringContaining('danh tính') } });
    expect((await world.post('held/decisions', { filter: { cause: 'identity_conflict' }, decision: 'reject', reason: WHY })).status).toBe(409);
  });

  it('one shows its content with its numbers masked', async () => {
    await begin();
    await world.sendAndMerge('learner', [pupil(1, { personalNumber: '020210000123', ethnic: '07' })], VNEDU);
    const [one] = await waiting();
    const { json } = await world.get(`held/${one!.id}`);
    expect(json).toMatchObject({ id: one!.id, event: 'NEW', content: { personalNumber: '*********123', fullName: `Lý Thí Dụ ${number}.1`, ethnic: '07' } });
    expect((await world.get(`held/${one!.id}`, TEST_PRINCIPALS.steward20)).json.content).not.toHaveProperty('ethnic');
    expect((await world.audit('held.read')).at(-1)).toMatchObject({ who: 'steward-20' });
  });

  it('are the business of the department of the province and of stewards', async () => {
    const [one] = await waiting();
    const department22 = { ...TEST_PRINCIPALS.department, lt_province: '22' };
    for (const as of [TEST_PRINCIPALS.department, TEST_PRINCIPALS.steward20, TEST_PRINCIPALS.admin, TEST_PRINCIPALS.adminClient]) expect((await world.get('held?limit=1', as)).status).toBe(200);
    const others = ['vendor', 'school', 'commune', 'division', 'auditor', 'finance', 'office', 'leader', 'vendor20', 'rosterReader20'] as const;
    for (const address of ['held', 'held/causes', `held/${one!.id}`, 'handovers', 'handovers/missing?kind=learner&schoolCode=X-20-001&fromPlatformId=A']) {
      expect([address, await Promise.all(others.map(async (who) => (await world.get(address, TEST_PRINCIPALS[who])).status))]).toEqual([address, others.map(() => 403)]);
    }
    for (const who of others) {
      expect((await world.post(`held/${one!.id}/decision`, { decision: 'accept', reason: WHY }, TEST_PRINCIPALS[who])).status).toBe(403);
      expect((await world.post('held/decisions', { filter: { cause: 'source_other_designated' }, decision: 'accept', reason: WHY }, TEST_PRINCIPALS[who])).status).toBe(403);
    }
    expect((await world.get('held', department22)).json.items).toEqual([]);
    expect((await world.get('held?provinceCode=20', department22)).json.code).toBe('province_not_covered');
    expect((await world.get(`held/${one!.id}`, department22)).status).toBe(404);
    expect((await world.post(`held/${one!.id}/decision`, { decision: 'accept', reason: WHY }, department22)).status).toBe(404);
    expect((await world.post('held/decisions', { filter: { cause: 'source_other_designated' }, decision: 'accept', reason: WHY }, department22)).json).toMatchObject({ decided: 0 });
  });
});
