import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeChunk, encodeRecord } from '../domain/chunk.js';
import type { DryChunk, DryChunkResult } from '../domain/dry-run.js';
import { MergeWorld } from './merge-world.builder.js';
import { aLearner, aMark, aSchool } from './story-records.builder.js';

describe('a dry run', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('dry run');
    await world.tell('school', [aSchool()]);
    await world.tell('learner', [aLearner(1), aLearner(2)]);
    await world.tell('attendance', [aMark(1)]);
    world.events.length = 0;
  });
  afterAll(() => world.close());

  const chunk = (seq: number, ...records: ReturnType<typeof aMark>[]): DryChunk => ({
    seq, lane: 0,
    payload: encodeChunk(records.map(({ recordId, version = 1, event = 'NEW', updatedAt: _, ...content }, i) => encodeRecord({ line: seq * 10 + i, recordId, version, event, updatedAt: '2025-09-05T08:00:00+07:00', content }))),
  });
  const run = async (...chunks: DryChunk[]): Promise<DryChunkResult[]> => {
    const results: DryChunkResult[] = [];
    async function* all(): AsyncGenerator<DryChunk> {
      yield* chunks;
    }
    for await (const result of world.dryRun.run({ pushId: '01999d11-9800-7000-bfff-ffffffffffff', kind: 'attendance', platformId: 'LS-SMAS', clientId: 'c', provinceCode: '20', receivedAt: world.clock.now() }, all())) results.push(result);
    return results;
  };

  it('says what would become of each record, a later chunk seeing what an earlier one did', async () => {
    const results = await run(chunk(0, aMark(1), aMark(2)), chunk(1, aMark(2, { version: 2, state: 'late' }), aMark(9), aMark(2, { recordId: 'twin' })));
    expect(results.map((one) => one.outcomes)).toEqual([{ unchanged: 1, created: 1 }, { updated: 1, parked: 1, rejected: 1 }]);
    expect(results[1]?.records.map((one) => [one.line, one.outcome, one.problems.map((problem) => problem.code)])).toEqual([[11, 'parked', ['reference_not_found']], [12, 'rejected', ['key_taken']]]);
  });

  it('keeps nothing and tells nobody', async () => {
    await run(chunk(0, aMark(2)));
    expect(await world.states('attendance')).toHaveLength(1);
    expect(await world.database.query('SELECT 1 FROM waiting_record')).toEqual([]);
    expect(world.events).toEqual([]);
  });
});
