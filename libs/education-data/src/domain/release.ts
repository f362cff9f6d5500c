import { type ChunkRecord } from './chunk.js';

/** A chunk that the hub made itself: waiting records on their way back into the merge. Its row has seq -1. */
export interface ReleasePayload {
  /** Which waiting record each one is, parallel to `records`: id, seq of the chunk it came in, its outcome so far. */
  readonly waiting: readonly (readonly [id: string, seq: number, outcome: number])[];
  readonly records: readonly ChunkRecord[];
}

export function encodeRelease(payload: ReleasePayload): Buffer {
  const records = payload.records.map((record) => ({ ...record, text: undefined }));
  return Buffer.from(JSON.stringify({ ...payload, records }), 'utf8');
}

export function decodeRelease(bytes: Buffer): ReleasePayload {
  return JSON.parse(bytes.toString('utf8')) as ReleasePayload;
}
