/** Where a group stands in one partition; a row of `consumer_position`. */
export interface Position {
  /** Offset of the next record to apply. */
  readonly next: bigint;
  /** Records below it are a replay: effects without outward signs. */
  readonly replayUntil: bigint;
  /** Identity of the log's topic when the position was made; null until first used. */
  readonly logEpoch: string | null;
  /** Outbox the last record came from, and its number there; null on the embedded log. */
  readonly source: { readonly epoch: string; readonly sequence: bigint } | null;
  /** Dead letters since the last record that succeeded. */
  readonly deadInARow: number;
}

/** One partition as a copy of a group sees it: the position it read or wrote last. */
export interface PartitionCursor {
  readonly topic: string;
  readonly partition: number;
  position: Position;
}

/** Text key of a partition for maps. */
export function partitionKey(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}
