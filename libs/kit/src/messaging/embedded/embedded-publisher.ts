import type pg from 'pg';
import { databaseCode } from '../../database/database-faults.js';
import { TransientError } from '../../errors/index.js';
import type { OutboxPublisher, Published } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { KEPT_BYTES } from '../outbox/packed-payload.js';

/** Channel on which the relays say which topics have grown. */
export const LOG_CHANNEL = 'lienthong_log';

/**
 * Outbox to embedded log in one statement: take the oldest remaining rows, give them dense offsets from the heads,
 * append, say so. Either all of it happened or nothing, so nothing is ever published twice. 8 MiB are reached early by
 * events in masses, 2,000 rows by small ones.
 */
const PUBLISH = `
WITH oldest AS (
  SELECT ctid AS place, id, ${KEPT_BYTES} + octet_length(headers) AS bytes FROM outbox ORDER BY id LIMIT $1
), chosen AS (
  SELECT array_agg(place) AS places FROM (SELECT place, sum(bytes) OVER (ORDER BY id) - bytes AS before FROM oldest) AS o WHERE before < $2
), taken AS (
  DELETE FROM outbox WHERE ctid = ANY (ARRAY(SELECT unnest(places) FROM chosen)) RETURNING id, topic, partition, key, headers, payload, packed, unpacked
), numbered AS (
  SELECT taken.*, t.id AS topic_id, row_number() OVER (PARTITION BY t.id, partition ORDER BY taken.id) - 1 AS place FROM taken JOIN log.topic AS t ON t.name = taken.topic
), grown AS (
  SELECT topic_id, topic, partition, count(*) AS records FROM numbered GROUP BY topic_id, topic, partition
), heads AS (
  UPDATE log.head AS h SET next_offset = h.next_offset + g.records FROM grown AS g WHERE h.topic_id = g.topic_id AND h.partition = g.partition
  RETURNING h.topic_id, h.partition, h.next_offset - g.records AS base
), appended AS (
  INSERT INTO log.record (topic_id, partition, "offset", key, headers, payload, packed, unpacked)
  SELECT n.topic_id, n.partition, heads.base + n.place, n.key, n.headers, n.payload, n.packed, n.unpacked FROM numbered AS n JOIN heads USING (topic_id, partition)
  RETURNING 1
)
SELECT taken AS events, waiting > taken OR waiting = $1 AS more,
       -- Rows of a topic that the log does not have would be lost: dividing by nothing undoes the statement.
       CASE WHEN taken = appended THEN 0 ELSE taken / (appended - appended) END AS lost,
       (SELECT pg_notify('${LOG_CHANNEL}', string_agg(DISTINCT topic, ',')) FROM grown HAVING count(*) > 0) AS told
FROM (SELECT (SELECT count(*) FROM oldest)::int AS waiting, (SELECT count(*) FROM taken)::int AS taken, (SELECT count(*) FROM appended)::int AS appended) AS counted`;

/** SQLSTATE division_by_zero: what {@link PUBLISH} answers when a topic is missing. */
const TOPIC_MISSING = '22012';

/** Publisher of a service whose outbox lies in the same database as the log. */
export class EmbeddedPublisher implements OutboxPublisher {
  constructor(
    private readonly settings: MessagingSettings,
    /** Called when a topic or partition is not in the log yet. */
    private readonly ensureTopics: () => Promise<void>,
  ) {}

  async publish(session: pg.PoolClient): Promise<Published> {
    const published = await this.publishOnce(session);
    if (published !== undefined) return published;
    await this.ensureTopics();
    const again = await this.publishOnce(session);
    if (again === undefined) throw new TransientError('topic_missing', 'The outbox holds events of a topic that the log does not have');
    return again;
  }

  /** undefined when a topic is missing in the log; then nothing was changed. */
  private async publishOnce(session: pg.PoolClient): Promise<Published | undefined> {
    try {
      const { rows } = await session.query<Published>({ name: 'embedded-publish', text: PUBLISH, values: [this.settings.publishRecords, this.settings.publishBytes] });
      return { events: rows[0]?.events ?? 0, more: rows[0]?.more === true };
    } catch (error) {
      if (databaseCode(error) === TOPIC_MISSING) return undefined;
      throw error;
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
