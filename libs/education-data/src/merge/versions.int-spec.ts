import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MergeWorld } from './merge-world.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool } from './story-records.builder.js';

describe('R-04 versions of a record', () => {
  let world: MergeWorld;
  let n = 0;
  beforeAll(async () => {
    world = await MergeWorld.open('versions');
    await world.tell('school', [aSchool()]);
    await world.tell('learner', Array.from({ length: 20 }, (_, i) => aLearner(i)));
  });
  afterAll(() => world.close());
  beforeEach(() => {
    n += 1;
    world.events.length = 0;
  });

  const send = async (...records: Parameters<typeof aMark>[]): Promise<Record<string, number>> => world.outcomes(await world.tell('attendance', records.map((one) => aMark(...one))));

  it('a higher one updates and tells before and after', async () => {
    expect(await send([n])).toEqual({ created: 1 });
    world.events.length = 0;
    expect(await send([n, { version: 2, event: 'UPDATE', state: 'late' }])).toEqual({ updated: 1 });
    expect(world.takeEvents('attendance')).toMatchObject([{ data: { changes: [{ op: 'update', before: { state: 'present' }, after: { state: 'late' } }] } }]);
  });

  it('a lower one that comes late changes nothing', async () => {
    await send([n, { version: 5, state: 'late' }]);
    const late = await world.tell('attendance', [aMark(n, { version: 3 })]);
    expect(await world.outcomes(late)).toEqual({ stale: 1 });
    expect(await world.problems(late)).toEqual({ 1: ['version_old'] });
  });

  it('the same one with other content is stale', async () => {
    await send([n, { version: 2 }]);
    const reused = await world.tell('attendance', [aMark(n, { version: 2, state: 'late' })]);
    expect(await world.outcomes(reused)).toEqual({ stale: 1 });
    expect(await world.problems(reused)).toEqual({ 1: ['version_reused'] });
  });

  it('a higher one with the same content is unchanged, yet a version between the two is old from then on', async () => {
    await send([n, { version: 1 }]);
    expect(await send([n, { version: 7 }])).toEqual({ unchanged: 1 });
    expect(await send([n, { version: 4, state: 'late' }])).toEqual({ stale: 1 });
    expect(world.takeEvents('attendance')).toHaveLength(1);
  });

  it('unchanged raises the time of confirmation and tells only the push', async () => {
    await send([n]);
    world.events.length = 0;
    world.clock.advance(3_600_000);
    expect(await send([n])).toEqual({ unchanged: 1 });
    const row = (await world.states('attendance')).find((one) => one['record_id'] === `mark-${n}`);
    expect(row?.['confirmed_at']).toEqual(world.clock.now());
    expect(world.events.map((event) => event.topic)).toEqual(['education.push.v1']);
  });

  it('several in one push count in the order of their lines, and tell the net change', async () => {
    const outcomes = await send([n, { version: 1 }], [n, { version: 3, state: 'late' }], [n, { version: 2, state: 'absent-excused' }], [n, { version: 3, state: 'late' }]);
    expect(outcomes).toEqual({ created: 1, updated: 1, stale: 1, unchanged: 1 });
    expect(world.takeEvents('attendance')).toMatchObject([{ data: { changes: [{ op: 'create', after: { state: 'late' } }] } }]);
  });

  it('a CANCEL takes the record away, a higher version brings it back as the same', async () => {
    await send([n]);
    const [before] = (await world.states('attendance')).filter((one) => one['record_id'] === `mark-${n}`);
    expect(await send([n, { version: 2, event: 'CANCEL' }])).toEqual({ updated: 1 });
    expect(await send([n, { version: 2, event: 'CANCEL' }])).toEqual({ unchanged: 1 });
    expect(await send([n, { version: 1 }])).toEqual({ stale: 1 });
    expect(await send([n, { version: 3 }])).toEqual({ updated: 1 });
    const [after] = (await world.states('attendance')).filter((one) => one['record_id'] === `mark-${n}`);
    expect(after).toMatchObject({ hub_id: before?.['hub_id'], live: true, lead: true });
    expect(world.takeEvents('attendance').flatMap((event) => (event.data as { changes: { op: string }[] }).changes.map((one) => one.op))).toEqual(['create', 'cancel', 'create']);
  });

  it('a CANCEL of a record nobody has seen is remembered', async () => {
    expect(await send([n, { version: 4, event: 'CANCEL' }])).toEqual({ unchanged: 1 });
    expect(await send([n, { version: 3 }])).toEqual({ stale: 1 });
    expect(await send([n, { version: 5 }])).toEqual({ created: 1 });
  });

  it('created and cancelled in one push leaves nothing to tell', async () => {
    expect(await send([n, { version: 1 }], [n, { version: 2, event: 'CANCEL' }])).toEqual({ created: 1, updated: 1 });
    expect(world.takeEvents('attendance')).toEqual([]);
  });
});

describe('keys', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('keys');
    await world.tell('school', [aSchool(), aSchool('X-20-002')]);
    await world.tell('learner', [aLearner(1), aLearner(2)]);
    await world.tell('school-class', [aClass('10A1'), aClass('10A2')]);
  });
  afterAll(() => world.close());

  it('a second record of the same platform under a key is refused', async () => {
    await world.tell('attendance', [aMark(1)]);
    const twice = await world.tell('attendance', [aMark(1, { recordId: 'another', state: 'late' })]);
    expect(await world.outcomes(twice)).toEqual({ rejected: 1 });
    expect(await world.problems(twice)).toEqual({ 1: ['key_taken'] });
  });

  it('a key that a CANCEL freed may be taken, also in the same push', async () => {
    const taken = await world.tell('attendance', [aMark(1, { version: 2, event: 'CANCEL' }), aMark(1, { recordId: 'another', version: 2 })]);
    expect(await world.outcomes(taken)).toEqual({ updated: 1, created: 1 });
  });

  it('a class may be renamed and stays the same class to all that are in it', async () => {
    await world.tell('enrolment', [anEnrolment(1)]);
    const [before] = await world.states('school-class');
    expect(await world.outcomes(await world.tell('school-class', [aClass('10A1', { version: 2, name: '10 Anh' })]))).toEqual({ updated: 1 });
    const [after] = await world.states('school-class');
    expect(after?.['hub_id']).toBe(before?.['hub_id']);
    const byName = await world.tell('enrolment', [anEnrolment(2, { classRecordId: undefined, className: '10 ANH' })]);
    expect(await world.outcomes(byName)).toEqual({ created: 1 });
    const [change] = await world.database.query<{ ops: number[] }>(`SELECT ops FROM change_batch WHERE kind = 'school-class' ORDER BY seq DESC LIMIT 1`);
    expect(change?.ops).toEqual([1 + 4]);
  });

  it('two classes may swap their names in one push of three versions', async () => {
    const swap = await world.tell('school-class', [aClass('10A1', { version: 3, name: 'x' }), aClass('10A2', { version: 2, name: '10 Anh' }), aClass('10A1', { version: 4, name: '10A2' })]);
    expect(await world.outcomes(swap)).toEqual({ updated: 3 });
  });

  it('references that lead to two classes are a conflict', async () => {
    const two = await world.tell('enrolment', [anEnrolment(2, { recordId: 'e-two', className: '10 Anh', classRecordId: 'class-10A1' })]);
    expect(await world.problems(two)).toEqual({ 1: ['reference_conflict'] });
  });

  it('a class of another school is refused', async () => {
    const elsewhere = await world.tell('enrolment', [anEnrolment(2, { recordId: 'e-other', schoolCode: 'X-20-002' })]);
    expect(await world.problems(elsewhere)).toEqual({ 1: ['class_mismatch'] });
  });
});
