import type { Database } from '../../database/database.js';
import type { Slice } from '../consuming/batch-applier.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { KEPT_BYTES, unpack } from '../outbox/packed-payload.js';

/** A partition whose head and position differ. */
export interface BehindPartition {
  readonly topicId: number;
  readonly topic: string;
  readonly partition: number;
  readonly epoch: string;
  readonly start: bigint;
  readonly end: bigint;
  /** Where the group stands. */
  readonly next: bigint;
}

interface BehindRow {
  topicId: number;
  topic: string;
  partition: number;
  epoch: string;
  start: string;
  end: string;
  next: string;
}

interface RecordRow {
  offset: string;
  key: string;
  headers: string;
  payload: string | null;
  packed: Buffer | null;
  fetched: number;
}

/** Reads the embedded log on the service's own connections. */
export class LogReader {
  constructor(
    private readonly database: Database,
    private readonly group: string,
    private readonly topics: readonly string[],
    private readonly settings: MessagingSettings,
  ) {}

  /** One cheap query: which partitions have something new for the group. */
  async behind(): Promise<BehindPartition[]> {
    const rows = await this.database.query<BehindRow>(
      { name: 'log behind', text: `SELECT t.id AS "topicId", t.name AS topic, h.partition, t.epoch::text AS epoch, h.start_offset AS start, h.next_offset AS "end", p.next_offset AS next
       FROM consumer_position AS p JOIN log.topic AS t ON t.name = p.topic JOIN log.head AS h ON h.topic_id = t.id AND h.partition = p.partition
       WHERE p.consumer_group = $1 AND p.topic = ANY ($2) AND (h.next_offset <> p.next_offset OR p.log_epoch <> t.epoch::text)` },
      [this.group, this.topics],
    );
    return rows.map((row) => ({ ...row, start: BigInt(row.start), end: BigInt(row.end), next: BigInt(row.next) }));
  }

  /** Records from the position on, at most a batch; their offsets may have holes. */
  async fetch(behind: BehindPartition, from: bigint, dense: boolean): Promise<Slice> {
    const { batchRecords, batchBytes } = this.settings;
    const rows = await this.database.query<RecordRow>({ name: 'log fetch', text: FETCH }, [behind.topicId, behind.partition, from, behind.end, batchRecords, batchBytes]);
    const last = rows.at(-1);
    const reachedEnd = !last || (last.fetched < batchRecords && rows.length === last.fetched);
    return {
      records: rows.map((row) => ({ offset: BigInt(row.offset), key: row.key, headers: JSON.parse(row.headers) as Record<string, string>, payload: unpack(row) })),
      next: reachedEnd ? behind.end : BigInt(last.offset) + 1n,
      dense,
    };
  }
}

const FETCH = `
SELECT "offset", key, headers, payload, packed, fetched FROM (
  SELECT "offset", key, headers, payload, packed, count(*) OVER ()::int AS fetched, sum(${KEPT_BYTES}) OVER (ORDER BY "offset") - ${KEPT_BYTES} AS before
  FROM (SELECT "offset", key, headers, payload, packed, unpacked FROM log.record
        WHERE topic_id = $1 AND partition = $2 AND "offset" >= $3 AND "offset" < $4 ORDER BY "offset" LIMIT $5) AS window_of_records
) AS measured WHERE before < $6 ORDER BY "offset"`;
