import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MergeWorld, type Told } from './merge-world.builder.js';
import { aLearner, aMark, aSchool } from './story-records.builder.js';

/** A vendor's program that sends every mark as it is given: many pushes of one record, that wait for the merge behind each other. */
describe('small pushes that wait behind each other', () => {
  let world: MergeWorld;
  beforeEach(async () => {
    world = await MergeWorld.open('small pushes');
    await world.tell('school', [aSchool('X-20-001'), aSchool('X-20-002')]);
    await world.tell('learner', Array.from({ length: 40 }, (_, i) => aLearner(i)));
    world.events.length = 0;
  });
  afterEach(() => world.close());

  /** One push a record, one second after the other. @returns ids of the pushes */
  const oneByOne = async (kind: string, records: readonly Told[], options: { platform?: string } = {}): Promise<string[]> => {
    const pushes: string[] = [];
    for (const record of records) {
      pushes.push(await world.push(kind, [record], options));
      world.clock.advance(1_000);
    }
    return pushes;
  };
  const outcomesOf = (pushes: readonly string[]): Promise<Record<string, number>[]> => Promise.all(pushes.map((push) => world.outcomes(push)));

  it('are merged together, and each is answered, counted and told for itself', async () => {
    const began = world.clock.now().getTime();
    const announced: string[] = [];
    const pushes = await oneByOne('attendance', Array.from({ length: 30 }, (_, i) => aMark(i)));
    for (const push of pushes) world.done.listen(push, () => void announced.push(push));
    expect(await world.workers.drain()).toBe(1);
    expect(await outcomesOf(pushes)).toEqual(pushes.map(() => ({ created: 1 })));
    expect(announced.sort()).toEqual([...pushes].sort());
    expect(await world.database.query(`SELECT count(*)::int AS n FROM push WHERE state = 'done' AND chunks_left = 0 AND kind = 'attendance'`)).toEqual([{ n: 30 }]);
    // Each mark was confirmed when its own push was received.
    const confirmed = await world.database.query<{ at: number }>(`SELECT (extract(epoch FROM confirmed_at) * 1000)::float8 AS at FROM r_attendance ORDER BY confirmed_at`);
    expect(confirmed.map((row) => row.at)).toEqual(pushes.map((_, i) => began + i * 1_000));
    const told = world.takeEvents('push');
    expect(told.map((event) => event.correlationId).sort()).toEqual([...pushes].sort());
    expect(told.flatMap((event) => (event.data as { schools: { outcomes: object; confirmed: number }[] }).schools.map(({ outcomes, confirmed: n }) => [outcomes, n]))).toEqual(pushes.map(() => [{ created: 1 }, 1]));
    expect(await world.database.query(`SELECT push_id::text AS push, lines, outcomes FROM chunk_outcome JOIN push ON push.id = push_id WHERE kind = 'attendance' ORDER BY push_id`)).toEqual([...pushes].sort().map((push) => ({ push, lines: [1], outcomes: [0] })));
    const batches = await world.database.query<{ n: number }>(`SELECT cardinality(hub_ids)::int AS n FROM change_batch WHERE kind = 'attendance'`);
    expect(batches).toEqual([{ n: 30 }]);
  });

  it('keep their order: a later version, an older one that comes late, the same again', async () => {
    const pushes = await oneByOne('attendance', [aMark(1, { version: 1 }), aMark(1, { version: 3, state: 'late' }), aMark(1, { version: 2 }), aMark(1, { version: 3, state: 'late' })]);
    expect(await world.workers.drain()).toBe(1);
    expect(await outcomesOf(pushes)).toEqual([{ created: 1 }, { updated: 1 }, { stale: 1 }, { unchanged: 1 }]);
    expect(await world.problems(pushes[2] ?? '')).toEqual({ 1: ['version_old'] });
    expect(await world.states('attendance')).toMatchObject([{ version: '3', content: { state: 'late' } }]);
  });

  it('parked in one push and overtaken in the next, each ends in its own receipt', async () => {
    const pushes = await oneByOne('attendance', [aMark(90, { version: 1 }), aMark(90, { version: 2, state: 'late' })]);
    await world.settle();
    expect(await outcomesOf(pushes)).toEqual([{ stale: 1 }, { parked: 1 }]);
    await world.tell('learner', [aLearner(90)]);
    expect(await outcomesOf(pushes)).toEqual([{ stale: 1 }, { created: 1 }]);
  });

  it('stop where another kind, platform or day begins, and nothing overtakes', async () => {
    const before = await oneByOne('attendance', [aMark(1), aMark(2)]);
    const between = await oneByOne('learner', [aLearner(77)]);
    const after = await oneByOne('attendance', [aMark(77), aMark(3)]);
    const other = await oneByOne('attendance', [aMark(4)], { platform: 'LS-VNEDU' });
    world.clock.advance(24 * 3_600_000);
    const nextDay = await oneByOne('attendance', [aMark(5)]);
    // Two marks; the learner; two marks, one of them of that learner; the other platform's; the next day's.
    expect(await world.workers.drain()).toBe(5);
    expect(await outcomesOf([...before, ...between, ...after, ...nextDay])).toEqual(Array.from({ length: 6 }, () => ({ created: 1 })));
    expect(Object.values(await world.outcomes(other[0] ?? '')).reduce((a, b) => a + b, 0)).toBe(1);
  });

  it('one that the merge cannot work on harms no other', async () => {
    await world.database.query(`ALTER TABLE r_attendance ADD CHECK (record_id <> 'mark-7')`);
    const pushes = await oneByOne('attendance', Array.from({ length: 12 }, (_, i) => aMark(i)));
    // Together they fail; one by one only the one to blame fails; it is refused by itself.
    await expect(world.workers.drain()).rejects.toThrow();
    await expect(world.workers.drain()).rejects.toThrow();
    await world.settle();
    expect(await outcomesOf(pushes)).toEqual(pushes.map((_, i) => (i === 7 ? { rejected: 1 } : { created: 1 })));
    expect(await world.database.query(`SELECT count(*)::int AS n FROM push WHERE state <> 'done'`)).toEqual([{ n: 0 }]);
  });
});
