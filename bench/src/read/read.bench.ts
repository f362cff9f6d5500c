import { join } from 'node:path';
import { PushClient, readCredentials, type SchoolSeed, World } from '@lienthong/simulate';
import pg from 'pg';
import { mustBe, type Bench, type BenchContext, type Findings } from '../harness/bench.js';
import { connectSql, settle } from '../harness/sql.js';
import { median, percentile, round, secondsSince } from '../harness/timing.js';
import { drive } from '../road/drive.js';
import { HubProcess } from '../road/hub-process.js';
import { startPostgres } from '../road/postgres-server.js';
import { nodeArgsOf } from '../road/start-system.js';
import { newVendor } from '../road/vendor.js';
import { writePushFiles } from '../world/push-file.js';

/** The most people that a made-up province has numbers for, in whole schools. */
const MOST_LEARNERS = 990_000;
const LEARNERS_OF_A_SCHOOL = 2_500;
const PAGE = 1_000;
const AT_ONCE = 16;
/** Pages at the beginning and at the end whose medians are held against each other. */
const ENDS = 20;

interface Item {
  readonly hubId: string;
}
interface Page {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Columns that a page of the hub is made of. */
const COLUMNS = 'province_code, hub_id::text, key::text, platform_id, record_id, version::float8, updated_at, confirmed_at, changed_at, content, merged, sealed, person_id::text, school_id::text';

function learnersOf(count: number): World {
  const schools: SchoolSeed[] = Array.from({ length: Math.ceil(count / LEARNERS_OF_A_SCHOOL) }, (_, at) => ({ schoolCode: `X-20-RD-${at + 1}`, name: `Trường THPT Đo đọc ${at + 1}`, communeCode: '05977' }));
  return new World({
    seed: 9, provinceCode: '20', schoolYear: '2025-2026', schools, grades: ['10', '11'], classesPerGrade: 25, learnersPerClass: 50, staffPerSchool: 0, enrolledOn: '2025-09-05', days: [], subjects: [], actsPerLearner: 0, updatedAt: '2025-09-05T08:00:00+07:00',
  });
}

/** Asks by HTTP as one client, over kept connections. */
class Reader {
  constructor(
    private readonly baseUrl: string,
    private readonly client: PushClient,
  ) {}

  async get<T>(path: string): Promise<T> {
    const answer = await fetch(`${this.baseUrl}/api/education/v1/${path}`, { headers: { authorization: `Bearer ${await this.client.accessToken()}` } });
    if (answer.status !== 200) throw new RangeError(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** Runs `count` calls, some at once. @returns calls a second and milliseconds of each */
async function many(count: number, call: (at: number) => Promise<unknown>): Promise<{ readonly rate: number; readonly ms: readonly number[] }> {
  const ms: number[] = [];
  let next = 0;
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < count; at = next++) {
      const from = performance.now();
      await call(at);
      ms.push(performance.now() - from);
    }
  }));
  return { rate: count / secondsSince(start), ms };
}

/** Pages of both, one after the other in turns, so that neither meets a warmer cache. */
async function walk(reader: Reader, sql: pg.Client): Promise<{ readonly ours: readonly number[]; readonly bare: readonly number[]; readonly ids: readonly string[] }> {
  const [ours, bare, ids] = [[] as number[], [] as number[], [] as string[]];
  let [cursor, after]: [string | null, string] = ['', '00000000-0000-0000-0000-000000000000'];
  while (cursor !== null) {
    let from = performance.now();
    const page: Page = await reader.get<Page>(`learners?province=20&limit=${PAGE}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    ours.push(performance.now() - from);
    from = performance.now();
    const { rows } = await sql.query<{ hub_id: string }>({ name: 'page', text: `SELECT ${COLUMNS} FROM sector.r_learner AS r WHERE lead AND province_code = '20' AND r.hub_id > $1::uuid ORDER BY r.hub_id LIMIT ${PAGE}`, values: [after] });
    bare.push(performance.now() - from);
    mustBe('rows of the same page', page.items.map((item) => item.hubId), rows.map((row) => row.hub_id));
    ids.push(...page.items.map((item) => item.hubId));
    after = ids.at(-1) ?? after;
    cursor = page.next;
  }
  return { ours, bare, ids };
}

async function run(context: BenchContext): Promise<Findings> {
  const { options, scratch, say, versions } = context;
  const world = learnersOf(Math.min(MOST_LEARNERS, options.number('learners', MOST_LEARNERS)));
  const schools = world.options.schools.length;
  const learners = schools * LEARNERS_OF_A_SCHOOL;
  say(`pushing ${learners.toLocaleString('en-GB')} learners of ${schools} schools …`);
  const files = await writePushFiles(scratch.home('push'), [{ kind: 'school', records: () => world.schools() }, { kind: 'learner', records: () => world.learners() }]);
  const server = await startPostgres(scratch.home('postgres'));
  versions['postgres'] = server.version;
  let hub: HubProcess | undefined;
  let sql: pg.Client | undefined;
  const pool = new pg.Pool({ connectionString: server.url, max: AT_ONCE, application_name: 'bench' });
  try {
    const home = scratch.home('hub');
    hub = await HubProcess.start({ home, databaseUrl: server.url, nodeArgs: nodeArgsOf(options), env: { RATE_LIMIT_PER_MINUTE: '100000000' } });
    sql = await connectSql(server.url);
    const { baseUrl } = hub;
    const credentials = await readCredentials(join(home, 'credentials.json'));
    const client = (name: string): PushClient => PushClient.of(credentials, name, baseUrl);
    const { client: vendor } = await newVendor({ baseUrl, client }, '20');
    const outcomes = await drive(vendor, files);
    mustBe('records created', outcomes.created, learners + schools);
    await sql.query('ANALYZE sector.r_learner');
    await settle(sql);

    const reader = new Reader(baseUrl, client('admin-cli'));
    say('page by page …');
    const { ours, bare, ids } = await walk(reader, sql);
    mustBe('learners met, each once', new Set(ids).size, learners);
    const last = median(ours.slice(-ENDS - 1, -1)) / median(ours.slice(0, ENDS));

    const lookUps = Math.min(options.number('look-ups', 10_000), learners);
    const someId = (at: number): string => ids[(at * 7_919) % ids.length] ?? '';
    say(`${lookUps.toLocaleString('en-GB')} by id, ${AT_ONCE} at once …`);
    await many(500, (at) => reader.get(`learners/${someId(at)}`));
    const byId = await many(lookUps, async (at) => mustBe('the one that was asked for', (await reader.get<Item>(`learners/${someId(at)}`)).hubId, someId(at)));
    const bareById = await many(lookUps, (at) => pool.query({ name: 'one', text: `SELECT ${COLUMNS} FROM sector.r_learner WHERE hub_id = $1::uuid AND lead`, values: [someId(at)] }));

    const lists = Math.min(options.number('lists', 1_000), lookUps);
    say(`${lists.toLocaleString('en-GB')} lists of a school …`);
    const code = (at: number): string => world.options.schools[at % schools]?.schoolCode ?? '';
    const bySchool = await many(lists, async (at) => mustBe('learners of a school on a page', (await reader.get<Page>(`learners?school=${code(at)}&limit=100`)).items.length, 100));
    const bareBySchool = await many(lists, (at) => pool.query({
      name: 'of school', text: `SELECT ${COLUMNS} FROM sector.r_learner AS r WHERE lead AND school_id = (SELECT hub_id FROM sector.school_code WHERE code = $1 AND official) ORDER BY r.school_id, r.hub_id LIMIT 100`, values: [code(at)],
    }));

    const pages = (what: string, ms: readonly number[]) => ({ what, calls: ms.length, 'calls/s': round(1000 / (ms.reduce((sum, one) => sum + one, 0) / ms.length)), 'p50 ms': round(median(ms)), 'p99 ms': round(percentile(ms, 0.99)) });
    const calls = (what: string, { rate, ms }: typeof byId) => ({ what, calls: ms.length, 'calls/s': Math.round(rate), 'p50 ms': round(median(ms)), 'p99 ms': round(percentile(ms, 0.99)) });
    return {
      rows: [pages(`pages of ${PAGE}`, ours), pages('the same by pg', bare), calls('by id', byId), calls('the same by pg', bareById), calls('a school, 100 a page', bySchool), calls('the same by pg', bareBySchool)],
      ratios: [
        { name: 'last pages ÷ first pages (p50)', value: round(last), goal: { atMost: 1.2 } },
        { name: 'pages ÷ bare (calls/s)', value: round(median(bare) / median(ours)), goal: { atLeast: 0.4 } },
        { name: 'by id (calls/s)', value: Math.round(byId.rate), goal: { atLeast: 1_000 } },
        { name: 'by id ÷ bare (calls/s)', value: round(byId.rate / bareById.rate), goal: null },
        { name: 'a school ÷ bare (calls/s)', value: round(bySchool.rate / bareBySchool.rate), goal: { atLeast: 0.4 } },
      ],
      notes: [`${learners.toLocaleString('en-GB')} learners; every call of the hub checks a token, reads under row-level security, opens and masks the numbers and writes its audit row`],
    };
  } finally {
    await Promise.allSettled([pool.end(), sql?.end()]);
    await hub?.stop();
    await server.stop();
  }
}

export const read: Bench = { name: 'read', about: 'cursor paging through learners, one by id, lists of a school, against bare SQL', run };
