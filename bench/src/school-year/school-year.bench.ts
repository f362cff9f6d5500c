import { rmSync } from 'node:fs';
import { mustBe, type Bench, type BenchContext, type Findings, type Row } from '../harness/bench.js';
import { mustFit } from '../harness/disk.js';
import { residentMiB } from '../harness/processes.js';
import { connectSql } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { allCreated, mustHold } from '../road/arrived.js';
import { drive, untilApplied } from '../road/drive.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { newVendor } from '../road/vendor.js';
import { Marks, Results } from '../world/marks.js';
import { writePushFiles } from '../world/push-file.js';
import { LANG_SON, yearMix } from '../world/year-mix.js';
import { type Slice, slicesOf } from './slices.js';

const RECORDS = 100_000_000;
/** Learners of a school; a province has some 1,000 schools. */
const LEARNERS_A_SCHOOL = 500;
/** Records timed together. */
const SLICE = 1_000_000;
/** Bytes of disk for a record with its indexes, outcome and events, room included (a run of 300,000 took 674; each says its own), and what there is besides: log of PostgreSQL, the bodies of one slice. */
const BYTES_A_RECORD = 1_100;
const BYTES_BESIDES = 6 * 1024 ** 3;
/** No run is faster: bounds what `--minutes` can bring. */
const MOST_A_SECOND = 30_000;

interface Timed extends Slice {
  readonly seconds: number;
  readonly hubMiB: number;
  readonly gib: number;
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const records = options.number('records', RECORDS);
  const minutes = options.number('minutes', 25);
  const mix = yearMix(records, LANG_SON, Math.max(1, Math.round(records / 200 / LEARNERS_A_SCHOOL)));
  const slices = slicesOf(mix.counts, options.number('slice', Math.min(SLICE, Math.ceil(records / 10))));
  const most = Math.min(records, minutes * 60 * MOST_A_SECOND) + 2 * mix.learners;
  say(await mustFit(scratch.home('.'), most * BYTES_A_RECORD + BYTES_BESIDES));
  const ground = await writePushFiles(scratch.home('ground'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const server = await startPostgres(scratch.home('postgres'));
  try {
    const system = await startHub(context, server, { RATE_LIMIT_PER_MINUTE: '100000000' });
    const sql = await connectSql(server.url);
    try {
      const { client } = await newVendor(system, mix.world.options.provinceCode);
      const gib = async (): Promise<number> => Number((await sql.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes')).rows[0]?.bytes) / 1024 ** 3;
      say(`${mix.learners.toLocaleString('en-GB')} learners of ${mix.world.options.schools.length.toLocaleString('en-GB')} schools first …`);
      await drive(client, ground);
      await untilApplied(system, 3_600);
      const before = await gib();
      const marks = new Marks(mix);
      const results = new Results(mix);
      const timed: Timed[] = [];
      const began = performance.now();
      for (const [at, slice] of slices.entries()) {
        const folder = scratch.home(`slice-${at}`);
        const files = await writePushFiles(folder, [{ kind: 'attendance', records: () => marks.next(slice.marks) }, { kind: 'subject-result', records: () => results.next(slice.results) }]);
        const start = performance.now();
        mustBe(`outcomes of slice ${at + 1}`, await drive(client, files), allCreated(slice.marks + slice.results));
        await untilApplied(system, 3_600);
        timed.push({ ...slice, seconds: secondsSince(start), hubMiB: residentMiB(system.pids['hub'] ?? 0), gib: await gib() });
        rmSync(folder, { recursive: true });
        say(`slice ${at + 1} of ${slices.length}: ${Math.round(rateOf(timed.at(-1))).toLocaleString('en-GB')} records/s`);
        if (secondsSince(began) > minutes * 60) break;
      }
      const sum = (of: (one: Timed) => number): number => timed.reduce((total, one) => total + of(one), 0);
      const counts = { ...mix.counts, attendance: sum((one) => one.marks), 'subject-result': sum((one) => one.results) };
      const { provinceCode, schoolYear, days } = mix.world.options;
      await mustHold(system, { provinceCode, schoolYear, learners: mix.learners, counts, wholeDays: days.slice(0, Math.floor(counts.attendance / mix.learners)) });
      return findings(timed, slices.length, { minutes: secondsSince(began) / 60, before, learners: mix.learners });
    } finally {
      await sql.end().finally(() => system.stop());
    }
  } finally {
    await server.stop();
  }
}

const recordsOf = (one: Slice): number => one.marks + one.results;
const rateOf = (one: Timed | undefined): number => (one === undefined ? 0 : recordsOf(one) / one.seconds);

function findings(timed: readonly Timed[], slices: number, { minutes, before, learners }: { readonly minutes: number; readonly before: number; readonly learners: number }): Findings {
  const stored = timed.reduce((total, one) => total + recordsOf(one), 0);
  const seconds = timed.reduce((total, one) => total + one.seconds, 0);
  const rates = timed.map(rateOf);
  let there = 0;
  const rows = timed.map((one, at): Row => {
    there += recordsOf(one);
    return { slice: at + 1, 'records stored after': there, seconds: round(one.seconds), 'records/s': Math.round(rateOf(one)), 'hub MiB': Math.round(one.hubMiB), 'database GiB': round(one.gib) };
  });
  return {
    rows,
    ratios: [
      { name: 'rate of the last slice ÷ first slice', value: round(rateOf(timed.at(-1)) / rateOf(timed[0])), goal: { atLeast: 0.8 } },
      { name: 'fastest slice ÷ slowest', value: round(Math.max(...rates) / Math.min(...rates)), goal: null },
    ],
    notes: [
      `${stored.toLocaleString('en-GB')} attendance and result records of ${learners.toLocaleString('en-GB')} learners, ${timed.length} of ${slices} slices: ${Math.round(stored / seconds).toLocaleString('en-GB')} a second until every view has them; ${round(minutes)} min with the making of the bodies, which is off the clock`,
      `${Math.round((((timed.at(-1)?.gib ?? 0) - before) * 1024 ** 3) / stored).toLocaleString('en-GB')} bytes of database a record, ${round(before)} GiB before`,
    ],
  };
}

export const schoolYear: Bench = { name: 'school-year', about: 'a school year on one machine: 100 million attendance and result records of 500,000 learners, or as far as the minutes allow', run };
