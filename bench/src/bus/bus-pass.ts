import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HubConfig, loadConfig } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { connectEventConsumers, Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import { mustBe } from '../harness/bench.js';
import { secondsSince } from '../harness/timing.js';
import { BUS_TOPIC, busEvent, keyOf, sumTo } from './bus-event.js';
import { BusModule } from './bus.module.js';

const IN_ONE_TRANSACTION = 500;
/** Writers at the same time, as several merge workers would be. */
const WRITERS = 2;

/** Events through outbox, relay, log and handler until every effect is committed. @returns seconds */
export async function passBus(home: string, databaseUrl: string, brokers: string | undefined, count: number): Promise<number> {
  const config = loadConfig(HubConfig, { HUB_HOME: home, DATABASE_URL: databaseUrl, ...(brokers !== undefined && { KAFKA_BROKERS: brokers }) });
  const app = await NestFactory.create<NestFastifyApplication>(BusModule.with(config), new FastifyAdapter(), { logger: ['error'] });
  try {
    await app.init();
    await connectEventConsumers(app);
    const database = app.get(Database, { strict: false });
    const outbox = app.get(Outbox, { strict: false });
    await emit(database, outbox, 0, 1);
    await untilApplied(database, 1);
    const start = performance.now();
    let next = 1;
    const writer = async (): Promise<void> => {
      for (let from = next; from < count; from = next) {
        next = Math.min(count, from + IN_ONE_TRANSACTION);
        await emit(database, outbox, from, next);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    await untilApplied(database, count);
    const seconds = secondsSince(start);
    const [row] = await database.query<{ sum: string }>('SELECT sum(n + 1) AS sum FROM effect');
    mustBe('sum of the effects', Number(row?.sum), sumTo(count));
    return seconds;
  } finally {
    await app.close();
  }
}

/** Events `from` to before `to`, in one transaction. */
function emit(database: Database, outbox: Outbox, from: number, to: number): Promise<void> {
  const time = new Date().toISOString();
  const events = Array.from({ length: to - from }, (_, at): OutboxEvent => ({ topic: BUS_TOPIC.name, key: keyOf(from + at), type: 'vn.lienthong.bench.bus.moved.v1', subject: keyOf(from + at), provinceCode: '20', data: busEvent(from + at), time }));
  return database.transaction((tx) => outbox.append(tx, events));
}

async function untilApplied(database: Database, count: number): Promise<void> {
  for (const limit = performance.now() + 600_000; ; await sleep(20)) {
    const [row] = await database.query<{ moved: string }>("SELECT coalesce(sum(next_offset), 0) AS moved FROM consumer_position WHERE consumer_group = 'bench-bus'");
    if (Number(row?.moved) >= count) break;
    if (performance.now() > limit) throw new RangeError(`only ${row?.moved} of ${count} events are applied`);
  }
  const [row] = await database.query<{ count: string }>('SELECT count(*) AS count FROM effect');
  mustBe('effects', Number(row?.count), count);
}
