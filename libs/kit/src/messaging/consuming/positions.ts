import type pg from 'pg';
import type { Database } from '../../database/database.js';
import { PositionMoved } from './consumer-errors.js';
import type { PartitionCursor, Position } from './partition-cursor.js';

interface PositionRow {
  topic: string;
  partition: number;
  next_offset: string;
  replay_until: string;
  log_epoch: string | null;
  source_epoch: string | null;
  source_sequence: string | null;
  dead_in_a_row: number;
}

const COLUMNS = 'topic, partition, next_offset, replay_until, log_epoch, source_epoch, source_sequence, dead_in_a_row';

/** Positions of one group, in the consumer's own schema: an effect and its position are one transaction. */
export class Positions {
  constructor(
    private readonly database: Database,
    private readonly group: string,
  ) {}

  /** Makes rows for partitions that have none yet. */
  async ensure(partitions: readonly { readonly topic: string; readonly partition: number }[]): Promise<void> {
    await this.database.query(
      `INSERT INTO consumer_position (consumer_group, topic, partition)
       SELECT $1, topic, partition FROM unnest($2::text[], $3::int[]) AS p (topic, partition) ON CONFLICT DO NOTHING`,
      [this.group, partitions.map((each) => each.topic), partitions.map((each) => each.partition)],
    );
  }

  /** All positions of the group. */
  async all(): Promise<PartitionCursor[]> {
    const rows = await this.database.query<PositionRow>(`SELECT ${COLUMNS} FROM consumer_position WHERE consumer_group = $1`, [this.group]);
    return rows.map((row) => ({ topic: row.topic, partition: row.partition, position: toPosition(row) }));
  }

  async load(topic: string, partition: number): Promise<Position> {
    const read = (): Promise<PositionRow[]> =>
      this.database.query<PositionRow>({ name: 'consumer position', text: `SELECT ${COLUMNS} FROM consumer_position WHERE consumer_group = $1 AND topic = $2 AND partition = $3` }, [this.group, topic, partition]);
    let [row] = await read();
    if (!row) {
      await this.ensure([{ topic, partition }]);
      [row] = await read();
    }
    if (!row) throw new PositionMoved();
    return toPosition(row);
  }

  /**
   * Moves the position by compare-and-set inside the effect's transaction, before the effect: a copy that lost its
   * partition finds out before it works, and waits on this row only.
   * @throws PositionMoved when the row no longer stands where `cursor` saw it
   */
  async move(client: pg.ClientBase, cursor: PartitionCursor, to: Position): Promise<void> {
    const { rowCount } = await client.query({
      name: 'consumer-position-move',
      text: `UPDATE consumer_position SET next_offset = $5, log_epoch = $6, source_epoch = $7, source_sequence = $8, dead_in_a_row = $9, moved_at = now()
             WHERE consumer_group = $1 AND topic = $2 AND partition = $3 AND next_offset = $4 AND replay_until = $10`,
      values: [this.group, cursor.topic, cursor.partition, cursor.position.next, to.next, to.logEpoch, to.source?.epoch ?? null, to.source?.sequence ?? null, to.deadInARow, cursor.position.replayUntil],
    });
    if (rowCount !== 1) throw new PositionMoved();
  }
}

function toPosition(row: PositionRow): Position {
  return {
    next: BigInt(row.next_offset),
    replayUntil: BigInt(row.replay_until),
    logEpoch: row.log_epoch,
    source: row.source_epoch === null || row.source_sequence === null ? null : { epoch: row.source_epoch, sequence: BigInt(row.source_sequence) },
    deadInARow: row.dead_in_a_row,
  };
}
