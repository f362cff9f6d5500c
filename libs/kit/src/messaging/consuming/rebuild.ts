import type { Database, Tx } from '../../database/database.js';
import type { LogTransport, PartitionEnds } from '../log-transport.js';
import type { Topic } from '../topic/topic-table.js';
import type { Positions } from './positions.js';

export interface RebuildOptions {
  /** Empties the group's views; runs in the transaction that sets the positions back. */
  readonly truncate: (tx: Tx) => Promise<void>;
  /** Wait until the replay is through; default true. The group must be consuming somewhere. */
  readonly wait?: boolean;
  /** Called about every half second while waiting. */
  readonly onProgress?: (done: bigint, of: bigint) => void;
}

export interface RebuildResult {
  /** Offsets to read again, over all partitions. */
  readonly records: bigint;
}

const LOOK_MS = 250;

/**
 * Empties a group's views and sets its positions back to the start of the log, in one transaction. Handlers then see
 * `replaying: true` up to the ends seen at the start, and live events after that. Copies of the group that run find out
 * by their compare-and-set or by the notice.
 */
export class Rebuild {
  constructor(
    private readonly group: string,
    private readonly database: Database,
    private readonly positions: Positions,
    private readonly transport: LogTransport,
  ) {}

  async run(topics: readonly Topic[], options: RebuildOptions, realign: () => void): Promise<RebuildResult> {
    await this.transport.ensureTopics(topics);
    const ends = await this.transport.ends(topics);
    await this.positions.ensure(ends);
    await this.database.transaction(async (tx) => {
      // Waits for batches under way, in the order in which they lock: position first, then the views.
      await tx.client.query('SELECT 1 FROM consumer_position WHERE consumer_group = $1 ORDER BY topic, partition FOR UPDATE', [this.group]);
      await options.truncate(tx);
      await tx.client.query(RESET, [this.group, ends.map((each) => each.topic), ends.map((each) => each.partition), ends.map((each) => each.end), ends.map((each) => each.epoch)]);
      await tx.client.query('SELECT pg_notify($1, $2)', [`${this.database.schema}_consumers`, 'positions']);
    });
    realign();
    const records = ends.reduce((sum, each) => sum + each.end - each.start, 0n);
    if (options.wait !== false) await this.finished(ends, records, options.onProgress);
    return { records };
  }

  private async finished(ends: readonly PartitionEnds[], records: bigint, onProgress?: (done: bigint, of: bigint) => void): Promise<void> {
    for (;;) {
      const next = new Map((await this.positions.all()).map(({ topic, partition, position }) => [`${topic}/${partition}`, position.next]));
      const left = ends.map((each) => each.end - larger(next.get(`${each.topic}/${each.partition}`) ?? 0n, each.start));
      const open = left.reduce((sum, each) => sum + (each > 0n ? each : 0n), 0n);
      onProgress?.(records - open, records);
      if (open === 0n) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}

const RESET = `
UPDATE consumer_position AS p SET next_offset = 0, replay_until = e.ends, log_epoch = e.epoch, source_epoch = NULL, source_sequence = NULL, dead_in_a_row = 0, moved_at = now()
FROM unnest($2::text[], $3::int[], $4::bigint[], $5::text[]) AS e (topic, partition, ends, epoch)
WHERE p.consumer_group = $1 AND p.topic = e.topic AND p.partition = e.partition`;

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
