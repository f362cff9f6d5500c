import type pg from 'pg';
import type { Database } from '../../database/database.js';
import { logger } from '../../observability/index.js';
import type { MessagingSettings } from '../messaging-settings.js';

const DIRTY_AT_LEAST = 1_000;

/**
 * Keeps the embedded log small: of state topics the newest record of each key stays (as Kafka compacts), happenings
 * and dead letters go after their days. Facts stay. One process at a time.
 */
export class LogUpkeep {
  private readonly log = logger('messaging.upkeep');

  constructor(
    private readonly database: Database,
    private readonly settings: MessagingSettings,
  ) {}

  /**
   * @param sweep also look for old happenings and tombstones, which reads all of them
   * @returns records removed; 0 also when another process is at it
   */
  async run(sweep: boolean): Promise<number> {
    return this.database.transaction(async ({ client }) => {
      const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_xact_lock(hashtext('lienthong log upkeep')) AS taken");
      if (!rows[0]?.taken) return 0;
      const compacted = await client.query<{ removed: number }>(COMPACT, [DIRTY_AT_LEAST]);
      const removed = (compacted.rows[0]?.removed ?? 0) + (sweep ? await this.sweep(client) : 0);
      if (removed > 0) this.log.info({ removed }, 'log compacted');
      return removed;
    });
  }

  private async sweep(client: pg.ClientBase): Promise<number> {
    const tombstones = await client.query(TOMBSTONES, [this.settings.tombstoneDays]);
    const happenings = await client.query(HAPPENINGS, [this.settings.happeningDays]);
    if ((happenings.rowCount ?? 0) > 0) await client.query(MOVE_START);
    return (tombstones.rowCount ?? 0) + (happenings.rowCount ?? 0);
  }
}

/** Partitions of which at least half (and a thousand) are new since the last time; the rest is not worth the reading. */
const COMPACT = `
WITH dirty AS (
  SELECT h.topic_id, h.partition, h.next_offset FROM log.head AS h JOIN log.topic AS t ON t.id = h.topic_id
  WHERE t.sort = 'state' AND h.next_offset - h.compacted_to >= greatest($1, h.kept / 2)
), newest AS (
  SELECT r.topic_id, r.partition, r.key, max(r."offset") AS "offset", count(*) AS records FROM log.record AS r JOIN dirty USING (topic_id, partition)
  WHERE r."offset" < dirty.next_offset GROUP BY r.topic_id, r.partition, r.key
), removed AS (
  DELETE FROM log.record AS r USING newest AS n
  WHERE n.records > 1 AND r.topic_id = n.topic_id AND r.partition = n.partition AND r.key = n.key AND r."offset" < n."offset" RETURNING 1
), noted AS (
  UPDATE log.head AS h SET compacted_to = d.next_offset, kept = (SELECT count(*) FROM newest AS n WHERE n.topic_id = h.topic_id AND n.partition = h.partition)
  FROM dirty AS d WHERE h.topic_id = d.topic_id AND h.partition = d.partition RETURNING 1
)
SELECT (SELECT count(*) FROM removed)::int AS removed, (SELECT count(*) FROM noted) AS partitions`;

/** A tombstone may go when it is alone with its key, which compaction up to its place has seen to. */
const TOMBSTONES = `
DELETE FROM log.record AS r USING log.head AS h JOIN log.topic AS t ON t.id = h.topic_id
WHERE t.sort = 'state' AND r.topic_id = h.topic_id AND r.partition = h.partition AND r."offset" < h.compacted_to
  AND r.payload IS NULL AND r.packed IS NULL AND r.published_at < now() - $1 * interval '1 day'`;

const HAPPENINGS = `
DELETE FROM log.record AS r USING log.topic AS t
WHERE t.sort = 'happening' AND r.topic_id = t.id AND r.published_at < now() - $1 * interval '1 day'`;

const MOVE_START = `
UPDATE log.head AS h SET start_offset = coalesce((SELECT min(r."offset") FROM log.record AS r WHERE r.topic_id = h.topic_id AND r.partition = h.partition), h.next_offset)
FROM log.topic AS t WHERE t.id = h.topic_id AND t.sort = 'happening'`;
