import { Database, databaseCode } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { decodeChunk } from '../domain/chunk.js';
import { type DryChunk, type DryChunkResult, type DryPush, DryRunMerge } from '../domain/dry-run.js';
import { OUTCOME_CODES } from '../domain/outcome-code.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { KindTables } from '../store/kind-tables.js';
import { ChunkMerger } from './chunk-merger.js';
import { shown } from './shown-problems.js';

/** SQLSTATE: a lock was not to be had in time. */
const LOCKED = '55P03';

/** Merges in a transaction that is never committed. Waits for nobody: a row that a real merge holds ends the dry run as busy. */
export class MergeDryRun extends DryRunMerge {
  constructor(
    private readonly database: Database,
    private readonly merger: ChunkMerger,
    private readonly plans: KindPlans,
    private readonly tables: KindTables,
  ) {
    super();
  }

  async *run(push: DryPush, chunks: AsyncIterable<DryChunk>): AsyncGenerator<DryChunkResult> {
    const plan = this.plans.get(push.kind);
    if (plan !== undefined) await this.tables.ensure([plan.table]);
    const rehearsal = await this.database.rehearse({ synchronous_commit: 'off', lock_timeout: '10s' });
    try {
      for await (const chunk of chunks) {
        const rows = decodeChunk(chunk.payload);
        const { decisions, records } = await this.merger.rehearse(rehearsal.tx, { ...push, chunkId: 'dry', seq: chunk.seq, lane: chunk.lane }, rows);
        const outcomes: Record<string, number> = {};
        const told: DryChunkResult['records'][number][] = [];
        decisions.forEach((decision, i) => {
          const outcome = OUTCOME_CODES[decision.outcome] ?? 'rejected';
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
          const record = records[i];
          if (record !== undefined && decision.problems.length > 0) told.push({ line: record.line, recordId: record.recordId, outcome, problems: shown(decision.problems) });
        });
        yield { outcomes, records: told };
      }
    } catch (error) {
      if (databaseCode(error) === LOCKED) throw new ProblemError(503, 'busy', undefined, [], { 'retry-after': '10' });
      throw error;
    } finally {
      await rehearsal.end();
    }
  }
}
