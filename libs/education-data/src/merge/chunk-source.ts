import type { HeldDecision } from '../domain/held.js';

/** Where a chunk comes from: what of its push the merge needs. */
export interface ChunkSource {
  /** Id of the chunk row; `dry` in a dry run. */
  readonly chunkId: string;
  readonly pushId: string;
  /** -1: a release of waiting records. */
  readonly seq: number;
  readonly lane: number;
  readonly kind: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly receivedAt: Date;
  readonly traceParent?: string;
  /** What it holds is said by an authority's decision: no push, no designation, no overlap. */
  readonly byDecision?: true;
}

/** Of a release: which waiting record each line of the chunk was, parallel to its records. */
export interface Released {
  readonly id: string;
  readonly seq: number;
  readonly outcome: number;
  /** School it was counted under while it waited; null where that was not known yet. */
  readonly schoolId: string | null;
  /** What a person decided of it: `accept` lets it in although another platform is designated, `reject` ends it. */
  readonly decision: HeldDecision | null;
  /** Why it waited. */
  readonly reason: string;
  readonly path: string;
}
