import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HubKeys, Sealer } from '@lienthong/kit/config';
import type pg from 'pg';
import { copyInto } from '../harness/copy-text.js';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { CpuWatch } from '../harness/processes.js';
import { connectSql, settle } from '../harness/sql.js';
import { round, secondsSince } from '../harness/timing.js';
import { startPostgres } from '../road/postgres-server.js';
import { startHub } from '../road/start-system.js';
import { COLUMNS, copyLine, MadeUpRegister, personId, PLANTED, reasonAt } from './made-up-register.js';

const AT_ONCE = 10_000;

interface Comparison {
  readonly id: string;
  readonly state: string;
  readonly records: number;
  readonly pairs: number;
  readonly listed: number;
  readonly seconds: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Puts both registers into the hub's table as its merge would have: no pair among them has been seen by a push. */
async function fill(client: pg.Client, sealer: Sealer, learners: number): Promise<void> {
  const register = new MadeUpRegister(20_251_001);
  for (const platform of [1, 2] as const) {
    for (let from = 0; from < learners; from += AT_ONCE) {
      let lines = '';
      for (let i = from; i < Math.min(learners, from + AT_ONCE); i += 1) lines += `${copyLine(sealer, platform, i, platform === 1 ? register.first(i) : register.second(i))}\n`;
      await copyInto(client, 'sector.r_learner', COLUMNS, lines);
    }
  }
  await client.query('VACUUM ANALYZE sector.r_learner');
}

/** Every planted pair must stand on the review list with its reason. */
async function plantedFound(client: pg.Client, learners: number): Promise<Map<string, [planted: number, found: number]>> {
  await client.query('CREATE TEMP TABLE planted (first_id uuid, second_id uuid, reason text)');
  for (let from = 0; from < learners; from += AT_ONCE) {
    let lines = '';
    for (let i = from; i < Math.min(learners, from + AT_ONCE); i += 1) {
      const reason = reasonAt(i);
      if (reason !== null) lines += `${personId(1, i)}\t${personId(2, i)}\t${reason}\n`;
    }
    if (lines !== '') await copyInto(client, 'planted', ['first_id', 'second_id', 'reason'], lines);
  }
  const { rows } = await client.query<{ reason: string; planted: number; found: number }>(
    `SELECT p.reason, count(*)::int AS planted, count(r.id)::int AS found FROM planted p LEFT JOIN sector.review_item r ON r.kind = 'learner' AND r.first_id = p.first_id AND r.second_id = p.second_id AND p.reason = ANY(r.reasons) GROUP BY 1`,
  );
  return new Map(rows.map((row) => [row.reason, [row.planted, row.found]]));
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say } = context;
  const learners = options.number('learners', 500_000);
  const server = await startPostgres(scratch.home('postgres'));
  try {
    const system = await startHub(context, server);
    const client = await connectSql(server.url);
    try {
      say(`${learners} learners of one platform and ${learners} of another are made up …`);
      const sealer = new Sealer(JSON.parse(readFileSync(join(system.home, 'keys.json'), 'utf8')) as HubKeys);
      await fill(client, sealer, learners);
      await settle(client);
      say('the second is compared with the first, and all with each other …');
      const admin = system.client('admin-cli');
      const watch = new CpuWatch(system.pids);
      const start = performance.now();
      const asked = await admin.call<Comparison>('/api/education/v1/identities/comparisons', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'learner', province: '20' }) });
      mustBe('answer to a comparison', asked.status, 202);
      let found = asked.body;
      while (found.state === 'pending') {
        await sleep(250);
        found = (await admin.call<Comparison>(`/api/education/v1/identities/comparisons/${asked.body.id}`)).body;
      }
      const seconds = secondsSince(start);
      const cpu = watch.used();
      mustBe('state of the comparison', found.state, 'done');
      mustBe('records compared', found.records, 2 * learners);
      mustBe('pairs on the review list', found.listed, found.pairs);
      const planted = await plantedFound(client, learners);
      for (const { reason } of PLANTED) if (reason !== null) mustBe(`planted pairs found, ${reason}`, planted.get(reason)?.[1] ?? 0, planted.get(reason)?.[0] ?? 0);
      return {
        rows: [
          { pairs: 'all', planted: [...planted.values()].reduce((sum, [one]) => sum + one, 0), found: found.pairs, seconds: round(seconds, 1), 'records/s': Math.round((2 * learners) / seconds) },
          ...Object.entries(found.counts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => ({ pairs: reason, planted: planted.get(reason)?.[0] ?? 0, found: count, seconds: null, 'records/s': null })),
        ],
        ratios: [{ name: `${learners.toLocaleString('en')} × ${learners.toLocaleString('en')} learners, seconds`, value: round(seconds, 1), goal: { atMost: 60 } }],
        notes: [
          'from the request until every pair stands on the review list; made-up children, names as frequent as they are (a quarter bears one family name); `found` counts likenesses by chance too',
          'every planted pair was found; that no pair is missed that the rules describe is shown by comparing everybody with everybody in a test (domain/identity/likeness.spec.ts)',
          `CPU: ${Object.entries(cpu).map(([name, used]) => `${name} ${round(used, 1)} s`).join(', ')}`,
        ],
      };
    } finally {
      await client.end().finally(() => system.stop());
    }
  } finally {
    await server.stop();
  }
}

export const identity: Bench = { name: 'identity', about: 'two registers of 500,000 learners compared for pairs that are one child', run };
