import type { Database } from '../../database/database.js';
import { PermanentError } from '../../errors/index.js';
import { logger } from '../../observability/index.js';
import { type ConsumerParts, type LogConsumer, LogTransport, type OutboxPublisher, type PartitionEnds } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Topic, TopicTable } from '../topic/topic-table.js';
import { EmbeddedConsumer } from './embedded-consumer.js';
import { EmbeddedPublisher } from './embedded-publisher.js';
import { LogUpkeep } from './log-upkeep.js';

const UPKEEP_MS = 60_000;
const SWEEP_EVERY = 60;
/** Who needs more needs Kafka. */
const PARTITIONS_AT_MOST = 16;

/**
 * The ordered log in schema `log` of the hub's own PostgreSQL: for one machine, a developer, a small office. Services
 * append and read it on their own connections, so outbox and log must share a database.
 */
export class EmbeddedLog extends LogTransport {
  readonly sort = 'embedded';
  readonly upkeep: LogUpkeep;
  private readonly log = logger('messaging.log');
  private readonly timer: NodeJS.Timeout;
  private upkeeps = 0;

  constructor(
    /** Opened on schema `log` with `CreatedEventLog` as its migration; closed with the transport. */
    private readonly database: Database & { close?: () => Promise<void> },
    private readonly table: TopicTable,
    private readonly settings: MessagingSettings,
  ) {
    super();
    this.upkeep = new LogUpkeep(database, settings);
    this.timer = setInterval(() => {
      this.upkeeps += 1;
      this.upkeep.run(this.upkeeps % SWEEP_EVERY === 0).catch((error: unknown) => this.log.warn({ fault: String(error) }, 'upkeep failed'));
    }, UPKEEP_MS);
    this.timer.unref();
    this.log.info('events: embedded log in PostgreSQL, for one machine; KAFKA_BROKERS chooses Kafka');
  }

  override async ensureTopics(topics: readonly Topic[]): Promise<void> {
    const { database } = this;
    const large = topics.find((topic) => topic.partitions > PARTITIONS_AT_MOST);
    if (large) throw new PermanentError('topic_partitions_too_many', `Topic ${large.name} has ${large.partitions} partitions; the embedded log takes ${PARTITIONS_AT_MOST}`);
    const known = await database.query<{ name: string; partitions: number }>('SELECT name, partitions FROM log.topic WHERE name = ANY ($1)', [topics.map((topic) => topic.name)]);
    for (const { name, partitions } of known) {
      const wanted = topics.find((topic) => topic.name === name)?.partitions;
      if (wanted !== partitions) throw new PermanentError('topic_partitions_differ', `Topic ${name} has ${partitions} partitions, the topic table says ${wanted}`);
    }
    const missing = topics.filter((topic) => !known.some(({ name }) => name === topic.name));
    if (missing.length === 0) return;
    await database.query(
      `WITH made AS (
         INSERT INTO log.topic (name, partitions, sort) SELECT * FROM unnest($1::text[], $2::int[], $3::text[]) ON CONFLICT (name) DO NOTHING RETURNING id, partitions
       ) INSERT INTO log.head (topic_id, partition) SELECT id, generate_series(0, partitions - 1) FROM made`,
      [missing.map((topic) => topic.name), missing.map((topic) => topic.partitions), missing.map((topic) => topic.sort)],
    );
  }

  override publisher(): OutboxPublisher {
    return new EmbeddedPublisher(this.settings, () => this.ensureTopics(this.table.topics));
  }

  override consumer(parts: ConsumerParts): LogConsumer {
    return new EmbeddedConsumer(parts, this.settings, () => this.ensureTopics([...parts.topics, ...this.table.deadLetterTopics(parts.group, parts.topics.map((topic) => topic.name))]));
  }

  override async ends(topics: readonly Topic[]): Promise<PartitionEnds[]> {
    const rows = await this.database.query<{ topic: string; partition: number; start: string; end: string; epoch: string }>(
      `SELECT t.name AS topic, h.partition, h.start_offset AS start, h.next_offset AS "end", t.epoch::text AS epoch
       FROM log.head AS h JOIN log.topic AS t ON t.id = h.topic_id WHERE t.name = ANY ($1)`,
      [topics.map((topic) => topic.name)],
    );
    return rows.map((row) => ({ ...row, start: BigInt(row.start), end: BigInt(row.end) }));
  }

  override async close(): Promise<void> {
    clearInterval(this.timer);
    await this.database.close?.();
  }
}
