import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { describeKafka } from './describe-kafka.builder.js';
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

// An older broker changes nothing about the log that needs none.
if (process.env['KAFKA_ONLY'] !== 'on') describe('the embedded log', () => promise(() => ({ databaseUrl: database.url })));
describeKafka('the log on Kafka', (kafka) => promise(() => ({ databaseUrl: database.url, brokers: kafka.broker.brokers })));
