import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MergeWorld, type Told } from '../merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool, aStaff } from '../story-records.builder.js';

const SMAS = { platform: 'LS-SMAS' };
const VNEDU = { platform: 'LS-VNEDU' };
/** The same child as vnEdu has it: no ministry code. */
const atVnedu = (more: object = {}): Told => aLearner(1, { recordId: 'v-1', ministryCode: undefined, ...more });
const aResult = (recordId: string, learner: string, average: number, more: object = {}): Told => ({
  recordId, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: learner, period: 'term-1', subject: 'mathematics', scheme: 'tt22', average, ...more,
});

let world: MergeWorld;
beforeAll(async () => {
  world = await MergeWorld.open('decisions');
});
afterAll(() => world.close());
beforeEach(async () => {
  for (const table of ['r_learner', 'r_staff', 'r_enrolment', 'r_attendance', 'r_subject_result', 'r_school_class', 'r_school', 'school_code', 'review_item', 'waiting_record', 'awaited', 'identity_decision', 'identity_trace', 'identity_number', 'hub_alias', 'past_number', 'moved_person', 'told_state', 'ended_target', 'change_batch']) await world.database.query(`TRUNCATE ${table}`);
  await world.tell('school', [aSchool(), aSchool('X-20-002')]);
  world.events.length = 0;
});

const kinds = ['learner', 'staff', 'enrolment', 'attendance', 'subject-result'];
/** Every row whole, but for the time of the last change, which an undo is, too. */
const everything = async (): Promise<unknown> =>
  Promise.all([
    ...kinds.map(async (kind) => (await world.states(kind)).map(({ changed_at: _at, ...row }) => row)),
    world.database.query('SELECT id, state, first_id, second_id FROM review_item ORDER BY id'),
    world.database.query('SELECT id, record_id, version, outcome, reason, payload FROM waiting_record ORDER BY id'),
    world.database.query('SELECT * FROM identity_number'),
  ]);
const people = async (kind = 'learner'): Promise<string[]> => [...new Set((await world.states(kind)).filter((row) => row['live']).map((row) => String(row['person_id'])))];
const personOf = async (recordId: string, kind = 'learner'): Promise<string> => String((await world.states(kind)).find((row) => row['record_id'] === recordId)?.['person_id']);
const hubs = async (kind: string): Promise<number> => new Set((await world.states(kind)).filter((row) => row['lead']).map((row) => row['hub_id'])).size;
const items = async (): Promise<unknown[]> => world.database.query('SELECT reason, state FROM review_item ORDER BY created_at, id');
const held = async (): Promise<string> => String((await world.database.query<{ id: string }>(`SELECT id FROM waiting_record WHERE reason = 'identity_conflict'`))[0]?.id);
const item = async (): Promise<string> => String((await world.database.query<{ id: string }>(`SELECT id FROM review_item`))[0]?.id);
const decisionState = async (id: string): Promise<unknown> => (await world.database.query(`SELECT state, fault FROM identity_decision WHERE id = $1`, [id]))[0];

describe('R-10 two children of whom a steward says that they are one', () => {
  beforeEach(async () => {
    await world.tell('school-class', [aClass()], SMAS);
    await world.tell('learner', [aLearner(1)], SMAS);
    await world.tell('learner', [atVnedu()], VNEDU);
    await world.tell('enrolment', [anEnrolment(1)], SMAS);
    await world.tell('enrolment', [anEnrolment(1, { recordId: 'v-e', learnerRecordId: 'v-1', classRecordId: undefined, className: '10A1', boarding: true, updatedAt: '2025-09-06T08:00:00+07:00' })], VNEDU);
    await world.tell('attendance', [aMark(1), aMark(1, { recordId: 'other-day', date: '2025-09-29' })], SMAS);
    await world.tell('attendance', [aMark(1, { recordId: 'v-m', learnerRecordId: 'v-1', state: 'late', updatedAt: '2025-10-01T08:00:00+07:00' }), aMark(1, { recordId: 'v-n', learnerRecordId: 'v-1', date: '2025-09-26', session: 'afternoon' })], VNEDU);
    await world.tell('subject-result', [aResult('r', 'learner-1', 7.5)], SMAS);
    await world.tell('subject-result', [aResult('v-r', 'v-1', 8)], VNEDU);
    world.events.length = 0;
  });

  it('are one record with two sources, and everything of theirs is one child’s; taken back, every row is what it was', async () => {
    const [first, second] = [await personOf('learner-1'), await personOf('v-1')];
    const before = await everything();
    expect([await hubs('learner'), await hubs('enrolment'), await hubs('attendance'), await hubs('subject-result'), await items()]).toEqual([2, 2, 4, 2, [{ reason: 'possible_duplicate', state: 'open' }]]);

    const decision = await world.decide('merge', { item: await item(), persons: [first, second] });
    expect(await people()).toEqual([first]);
    expect([await hubs('learner'), await hubs('enrolment'), await hubs('attendance'), await hubs('subject-result'), await items()]).toEqual([1, 1, 3, 1, [{ reason: 'possible_duplicate', state: 'merged' }]]);
    const lead = (await world.states('enrolment')).find((row) => row['lead']);
    expect(lead).toMatchObject({ platform_id: 'LS-VNEDU', merged: { boarding: true } });
    expect(new Set((await world.states('attendance')).map((row) => row['learner_id']))).toEqual(new Set([first]));

    // Learners go down by one, what referred to the second is the first's; of two marks of one session one is left.
    expect(world.takeEvents('learner').map((event) => [event.key, event.data === null])).toEqual([[second, true]]);
    const facts = (topic: 'enrolment' | 'attendance'): string[] => world.takeEvents(topic).flatMap((event) => (event.data as { changes: { op: string; before?: { learnerId: string }; after?: { learnerId: string } }[] }).changes.map(({ op, before, after }) => [op, before?.learnerId === second ? 'second' : before && 'first', after && (after.learnerId === first ? 'first' : 'second')].filter((word) => word !== undefined).join(' '))).sort();
    expect(facts('enrolment')).toEqual(['cancel second', 'update first first']);
    expect(facts('attendance')).toEqual(['cancel second', 'update first first', 'update second first']);
    expect(await world.database.query('SELECT old_id::text, new_id::text FROM hub_alias WHERE kind = $1', ['learner'])).toEqual([{ old_id: second, new_id: first }]);
    const ops = await world.database.query<{ kind: string; ops: number[] }>(`SELECT kind, ops FROM change_batch WHERE kind IN ('learner', 'attendance') ORDER BY seq DESC LIMIT 3`);
    expect(ops.flatMap((row) => row.ops.map((op) => `${row.kind} ${op}`)).sort()).toEqual(['attendance 1', 'attendance 2', 'attendance 5', 'learner 2']);

    await world.undo(decision);
    expect(await decisionState(decision)).toEqual({ state: 'undone', fault: null });
    expect([await everything(), await world.database.query('SELECT * FROM hub_alias'), await world.database.query('SELECT * FROM ended_target')]).toEqual([before, [], []]);
    expect(world.takeEvents('learner').map((event) => [event.key, (event.data as { hubId: string }).hubId])).toEqual([[second, second]]);
  });

  it('go on being one when their sources say more, contradicting numbers too; only a new number is looked at', async () => {
    await world.tell('learner', [atVnedu({ version: 2, ministryCode: '2099000777' })], VNEDU);
    await world.decide('merge', { item: await item(), persons: [await personOf('learner-1'), await personOf('v-1')] });
    expect(await world.outcomes(await world.tell('learner', [atVnedu({ version: 3, ministryCode: '2099000777', phone: '0900000002', updatedAt: '2025-10-02T08:00:00+07:00' })], VNEDU))).toEqual({ updated: 1 });
    expect(await world.outcomes(await world.tell('enrolment', [anEnrolment(1, { version: 2, boarding: true }), ], SMAS))).toEqual({ unchanged: 1 });
    expect(await world.outcomes(await world.tell('learner', [atVnedu({ version: 4, ministryCode: '2099000778' })], VNEDU))).toEqual({ held: 1 });
    expect(await people()).toHaveLength(1);
  });

  it('with what came after the decision parted by what each source means', async () => {
    const [first, second] = [await personOf('learner-1'), await personOf('v-1')];
    const decision = await world.decide('merge', { item: await item(), persons: [first, second] });
    await world.tell('attendance', [aMark(1, { recordId: 'late-s', date: '2025-10-01' })], SMAS);
    await world.tell('attendance', [aMark(1, { recordId: 'late-v', learnerRecordId: 'v-1', date: '2025-10-01', state: 'late' })], VNEDU);
    expect(await hubs('attendance')).toBe(4);
    await world.undo(decision);
    const rows = await world.states('attendance');
    expect(rows.filter((row) => String(row['record_id']).startsWith('late-')).map((row) => [row['platform_id'], row['learner_id'], row['lead']])).toEqual([['LS-SMAS', first, true], ['LS-VNEDU', second, true]]);
    expect(new Set(rows.map((row) => row['hub_id'])).size).toBe(6);
  });

  it('while a push of theirs is being merged: the decision waits for it, and takes its records along', async () => {
    const [first, second] = [await personOf('learner-1'), await personOf('v-1')];
    let decided: Promise<unknown> = Promise.resolve();
    await world.push('attendance', [aMark(1, { recordId: 'running', learnerRecordId: 'v-1', date: '2025-10-01' })], VNEDU);
    world.atAppend = async () => {
      world.atAppend = null;
      await world.writeDecision('merge', { item: await item(), persons: [first, second] });
      decided = world.decisions.runNext();
      await sleep(100);
      expect(await people()).toHaveLength(2);
    };
    await world.workers.drain();
    await decided;
    expect((await world.states('attendance')).map((row) => row['learner_id'])).toEqual(Array(5).fill(first));
  });

  it('by a hub that dies in the middle: nothing is done, and it is done when it is back; a second click does nothing more', async () => {
    const persons = [await personOf('learner-1'), await personOf('v-1')];
    const before = await everything();
    const decision = await world.writeDecision('merge', { item: await item(), persons });
    world.breakOff = Object.assign(new Error('terminated'), { code: '57P01' });
    await expect(world.decisions.runNext()).rejects.toThrow();
    world.breakOff = null;
    expect([await everything(), await decisionState(decision)]).toEqual([before, { state: 'pending', fault: null }]);
    await expect(world.writeDecision('merge', { item: await item(), persons })).rejects.toThrow(/identity_decision_of_item/);
    await world.settle();
    expect([await people(), await decisionState(decision)]).toEqual([[persons[0]], { state: 'done', fault: null }]);
  });

  it('and a third: taken back in any order, each is who it was', async () => {
    await world.tell('learner', [aLearner(1, { recordId: 'third', ministryCode: undefined, phone: '0900000003' })], { platform: 'LS-K12' });
    const [a, b, c] = [await personOf('learner-1'), await personOf('v-1'), await personOf('third')];
    const before = await everything();
    const one = await world.decide('merge', { persons: [a, b], survivor: b });
    const two = await world.decide('merge', { persons: [b, c], survivor: c });
    expect(await people()).toEqual([c]);
    await world.undo(one);
    expect([await personOf('learner-1'), await personOf('v-1'), await personOf('third')]).toEqual([a, c, c]);
    await world.undo(two);
    const all = await everything();
    expect((all as unknown[]).slice(0, 5)).toEqual((before as unknown[]).slice(0, 5));
  });
});

describe('two children of whom a steward says that they are two', () => {
  it('are not proposed again until a number of theirs changes', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    await world.tell('learner', [atVnedu()], VNEDU);
    const decision = await world.decide('keep-apart', { item: await item(), persons: await people() });
    await world.tell('learner', [atVnedu({ version: 2, phone: '0900000002' })], VNEDU);
    expect(await items()).toEqual([{ reason: 'possible_duplicate', state: 'apart' }]);
    await world.tell('learner', [atVnedu({ version: 3, ministryCode: '2099000777' })], VNEDU);
    expect(await items()).toEqual([{ reason: 'possible_duplicate', state: 'open' }]);
    expect(await people()).toHaveLength(2);
    await world.undo(decision);
    expect(await items()).toEqual([{ reason: 'possible_duplicate', state: 'open' }]);
  });

  it('and whose numbers become equal then: a steward looks again, nothing is joined silently', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    await world.tell('learner', [atVnedu()], VNEDU);
    await world.decide('keep-apart', { item: await item(), persons: await people() });
    expect(await world.outcomes(await world.tell('learner', [atVnedu({ version: 2, ministryCode: '2099000001' })], VNEDU))).toEqual({ held: 1 });
    expect(await people()).toHaveLength(2);
  });
});

describe('a record that is held for its identity', () => {
  const contradicting = (): Told => aLearner(1, { recordId: 'v-1', birthDate: '2011-03-15' });
  let push: string;
  beforeEach(async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    push = await world.tell('learner', [contradicting()], VNEDU);
    expect(await world.outcomes(push)).toEqual({ held: 1 });
  });

  it('is this person: joined, and stays so; taken back it is held as it was', async () => {
    const person = await personOf('learner-1');
    const before = await everything();
    const decision = await world.decide('is-person', { item: await held(), persons: [person], survivor: person });
    expect([await world.outcomes(push), await people()]).toEqual([{ unchanged: 1 }, [person]]);
    await world.undo(decision);
    expect([await world.outcomes(push), await everything()]).toEqual([{ held: 1 }, before]);
    await world.decide('is-person', { item: await held(), persons: [person], survivor: person });
    expect(await world.outcomes(await world.tell('learner', [{ ...contradicting(), version: 2, phone: '0900000009' }], VNEDU))).toEqual({ updated: 1 });
    expect(await people()).toEqual([person]);
  });

  it('is another person: both live with the number, and stay two whoever sends next; taken back it is held', async () => {
    const person = await personOf('learner-1');
    const before = await everything();
    const decision = await world.decide('is-another', { item: await held(), persons: [person] });
    expect([await world.outcomes(push), (await people()).length]).toEqual([{ created: 1 }, 2]);
    await world.tell('learner', [{ ...contradicting(), version: 2, phone: '0900000009' }], VNEDU);
    await world.tell('learner', [aLearner(1, { version: 2, phone: '0900000008' })], SMAS);
    expect((await people()).length).toBe(2);
    expect(await world.database.query(`SELECT 1 FROM waiting_record`)).toEqual([]);
    await world.undo(decision);
    // Its source has said more since: that stays, and the decision with it.
    expect(await decisionState(decision)).toEqual({ state: 'done', fault: 'decision_void' });
    expect(before).toBeDefined();
  });

  it('is another person, taken back at once: held again, byte for byte', async () => {
    const before = await everything();
    await world.undo(await world.decide('is-another', { item: await held(), persons: [await personOf('learner-1')] }));
    expect([await world.outcomes(push), await everything()]).toEqual([{ held: 1 }, before]);
  });

  it('has a wrong number: that proves nothing in it, now and in its next version; taken back it is held', async () => {
    const before = await everything();
    const decision = await world.decide('number-wrong', { item: await held(), fields: ['ministryCode'], persons: [await personOf('learner-1')] });
    expect([await world.outcomes(push), (await people()).length]).toEqual([{ created: 1 }, 2]);
    expect((await world.states('learner')).map((row) => row['distrusted'])).toEqual([[], ['ministryCode']]);
    await world.undo(decision);
    expect([await world.outcomes(push), await everything()]).toEqual([{ held: 1 }, before]);
    await world.decide('number-wrong', { item: await held(), fields: ['ministryCode'] });
    // Who names a child by the number means the one whose it is.
    expect(await world.outcomes(await world.tell('attendance', [aMark(1, { recordId: 'by-number', learnerRecordId: undefined, learnerMinistryCode: '2099000001' })], { platform: 'LS-K12' }))).toEqual({ created: 1 });
    expect((await world.states('attendance'))[0]?.['learner_id']).toBe(await personOf('learner-1'));
    expect(await world.outcomes(await world.tell('learner', [{ ...contradicting(), version: 2, phone: '0900000009' }], VNEDU))).toEqual({ updated: 1 });
  });

  it('has a number that several share: it proves nothing in any record, and who was one by it alone is to be looked at', async () => {
    await world.tell('learner', [aLearner(1, { recordId: 'third' })], { platform: 'LS-K12' });
    const before = await everything();
    const decision = await world.decide('number-shared', { item: await held(), fields: ['ministryCode'] });
    expect((await people()).length).toBe(2);
    expect((await world.states('learner')).map((row) => row['distrusted'])).toEqual([['ministryCode'], ['ministryCode'], ['ministryCode']]);
    expect((await items()).filter((one) => (one as { reason: string }).reason === 'agreement_gone')).toHaveLength(2);
    await world.undo(decision);
    const after = await everything();
    expect((after as unknown[])[0]).toEqual((before as unknown[])[0]);
  });

  it('is let in by itself once the source that stood against it is corrected', async () => {
    await world.tell('learner', [aLearner(1, { version: 2, birthDate: '2011-03-15' })], SMAS);
    expect([await world.outcomes(push), (await people()).length]).toEqual([{ unchanged: 1 }, 1]);
  });

  it('of two persons: is one of them, the other keeps what is its own', async () => {
    await world.tell('learner', [aLearner(2, { ministryCode: undefined, lifelongCode: 'LL00000002' })], SMAS);
    const both = await world.tell('learner', [aLearner(1, { recordId: 'k-1', lifelongCode: 'LL00000002' })], { platform: 'LS-K12' });
    expect(await world.outcomes(both)).toEqual({ held: 1 });
    const [{ id } = { id: '' }] = await world.database.query<{ id: string }>(`SELECT id FROM waiting_record WHERE record_id = 'k-1'`);
    await world.decide('is-person', { item: id, survivor: await personOf('learner-2'), persons: [] });
    expect([await personOf('k-1'), (await people()).length]).toEqual([await personOf('learner-2'), 2]);
  });
});

describe('later evidence', () => {
  it('a correction that takes the agreement away is put on the review list, nothing is split; a steward may, and its marks go along, and back', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    await world.tell('learner', [aLearner(1, { recordId: 'v-1' })], VNEDU);
    await world.tell('attendance', [aMark(1)], SMAS);
    await world.tell('attendance', [aMark(1, { recordId: 'v-m', learnerRecordId: 'v-1', date: '2025-09-29' })], VNEDU);
    await world.tell('learner', [aLearner(1, { recordId: 'v-1', ministryCode: undefined, version: 2 })], VNEDU);
    expect([await people(), await items()]).toEqual([[await personOf('learner-1')], [{ reason: 'agreement_gone', state: 'open' }]]);
    const before = await everything();
    const decision = await world.decide('is-another', { item: await item(), persons: await people(), record: ['LS-VNEDU', 'v-1'] });
    const [first, second] = [await personOf('learner-1'), await personOf('v-1')];
    expect([first === second, (await world.states('attendance')).map((row) => row['learner_id'])]).toEqual([false, [first, second]]);
    await world.undo(decision);
    expect(await everything()).toEqual(before);
    expect(await world.database.query('SELECT field, person_id::text FROM past_number')).toEqual([{ field: 'ministryCode', person_id: first }]);
  });

  it('a number that proves a lonely record to be somebody else’s joins it, and what referred to it follows', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    await world.tell('learner', [aLearner(2, { recordId: 'v-1', ministryCode: undefined })], VNEDU);
    await world.tell('attendance', [aMark(1, { recordId: 'v-m', learnerRecordId: 'v-1' })], VNEDU);
    const alone = await personOf('v-1');
    await world.tell('learner', [aLearner(2, { recordId: 'v-1', ministryCode: '2099000001', version: 2 })], VNEDU);
    const first = await personOf('learner-1');
    expect([await people(), (await world.states('attendance'))[0]?.['learner_id']]).toEqual([[first], first]);
    expect(await world.database.query('SELECT old_id::text, new_id::text FROM hub_alias')).toEqual([{ old_id: alone, new_id: first }]);
    expect(await world.database.query('SELECT 1 FROM moved_person')).toEqual([]);
  });
});

describe('R-10 who looks alike and is not', () => {
  const twin = (n: number, more: object = {}): Told => aLearner(n, { ministryCode: undefined, fullName: n === 1 ? 'Hoàng Minh Anh' : 'Hoàng Minh Em', relatives: [{ relation: 'mother', fullName: 'Lý Thị Mẫu' }], ...more });
  it('twins are two, with no pair to review', async () => {
    await world.tell('learner', [twin(1), twin(2)], SMAS);
    expect([(await people()).length, await items()]).toEqual([2, []]);
  });
  it('two of one name and birth date in one class are two and a pair; NFD letters and another place of the tone are the same name', async () => {
    await world.tell('learner', [aLearner(1, { fullName: 'Nguyễn Thị Hòa' }), aLearner(2, { fullName: 'Nguyễn Thị Hoà'.normalize('NFD') })], SMAS);
    expect([(await people()).length, (await items()).length]).toEqual([2, 1]);
  });
  it('a changed name with the same number is the same person; a number at odds with its record proves nothing', async () => {
    await world.tell('learner', [aLearner(1)], SMAS);
    await world.tell('learner', [aLearner(1, { recordId: 'v-1', fullName: 'Vũ Thị Tên Mới' })], VNEDU);
    expect((await people()).length).toBe(1);
    const odd = { ministryCode: undefined, personalNumber: '020310000123', fullName: 'Nông Văn Khác' };
    await world.tell('learner', [aLearner(2, { ...odd, recordId: 'a' })], SMAS);
    await world.tell('learner', [aLearner(2, { ...odd, recordId: 'b' })], VNEDU);
    expect((await people()).length).toBe(3);
  });
  it('two teachers at two schools each: joined they are one person at both, one record at the school they share', async () => {
    const teacher = (recordId: string, schoolCode: string, code: string): Told => aStaff(1, { recordId, schoolCode, ministryCode: code });
    await world.tell('staff', [teacher('s-1', 'X-20-001', 'GV-20-000001'), teacher('s-2', 'X-20-002', 'GV-20-000001')], SMAS);
    await world.tell('staff', [teacher('v-1', 'X-20-001', 'GV-20-000009')], VNEDU);
    await world.tell('school-class', [aClass('10A1', { recordId: 'v-c', staffRecordId: 'v-1' })], VNEDU);
    expect([(await people('staff')).length, await hubs('staff'), await items()]).toEqual([2, 3, [{ reason: 'possible_duplicate', state: 'open' }]]);
    const before = await everything();
    const decision = await world.decide('merge', { kind: 'staff', item: await item(), persons: await people('staff') });
    expect([(await people('staff')).length, await hubs('staff')]).toEqual([1, 2]);
    const [row] = await world.states('school-class');
    expect((await world.states('staff')).find((one) => one['record_id'] === 's-1')?.['hub_id']).toBe(row?.['staff_id']);
    await world.undo(decision);
    expect(await everything()).toEqual(before);
  });
});
