/**
 * What becomes of a record on its way to a destination.
 * - `queued`: a change is to be told, or may be: whether anything differs is looked at when its turn comes
 * - `sent`: on its way; the answer is awaited, or it is sent again
 * - `waiting`: for the record it belongs to, which the destination has not taken yet
 * - `acknowledged`: the destination has said that it holds this version
 * - `rejected`: the destination, or the hub before sending, has said why not; a change of the record tries again
 * - `withdrawn`: the destination has taken the CANCEL
 */
export type ExchangeState = 'queued' | 'sent' | 'waiting' | 'acknowledged' | 'rejected' | 'withdrawn';

export const EXCHANGE_STATES: readonly ExchangeState[] = ['queued', 'sent', 'waiting', 'acknowledged', 'rejected', 'withdrawn'];

/** States of which something is still to come. */
export const OPEN_STATES: readonly ExchangeState[] = ['queued', 'sent', 'waiting'];

/** What a row of the queue remembers between two tries. */
export interface QueuedRecord {
  readonly kind: string;
  readonly hubId: string;
  /** Highest version ever sent; 0: none. A version is never used for two contents. */
  readonly version: number;
  /** Keyed digest of what that version said. */
  readonly sentDigest: string | null;
  /** Of what the destination has acknowledged. */
  readonly ackedVersion: number | null;
  readonly ackedDigest: string | null;
  /** The last thing acknowledged was a CANCEL. */
  readonly ackedGone: boolean;
  readonly attempts: number;
}

/** A hub record as a destination would get it: a body with the digest of it, no longer there, or not to be sent for a reason. */
export type Composed =
  | { readonly sort: 'body'; readonly body: object; readonly digest: string }
  | { readonly sort: 'gone'; readonly digest: string }
  | { readonly sort: 'unready'; readonly reason: string };

export type Step =
  | { readonly step: 'forget' }
  | { readonly step: 'settled'; readonly state: 'acknowledged' | 'withdrawn' }
  | { readonly step: 'refuse'; readonly reason: string }
  | { readonly step: 'wait'; readonly parent: string }
  | { readonly step: 'send'; readonly version: number; readonly event: 'NEW' | 'UPDATE' | 'CANCEL' };

/**
 * What is to be done with a record whose turn has come. The same content always leaves under the same version, so a record may be sent any
 * number of times, by whoever takes over after a kill, and the destination keeps it once; other content gets the next version.
 * @param missingParent hub id of a record it belongs to and that the destination does not hold
 */
export function nextStep(row: QueuedRecord, composed: Composed, missingParent: string | null): Step {
  if (composed.sort === 'unready') return { step: 'refuse', reason: composed.reason };
  const gone = composed.sort === 'gone';
  if (gone && row.version === 0) return { step: 'forget' };
  if (row.ackedDigest === composed.digest && row.ackedVersion === row.version) return { step: 'settled', state: gone ? 'withdrawn' : 'acknowledged' };
  if (!gone && missingParent !== null) return { step: 'wait', parent: missingParent };
  const version = row.sentDigest === composed.digest && row.version > 0 ? row.version : row.version + 1;
  return { step: 'send', version, event: gone ? 'CANCEL' : row.ackedVersion === null || row.ackedGone ? 'NEW' : 'UPDATE' };
}

/**
 * Milliseconds until the next try: doubling from `firstMs`, never above `capMs`, half of it by chance so that many do not come at once.
 * @param chance 0..1
 */
export function retryDelay(attempts: number, { firstMs, capMs }: { readonly firstMs: number; readonly capMs: number }, chance: number): number {
  const longest = Math.min(capMs, firstMs * 2 ** Math.min(Math.max(attempts - 1, 0), 20));
  return Math.round(longest / 2 + (longest / 2) * chance);
}
