import type { ChunkFinding } from './chunk.js';

/** Who pushes what; what a merge must know of a push that is not kept. */
export interface DryPush {
  readonly pushId: string;
  readonly kind: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly provinceCode: string;
  readonly receivedAt: Date;
}

/** A chunk that is in no table: bytes as `encodeChunk` makes them, not sealed. */
export interface DryChunk {
  readonly seq: number;
  readonly lane: number;
  readonly payload: Buffer;
}

/** A record of a dry run that did not end well, or was kept with findings. */
export interface DryRecord {
  readonly line: number;
  readonly recordId: string;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'stale' | 'parked' | 'held' | 'rejected';
  readonly problems: readonly ChunkFinding[];
}

/** What the merge of one chunk would do. */
export interface DryChunkResult {
  /** Count per outcome; they add up to the chunk's records. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** All records of the chunk with a problem, findings that the intake put into the chunk included. */
  readonly records: readonly DryRecord[];
}

/**
 * The merge's decisions without keeping them. Implemented by the merge: opens one transaction, merges chunk by chunk in it (a later
 * chunk sees what an earlier one did), and always rolls back. Chunks are pulled one at a time, so memory stays flat.
 */
export abstract class DryRunMerge {
  abstract run(push: DryPush, chunks: AsyncIterable<DryChunk>): AsyncIterable<DryChunkResult>;
}
