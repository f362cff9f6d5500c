import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LogPlace, recordSeen, TestService } from './test-service.builder.js';

/** A consumer that is going to be killed: applies, and lingers before the commit, so that most kills hit a batch. */
const place = JSON.parse(process.env['TEST_PLACE'] ?? '{}') as LogPlace;
const topic = { name: process.env['TEST_TOPIC'] ?? '', sort: 'facts', partitions: 2, maxBytes: 900_000 } as const;
const service = await TestService.open(place, [topic], { batchRecords: 10 }, process.env['TEST_SCHEMA']);
await service.copy(async (batch) => {
  await recordSeen(batch, String(process.pid));
  await sleep(10);
});
