import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Events in masses are a hundred kilobytes of much the same JSON; from this length on they lie deflated in outbox and embedded log. */
const PACKED_FROM_LENGTH = 4 * 1024;
/** The fastest: the text repeats itself so much that more effort saves little. The database's own compression takes five times as long. */
const LEVEL = 1;

/** A payload as outbox and embedded log keep it: as it is, or deflated with its size. Both null: a tombstone. */
export interface KeptPayload {
  readonly payload: string | null;
  readonly packed: Buffer | null;
  /** Bytes (UTF-8) of the text that is packed. */
  readonly unpacked: number | null;
}

/** @param text JSON; null is a tombstone */
export function pack(text: string | null): KeptPayload {
  if (text === null || text.length < PACKED_FROM_LENGTH) return { payload: text, packed: null, unpacked: null };
  const bytes = Buffer.from(text, 'utf8');
  return { payload: null, packed: deflateRawSync(bytes, { level: LEVEL }), unpacked: bytes.length };
}

export function unpack(kept: Pick<KeptPayload, 'payload' | 'packed'>): string | null {
  const bytes = unpackBytes(kept);
  return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : bytes;
}

/** For who sends it on as it is: a payload that was packed as bytes, any other as text. */
export function unpackBytes({ payload, packed }: Pick<KeptPayload, 'payload' | 'packed'>): Buffer | string | null {
  return packed === null ? payload : inflateRawSync(packed);
}

/** SQL: bytes of a kept payload in memory. */
export const KEPT_BYTES = 'coalesce(octet_length(payload), unpacked, 0)';
