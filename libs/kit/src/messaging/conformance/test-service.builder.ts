import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openDatabase, type PgDatabase, type Tx } from '../../database/index.js';
import { PermanentError } from '../../errors/index.js';
import { Metrics } from '../../observability/index.js';
import { EventGroup } from '../consuming/event-group.js';
import { EmbeddedLog } from '../embedded/embedded-log.js';
import type { EventBatch } from '../event-batch.js';
import { connectKafka } from '../kafka/connect-kafka.js';
import { KafkaLog } from '../kafka/kafka-log.js';
import type { LogTransport } from '../log-transport.js';
import { MessagingConfig } from '../messaging.config.js';
import { DEFAULT_SETTINGS, type MessagingSettings } from '../messaging-settings.js';
import '../messaging.module.js';
import { eventLogMigrations } from '../migrations/messaging-migrations.js';
import { CommitSignal } from '../outbox/commit-signal.js';
import type { OutboxEvent } from '../outbox.js';
import { TableOutbox } from '../outbox/table-outbox.js';
import { type Topic, TopicTable } from '../topic/topic-table.js';

/** Tables of a small consumer: what it saw, and a sum per key that would show anything applied twice. */
export class CreatedTestViews1800000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE seen (place bigint GENERATED ALWAYS AS IDENTITY, topic text, partition int, "offset" bigint, key text, n int, replaying boolean, copy text)');
    await runner.query('CREATE TABLE total (key text PRIMARY KEY, events int NOT NULL, sum bigint NOT NULL)');
    await runner.query('CREATE TABLE aggregate (key text PRIMARY KEY, version int NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seen, total, aggregate');
  }
}

/** Where a suite runs. */
export interface LogPlace {
  readonly databaseUrl: string;
  /** Kafka, when given; else the embedded log. */
  readonly brokers?: string;
  /** How Kafka is spoken to; by default without TLS and without a name. */
  readonly messaging?: MessagingConfig;
}

export const FAST: MessagingSettings = { ...DEFAULT_SETTINGS, pollMs: 200, backOffCapMs: 300, stoppedRetryMs: 300, leaseMs: 3_000 };

/** A topic nobody else uses. */
export function testTopic(sort: Topic['sort'] = 'facts', partitions = 2): Topic {
  return { name: `test.t${randomBytes(5).toString('hex')}.v1`, sort, partitions, maxBytes: 900_000 };
}

export async function openLog(place: LogPlace, table: TopicTable, settings = FAST): Promise<LogTransport> {
  if (place.brokers) return new KafkaLog(connectKafka(place.brokers, place.messaging ?? new MessagingConfig()), 1, table, settings);
  const database = await openDatabase({ service: 'event-log', schema: 'log', migrations: eventLogMigrations, kitTables: false, poolSize: 2 }, { adminUrl: place.databaseUrl, password: 'x' });
  return new EmbeddedLog(database, table, settings);
}

/** A service that writes and reads one or more topics; each has its own schema, group and log client. */
export class TestService {
  readonly signal = new CommitSignal();
  readonly metrics = new Metrics();
  readonly outbox: TableOutbox;
  private readonly copies: EventGroup[] = [];

  private constructor(
    readonly group: string,
    readonly topics: readonly Topic[],
    readonly table: TopicTable,
    readonly database: PgDatabase,
    readonly transport: LogTransport,
    readonly settings: MessagingSettings,
  ) {
    this.outbox = new TableOutbox(table, `/${group}`, this.signal);
  }

  static async open(place: LogPlace, topics: readonly Topic[], settings: Partial<MessagingSettings> = {}, schema = `s${randomBytes(4).toString('hex')}`): Promise<TestService> {
    const merged = { ...FAST, ...settings };
    const table = new TopicTable(topics);
    const database = await openDatabase({ service: schema, schema, migrations: [CreatedTestViews1800000000001], extensions: [] }, { adminUrl: place.databaseUrl, password: 'x' });
    return new TestService(schema, topics, table, database, await openLog(place, table, merged), merged);
  }

  /** A copy of the group; started. */
  async copy(handler: (batch: EventBatch) => Promise<void> = (batch) => recordSeen(batch), options: { signal?: CommitSignal } = {}): Promise<EventGroup> {
    const { group, database, transport, table, metrics, settings } = this;
    const made = new EventGroup({ group, database, transport, table, metrics, settings, signal: options.signal ?? this.signal });
    made.handle(this.topics.map((topic) => topic.name), handler);
    this.copies.push(made);
    await made.start();
    return made;
  }

  /** Appends events in one transaction. */
  async emit(events: readonly OutboxEvent[], before: (tx: Tx) => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.database.transaction(async (tx) => {
      await before(tx);
      await this.outbox.append(tx, events);
    });
  }

  async seen(): Promise<SeenRow[]> {
    return this.database.query<SeenRow>('SELECT topic, partition, "offset"::int AS "offset", key, n, replaying, copy FROM seen ORDER BY place');
  }

  async seenCount(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>('SELECT count(*)::int AS count FROM seen');
    return row?.count ?? 0;
  }

  async close(): Promise<void> {
    await Promise.all(this.copies.map((copy) => copy.stop()));
    await this.transport.close();
    await this.database.close();
  }
}

export interface SeenRow {
  topic: string;
  partition: number;
  offset: number;
  key: string;
  n: number | null;
  replaying: boolean;
  copy: string;
}

/** Event number `n` of a key. */
export function event(topic: Topic, key: string, n: number | null): OutboxEvent {
  return { topic: topic.name, key, type: 'vn.lienthong.test.changed.v1', subject: key, provinceCode: '20', data: n === null ? null : { n }, time: '2026-03-02T01:00:00.000Z' };
}

/** Effect of the suites: notes each record, and adds its number to the key's sum. */
export async function recordSeen({ topic, partition, records, tx, replaying }: EventBatch, copy = 'one'): Promise<void> {
  const keys = records.map((record) => record.key);
  const numbers = records.map((record) => (record.value as { n: number } | null)?.n ?? null);
  await tx.client.query(
    `INSERT INTO seen (topic, partition, "offset", key, n, replaying, copy)
     SELECT $1, $2, o, k, n, $3, $4 FROM unnest($5::bigint[], $6::text[], $7::int[]) WITH ORDINALITY AS r (o, k, n, place) ORDER BY place`,
    [topic, partition, replaying, copy, records.map((record) => record.offset), keys, numbers],
  );
  await tx.client.query(
    `INSERT INTO total AS t (key, events, sum) SELECT k, count(*), coalesce(sum(n), 0) FROM unnest($1::text[], $2::int[]) AS r (k, n) GROUP BY k ORDER BY k
     ON CONFLICT (key) DO UPDATE SET events = t.events + excluded.events, sum = t.sum + excluded.sum`,
    [keys, numbers],
  );
}

/** Waits until it is so. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, limitMs = 60_000): Promise<void> {
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(20)) if (await isSo()) return;
  throw new PermanentError('test_waited_too_long', `Waited ${limitMs} ms in vain until ${what}`);
}

/** Numbers that each key's records bore, in the order in which they were applied. */
export function numbersByKey(rows: readonly SeenRow[]): Record<string, (number | null)[]> {
  const byKey: Record<string, (number | null)[]> = {};
  for (const row of rows) (byKey[row.key] ??= []).push(row.n);
  return byKey;
}

