/** How the transport works; the defaults suit a laptop and a province alike. */
export interface MessagingSettings {
  /** Records in a handler's batch at most. */
  readonly batchRecords: number;
  /** Bytes of payload in a handler's batch at most (one larger record still goes alone). */
  readonly batchBytes: number;
  /** Partitions of a group that one process works on at the same time. */
  readonly partitionsAtOnce: number;
  /** Dead letters one after the other that stop a partition. */
  readonly deadLettersInARow: number;
  /** Outbox rows and bytes that leave in one go. */
  readonly publishRecords: number;
  readonly publishBytes: number;
  /** Poll interval in milliseconds: the net below LISTEN/NOTIFY. */
  readonly pollMs: number;
  /** Milliseconds between two rounds of a relay, or of a reader of the embedded log, while news come in small parts: the first goes at once, those behind it together. */
  readonly paceMs: number;
  /** Longest wait between tries after a passing fault, milliseconds. */
  readonly backOffCapMs: number;
  /** Wait before a stopped partition is tried again, milliseconds. */
  readonly stoppedRetryMs: number;
  /** Embedded log: a copy that has not been heard of for so long loses its partitions (at once when its session is gone). */
  readonly leaseMs: number;
  /** Embedded log: days that happenings and dead letters are kept; state and facts are kept without limit. */
  readonly happeningDays: number;
  /** Days that tombstones of state topics are kept. */
  readonly tombstoneDays: number;
}

export const DEFAULT_SETTINGS: MessagingSettings = {
  batchRecords: 500,
  batchBytes: 1_048_576,
  partitionsAtOnce: 2,
  deadLettersInARow: 20,
  publishRecords: 2_000,
  publishBytes: 8_388_608,
  pollMs: 1_000,
  paceMs: 100,
  backOffCapMs: 5_000,
  stoppedRetryMs: 30_000,
  leaseMs: 10_000,
  happeningDays: 90,
  tombstoneDays: 7,
};
