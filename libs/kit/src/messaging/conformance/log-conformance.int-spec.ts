import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { PermanentError } from '../../errors/index.js';
import { KAFKA_VERSION, missingForKafka, startBroker } from '../../../../../tools/kafka/broker.mjs';
import { failureBehaviour } from './failure.behaviour.builder.js';
import { orderBehaviour } from './order.behaviour.builder.js';
import { replayBehaviour } from './replay.behaviour.builder.js';
import type { LogPlace } from './test-service.builder.js';

jest.setTimeout(120_000);

/** The promise that both logs keep; whoever adds a log adds it here. */
function promise(place: () => LogPlace): void {
  orderBehaviour(place);
  failureBehaviour(place);
  replayBehaviour(place);
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('log');
});
afterAll(() => database.drop());

describe('the embedded log', () => promise(() => ({ databaseUrl: database.url })));

const missing = missingForKafka();
if (missing && process.env['CI'] === 'true') throw new PermanentError('test_needs_kafka', `CI must run the suite on Kafka, but ${missing} is missing`);
if (missing) {
  process.stderr.write(`\n  NOT TESTED: Kafka, because ${missing} is missing on this machine\n\n`);
  it.todo(`Kafka: not tested here, ${missing} is missing`);
} else {
  describe(`Kafka ${KAFKA_VERSION}`, () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'lienthong-kafka-'));
    let broker: Awaited<ReturnType<typeof startBroker>>;
    beforeAll(async () => {
      broker = await startBroker({ dir, heap: '384m' });
    });
    afterAll(async () => {
      await broker.stop();
      rmSync(dir, { recursive: true, force: true });
    });
    promise(() => ({ databaseUrl: database.url, brokers: broker.brokers }));
  });
}
