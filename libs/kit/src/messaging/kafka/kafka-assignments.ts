import { type PartitionCursor, partitionKey } from '../consuming/partition-cursor.js';
import { placeIn } from '../consuming/place-in-log.js';
import type { Positions } from '../consuming/positions.js';
import type { PartitionEnds } from '../log-transport.js';

/** A partition as this copy reads it. */
export interface Assigned {
  readonly cursor: PartitionCursor;
  /** Offset that the next fetch should start at; another one means that kafkajs has gone elsewhere. */
  expected: bigint;
  /** When Kafka was last told the position. */
  committedAt: number;
}

/** Where the partitions of this copy stand, by the positions in the consumer's database and nothing else. */
export class KafkaAssignments {
  private readonly assigned = new Map<string, Assigned>();
  /** Offsets that kafkajs was sent to; a fetch that then starts later has skipped a hole of compaction. */
  private readonly sought = new Map<string, bigint>();

  constructor(
    private readonly positions: Positions,
    private readonly ends: (topic: string) => Promise<readonly PartitionEnds[]>,
  ) {}

  /**
   * What to do with a fetch that starts at `fetched`: apply it, when it starts at or below the stored position, or go
   * to another offset first.
   * @throws PartitionStopped when the position means no place in the log
   */
  async align(topic: string, partition: number, fetched: bigint): Promise<Assigned | { readonly seek: bigint }> {
    const key = partitionKey(topic, partition);
    const known = this.assigned.get(key);
    if (known && known.expected === fetched) return known;
    const ends = (await this.ends(topic)).find((each) => each.partition === partition);
    const stored = await this.positions.load(topic, partition);
    const position = ends ? placeIn(ends, stored) : stored;
    const from = ends && position.next < ends.start ? ends.start : position.next;
    const assigned: Assigned = { cursor: { topic, partition, position }, expected: from, committedAt: 0 };
    this.assigned.set(key, assigned);
    if (fetched <= from || this.sought.get(key) === from) {
      this.sought.delete(key);
      return assigned;
    }
    this.sought.set(key, from);
    return { seek: from };
  }

  /** False when the partition was read anew, or lost, since `assigned` was given out. */
  isCurrent(assigned: Assigned): boolean {
    return this.assigned.get(partitionKey(assigned.cursor.topic, assigned.cursor.partition)) === assigned;
  }

  /** The position is read again with the next fetch. */
  forget(topic: string, partition: number): void {
    this.assigned.delete(partitionKey(topic, partition));
  }

  /** Partitions may have changed hands: all positions are read again. Gives the partitions that were known. */
  forgetAll(): readonly PartitionCursor[] {
    const cursors = [...this.assigned.values()].map(({ cursor }) => cursor);
    this.assigned.clear();
    this.sought.clear();
    return cursors;
  }
}
