import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Injectable, type INestApplication, Module } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigModule, HubConfig, loadConfig } from '../config/index.js';
import { Database, DatabaseModule } from '../database/index.js';
import { PermanentError } from '../errors/index.js';
import { HealthChecks, ObservabilityModule } from '../observability/index.js';
import { event, until } from './conformance/test-service.builder.js';
import type { EventBatch } from './event-batch.js';
import { MessagingModule } from './messaging.module.js';
import { connectEventConsumers } from './nest/connect-event-consumers.js';
import { EventConsumers } from './nest/event-consumers.js';
import { OnEvents } from './nest/on-events.decorator.js';
import { Outbox } from './outbox.js';

const TOPIC = { name: 'test.order.v1', partitions: 2, sort: 'facts', maxBytes: 900_000 } as const;
const calls: string[] = [];

@Injectable()
class Shop {
  constructor(
    readonly database: Database,
    readonly outbox: Outbox,
  ) {}
}

@Controller()
class ShopHandlers {
  @OnEvents('shop', TOPIC.name)
  first(batch: EventBatch<{ n: number }>): Promise<void> {
    calls.push(...batch.records.map((record) => `shop-first ${record.value?.n}`));
    return Promise.resolve();
  }

  @OnEvents('shop', TOPIC.name)
  async second(batch: EventBatch<{ n: number }>): Promise<void> {
    if (batch.records.some((record) => record.value?.n === 13)) throw new PermanentError('unlucky', 'thirteen');
    const { rows } = await batch.tx.client.query<{ schema: string }>('SELECT current_schema() AS schema');
    calls.push(...batch.records.map((record) => `${rows[0]?.schema}-second ${record.value?.n}`));
  }
}

@Controller()
class CounterHandlers {
  @OnEvents('counter', TOPIC.name)
  async count(batch: EventBatch<{ n: number }>): Promise<void> {
    const { rows } = await batch.tx.client.query<{ schema: string }>('SELECT current_schema() AS schema');
    calls.push(...batch.records.map((record) => `${rows[0]?.schema} ${record.value?.n}`));
  }
}

@Module({ imports: [DatabaseModule.forService({ service: 'shop', schema: 'shop_schema' }), MessagingModule.forService({ group: 'shop' })], controllers: [ShopHandlers], providers: [Shop] })
class ShopModule {}

@Module({ imports: [DatabaseModule.forService({ service: 'counter', schema: 'counter_schema' }), MessagingModule.forService({ group: 'counter' })], controllers: [CounterHandlers] })
class CounterModule {}

describe('two services in one Nest app', () => {
  let database: TestDatabase;
  let app: INestApplication;
  const home = mkdtempSync(path.join(tmpdir(), 'lienthong-messaging-'));

  beforeAll(async () => {
    database = await createTestDatabase('nest');
    const config = loadConfig(HubConfig, { DATABASE_URL: database.url, HUB_HOME: home });
    const module = await Test.createTestingModule({
      imports: [ConfigModule.forRoot(config), { module: ObservabilityModule, global: true }, MessagingModule.forRoot({ topics: [TOPIC], settings: { pollMs: 200 } }), ShopModule, CounterModule],
    }).compile();
    app = module.createNestApplication(new FastifyAdapter(), { logger: false });
    await app.init();
    await connectEventConsumers(app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const emit = async (n: number): Promise<void> => {
    const { database: own, outbox } = app.get(Shop);
    await own.transaction((tx) => outbox.append(tx, [event(TOPIC, 'k', n)]));
  };

  it('gives a batch to all handlers of each group, each on its own schema', async () => {
    await emit(1);
    await until('both groups have it', () => calls.length === 3);
    expect(calls.sort()).toEqual(['counter_schema 1', 'shop-first 1', 'shop_schema-second 1']);
  });

  it('hands a handler’s error to the transport as it was thrown, past Nest’s RPC filter', async () => {
    await emit(13);
    const consumers = app.get(EventConsumers);
    await until('it is put aside', async () => (await consumers.deadLetters('shop')).length === 1);
    expect(await consumers.deadLetters('shop')).toMatchObject([{ code: 'unlucky', message: 'thirteen', topic: TOPIC.name }]);
    expect(await consumers.deadLetters('counter')).toEqual([]);
  });

  it('knows how far each group is, and is ready', async () => {
    const consumers = app.get(EventConsumers);
    await until('all is read', async () => (await consumers.lag('counter')).every((each) => each.lag === 0n));
    expect((await consumers.lag('counter')).reduce((sum, each) => sum + each.end, 0n)).toBe(2n);
    expect((await app.get(HealthChecks).report()).checks).toMatchObject({ 'events:shop': 'up', 'events:counter': 'up', 'log:shop': 'up', 'log:counter': 'up' });
    await expect((async () => consumers.lag('nobody'))()).rejects.toMatchObject({ code: 'group_unknown' });
  });

  it('lets a handler called by a spec throw as any method', async () => {
    const batch = { topic: TOPIC.name, partition: 0, records: [{ value: { n: 13 } }], replaying: false } as unknown as EventBatch<{ n: number }>;
    await expect(new ShopHandlers().second(batch)).rejects.toMatchObject({ code: 'unlucky' });
  });
});
