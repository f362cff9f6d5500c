import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sent } from '@lienthong/simulate';
import { mustBe } from '../harness/bench.js';
import { freePort } from '../harness/net.js';
import { connectSql, newDatabase } from '../harness/sql.js';
import { secondsSince } from '../harness/timing.js';
import type { YearMix } from '../world/year-mix.js';

export interface NaiveRate {
  readonly setting: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

const AT_ONCE = 100;
const KINDS = ['learner', 'subject-result', 'attendance'] as const;

/** Bodies of the year's mix, the kinds in the year's shares, `rows` records in all. */
function bodiesOf(mix: YearMix, rows: number): { kind: string; body: string; rows: number }[] {
  const all = KINDS.reduce((sum, kind) => sum + mix.counts[kind], 0);
  const bodies: { kind: string; body: string; rows: number }[] = [];
  for (const kind of KINDS) {
    const wanted = Math.min(mix.counts[kind], Math.round((rows * mix.counts[kind]) / all));
    const records: Sent[] = [];
    for (const part of mix.year.filter((one) => one.kind === kind)) {
      for (const record of part.records()) {
        if (records.length === wanted) break;
        records.push(record);
      }
    }
    for (let at = 0; at < records.length; at += AT_ONCE) bodies.push({ kind, body: JSON.stringify(records.slice(at, at + AT_ONCE)), rows: Math.min(AT_ONCE, records.length - at) });
  }
  return bodies;
}

/** Pushes a smaller year into the plain endpoint (peers/naive), one request at a time and eight at once. */
export async function measureNaive(serverUrl: string, mix: YearMix, rows: number): Promise<NaiveRate[]> {
  const bodies = bodiesOf(mix, rows);
  const rates: NaiveRate[] = [];
  for (const clients of [1, 8]) {
    const databaseUrl = await newDatabase(serverUrl, 'bench_naive');
    const port = await freePort();
    const child = spawn(process.execPath, [join(import.meta.dirname, '../peers/naive/main.js'), String(port)], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DATABASE_URL: databaseUrl } });
    try {
      await listening(port, () => child.exitCode !== null);
      const start = performance.now();
      let next = 0;
      const sender = async (): Promise<void> => {
        for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
          const answer = await fetch(`http://127.0.0.1:${port}/records/${body.kind}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body.body });
          mustBe('naive: answer', [answer.status, await answer.text()], [200, JSON.stringify({ saved: body.rows })]);
        }
      };
      await Promise.all(Array.from({ length: clients }, sender));
      const seconds = secondsSince(start);
      const sent = bodies.reduce((sum, body) => sum + body.rows, 0);
      mustBe('naive: rows', await rowsIn(databaseUrl), sent);
      rates.push({ setting: clients === 1 ? 'one request at a time' : `${clients} requests at once`, rows: sent, rowsPerSecond: sent / seconds });
    } finally {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      if (child.exitCode === null) await gone;
    }
  }
  return rates;
}

async function listening(port: number, isGone: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (isGone()) throw new RangeError('the naive peer ended at its start');
    if ((await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) !== null) return;
    await sleep(100);
  }
  throw new RangeError('the naive peer does not answer');
}

async function rowsIn(databaseUrl: string): Promise<number> {
  const client = await connectSql(databaseUrl);
  try {
    const { rows } = await client.query<{ count: string }>('SELECT (SELECT count(*) FROM learner) + (SELECT count(*) FROM attendance) + (SELECT count(*) FROM subject_result) AS count');
    return Number(rows[0]?.count);
  } finally {
    await client.end();
  }
}
