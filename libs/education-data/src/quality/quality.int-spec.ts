import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aClass, aLearner, aMark, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import { recountDiffers } from './recount.js';
import { QualityWorld } from './quality-world.builder.js';

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
