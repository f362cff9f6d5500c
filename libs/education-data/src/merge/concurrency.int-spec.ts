import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TransientError } from '@lienthong/kit/errors';
import { MergeWorld } from './merge-world.builder.js';
import { aLearner, aMark, aSchool } from './story-records.builder.js';

describe('merges at the same time', () => {
  let world: MergeWorld;
  beforeEach(async () => {
    world = await MergeWorld.open('concurrency');
    await world.tell('school', [aSchool('X-20-001'), aSchool('X-20-002'), aSchool('X-20-003')]);
    await world.tell('learner', Array.from({ length: 300 }, (_, i) => aLearner(i, { schoolCode: `X-20-00${1 + (i % 3)}` })));
    world.events.length = 0;
  });
  afterEach(() => world.close());

  const marks = (version: number, state: string): ReturnType<typeof aMark>[] => Array.from({ length: 300 }, (_, i) => aMark(i, { version, state, schoolCode: `X-20-00${1 + (i % 3)}` }));
  const summary = async (): Promise<unknown> => world.database.query(`SELECT content->>'state' AS state, version::int, count(*)::int FROM r_attendance WHERE lead GROUP BY 1, 2`);
  const workTogether = async (): Promise<void> => {
    await Promise.all([world.workers.drain(), world.workers.drain(), world.workers.drain()]);
    await world.settle();
  };

  it.each([['older first', [1, 2]], ['newer first', [2, 1]]])('two versions of every record, %s, end in the newer one', async (_, [first, second]) => {
    const pushes = [await world.push('attendance', marks(first ?? 1, first === 2 ? 'late' : 'present'), { perChunk: 40 }), await world.push('attendance', marks(second ?? 2, second === 2 ? 'late' : 'present'), { perChunk: 40 })];
    await workTogether();
    expect(await summary()).toEqual([{ state: 'late', version: 2, count: 300 }]);
    const totals = await Promise.all(pushes.map((push) => world.outcomes(push)));
    expect(totals.map((one) => Object.values(one).reduce((a, b) => a + b, 0))).toEqual([300, 300]);
  });

  it.each([['older first', [1, 2]], ['newer first', [2, 1]]])('records that change school between two versions, %s, end with the newer one’s school', async (_, [first, second]) => {
    const at = (version: number): ReturnType<typeof aMark>[] => Array.from({ length: 300 }, (_unused, i) => aMark(i, { version, schoolCode: `X-20-00${1 + ((i + version) % 3)}` }));
    await world.push('attendance', at(first ?? 1), { perChunk: 40 });
    await world.push('attendance', at(second ?? 2), { perChunk: 40 });
    await workTogether();
    const [row] = await world.database.query(`SELECT count(*)::int AS n FROM r_attendance a JOIN school_code s ON s.hub_id = a.school_id AND s.code = a.content->>'schoolCode' WHERE lead AND version = 2`);
    expect(row).toEqual({ n: 300 });
  });

  it('marks and their learners pushed together: nothing is left waiting', async () => {
    const early = await world.push('attendance', Array.from({ length: 200 }, (_, i) => aMark(1000 + i)), { perChunk: 30 });
    await world.push('learner', Array.from({ length: 200 }, (_, i) => aLearner(1000 + i)), { perChunk: 30 });
    await workTogether();
    expect(await world.outcomes(early)).toEqual({ created: 200 });
  });

  it('a chunk waits for older ones of what it refers to, so that nothing is parked on the way', async () => {
    await world.push('learner', Array.from({ length: 200 }, (_, i) => aLearner(1000 + i)), { perChunk: 20 });
    await world.push('attendance', Array.from({ length: 200 }, (_, i) => aMark(1000 + i)), { perChunk: 20 });
    await workTogether();
    expect(world.takeEvents('push').flatMap((event) => (event.data as { schools: { outcomes: Record<string, number> }[] }).schools).some((one) => one.outcomes['parked'] !== undefined)).toBe(false);
  });

  it('the change feed is numbered without a gap and tells each change once', async () => {
    await world.push('attendance', marks(1, 'present'), { perChunk: 40 });
    await workTogether();
    const batches = await world.database.query<{ seq: string; hub_ids: string[] }>('SELECT seq, hub_ids FROM change_batch ORDER BY seq');
    expect(batches.map((one) => Number(one.seq))).toEqual(batches.map((_, i) => i + 1));
    const told = (await world.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM (SELECT DISTINCT unnest(hub_ids) FROM change_batch WHERE kind = 'attendance') t`))[0];
    expect(told).toEqual({ n: 300 });
  });
});

describe('a merge that breaks off', () => {
  let world: MergeWorld;
  beforeEach(async () => {
    world = await MergeWorld.open('broken merge');
    await world.tell('school', [aSchool()]);
    await world.tell('learner', Array.from({ length: 50 }, (_, i) => aLearner(i)));
    world.events.length = 0;
  });
  afterEach(() => world.close());

  it('leaves nothing, and the same chunk again gives the whole', async () => {
    const push = await world.push('attendance', Array.from({ length: 50 }, (_, i) => aMark(i)), { perChunk: 20 });
    world.breakOff = new TransientError('power_cut', 'the process is gone after everything was written');
    await expect(world.workers.drain()).rejects.toThrow('the process is gone');
    expect(await world.states('attendance')).toEqual([]);
    expect(await world.outcomes(push)).toEqual({});
    world.breakOff = null;
    world.events.length = 0;
    await world.settle();
    expect(await world.outcomes(push)).toEqual({ created: 50 });
    expect(await world.states('attendance')).toHaveLength(50);
    expect(world.takeEvents('attendance').flatMap((event) => (event.data as { changes: object[] }).changes)).toHaveLength(50);
  });

  it('whose connection is lost in the middle is done again by another worker', async () => {
    const push = await world.push('attendance', Array.from({ length: 50 }, (_, i) => aMark(i)));
    world.atAppend = async () => {
      world.atAppend = null;
      await world.database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`);
    };
    await expect(world.workers.drain()).rejects.toThrow();
    await world.settle();
    expect(await world.outcomes(push)).toEqual({ created: 50 });
    expect(await world.states('attendance')).toHaveLength(50);
  });
});

describe('a record that the merge cannot work on', () => {
  it('is refused by itself; all others of its chunk are merged, each with one outcome', async () => {
    const world = await MergeWorld.open('poison');
    await world.tell('school', [aSchool()]);
    await world.tell('learner', Array.from({ length: 40 }, (_, i) => aLearner(i)));
    // A check at the database stands for a fault that nobody foresaw.
    await world.database.query(`ALTER TABLE r_attendance ADD CHECK (record_id <> 'mark-17')`);
    const push = await world.push('attendance', Array.from({ length: 40 }, (_, i) => aMark(i)));
    await expect(world.workers.drain()).rejects.toThrow();
    await world.settle();
    expect(await world.outcomes(push)).toEqual({ created: 39, rejected: 1 });
    expect(await world.problems(push)).toEqual({ 18: ['malformed_line'] });
    const [row] = await world.database.query<{ n: number; state: string }>(`SELECT (SELECT sum(cardinality(lines))::int FROM chunk_outcome WHERE push_id = $1) AS n, state FROM push WHERE id = $1`, [push]);
    expect(row).toEqual({ n: 40, state: 'done' });
    await world.close();
  });

  it('when most records of a chunk fail, the fault is the hub’s: none is refused, the chunk stays', async () => {
    const world = await MergeWorld.open('own fault');
    await world.tell('school', [aSchool()]);
    await world.tell('learner', Array.from({ length: 40 }, (_, i) => aLearner(i)));
    await world.database.query(`ALTER TABLE r_attendance ADD CONSTRAINT ours CHECK (record_id IN ('mark-1', 'mark-2'))`);
    const push = await world.push('attendance', Array.from({ length: 40 }, (_, i) => aMark(i)));
    for (let i = 0; i < 3; i += 1) await expect(world.workers.drain()).rejects.toThrow();
    expect(await world.outcomes(push)).toEqual({});
    await world.database.query('ALTER TABLE r_attendance DROP CONSTRAINT ours');
    await world.settle();
    expect(await world.outcomes(push)).toEqual({ created: 40 });
    await world.close();
  });
});
