import type { Bench, BenchContext, Findings, Ratio, Row } from '../harness/bench.js';
import { kafkaTools } from '../harness/project-tools.js';
import { newDatabase } from '../harness/sql.js';
import { round } from '../harness/timing.js';
import { startPostgres } from '../road/postgres-server.js';
import { bareInsert, bareKafka } from './bare.js';
import { passBus } from './bus-pass.js';

async function run({ options, scratch, say, versions }: BenchContext): Promise<Findings> {
  const count = options.number('events', 500_000);
  const rows: Row[] = [];
  const ratios: Ratio[] = [];
  const notes: string[] = [];
  const add = (what: string, seconds: number): number => {
    rows.push({ what, events: count, seconds: round(seconds), 'events/s': Math.round(count / seconds) });
    return count / seconds;
  };
  const home = scratch.home('postgres');
  const server = await startPostgres(home);
  versions['postgres'] = server.version;
  try {
    say('bare insert of the effect …');
    const insert = add('bare: insert of the effect, 500 a transaction', await bareInsert(server.url, count));
    say('embedded log …');
    const embedded = add('outbox → embedded log → handler', await passBus(home, await newDatabase(server.url, 'bench_bus'), undefined, count));
    ratios.push({ name: 'embedded ÷ bare insert', value: round(embedded / insert), goal: null });
    const { KAFKA_VERSION, missingForKafka, startBroker } = await kafkaTools();
    const missing = missingForKafka();
    if (missing !== undefined) notes.push(`SKIPPED: Kafka, for want of ${missing}`);
    else {
      versions['kafka'] = KAFKA_VERSION;
      const broker = await startBroker({ dir: scratch.home('kafka') });
      try {
        say('kafkajs alone …');
        const { produceSeconds, consumeSeconds } = await bareKafka(broker.brokers, count);
        const produce = add('bare: kafkajs produce, 500 a request, acks of all', produceSeconds);
        const consume = add('bare: kafkajs consume, empty handler', consumeSeconds);
        say('Kafka …');
        const kafka = add('outbox → Kafka → handler', await passBus(home, await newDatabase(server.url, 'bench_bus'), broker.brokers, count));
        ratios.push({ name: 'Kafka ÷ slower bare side', value: round(kafka / Math.min(produce, consume, insert)), goal: { atLeast: 0.7 } });
        ratios.push({ name: 'embedded ÷ slower bare side', value: round(embedded / Math.min(produce, consume, insert)), goal: { atLeast: 0.7 } });
      } finally {
        await broker.stop();
      }
    }
  } finally {
    await server.stop();
  }
  return { rows, ratios, notes };
}

export const bus: Bench = { name: 'bus', about: 'events from outbox to effect and position in one transaction, embedded log and Kafka; against kafkajs and the insert alone', run };
