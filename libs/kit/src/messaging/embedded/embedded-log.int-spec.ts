import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import pg from 'pg';
import { event, openLog, TestService, testTopic, until } from '../conformance/test-service.builder.js';
import { TopicTable } from '../topic/topic-table.js';
import type { EmbeddedLog } from './embedded-log.js';

const KEYS = 10;
const ROUNDS = 120;

describe('upkeep and dangers of the embedded log', () => {
  let server: TestDatabase;
  let service: TestService;
  beforeAll(async () => {
    server = await createTestDatabase('upkeep');
  });
  afterEach(() => service.close());
  afterAll(() => server.drop());

  const offsetsOf = async (topic: string): Promise<number[]> =>
    (await service.database.query<{ offset: number }>('SELECT "offset"::int AS "offset" FROM log.record JOIN log.topic AS t ON t.id = topic_id WHERE t.name = $1 ORDER BY "offset"', [topic])).map((row) => row.offset);
  const upkeep = (sweep: boolean): Promise<number> => (service.transport as EmbeddedLog).upkeep.run(sweep);

  /** 1,200 states of ten keys; publishes without a consumer. */
  const fill = async (topic: ReturnType<typeof testTopic>, last: number | null): Promise<void> => {
    const events = Array.from({ length: ROUNDS }, (_, round) => Array.from({ length: KEYS }, (_, key) => event(topic, `k${key}`, round === ROUNDS - 1 ? last : round))).flat();
    await service.emit(events);
    await until('all is in the log', async () => (await service.transport.ends([topic]))[0]?.end === BigInt(KEYS * ROUNDS));
  };

  it('gives dense offsets to what it publishes', async () => {
    const topic = testTopic('facts', 1);
    service = await TestService.open({ databaseUrl: server.url }, [topic]);
    await service.copy();
    await fill(topic, 7);
    expect(await offsetsOf(topic.name)).toEqual(Array.from({ length: KEYS * ROUNDS }, (_, at) => at));
  });

  it('keeps the newest state of each key, and a new reader gets over the holes', async () => {
    const topic = testTopic('state', 1);
    service = await TestService.open({ databaseUrl: server.url }, [topic]);
    const copy = await service.copy();
    await fill(topic, 7);
    await until('all is applied', async () => (await service.seenCount()) === KEYS * ROUNDS);
    expect(await upkeep(false)).toBe(KEYS * ROUNDS - KEYS);
    expect(await offsetsOf(topic.name)).toEqual(Array.from({ length: KEYS }, (_, at) => KEYS * ROUNDS - KEYS + at));
    await copy.rebuild({ truncate: async (tx) => void (await tx.client.query('TRUNCATE seen, total')) });
    expect((await service.seen()).map((row) => row.key)).toEqual(Array.from({ length: KEYS }, (_, at) => `k${at}`));
    await service.emit([event(topic, 'k0', 8)]);
    await until('the next one comes', async () => (await service.seenCount()) === KEYS + 1);
  });

  it('forgets tombstones after their days and leaves the facts alone', async () => {
    const [state, facts] = [testTopic('state', 1), testTopic('facts', 1)];
    service = await TestService.open({ databaseUrl: server.url }, [state, facts]);
    const copy = await service.copy();
    await fill(state, null);
    await service.emit([event(facts, 'k', 1)]);
    await until('all is applied', async () => (await copy.lag()).every((each) => each.lag === 0n) && (await service.seenCount()) === KEYS * ROUNDS + 1);
    await upkeep(true);
    expect(await offsetsOf(state.name)).toHaveLength(KEYS);
    const log = await openOwner();
    await log.query("UPDATE log.record SET published_at = now() - interval '8 days'");
    expect(await upkeep(true)).toBe(KEYS);
    expect(await offsetsOf(state.name)).toEqual([]);
    expect(await offsetsOf(facts.name)).toEqual([0]);
    await copy.rebuild({ truncate: async (tx) => void (await tx.client.query('TRUNCATE seen, total')) });
    expect(await service.seenCount()).toBe(1);
    await log.end();
  });

  it('stops and says so when the topic was made anew', async () => {
    const topic = testTopic('facts', 1);
    service = await TestService.open({ databaseUrl: server.url }, [topic]);
    const copy = await service.copy();
    await service.emit([event(topic, 'k', 1)]);
    await until('it is applied', async () => (await service.seenCount()) === 1);
    const log = await openOwner();
    await log.query('UPDATE log.topic SET epoch = gen_random_uuid() WHERE name = $1', [topic.name]);
    await service.emit([event(topic, 'k', 2)]);
    await until('it stops', () => copy.troubles().some((trouble) => trouble.code === 'log_epoch_changed' && trouble.stopped));
    expect(await service.seenCount()).toBe(1);
    await copy.rebuild({ truncate: async (tx) => void (await tx.client.query('TRUNCATE seen, total')) });
    expect(await service.seenCount()).toBe(2);
    await log.end();
  });

  it('refuses a topic table that moves keys to other partitions', async () => {
    const topic = testTopic('facts', 2);
    service = await TestService.open({ databaseUrl: server.url }, [topic]);
    await service.transport.ensureTopics([topic]);
    const other = await openLog({ databaseUrl: server.url }, new TopicTable([topic]));
    await expect(other.ensureTopics([{ ...topic, partitions: 3 }])).rejects.toMatchObject({ code: 'topic_partitions_differ' });
    await other.close();
  });

  const openOwner = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    return client;
  };
});
