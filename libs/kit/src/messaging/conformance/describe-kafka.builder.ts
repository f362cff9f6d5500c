import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { type Broker, KAFKA_REQUIRED, KAFKA_VERSION, missingForKafka, startBroker } from '../../../../../tools/kafka/broker.mjs';

/** A broker of its own for a spec file; `broker` may be replaced by one started again on the same folder. */
export interface KafkaUnderTest {
  broker: Broker;
  readonly dir: string;
}

/** More or other settings of the broker, written when its folder is there. */
export type BrokerProperties = (dir: string) => Record<string, string>;

/** Describes on real Kafka. Without Java or Maven: said aloud on a developer's machine, a failure in CI. */
export function describeKafka(name: string, body: (kafka: KafkaUnderTest) => void, properties: BrokerProperties = () => ({})): void {
  const missing = missingForKafka();
  if (missing) {
    process.stderr.write(`\n  NOT TESTED: ${name}, because ${missing} is missing on this machine\n\n`);
    if (KAFKA_REQUIRED) it(`${name}: CI must run it, but ${missing} is missing`, () => Promise.reject(new TypeError(`${missing} is missing`)));
    else it.todo(`${name}: not tested here, ${missing} is missing`);
    return;
  }
  describe(`${name} (Kafka ${KAFKA_VERSION})`, () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'lienthong-kafka-'));
    const kafka = { dir } as { broker: Broker; dir: string };
    beforeAll(async () => {
      kafka.broker = await startBroker({ dir, heap: '384m', properties: properties(dir) });
    }, 120_000);
    afterAll(async () => {
      await kafka.broker.stop();
      rmSync(dir, { recursive: true, force: true });
    }, 60_000);
    body(kafka);
  });
}
