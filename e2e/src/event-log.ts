import { Kafka, logLevel } from 'kafkajs';
import type { HubDatabase } from './hub-database.js';

/** One record of the log as text: headers, key and value, whatever they hold. */
export interface LoggedRecord {
  readonly topic: string;
  readonly text: string;
}

/** Reads all topics from their first record, dead letters too: of Kafka where it is, else of the embedded log. */
export async function readWholeLog(database: HubDatabase, brokers: string | undefined): Promise<LoggedRecord[]> {
  if (brokers) return readKafka(brokers.split(','));
  return database.rows<{ topic: string; text: string }>(`SELECT t.name AS topic, concat_ws(' ', r.key, r.headers, r.payload) AS text FROM log.record AS r JOIN log.topic AS t ON t.id = r.topic_id`);
}

/** Nothing new for so long is the end: topics that are compacted have holes at their end. */
const QUIET_MS = 3_000;

async function readKafka(brokers: string[]): Promise<LoggedRecord[]> {
  const kafka = new Kafka({ clientId: 'e2e', brokers, logLevel: logLevel.ERROR });
  const admin = kafka.admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => !topic.startsWith('__'));
  await admin.disconnect();
  const records: LoggedRecord[] = [];
  const consumer = kafka.consumer({ groupId: `e2e-${Date.now()}` });
  let lastAt = Date.now() + 10_000;
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await consumer.run({
    eachMessage: ({ topic, message }) => {
      const headers = Object.entries(message.headers ?? {}).map(([name, value]) => `${name}=${String(value)}`);
      records.push({ topic, text: [message.key?.toString() ?? '', ...headers, message.value?.toString() ?? ''].join(' ') });
      lastAt = Date.now();
      return Promise.resolve();
    },
  });
  while (Date.now() - lastAt < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 200));
  await consumer.disconnect();
  return records;
}
