import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LogPlace, recordSeen, TestService } from './test-service.builder.js';

/** A consumer that is going to be killed: applies, and lingers before the commit, so that most kills hit a batch. */
const [, , where = '{}', schema, name = ''] = process.argv;
const place = JSON.parse(where) as LogPlace;
const topic = { name, sort: 'facts', partitions: 2, maxBytes: 900_000 } as const;
const service = await TestService.open(place, [topic], { batchRecords: 10 }, schema);
await service.copy(async (batch) => {
  await recordSeen(batch, String(process.pid));
  await sleep(10);
});
