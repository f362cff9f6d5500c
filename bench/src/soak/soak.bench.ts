import { setTimeout as sleep } from 'node:timers/promises';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { residentMiB } from '../harness/processes.js';
import { connectSql } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { drive, finalReceipt, sendFile, untilApplied } from '../road/drive.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { newVendor } from '../road/vendor.js';
import { Marks, mixWithMarks } from '../world/marks.js';
import { writePushFiles } from '../world/push-file.js';

/** Marks of one push: a school's morning. */
const RECORDS_A_PUSH = 2_500;
/** What the rate is measured with before the soak begins. */
const TRIAL = 200_000;
const SHARE = 0.8;
/** Room for a rate higher than thought: marks made up before it is known. */
const MOST_A_SECOND = 20_000;

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const minutes = options.number('minutes', 15);
  const mix = mixWithMarks(TRIAL + MOST_A_SECOND * SHARE * 60 * minutes);
  const marks = new Marks(mix);
  const ground = await writePushFiles(scratch.home('ground'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const trial = await writePushFiles(scratch.home('trial'), [{ kind: 'attendance', records: () => marks.next(TRIAL) }]);
  const server = await startPostgres(scratch.home('postgres'));
  try {
    const system = await startHub(context, server, { RATE_LIMIT_PER_MINUTE: '100000000' });
    const sql = await connectSql(server.url);
    try {
      const { client } = await newVendor(system, mix.world.options.provinceCode);
      await drive(client, ground);
      await untilApplied(system);
      let start = performance.now();
      await drive(client, trial);
      await untilApplied(system);
      const rate = TRIAL / secondsSince(start);
      const pushes = Math.floor((rate * SHARE * 60 * minutes) / RECORDS_A_PUSH);
      say(`${Math.round(rate).toLocaleString('en-GB')} a second measured; writing ${pushes} pushes for ${minutes} min at ${SHARE * 100} % of it …`);
      const files = await writePushFiles(scratch.home('soak'), [{ kind: 'attendance', records: () => marks.next(pushes * RECORDS_A_PUSH) }], RECORDS_A_PUSH);

      say('soaking …');
      const merged = async (): Promise<number> => Number((await sql.query<{ created: string }>("SELECT coalesce(sum(created), 0) AS created FROM sector.push WHERE kind = 'attendance'")).rows[0]?.created);
      const before = await merged();
      const everyMs = (RECORDS_A_PUSH * 1000) / (rate * SHARE);
      const minute: { readonly merged: number; readonly behind: number; readonly mib: number }[] = [];
      start = performance.now();
      const sent: Promise<string>[] = [];
      let last = before;
      for (const [at, file] of files.entries()) {
        const due = start + at * everyMs;
        if (due - performance.now() > 1) await sleep(due - performance.now());
        sent.push(sendFile(client, file).then(({ pushId }) => pushId));
        if (performance.now() - start >= (minute.length + 1) * 60_000) {
          const now = await merged();
          minute.push({ merged: now - last, behind: (at + 1) * RECORDS_A_PUSH - (now - before), mib: residentMiB(system.pids['hub'] ?? 0) });
          last = now;
        }
      }
      const ids = await Promise.all(sent);
      const seconds = secondsSince(start);
      await untilApplied(system);
      for (const id of ids.slice(-20)) await finalReceipt(client, id);
      mustBe('marks merged', (await merged()) - before, pushes * RECORDS_A_PUSH);
      const caughtUp = secondsSince(start) - seconds;
      const [first, end] = [minute[0], minute.at(-1)];
      if (first === undefined || end === undefined) throw new RangeError('a soak takes two minutes at least');
      return {
        rows: minute.map((one, at) => ({ minute: at + 1, 'records merged': one.merged, 'records/s': Math.round(one.merged / 60), 'sent, not merged': one.behind, 'hub MiB': Math.round(one.mib) })),
        ratios: [{ name: 'records of the last minute ÷ first minute', value: round(end.merged / first.merged), goal: { atLeast: 0.95 } }],
        notes: [`${(pushes * RECORDS_A_PUSH).toLocaleString('en-GB')} marks in pushes of ${RECORDS_A_PUSH.toLocaleString('en-GB')} within ${round(seconds / 60)} min, ${SHARE * 100} % of ${Math.round(rate).toLocaleString('en-GB')} a second; all merged and in every view ${round(caughtUp)} s after the last was sent`],
      };
    } finally {
      await sql.end().finally(() => system.stop());
    }
  } finally {
    await server.stop();
  }
}

export const soak: Bench = { name: 'soak', about: 'a quarter of an hour at 80 % of the measured rate: last minute against first', run };
