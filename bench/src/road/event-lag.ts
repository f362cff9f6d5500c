import type pg from 'pg';
import { type Admin, Kafka, logLevel } from 'kafkajs';

/**
 * How many events wait between a commit and the last view, seen from the database and the log, not asked of the
 * services: what stands in an outbox, and what lies behind each consumer's position. Effect and position of a batch are
 * one transaction, so zero means that every view has it.
 */
export interface EventLag {
  now(): Promise<number>;
  close(): Promise<void>;
}

/** Schemas of the services; each has an outbox and the positions of its group. */
const SCHEMAS = ['sector', 'registry', 'ioc', 'reporting'] as const;

const IN_OUTBOXES = `SELECT ${SCHEMAS.map((schema) => `(SELECT count(*) FROM ${schema}.outbox)`).join(' + ')} AS waiting`;
const POSITIONS = SCHEMAS.map((schema) => `SELECT topic, partition, next_offset FROM ${schema}.consumer_position`).join(' UNION ALL ');
const BEHIND = `SELECT coalesce(sum(greatest(0, h.next_offset - greatest(p.next_offset, h.start_offset))), 0) AS waiting
  FROM (${POSITIONS}) AS p JOIN log.topic AS t ON t.name = p.topic JOIN log.head AS h ON h.topic_id = t.id AND h.partition = p.partition`;

async function one(client: pg.ClientBase, text: string): Promise<number> {
  const { rows } = await client.query<{ waiting: string }>(text);
  return Number(rows[0]?.waiting);
}

/** The outboxes are asked first: an event that leaves one meanwhile is then counted on the log. */
export function embeddedLag(client: pg.Client): EventLag {
  return { now: async () => (await one(client, IN_OUTBOXES)) + (await one(client, BEHIND)), close: () => client.end() };
}

export async function kafkaLag(client: pg.Client, brokers: string): Promise<EventLag> {
  const admin = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.ERROR }).admin();
  await admin.connect();
  return {
    now: async () => (await one(client, IN_OUTBOXES)) + (await behindOnKafka(client, admin)),
    close: async () => {
      await admin.disconnect();
      await client.end();
    },
  };
}

async function behindOnKafka(client: pg.ClientBase, admin: Admin): Promise<number> {
  const topics = await client.query<{ topic: string }>(`SELECT DISTINCT topic FROM (${POSITIONS}) AS p`);
  const ends = new Map<string, bigint>();
  const known = new Set(await admin.listTopics());
  for (const { topic } of topics.rows) {
    if (!known.has(topic)) continue;
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) if (high !== low) ends.set(`${topic}/${partition}`, BigInt(high));
  }
  const { rows } = await client.query<{ topic: string; partition: number; next_offset: string }>(POSITIONS);
  let behind = 0n;
  for (const { topic, partition, next_offset: next } of rows) {
    const end = ends.get(`${topic}/${partition}`) ?? 0n;
    if (end > BigInt(next)) behind += end - BigInt(next);
  }
  return Number(behind);
}
