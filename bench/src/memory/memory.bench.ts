import { setInterval } from 'node:timers';
import type { Sent } from '@lienthong/simulate';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { CpuWatch, residentMiB } from '../harness/processes.js';
import { round } from '../harness/timing.js';
import { allCreated } from '../road/arrived.js';
import { drive, finalReceipt, sendFile, untilApplied } from '../road/drive.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { newVendor } from '../road/vendor.js';
import { writePushFiles } from '../world/push-file.js';
import { schoolDays, yearMix } from '../world/year-mix.js';

const EVERY_MS = 50;

/** Resident memory of a process over time, MiB. */
class MemoryWatch {
  private readonly samples: { readonly at: number; readonly mib: number }[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(pid: number) {
    this.timer = setInterval(() => this.samples.push({ at: performance.now(), mib: residentMiB(pid) }), EVERY_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  between(from: number, to: number): number[] {
    return this.samples.filter((sample) => sample.at >= from && sample.at <= to).map((sample) => sample.mib);
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const records = options.number('records', 2_000_000);
  // As many learners as a year of that size has: the days of the marks then lie behind us.
  const mix = yearMix(records);
  const { world } = mix;
  const days = schoolDays(Math.ceil(records / mix.learners));
  const marks = function* (): Generator<Sent> {
    let left = records;
    for (const day of days) for (const record of world.attendanceOn(day)) if (left-- > 0) yield record;
  };
  say(`writing one push of ${records.toLocaleString('en-GB')} records …`);
  const ground = await writePushFiles(scratch.home('ground'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const [push] = await writePushFiles(scratch.home('push'), [{ kind: 'attendance', records: marks }], records);
  if (push === undefined) throw new RangeError('nothing to push');
  const server = await startPostgres(scratch.home('postgres'));
  try {
    const system = await startHub(context, server);
    const watch = new MemoryWatch(system.pids['hub'] ?? 0);
    try {
      const { client } = await newVendor(system, world.options.provinceCode);
      await drive(client, ground);
      await untilApplied(system);
      const idle = residentMiB(system.pids['hub'] ?? 0);
      say('pushing …');
      const cpu = new CpuWatch(system.pids);
      const start = performance.now();
      const { pushId } = await sendFile(client, push);
      const accepted = performance.now();
      const { outcomes } = await finalReceipt(client, pushId);
      await untilApplied(system, 3_600);
      const end = performance.now();
      watch.stop();
      const used = cpu.used();
      mustBe('outcomes', outcomes, allCreated(records));
      const receiving = watch.between(start, accepted);
      const merging = watch.between(accepted, end);
      const largest = Math.max(...receiving, ...merging);
      const quarters = [0, 1, 2, 3].map((at) => mean(watch.between(accepted + ((end - accepted) * at) / 4, accepted + ((end - accepted) * (at + 1)) / 4)));
      return {
        rows: [
          { phase: 'before', seconds: null, 'mean MiB': Math.round(idle), 'max MiB': null },
          { phase: 'receiving', seconds: round((accepted - start) / 1000), 'mean MiB': Math.round(mean(receiving)), 'max MiB': Math.round(Math.max(...receiving)) },
          { phase: 'merging and telling', seconds: round((end - accepted) / 1000), 'mean MiB': Math.round(mean(merging)), 'max MiB': Math.round(Math.max(...merging)) },
        ],
        ratios: [
          { name: 'resident memory, max MiB', value: Math.round(largest), goal: { atMost: 400 } },
          { name: 'mean of the last quarter ÷ first quarter of the merge', value: round((quarters[3] ?? 0) / (quarters[0] ?? 1)), goal: { atMost: 1.15 } },
        ],
        notes: [`${records.toLocaleString('en-GB')} records in one gzip push, ${round((1000 * records) / (end - start), 0)} a second in all; µs of CPU a record: ${Object.entries(used).map(([name, seconds]) => `${name} ${round((seconds * 1e6) / records, 1)}`).join(', ')}; memory of the hub's process alone, PostgreSQL's is its own`],
      };
    } finally {
      watch.stop();
      await system.stop();
    }
  } finally {
    await server.stop();
  }
}

export const memory: Bench = { name: 'memory', about: 'resident memory of the hub during one push of 2,000,000 records', run };
