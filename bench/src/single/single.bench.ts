import type { PushClient, Receipt, Sent } from '@lienthong/simulate';
import pg from 'pg';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { connectSql, newDatabase, settle } from '../harness/sql.js';
import { median, percentile, round, secondsSince } from '../harness/timing.js';
import { likeExtensions, likenessOf, quoted, rowStatement } from '../ingest/twin-table.js';
import { drive, untilApplied } from '../road/drive.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { newVendor } from '../road/vendor.js';
import { writePushFiles } from '../world/push-file.js';
import { schoolDays, yearMix, type YearMix } from '../world/year-mix.js';

const TABLE = 'r_attendance';
const MANY = 25;
/** Calls before the clock runs: code is compiled, plans are made. */
const WARM_UP = 200;

interface Took {
  readonly ms: readonly number[];
  readonly seconds: number;
}

/** Makes the calls, so many clients at once, each one after the other. */
async function take<T>(clients: number, items: readonly T[], call: (item: T, client: number) => Promise<void>): Promise<Took> {
  const ms: number[] = [];
  let next = 0;
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const from = performance.now();
      await call(item, client);
      ms.push(performance.now() - from);
    }
  }));
  return { ms, seconds: secondsSince(start) };
}

function marksOf(mix: YearMix, count: number): Sent[] {
  const marks: Sent[] = [];
  for (const date of schoolDays(Math.ceil(count / mix.learners))) marks.push(...mix.world.attendanceOn(date));
  return marks.slice(0, count);
}

/** A vendor's program that sends a mark when it is given, and goes on when it is told what became of it. */
async function pushOne(client: PushClient, mark: Sent): Promise<void> {
  const { status, body } = await client.call<Receipt>('/api/education/v1/pushes/attendance', { method: 'POST', body: JSON.stringify(mark), headers: { 'content-type': 'application/x-ndjson', prefer: 'wait=10' } });
  mustBe('answer to one mark', [status, body.outcomes.created], [200, 1]);
}

/** The rows that the hub made of the marks, one INSERT … ON CONFLICT and one commit each, into an identical table. */
async function bare(databaseUrl: string, count: number, clients: number): Promise<Took> {
  const source = await connectSql(databaseUrl);
  const url = await newDatabase(databaseUrl, 'bench_single');
  const target = await connectSql(url);
  const pool = new pg.Pool({ connectionString: url, max: clients });
  try {
    const likeness = await likenessOf(source, 'sector', TABLE);
    await likeExtensions(source, target);
    for (const statement of likeness.ddl) await target.query(statement);
    const { rows } = await source.query<string[]>({ text: `SELECT ${likeness.columns.map((column) => `${quoted(column)}::text`).join(', ')} FROM sector.${TABLE} ORDER BY ctid LIMIT ${count + WARM_UP}`, rowMode: 'array' });
    const text = rowStatement(likeness);
    const insert = async (values: string[]): Promise<void> => void (await pool.query({ name: 'one', text, values }));
    await settle(target);
    await take(clients, rows.slice(0, WARM_UP), insert);
    const took = await take(clients, rows.slice(WARM_UP), insert);
    mustBe('rows in the twin', (await target.query<{ count: string }>(`SELECT count(*) FROM ${TABLE}`)).rows[0]?.count, String(rows.length));
    return took;
  } finally {
    await pool.end();
    await target.end();
    await source.end();
  }
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const calls = options.number('calls', 3_000);
  const mix = yearMix(100_000);
  const ground = await writePushFiles(scratch.home('ground'), [...mix.ground, ...mix.year.filter((part) => part.kind === 'learner' || part.kind === 'enrolment')]);
  const server = await startPostgres(scratch.home('postgres'));
  context.versions['postgres'] = server.version;
  const rows: Record<string, string | number>[] = [];
  const ratios: Findings['ratios'][number][] = [];
  try {
    const system = await startHub(context, server, { RATE_LIMIT_PER_MINUTE: '100000000' });
    try {
      const { client, others } = await newVendor(system, mix.world.options.provinceCode, MANY - 1);
      const senders = [client, ...others];
      await drive(client, ground);
      await untilApplied(system);
      const marks = marksOf(mix, 2 * (calls + WARM_UP));
      for (const [at, clients] of [1, MANY].entries()) {
        say(`${calls.toLocaleString('en-GB')} records, one a request, ${clients} at once …`);
        const own = marks.slice(at * (calls + WARM_UP), (at + 1) * (calls + WARM_UP));
        const push = (mark: Sent, sender: number): Promise<void> => pushOne(senders[sender] ?? client, mark);
        await take(clients, own.slice(0, WARM_UP), push);
        const ours = await take(clients, own.slice(WARM_UP), push);
        await untilApplied(system);
        const theirs = await bare(server.url, calls, clients);
        const row = (what: string, { ms, seconds }: Took) => ({ what, clients, calls: ms.length, 'calls/s': Math.round(ms.length / seconds), 'p50 ms': round(median(ms)), 'p95 ms': round(percentile(ms, 0.95)), 'p99 ms': round(percentile(ms, 0.99)) });
        rows.push(row('push of one record, Prefer: wait', ours), row('INSERT … ON CONFLICT and commit by pg', theirs));
        ratios.push({ name: `${clients} at once: p95 ÷ bare p95`, value: round(percentile(ours.ms, 0.95) / percentile(theirs.ms, 0.95)), goal: { atMost: 4 } });
      }
    } finally {
      await system.stop();
    }
  } finally {
    await server.stop();
  }
  return {
    rows, ratios,
    notes: ['a push is received, checked, kept (first commit), merged with its references looked up (second commit), told, and only then answered; Ed-Fi DMS publishes 9 ms for one record'],
  };
}

export const single: Bench = { name: 'single', about: 'one record a request that waits for its outcome, 1 and 25 clients, against one INSERT and commit', run };
