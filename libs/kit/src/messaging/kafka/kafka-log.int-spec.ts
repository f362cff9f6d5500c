import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { startBroker } from '../../../../../tools/kafka/broker.mjs';
import { sendAtOnce } from '../../database/message.js';
import { describeKafka } from '../conformance/describe-kafka.builder.js';
import { event, numbersByKey, TestService, testTopic, until } from '../conformance/test-service.builder.js';
import { MessagingConfig } from '../messaging.config.js';
import { connectKafka } from './connect-kafka.js';
import { KafkaPublisher } from './kafka-publisher.js';

jest.setTimeout(120_000);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describeKafka('what only Kafka can do to us', (kafka) => {
  let server: TestDatabase;
  let service: TestService;
  beforeAll(async () => {
    server = await createTestDatabase('kafka');
  });
  afterEach(() => service.close());
  afterAll(() => server.drop());

  const open = async (sort: 'state' | 'facts' = 'facts'): Promise<TestService> => (service = await TestService.open({ databaseUrl: server.url, brokers: kafka.broker.brokers }, [testTopic(sort, 1)]));
  const topic = () => service.topics[0] ?? testTopic();
  const client = () => connectKafka(kafka.broker.brokers, new MessagingConfig());

  it('applies once what a relay published twice, because it died between the acknowledgement and its own note of it', async () => {
    await open();
    await service.emit(range(1, 5).map((n) => event(topic(), 'k', n)));
    await service.transport.ensureTopics(service.topics);
    for (let relay = 1; relay <= 3; relay += 1) {
      const publisher = new KafkaPublisher(client(), service.settings, () => Promise.resolve());
      const session = await service.database.connect();
      sendAtOnce(session);
      expect(await publisher.publish(session)).toMatchObject({ events: 5 });
      session.release(true);
      await publisher.close();
      if (relay === 1) await service.emit([event(topic(), 'k', 6)]);
    }
    await service.copy();
    await until('all are applied', async () => (await service.seenCount()) === 6);
    expect(numbersByKey(await service.seen())).toEqual({ k: range(1, 6) });
    const [end] = await service.transport.ends(service.topics);
    expect(end?.end).toBeGreaterThanOrEqual(16n);
    expect(await service.metrics.text()).toMatch(/hub_events_duplicates_total\{[^}]*\} 1\d/);
  });

  it('stops when facts are missing in the log, instead of counting on', async () => {
    await open();
    const copy = await service.copy();
    await service.emit([event(topic(), 'k', 1)]);
    await until('it is applied', async () => (await service.seenCount()) === 1);
    await until('its number is noted', async () => (await service.database.query('UPDATE outbox_head SET next_sequence = next_sequence + 5 RETURNING topic')).length === 1);
    await service.emit([event(topic(), 'k', 2)]);
    await until('it stops', () => copy.troubles().some((trouble) => trouble.code === 'source_sequence_broken' && trouble.stopped));
    expect(await service.seenCount()).toBe(1);
  });

  it('stops when records were removed before they were read', async () => {
    await open();
    const copy = await service.copy();
    await service.emit([event(topic(), 'k', 1)]);
    await until('it is applied', async () => (await service.seenCount()) === 1);
    await copy.stop();
    const silent = await TestService.open({ databaseUrl: server.url, brokers: kafka.broker.brokers }, service.topics, {}, service.database.schema);
    await silent.emit([event(topic(), 'k', 2), event(topic(), 'k', 3)]);
    const publisher = new KafkaPublisher(client(), service.settings, () => Promise.resolve());
    const session = await service.database.connect();
    await publisher.publish(session);
    await publisher.publish(session);
    session.release();
    await publisher.close();
    const admin = client().admin();
    await admin.connect();
    await admin.fetchTopicOffsets(topic().name);
    await admin.deleteTopicRecords({ topic: topic().name, partitions: [{ partition: 0, offset: '2' }] });
    await admin.disconnect();
    const again = await silent.copy();
    await until('it stops', () => again.troubles().some((trouble) => trouble.code === 'log_starts_after_position' && trouble.stopped));
    expect(await service.seenCount()).toBe(1);
    await silent.close();
  });

  it('accepts events while the broker is away, says so, and delivers them when it is back', async () => {
    await open();
    const copy = await service.copy();
    const gauges = async (): Promise<Record<string, number>> => Object.fromEntries([...(await service.metrics.text()).matchAll(/^hub_events_(log_away|outbox_waiting)\{[^}]*\} (\d+)$/gm)].map(([, name, value]) => [name ?? '', Number(value)]));
    await service.emit([event(topic(), 'k', 1)]);
    await until('it is applied', async () => (await service.seenCount()) === 1);
    const port = Number(kafka.broker.brokers.split(':')[1]);
    await kafka.broker.kill();
    expect(copy.logAway).toBe(false);
    for (const n of range(2, 20)) await service.emit([event(topic(), 'k', n)]);
    await until('it is told', async () => copy.logAway && (await gauges())['outbox_waiting'] === 19);
    expect(await gauges()).toEqual({ log_away: 1, outbox_waiting: 19 });
    kafka.broker = await startBroker({ dir: kafka.dir, port, heap: '384m' });
    await until('all are applied', async () => (await service.seenCount()) === 20, 60_000);
    expect(numbersByKey(await service.seen())).toEqual({ k: range(1, 20) });
    await until('it is told', async () => !copy.logAway && (await gauges())['outbox_waiting'] === 0);
    expect(await gauges()).toEqual({ log_away: 0, outbox_waiting: 0 });
  });
});
