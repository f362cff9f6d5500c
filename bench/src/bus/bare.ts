import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { mustBe } from '../harness/bench.js';
import { connectSql, newDatabase } from '../harness/sql.js';
import { secondsSince } from '../harness/timing.js';
import { BUS_TOPIC, busEvent, EFFECT_INSERT, EFFECT_TABLE, keyOf } from './bus-event.js';

const BATCH = 500;

/** The effect alone: the same rows, the same statement, a transaction a batch. @returns seconds */
export async function bareInsert(serverUrl: string, count: number): Promise<number> {
  const client = await connectSql(await newDatabase(serverUrl, 'bench_effect'));
  try {
    await client.query(EFFECT_TABLE);
    const start = performance.now();
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
      await client.query('BEGIN');
      await client.query({ name: 'effect', text: EFFECT_INSERT, values: [numbers, numbers.map((n) => busEvent(n).learnerId), numbers.map(keyOf)] });
      await client.query('COMMIT');
    }
    const seconds = secondsSince(start);
    mustBe('bare insert: rows', Number((await client.query<{ count: string }>('SELECT count(*) FROM effect')).rows[0]?.count), count);
    return seconds;
  } finally {
    await client.end();
  }
}

/** kafkajs alone: the same values, keys and attributes as headers, acks of all, 500 at a time; then read with an empty handler. */
export async function bareKafka(brokers: string, count: number): Promise<{ produceSeconds: number; consumeSeconds: number }> {
  const kafka = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.ERROR });
  const topic = 'bench.bare.v1';
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: BUS_TOPIC.partitions, replicationFactor: 1 }] });
  await admin.disconnect();

  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, maxInFlightRequests: 1 });
  await producer.connect();
  const time = new Date().toISOString();
  let start = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const messages = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => ({
      key: keyOf(from + at), value: JSON.stringify(busEvent(from + at)),
      headers: { ce_specversion: '1.0', ce_id: busEvent(from + at).learnerId, ce_source: '/bench', ce_type: 'vn.lienthong.bench.bus.moved.v1', ce_subject: keyOf(from + at), ce_time: time, ce_provincecode: '20', 'content-type': 'application/json' },
    }));
    await producer.send({ topic, acks: -1, messages });
  }
  const produceSeconds = secondsSince(start);
  await producer.disconnect();

  const consumer = kafka.consumer({ groupId: 'bench-bare', maxWaitTimeInMs: 50, maxBytesPerPartition: 1_048_576 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  let seen = 0;
  start = 0;
  let consumeSeconds = 0;
  await new Promise<void>((resolve, reject) => {
    consumer.run({
      partitionsConsumedConcurrently: 2,
      eachBatch: ({ batch }) => {
        if (seen === 0) start = performance.now();
        for (const message of batch.messages) seen += (JSON.parse(message.value?.toString() ?? '{}') as { n?: number }).n === undefined ? 0 : 1;
        if (seen === count) {
          consumeSeconds = secondsSince(start);
          resolve();
        }
        return Promise.resolve();
      },
    }).catch(reject);
  });
  await consumer.disconnect();
  return { produceSeconds, consumeSeconds };
}
