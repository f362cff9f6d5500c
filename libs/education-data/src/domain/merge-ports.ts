import type { ChunkPayload } from './chunk-payload.js';
import type { StoredProblem } from './stored-problem.js';

/** Tells the merge workers that chunks were committed. Never blocks, never throws. */
export abstract class MergeWake {
  abstract wake(): void;
}

/** Waits until a push is done. */
export abstract class PushDone {
  /** True when the push is done within `milliseconds`, false when the time is up. */
  abstract wait(pushId: string, milliseconds: number): Promise<boolean>;
}

/** Outcomes of one record, as numbers in `chunk_outcome.outcomes`: the place in this list. */
export const OUTCOME_CODES = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'] as const;
export type OutcomeName = (typeof OUTCOME_CODES)[number];

export interface RecordResult {
  readonly line: number;
  readonly recordId: string;
  readonly outcome: OutcomeName;
  readonly hubId: string | null;
  readonly problems: readonly StoredProblem[];
}

/** Merges and rolls back: what would become of these records. Chunks in the order of the push. */
export abstract class DryRunMerge {
  abstract run(source: DryRunSource, chunks: readonly ChunkPayload[]): Promise<RecordResult[]>;
}

export interface DryRunSource {
  readonly kind: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly clientId: string;
  /** RFC 3339. */
  readonly receivedAt: string;
}
