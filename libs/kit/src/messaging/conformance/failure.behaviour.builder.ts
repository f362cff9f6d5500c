import { afterEach, describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '../../errors/index.js';
import type { EventBatch } from '../event-batch.js';
import { deadLetterTopicName } from '../topic/topic-table.js';
import { event, type LogPlace, numbersByKey, recordSeen, TestService, testTopic, until } from './test-service.builder.js';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const numbersOf = (batch: EventBatch): number[] => batch.records.map((record) => (record.value as { n: number }).n);

/** What becomes of a failure: waits for what passes, puts aside what stays, stops when nothing goes any more. */
export function failureBehaviour(place: () => LogPlace): void {
  describe('failures', () => {
    let service: TestService;
    afterEach(() => service.close());

    it('puts aside exactly the poison records and applies all others in order', async () => {
      const topic = testTopic('facts', 1);
      service = await TestService.open(place(), [topic]);
      const copy = await service.copy(async (batch) => {
        await recordSeen(batch);
        if (numbersOf(batch).includes(37)) throw new PermanentError('contract_broken', 'number 37 is not allowed');
        if (numbersOf(batch).includes(60)) (undefined as unknown as { bug: () => void }).bug();
      });
      await service.emit(range(1, 100).map((n) => event(topic, 'k', n)));
      await until('the rest is applied', async () => (await service.seenCount()) === 98);
      expect(numbersByKey(await service.seen())).toEqual({ k: range(1, 100).filter((n) => n !== 37 && n !== 60) });
      const letters = await copy.deadLetters.waiting();
      expect(letters.map(({ code, offset, payload, attempts }) => ({ code, offset, payload, attempts }))).toEqual([
        { code: 'contract_broken', offset: 36n, payload: '{"n":37}', attempts: 1 },
        { code: 'TypeError', offset: 59n, payload: '{"n":60}', attempts: 1 },
      ]);
      const dlq = service.table.get(deadLetterTopicName(topic.name, service.group));
      await until('they are on the dead letter topic', async () => (await service.transport.ends([dlq]))[0]?.end === 2n);
    });

    it('puts aside a payload that is no JSON, as it came', async () => {
      const topic = testTopic('facts', 1);
      service = await TestService.open(place(), [topic]);
      const copy = await service.copy();
      await service.emit([event(topic, 'k', 1)]);
      await service.database.query("INSERT INTO outbox (topic, partition, key, headers, payload) SELECT $1, 0, 'k', '{\"ce_id\":\"x\"}', '{half'", [topic.name]);
      await service.emit([event(topic, 'k', 2)]);
      await until('the rest is applied', async () => (await service.seenCount()) === 2);
      const [letter] = await copy.deadLetters.waiting();
      expect(letter).toMatchObject({ code: 'event_unreadable', payload: '{half' });
    });

    it('waits for a passing fault without losing or putting aside anything, while other partitions go on', async () => {
      const topic = testTopic('facts', 4);
      service = await TestService.open(place(), [topic]);
      let tries = 0;
      const failing = (batch: EventBatch): boolean => batch.records.some((record) => record.key === 'slow') && (tries += 1) <= 5;
      const copy = await service.copy(async (batch) => {
        await recordSeen(batch);
        if (!failing(batch)) return;
        throw tries % 2 === 1 ? new TransientError('registry_away', 'the registry is away') : Object.assign(new TypeError('deadlock detected'), { code: '40P01' });
      });
      const others = range(1, 20).map((at) => `key-${at}`);
      await service.emit([event(topic, 'slow', 1), event(topic, 'slow', 2), ...others.map((key) => event(topic, key, 1))]);
      await until('all are applied', async () => (await service.seenCount()) === 22);
      expect(tries).toBe(6);
      expect(numbersByKey(await service.seen())).toMatchObject({ slow: [1, 2], 'key-1': [1] });
      expect(await copy.deadLetters.waiting()).toEqual([]);
      expect(copy.troubles()).toEqual([]);
    });

    it('notices a statement that a handler let fail, instead of losing the batch without a word', async () => {
      const topic = testTopic('facts', 1);
      service = await TestService.open(place(), [topic]);
      const copy = await service.copy(async (batch) => {
        await recordSeen(batch);
        if (numbersOf(batch).includes(2)) await batch.tx.client.query('SELECT 1 / 0').catch(() => undefined);
      });
      await service.emit(range(1, 3).map((n) => event(topic, 'k', n)));
      await until('the rest is applied', async () => (await service.seenCount()) === 2);
      expect(await copy.deadLetters.waiting()).toMatchObject([{ code: 'transaction_aborted', payload: '{"n":2}' }]);
    });

    it('stops the partition when nothing goes any more, and goes on where it stood once the release is mended', async () => {
      const topic = testTopic('facts', 1);
      service = await TestService.open(place(), [topic], { deadLettersInARow: 3 });
      let broken = true;
      const copy = await service.copy((batch) => {
        if (broken) throw new TypeError('bad release');
        return recordSeen(batch);
      });
      await service.emit(range(1, 10).map((n) => event(topic, 'k', n)));
      await until('it stops', () => copy.troubles().some((trouble) => trouble.stopped && trouble.code === 'too_many_dead_letters'));
      expect((await copy.deadLetters.waiting()).map((letter) => letter.offset)).toEqual([0n, 1n, 2n]);
      broken = false;
      await until('it goes on', async () => (await service.seenCount()) === 7);
      expect(numbersByKey(await service.seen())).toEqual({ k: range(4, 10) });
      expect(copy.troubles()).toEqual([]);
    });

    it('applies a dead letter when it is driven again, once', async () => {
      const topic = testTopic('facts', 1);
      service = await TestService.open(place(), [topic]);
      let broken = true;
      const copy = await service.copy(async (batch) => {
        await recordSeen(batch);
        if (broken && numbersOf(batch).includes(2)) throw new PermanentError('contract_broken', 'x');
      });
      await service.emit(range(1, 3).map((n) => event(topic, 'k', n)));
      await until('the rest is applied', async () => (await service.seenCount()) === 2);
      const [letter] = await copy.deadLetters.waiting();
      expect(await copy.redrive(letter?.id ?? '')).toBe('failed');
      expect(await copy.deadLetters.waiting()).toMatchObject([{ attempts: 2 }]);
      broken = false;
      expect(await copy.redrive(letter?.id ?? '')).toBe('applied');
      expect(await copy.redrive(letter?.id ?? '')).toBe('applied');
      expect(numbersByKey(await service.seen())).toEqual({ k: [1, 3, 2] });
      expect(await copy.deadLetters.waiting()).toEqual([]);
      await expect(copy.redrive('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'dead_letter_unknown' });
    });
  });
}
