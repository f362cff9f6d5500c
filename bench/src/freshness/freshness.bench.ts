import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { PushClient, Receipt, Sent, World } from '@lienthong/simulate';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { CpuWatch } from '../harness/processes.js';
import { percentile, round, secondsSince } from '../harness/timing.js';
import { drive, finalReceipt, untilApplied } from '../road/drive.js';
import { marksOn } from '../road/figures.js';
import { startPostgres } from '../road/postgres-server.js';
import { startFourServices, startHub } from '../road/start-system.js';
import type { System } from '../road/system.js';
import { newVendor } from '../road/vendor.js';
import { writePushFiles } from '../world/push-file.js';
import { schoolDays, yearMix, type YearMix } from '../world/year-mix.js';
import { FigureStream } from './figure-stream.js';

/** The marks of one school on one morning: what arrives together. */
interface Morning {
  readonly date: string;
  readonly body: Buffer;
  readonly records: number;
  /** Marks of the date that stand when this one is in and all before it. */
  readonly marksThen: number;
}

interface Arrival {
  readonly morning: Morning;
  readonly sentAt: number;
  readonly acceptedAt: number;
  readonly pushId: string;
}

function morningsOf(world: World, count: number, days: readonly string[]): Morning[] {
  const mornings: Morning[] = [];
  for (const date of days) {
    const bySchool = new Map<unknown, Sent[]>();
    for (const record of world.attendanceOn(date)) bySchool.set(record['schoolCode'], [...(bySchool.get(record['schoolCode']) ?? []), record]);
    let marksThen = 0;
    for (const records of bySchool.values()) {
      marksThen += records.length;
      mornings.push({ date, records: records.length, marksThen, body: gzipSync(records.map((record) => JSON.stringify(record)).join('\n'), { level: 1 }) });
      if (mornings.length === count) return mornings;
    }
  }
  return mornings;
}

async function send(client: PushClient, morning: Morning): Promise<Arrival> {
  const sentAt = performance.now();
  const { status, body } = await client.call<Receipt>('/api/education/v1/pushes/attendance', { method: 'POST', body: new Uint8Array(morning.body), headers: { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' } });
  const acceptedAt = performance.now();
  mustBe('answer to a push', status, 202);
  return { morning, sentAt, acceptedAt, pushId: body.pushId };
}

/** Sends at the given times, whether the one before has been answered or not, as schools would. */
async function burst(client: PushClient, mornings: readonly Morning[], everyMs: number): Promise<Arrival[]> {
  const start = performance.now();
  const arrivals: Promise<Arrival>[] = [];
  for (const [at, morning] of mornings.entries()) {
    const wait = start + at * everyMs - performance.now();
    if (wait > 0) await sleep(wait);
    arrivals.push(send(client, morning));
  }
  return Promise.all(arrivals);
}

async function measure(system: System, mix: YearMix, options: { rate: number; seconds: number }, ground: Parameters<typeof drive>[1]): Promise<{ row: Record<string, string | number>; p50: number; p99: number }> {
  const perSchool = mix.learners / mix.world.options.schools.length;
  const count = Math.round((options.rate * options.seconds) / perSchool);
  const mornings = morningsOf(mix.world, count, schoolDays(Math.ceil((count * perSchool) / mix.learners)));
  const records = mornings.reduce((sum, morning) => sum + morning.records, 0);
  const { client } = await newVendor(system, mix.world.options.provinceCode);
  await drive(client, ground);
  await untilApplied(system);
  await client.accessToken();
  const scope = `province:${mix.world.options.provinceCode}`;
  const stream = await FigureStream.open(system.baseUrl, system.client('admin-cli'), scope);
  const watch = new CpuWatch(system.pids);
  const start = performance.now();
  const arrivals = await burst(client, mornings, (1000 * perSchool) / options.rate);
  const seconds = secondsSince(start);
  await untilApplied(system);
  await sleep(1_000);
  stream.close();
  const cpu = watch.used();

  for (const arrival of arrivals) mustBe('outcomes of a morning', (await finalReceipt(client, arrival.pushId)).outcomes.created, arrival.morning.records);
  for (const date of new Set(mornings.map((morning) => morning.date))) mustBe(`marks of ${date}`, await marksOn(system, scope, date), mornings.filter((morning) => morning.date === date).reduce((sum, morning) => sum + morning.records, 0));
  const latencies = arrivals.map(({ morning, acceptedAt }) => {
    const seen = stream.sightings.find((sighting) => sighting.date === morning.date && sighting.marks >= morning.marksThen);
    if (seen === undefined) throw new RangeError(`the stream never said ${morning.marksThen} marks on ${morning.date}`);
    return Math.max(0, seen.at - acceptedAt);
  });
  const answers = arrivals.map(({ sentAt, acceptedAt }) => acceptedAt - sentAt);
  const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
  return {
    p50, p99,
    row: {
      log: system.log, 'records/s': Math.round(records / seconds), pushes: arrivals.length, 'answer p50 ms': Math.round(percentile(answers, 0.5)), 'answer p99 ms': Math.round(percentile(answers, 0.99)),
      'figure p50 ms': Math.round(p50), 'figure p99 ms': Math.round(p99), 'figure max ms': Math.round(Math.max(...latencies)), 'CPU of a core': round(Object.values(cpu).reduce((sum, one) => sum + one, 0) / seconds),
    },
  };
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const setting = { rate: options.number('rate', 2_000), seconds: options.number('seconds', 120) };
  const mix = yearMix(1_000_000);
  const ground = await writePushFiles(scratch.home('ground'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const found: Awaited<ReturnType<typeof measure>>[] = [];
  say(`${setting.rate} marks a second for ${setting.seconds} s on the embedded log …`);
  const server = await startPostgres(scratch.home('postgres'));
  try {
    const system = await startHub(context, server);
    try {
      found.push(await measure(system, mix, setting, ground));
    } finally {
      await system.stop();
    }
  } finally {
    await server.stop();
  }
  if (options.text('log', 'embedded') === 'both') {
    say('the same on Kafka …');
    const system = await startFourServices(context);
    try {
      found.push(await measure(system, mix, setting, ground));
    } finally {
      await system.stop();
    }
  }
  return {
    rows: found.map(({ row }) => row),
    ratios: found.flatMap(({ row, p50, p99 }) => [
      { name: `${row['log']}: 202 → figure, p50 seconds`, value: round(p50 / 1000, 3), goal: { atMost: 0.3 } },
      { name: `${row['log']}: 202 → figure, p99 seconds`, value: round(p99 / 1000, 3), goal: { atMost: 1 } },
    ]),
    notes: ['a push is the marks of one school on one morning; it counts as seen when the stream says its marks and those of all pushes of the day before it'],
  };
}

export const freshness: Bench = { name: 'freshness', about: 'a morning at 2,000 marks a second: from the answer 202 to the figure on the stream', run };
