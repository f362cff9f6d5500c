import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { event, type LogPlace, numbersByKey, recordSeen, TestService, testTopic, until } from './test-service.builder.js';

const WRITERS = 8;
const TRANSACTIONS = 40;

/** Order, completeness, sharing: what a log is for. */
export function orderBehaviour(place: () => LogPlace): void {
  describe('order and completeness', () => {
    let service: TestService;
    afterEach(() => service.close());

    it('loses nothing and keeps the order per key while 8 writers hold their transactions open', async () => {
      const topic = testTopic('facts', 4);
      service = await TestService.open(place(), [topic]);
      await service.copy();
      const keys = Array.from({ length: 12 }, (_, at) => `key-${at}`);
      const expected: Record<string, number[]> = {};
      const write = async (writer: number): Promise<void> => {
        for (let round = 0; round < TRANSACTIONS; round += 1) {
          const key = keys[(writer * 7 + round * 5) % keys.length] ?? '';
          await service.database.transaction(async (tx) => {
            const { rows } = await tx.client.query<{ version: number }>('INSERT INTO aggregate AS a VALUES ($1, 2) ON CONFLICT (key) DO UPDATE SET version = a.version + 2 RETURNING version', [key]);
            const version = rows[0]?.version ?? 0;
            await sleep(Math.random() * 4);
            await service.outbox.append(tx, [event(topic, key, version - 1), event(topic, key, version)]);
            await sleep(Math.random() * 4);
          });
          const numbers = (expected[key] ??= []);
          numbers.push(numbers.length + 1, numbers.length + 2);
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      await until('all are applied', async () => (await service.seenCount()) >= WRITERS * TRANSACTIONS * 2);
      expect(numbersByKey(await service.seen())).toEqual(expected);
    });

    it('shares the partitions between two copies, and one takes over all when the other leaves', async () => {
      const topic = testTopic('facts', 4);
      service = await TestService.open(place(), [topic]);
      const first = await service.copy((batch) => recordSeen(batch, 'first'));
      const keys = Array.from({ length: 16 }, (_, at) => `key-${at}`);
      let sent = 0;
      const wave = async (): Promise<void> => {
        sent += 1;
        await service.emit(keys.map((key) => event(topic, key, sent)));
      };
      await wave();
      await until('the first copy works', async () => (await service.seenCount()) === keys.length);
      await service.copy((batch) => recordSeen(batch, 'second'));
      const copiesOf = async (n: number): Promise<Set<string>> => new Set((await service.seen()).filter((row) => row.n === n).map((row) => row.copy));
      await until('both work', async () => {
        await wave();
        await sleep(200);
        return (await copiesOf(sent)).size === 2;
      }, 40_000);
      await first.stop();
      await wave();
      await until('the second copy works alone', async () => (await service.seenCount()) === sent * keys.length, 40_000);
      expect(await copiesOf(sent)).toEqual(new Set(['second']));
      const all = Array.from({ length: sent }, (_, at) => at + 1);
      expect(numbersByKey(await service.seen())).toEqual(Object.fromEntries(keys.map((key) => [key, all])));
    });

    it('has one active relay, and another one goes on when its session is lost', async () => {
      const topic = testTopic();
      service = await TestService.open(place(), [topic]);
      await service.copy();
      await service.copy();
      const relays = (): Promise<{ pid: number }[]> => service.database.query("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = (hashtext($1)::bigint & 4294967295)::oid AND classid = (hashtext('lienthong relay')::bigint & 4294967295)::oid AND granted", [service.database.schema]);
      for (let n = 1; n <= 60; n += 1) {
        await service.emit([event(topic, 'a', n), event(topic, 'b', n)]);
        if (n % 20 === 0) {
          let holders: { pid: number }[] = [];
          await until('a relay is active', async () => (holders = await relays()).length > 0);
          expect(holders).toHaveLength(1);
          await service.database.query('SELECT pg_terminate_backend($1)', [holders[0]?.pid]);
        }
      }
      await until('all are applied', async () => (await service.seenCount()) >= 120);
      const all = Array.from({ length: 60 }, (_, at) => at + 1);
      expect(numbersByKey(await service.seen())).toEqual({ a: all, b: all });
    });

    it('carries a record just below the limit and refuses one above it', async () => {
      const topic = testTopic();
      service = await TestService.open(place(), [topic]);
      const lengths: number[] = [];
      await service.copy((batch) => {
        for (const record of batch.records) lengths.push((record.value as { text: string }).text.length);
        return Promise.resolve();
      });
      const big = (length: number) => ({ ...event(topic, 'big', 1), data: { text: 'x'.repeat(length) } });
      await service.emit([big(899_980), big(10), big(899_980)]);
      await until('they came', () => lengths.length === 3);
      expect(lengths).toEqual([899_980, 10, 899_980]);
      await expect(service.emit([big(900_000)])).rejects.toMatchObject({ code: 'event_too_large' });
    });
  });
}
