import type { Tx } from '../database/database.js';

/** One record as it stands on a log, either log. */
export interface LogRecord<T = unknown> {
  readonly topic: string;
  readonly partition: number;
  /** Position inside the partition; rising, not always dense (Kafka compaction). */
  readonly offset: bigint;
  readonly key: string | null;
  /** Parsed JSON; null is a tombstone. */
  readonly value: T | null;
  readonly headers: Readonly<Record<string, string>>;
  /** CloudEvents attributes taken from the headers. */
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly provinceCode: string | null;
  /** RFC 3339 time of the fact, as the owner wrote it; the same on replay. */
  readonly time: string;
  readonly correlationId: string | null;
}

/**
 * What an event handler is given: records of ONE partition of ONE topic in order, and the transaction in which their
 * effect must happen. The position is moved in the same transaction by the transport, so the effect is applied exactly
 * once per database. A handler that throws a PermanentError is bisected down to the poison record (dead letter); any
 * TransientError, lost connection or serialization failure is retried with back-off and never reaches the dead letters.
 */
export interface EventBatch<T = unknown> {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly LogRecord<T>[];
  readonly tx: Tx;
  /** True while the group is being rebuilt from the log (no outward effects such as alerts). */
  readonly replaying: boolean;
}
