import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { connectSql, settle } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { allCreated } from '../road/arrived.js';
import { drive, untilApplied } from '../road/drive.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { newVendor } from '../road/vendor.js';
import { Marks, mixWithMarks } from '../world/marks.js';
import { type PushFile, writePushFiles } from '../world/push-file.js';

/** How much is stored when a stretch is measured, in units of the first. */
const TIMES = [1, 4, 16];

interface Stretch {
  readonly stored: number;
  readonly fill: readonly PushFile[];
  readonly measured: readonly PushFile[];
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const unit = options.number('records', 100_000);
  const measured = options.number('measured', 100_000);
  const mix = mixWithMarks(unit * Math.max(...TIMES) + measured * TIMES.length);
  const marks = new Marks(mix);
  say(`writing ${(unit * 16 + measured).toLocaleString('en-GB')} marks of ${mix.learners} learners to disk …`);
  const ground = await writePushFiles(scratch.home('ground'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const stretches: Stretch[] = [];
  let there = 0;
  for (const times of TIMES) {
    const part = async (name: string, count: number): Promise<PushFile[]> => writePushFiles(scratch.home(`${name}-${times}`), [{ kind: 'attendance', records: () => marks.next(count) }]);
    stretches.push({ stored: unit * times, fill: await part('fill', unit * times - there), measured: await part('measured', measured) });
    there = unit * times + measured;
  }
  const server = await startPostgres(scratch.home('postgres'));
  const rows: Record<string, string | number>[] = [];
  const perRecord: number[] = [];
  try {
    const system = await startHub(context, server);
    const sql = await connectSql(server.url);
    try {
      const { client } = await newVendor(system, mix.world.options.provinceCode);
      await drive(client, ground);
      for (const { stored, fill, measured: files } of stretches) {
        await drive(client, fill);
        await untilApplied(system, 3_600);
        await settle(sql);
        say(`${measured.toLocaleString('en-GB')} on top of ${stored.toLocaleString('en-GB')} …`);
        const start = performance.now();
        const outcomes = await drive(client, files);
        await untilApplied(system);
        const seconds = secondsSince(start);
        mustBe('outcomes', outcomes, allCreated(measured));
        perRecord.push(seconds / measured);
        rows.push({ 'marks stored before': stored, pushed: measured, seconds: round(seconds), 'records/s': Math.round(measured / seconds), 'µs a record': round((seconds * 1e6) / measured, 1) });
      }
    } finally {
      await sql.end().finally(() => system.stop());
    }
  } finally {
    await server.stop();
  }
  const [first = 1] = perRecord;
  return {
    rows,
    ratios: TIMES.slice(1).map((times, at) => ({ name: `time per record at ${times}× ÷ at 1×`, value: round((perRecord[at + 1] ?? 0) / first), goal: times === 16 ? { atMost: 1.25 } : null })),
    notes: [`${mix.learners.toLocaleString('en-GB')} learners with their enrolments stand before; the clock stops when every view has every mark`],
  };
}

export const growth: Bench = { name: 'growth', about: 'the same ingest with 1, 4 and 16 times the marks already stored', run };
