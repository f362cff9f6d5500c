import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EnrolmentFactV1, FactsV1, LearnerChangedV1, SchoolClassChangedV1 } from '@lienthong/contracts';
import { setLogLevel } from '@lienthong/kit/observability';
import { MergeWorld } from '../merge/merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import { recountDiffers } from '../quality/recount.js';
import { QualityWorld } from '../quality/quality-world.builder.js';
import type { Answer } from '../merge/served-merge.builder.js';
import { PlacesWorld } from './places-world.builder.js';

const [OLD, NEW, NEXT] = ['X-20-001', 'X-20-002', 'X-20-003'];
const lastYear = { schoolYear: '2024-2025' };

setLogLevel('silent');
let places: PlacesWorld;
let world: MergeWorld;
let quality: QualityWorld;

/** Two schools with a class 10A1 each: learners 1, 2 and 4 of the old one (1 was there last year too, 4 has left), 3 of the new one. */
beforeEach(async () => {
  world = await MergeWorld.open('school follow');
  places = await PlacesWorld.on(world);
  quality = QualityWorld.on(world);
  await world.tell('school', [aSchool(OLD, { validFrom: '2020-07-01' }), aSchool(NEW, { validFrom: '2020-07-01' }), aSchool(NEXT, { validFrom: '2020-07-01' })]);
  await world.tell('school-class', [aClass(), aClass('10A2'), aClass('9A1', { ...lastYear, grade: '9', level: 'lower-secondary' }), aClass('10A1', { recordId: 'class-new', schoolCode: NEW })]);
  await world.tell('learner', [aLearner(1), aLearner(2, { birthDate: '2000-03-15' }), aLearner(3, { schoolCode: NEW }), aLearner(4)]);
  await world.tell('enrolment', [
    anEnrolment(1), anEnrolment(2), anEnrolment(3, { schoolCode: NEW, classRecordId: 'class-new' }), anEnrolment(4, { status: 'transferred-out', statusTerm: 'term-1', leftOn: '2025-09-10' }),
    anEnrolment(5, { ...lastYear, learnerRecordId: 'learner-1', classRecordId: 'class-9A1', enrolledOn: '2024-09-05' }),
  ]);
  await world.tell('attendance', [aMark(1), aMark(3, { schoolCode: NEW })]);
  await quality.turn();
  world.events.length = 0;
});
afterEach(async () => {
  // Whatever the story did: counting everything anew gives the same.
  await quality.turn();
  expect(await world.database.transaction(({ client }) => recountDiffers(client, world.plans, world.clock.now()))).toEqual([]);
  await places.close();
});

const merge = (from = [OLD], to = NEW, effectiveOn = '2025-10-01'): Promise<Answer> =>
  places.ask('POST', 'reorganisations', { subject: 'school', type: 'merge', provinceCode: '20', from, to: [{ code: to }], effectiveOn, decisionNumber: 'QĐ 1' });
const merged = async (...order: Parameters<typeof merge>): Promise<void> => {
  expect((await merge(...order)).json).toMatchObject({ type: 'merge' });
  await world.settle();
};
const codeOf = async (): Promise<Map<string, string>> => new Map((await world.database.query<{ hub_id: string; code: string }>('SELECT hub_id::text, code FROM school_code WHERE official')).map((row) => [row.hub_id, row.code]));
/** Where the records of a kind stand: `recordId code`. */
const standing = async (kind: string): Promise<string[]> => {
  const codes = await codeOf();
  return (await world.states(kind)).map((row) => `${String(row['record_id'])} ${codes.get(String(row['school_id'])) ?? ''}`);
};
const listed = async (query: string): Promise<unknown[]> => {
  const { json } = await places.ask('GET', query);
  return (json['items'] as unknown as Record<string, unknown>[]).map((item) => item['fullName'] ?? `${String(item['name'])}`).sort();
};

describe('R-31 learners follow their school', () => {
  it('when it is merged: they, their classes and enrolments of the present year, not those of years that had ended nor who had left', async () => {
    const before = [await world.states('learner'), await world.states('enrolment')].map((rows) => rows.map((row) => [row['hub_id'], row['key'], row['version'], row['confirmed_at'], row['content']]));
    await merged();
    expect(await standing('learner')).toEqual([`learner-1 ${NEW}`, `learner-2 ${NEW}`, `learner-3 ${NEW}`, `learner-4 ${NEW}`]);
    expect(await standing('school-class')).toEqual([`class-10A1 ${NEW}`, `class-10A2 ${NEW}`, `class-9A1 ${OLD}`, `class-new ${NEW}`]);
    expect(await standing('enrolment')).toEqual([`enrolment-1 ${NEW}`, `enrolment-2 ${NEW}`, `enrolment-3 ${NEW}`, `enrolment-4 ${OLD}`, `enrolment-5 ${OLD}`]);
    // Marks stay where they were made; nothing that was said is rewritten.
    expect(await standing('attendance')).toEqual([`mark-1 ${OLD}`, `mark-3 ${NEW}`]);
    expect([await world.states('learner'), await world.states('enrolment')].map((rows) => rows.map((row) => [row['hub_id'], row['key'], row['version'], row['confirmed_at'], row['content']]))).toEqual(before);
  });

  it('and everybody is told: events, change feed, lists, counts and findings', async () => {
    await merged();
    const codes = await codeOf();
    expect(world.takeEvents('learner').map((event) => codes.get((event.data as LearnerChangedV1).schoolId ?? ''))).toEqual([NEW, NEW, NEW]);
    expect(world.takeEvents('schoolClass').map((event) => codes.get((event.data as SchoolClassChangedV1).schoolId))).toEqual([NEW, NEW]);
    const facts = world.takeEvents('enrolment').map((event) => [codes.get(event.key), (event.data as FactsV1<EnrolmentFactV1>).changes.map((one) => one.op)]);
    expect(facts).toEqual([[OLD, ['cancel', 'cancel']], [NEW, ['create', 'create']]]);
    expect(await listed(`learners?school=${NEW}`)).toHaveLength(4);
    expect(await listed(`classes?school=${NEW}&year=2025-2026`)).toEqual(['10A1', '10A1', '10A2']);
    const told = await quality.turn();
    const [old, now] = [OLD, NEW].map((code) => told.get([...codes].find(([, one]) => one === code)?.[0] ?? '')?.kinds.find((one) => one.kind === 'enrolment')?.correct);
    // Learner 2 is too old for grade 10: the finding went along.
    expect([old, now]).toEqual([{ good: 2, of: 2 }, { good: 2, of: 3 }]);
    expect(told.get([...codes].find(([, one]) => one === NEW)?.[0] ?? '')?.kinds.find((one) => one.kind === 'learner')?.complete?.of).toBe(3);
  });

  it('the old code still finds them and the school that was closed', async () => {
    await merged();
    expect(await listed(`learners?school=${OLD}`)).toEqual(await listed(`learners?school=${NEW}`));
    expect((await places.ask('GET', `schools/${OLD}?province=20`)).json).toMatchObject({ schoolCode: OLD, closedOn: '2025-10-01', successorCodes: [NEW] });
  });

  it('the same order again, and the next look, change nothing', async () => {
    await merged();
    const rows = [await world.states('learner'), await world.states('enrolment'), await world.states('school-class')];
    world.events.length = 0;
    await merged();
    expect([await world.states('learner'), await world.states('enrolment'), await world.states('school-class')]).toEqual(rows);
    expect(world.events).toEqual([]);
  });

  it('on the day, if that is yet to come', async () => {
    await merged([OLD], NEW, '2025-10-03');
    expect(await standing('learner')).toContain(`learner-1 ${OLD}`);
    await world.tell('learner', [aLearner(5)]);
    expect(await standing('learner')).toContain(`learner-5 ${OLD}`);
    world.clock.advance(2 * 86_400_000);
    await world.settle();
    expect(await standing('learner')).toEqual([1, 2, 3, 4, 5].map((n) => `learner-${n} ${NEW}`));
  });

  it('and again, where the new school is taken over in its turn', async () => {
    await merged();
    await merged([NEW], NEXT);
    expect(await standing('learner')).toEqual([1, 2, 3, 4].map((n) => `learner-${n} ${NEXT}`));
    const push = await world.tell('learner', [aLearner(1, { version: 2, youthMember: 'union' }), aLearner(6)]);
    expect(await world.outcomes(push)).toEqual({ created: 1, updated: 1 });
    expect((await standing('learner')).filter((one) => !one.endsWith(NEXT))).toEqual([]);
  });

  it('of a split they stay until they are sent: with the part that goes on, or at the closed school', async () => {
    const split = (from: string, to: string[]): Promise<Answer> =>
      places.ask('POST', 'reorganisations', { subject: 'school', type: 'split', provinceCode: '20', from: [from], to: to.map((code) => ({ code, name: `Trường ${code}` })), effectiveOn: '2025-10-01', decisionNumber: 'QĐ 2' });
    expect([(await split(OLD, [OLD, 'X-20-011'])).status, (await split(NEW, ['X-20-021', 'X-20-022'])).status]).toEqual([200, 200]);
    await world.settle();
    expect(await standing('learner')).toEqual([`learner-1 ${OLD}`, `learner-2 ${OLD}`, `learner-3 ${NEW}`, `learner-4 ${OLD}`]);
    await world.tell('learner', [aLearner(3, { version: 2, schoolCode: 'X-20-022' })]);
    expect(await standing('learner')).toContain('learner-3 X-20-022');
  });
});

describe('records that come later under the old code', () => {
  it('go where the others went, and nothing goes back', async () => {
    await merged();
    world.events.length = 0;
    const push = await world.tell('enrolment', [anEnrolment(1, { version: 2 }), anEnrolment(2, { version: 2, boarding: true })]);
    expect(await world.outcomes(push)).toEqual({ updated: 1, unchanged: 1 });
    await world.tell('learner', [aLearner(6)]);
    await world.tell('enrolment', [anEnrolment(6, { classRecordId: 'class-10A2' })]);
    expect((await standing('enrolment')).filter((one) => one.endsWith(OLD))).toEqual([`enrolment-4 ${OLD}`, `enrolment-5 ${OLD}`]);
    // Of a year that had ended: it stays there.
    await world.tell('enrolment', [anEnrolment(5, { ...lastYear, version: 2, learnerRecordId: 'learner-1', classRecordId: 'class-9A1', enrolledOn: '2024-09-06' })]);
    expect(await standing('enrolment')).toContain(`enrolment-5 ${OLD}`);
  });

  it('are no contradiction: class, enrolment and head teacher are those of their school', async () => {
    await merged();
    await world.tell('staff', [aStaff(1)]);
    const marks = await world.tell('attendance', [aMark(1, { recordId: 'mark-5', date: '2025-10-01', className: '10A1' }), aMark(2, { recordId: 'mark-6', date: '2025-09-12', classRecordId: 'class-10A1' })]);
    expect([await world.outcomes(marks), await world.problems(marks)]).toEqual([{ created: 2 }, {}]);
    expect((await standing('attendance')).slice(-2)).toEqual([`mark-5 ${NEW}`, `mark-6 ${OLD}`]);
    const classes = await world.tell('school-class', [aClass('10A2', { version: 2, staffRecordId: 'staff-1' })]);
    expect([await world.outcomes(classes), await world.problems(classes)]).toEqual([{ updated: 1 }, {}]);
    expect(await standing('school-class')).toContain(`class-10A2 ${NEW}`);
  });

  it('and under the new one: a class that came along bears its name there, of two that do the own one is meant', async () => {
    await merged();
    const marks = await world.tell('attendance', [aMark(1, { recordId: 'mark-7', schoolCode: NEW, date: '2025-10-01', className: '10A2' }), aMark(3, { recordId: 'mark-8', schoolCode: NEW, date: '2025-10-01', className: '10A1' })]);
    expect([await world.outcomes(marks), await world.problems(marks)]).toEqual([{ created: 2 }, {}]);
    const classes = new Map((await world.states('school-class')).map((row) => [row['hub_id'], row['record_id']]));
    expect((await world.states('attendance')).slice(-2).map((row) => classes.get(row['class_id']))).toEqual(['class-10A2', 'class-new']);
    const again = await world.tell('school-class', [aClass('10A2', { version: 2, schoolCode: NEW })]);
    expect(await world.outcomes(again)).toEqual({ updated: 1 });
    expect(await standing('school-class')).toContain(`class-10A2 ${NEW}`);
  });
});
