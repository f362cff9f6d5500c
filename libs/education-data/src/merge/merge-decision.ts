import { Clock } from '@lienthong/kit/config';
import type { Tx } from '@lienthong/kit/database';
import { DecisionMerge, type DecisionRecord, type DecisionResult, DECISIONS_SOURCE } from '../domain/decision-merge.js';
import { laneOf } from '../domain/lane.js';
import { OUTCOME_CODES } from '../domain/outcome-code.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { ChunkMerger } from './chunk-merger.js';

/** Merges what a decision says beside what platforms say, under the lock of the lane, so that no push of the same records runs at once. */
export class MergeDecision extends DecisionMerge {
  constructor(
    private readonly merger: ChunkMerger,
    private readonly plans: KindPlans,
    private readonly clock: Clock,
  ) {
    super();
  }

  async merge(transaction: object, decisionId: string, provinceCode: string, kind: string, records: readonly DecisionRecord[]): Promise<readonly DecisionResult[]> {
    const tx = transaction as Tx;
    const lane = laneOf(this.plans.get(kind)?.lane ?? 'province', provinceCode, null);
    await tx.client.query('SELECT 1 FROM lane WHERE lane = $1 FOR UPDATE', [lane]);
    const receivedAt = this.clock.now();
    const rows = records.map((record, i) => ({ line: i + 1, event: 'NEW' as const, ...record }));
    const source = { chunkId: decisionId, pushId: decisionId, seq: 0, lane, kind, provinceCode, platformId: DECISIONS_SOURCE, clientId: DECISIONS_SOURCE, receivedAt, byDecision: true as const };
    const { decisions } = await this.merger.mergeDecision(tx, source, rows);
    return decisions.map((decision, i) => ({
      recordId: records[i]?.recordId ?? '',
      outcome: OUTCOME_CODES[decision.outcome] ?? 'rejected',
      errors: decision.problems.filter((one) => one.level === 'error').map(({ code, path }) => ({ code, path })),
    }));
  }
}
