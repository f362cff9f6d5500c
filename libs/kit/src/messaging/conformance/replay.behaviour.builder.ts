import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { event, type LogPlace, TestService, testTopic, until } from './test-service.builder.js';

const totals = (service: TestService): Promise<unknown[]> => service.database.query('SELECT * FROM total ORDER BY key');

/** The log as the memory: replay, tombstones, and a consumer killed at any moment. */
export function replayBehaviour(place: () => LogPlace): void {
  describe('replay and crash', () => {
    let service: TestService;
    afterEach(() => service.close());

    it('rebuilds a view that equals the live one, and says what is replay and what is not', async () => {
      const topics = [testTopic('facts', 3), testTopic('state', 2)];
      service = await TestService.open(place(), topics, { batchRecords: 20 });
      const copy = await service.copy();
      for (let n = 1; n <= 50; n += 1) await service.emit(topics.flatMap((topic) => [event(topic, `a${n % 7}`, n), event(topic, `b${n % 5}`, n)]));
      await until('all are applied', async () => (await service.seenCount()) === 200);
      const live = await totals(service);
      const result = await copy.rebuild({ truncate: async (tx) => void (await tx.client.query('TRUNCATE seen, total')) });
      // More on Kafka when the relay had to publish something twice.
      expect(result.records).toBeGreaterThanOrEqual(200n);
      expect(await totals(service)).toEqual(live);
      expect((await service.seen()).every((row) => row.replaying)).toBe(true);
      await service.emit(topics.map((topic) => event(topic, 'new', 1)));
      await until('the new ones are applied', async () => (await service.seenCount()) === 202);
      expect((await service.seen()).filter((row) => !row.replaying).map((row) => row.key)).toEqual(['new', 'new']);
      expect((await copy.lag()).reduce((sum, each) => sum + each.lag, 0n)).toBe(0n);
    });

    it('hands on tombstones', async () => {
      const topic = testTopic('state', 1);
      service = await TestService.open(place(), [topic]);
      await service.copy();
      await service.emit([event(topic, 'k', 1), event(topic, 'k', null)]);
      await until('both came', async () => (await service.seenCount()) === 2);
      expect((await service.seen()).map((row) => row.n)).toEqual([1, null]);
    });

    it('applies everything exactly once although the consumer is killed in mid-batch', async () => {
      const topic = testTopic('facts', 2);
      service = await TestService.open(place(), [topic], { batchRecords: 10 });
      await service.transport.ensureTopics([topic]);
      const process = (): ReturnType<typeof spawn> => consumerProcess(place(), service, topic.name);
      let child = process();
      for (let n = 1; n <= 400; n += 1) await service.emit([event(topic, `k${n % 9}`, n)]);
      for (const applied of [60, 180]) {
        await until(`${applied} are applied`, async () => (await service.seenCount()) >= applied, 40_000);
        await sleep(Math.random() * 15);
        child.kill('SIGKILL');
        await once(child, 'exit');
        child = process();
      }
      await until('all are applied', async () => (await service.seenCount()) >= 400, 40_000);
      await sleep(300);
      child.kill('SIGKILL');
      const rows = await service.seen();
      expect(rows.map((row) => row.n ?? 0).sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
      const [row] = await service.database.query<{ events: number; sum: number }>('SELECT sum(events)::int AS events, sum(sum)::int AS sum FROM total');
      expect(row).toEqual({ events: 400, sum: 80_200 });
    });
  });
}

/** A copy of the group in a process of its own. */
function consumerProcess(place: LogPlace, service: TestService, topic: string): ReturnType<typeof spawn> {
  const hook = pathToFileURL(path.resolve(import.meta.dirname, '../../../../testing/src/server/typescript-hook.mjs')).href;
  const program = path.join(import.meta.dirname, 'consumer-process.builder.ts');
  return spawn(process.execPath, ['--no-warnings', '--conditions=@lienthong/source', '--import', hook, program, JSON.stringify(place), service.database.schema, topic], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
