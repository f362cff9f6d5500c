import type { StoredProblem } from './stored-problem.js';

/**
 * What a chunk's payload holds once opened, as UTF-8 JSON: columns, not rows, because that is the cheapest to write and
 * to read. All arrays but `findings` are parallel.
 */
export interface ChunkPayload {
  /** Physical source line of each record (array: index from 1). */
  readonly lines: readonly number[];
  readonly heads: readonly ChunkHead[];
  /**
   * Checked content without head and school-less leftovers: only fields that have a value, in the order of the kind's
   * definition (so that equal content is equal text), text cleaned. Of a CANCEL: `schoolCode` if sent, else `{}`.
   */
  readonly contents: readonly RecordContent[];
  /** Findings of the compiled checks by index of the record (as text, JSON has no other keys); only where there are any. */
  readonly findings: Readonly<Record<string, readonly StoredProblem[]>>;
  /** Releases only: which waiting record each one was. Absent in what intake writes. */
  readonly waiting?: readonly string[];
}

/** recordId, event (first letter), version, updatedAt as sent. */
export type ChunkHead = readonly [recordId: string, event: 'N' | 'U' | 'C', version: number, updatedAt: string];

/** Fields of a record by name, JSON values. */
export type RecordContent = Readonly<Record<string, unknown>>;

/** Most records in one chunk. */
export const CHUNK_RECORDS = 5_000;
