import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { listQuestion } from './ask/list-question.js';
import { HubRecordsRepository, ROWS_AT_ONCE } from './find/hub-records.repository.js';
import { listScan } from './find/list-scan.js';
import { QueryWorld } from './query-world.builder.js';

const SCHOOLS = 60;
const LEARNERS = 30_000;
const MARKS = 30_000;

/** Rows as the merge writes them, made by the database itself: the stories of the other specs are too small for a plan to matter. */
const rows = (table: string, count: number, more: { columns: string; values: string }): string => `
  INSERT INTO ${table} (province_code, platform_id, record_id, version, hub_id, key, school_id, updated_at, confirmed_at, changed_at, live, lead, content, ${more.columns})
  SELECT CASE WHEN i % 10 = 0 THEN '22' ELSE '20' END, 'LS-SMAS', 'r' || i, 1, lpad(to_hex(i), 8, '0')::text || '-0000-7000-8000-000000000000', NULL, ('00000000-0000-7000-8000-' || lpad(to_hex(i % ${SCHOOLS}), 12, '0')),
    now(), now(), now(), true, true, json_build_object('schoolCode', 'X-20-001', 'fullName', 'Nông Văn ' || i), ${more.values} FROM generate_series(1, ${count}) AS i`;

let world: QueryWorld;
let learners: KindPlan;
let marks: KindPlan;
beforeAll(async () => {
  world = await QueryWorld.open('walks');
  learners = world.merge.plans.get('learner')!;
  marks = world.merge.plans.get('attendance')!;
  const { database } = world.merge;
  const typed = (text: string): string => text.replace("'-0000-7000-8000-000000000000', NULL, (", "'-0000-7000-8000-000000000000', NULL::uuid, (").replace(/(lpad\(to_hex\(i\), 8, '0'\)::text \|\| '[^']+')/, '($1)::uuid').replace(/(\('00000000-0000-7000-8000-' \|\| [^)]+\), 12, '0'\)\))/, '$1::uuid');
  await database.query(typed(rows('r_learner', LEARNERS, { columns: 'name_loose, birth_year', values: `CASE WHEN i % 1000 = 7 THEN 'hoang vinh trai ' ELSE 'nong van ' END || i, 2010` })));
  await database.query(typed(rows('r_attendance', MARKS, { columns: 'learner_id', values: 'NULL::uuid' })));
  // Keys as domain/digest-uuid.ts makes them: led by the day, ten days.
  await database.query(`UPDATE r_attendance SET key = (to_hex(x'40000000'::int + ('2025-09-01'::date - '1970-01-01'::date) + substr(record_id, 2)::int % 10) || substr(md5(record_id), 1, 24))::uuid, content = json_build_object('date', ('2025-09-01'::date + substr(record_id, 2)::int % 10)::text)`);
  await database.query('UPDATE r_learner SET key = hub_id');
  await database.query('VACUUM ANALYZE r_learner, r_attendance');
});
afterAll(() => world.close());

/** The plan of the statement that reads a page, as the reader role runs it. */
async function planOf(plan: KindPlan, query: Readonly<Record<string, string | undefined>>, schools: readonly string[] | null, after?: readonly string[]): Promise<string> {
  const lines: string[] = [];
  await world.merge.database.readAs(['20'], async ({ client }) => {
    const explaining = {
      query: async (statement: { text: string; values: unknown[]; rowMode: string }) => {
        if (lines.length === 0) {
          const { rows: found } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement.text}`, statement.values);
          lines.push(...found.map((row) => row['QUERY PLAN']));
        }
        return client.query(statement as unknown as pg.QueryConfig);
      },
    } as unknown as pg.ClientBase;
    const scan = listScan(plan, listQuestion(plan.definition, query), { provinces: ['20'], reach: { schools, unitCode: null } }, after);
    await new HubRecordsRepository().page(explaining, plan, scan!, 100);
  });
  return lines.join('\n');
}

const school = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

describe('a page of a large list is read along an index, without a sort', () => {
  it('of a province, from any place', async () => {
    for (const after of [undefined, ['00007000-0000-7000-8000-000000000000']]) {
      const plan = await planOf(learners, {}, null, after);
      expect(plan).toMatch(/Index Scan using r_learner_(list|hub)/);
      expect(plan).not.toContain('Sort');
    }
  });

  it('of one school and of the schools of a commune', async () => {
    for (const schools of [[school(7)], [school(7), school(8), school(9)]]) {
      for (const after of [undefined, [school(7), '00005000-0000-7000-8000-000000000000']]) {
        const plan = await planOf(learners, {}, schools, after);
        expect(plan).toContain('Index Scan using r_learner_school');
        expect(plan).not.toContain('Sort');
      }
    }
  });

  it('of a kind in masses, and of some of its days', async () => {
    for (const query of [{}, { date: '2025-09-03' }]) {
      const plan = await planOf(marks, query, null, ['40004f8a-0000-0000-0000-000000000000']);
      expect(plan).toContain('Index Scan using r_attendance_key');
      expect(plan).not.toContain('Sort');
    }
  });
});

describe('a filter that finds little', () => {
  it('ends a page early and goes on behind what it has looked at', async () => {
    const first = await world.page('learners?updatedSince=2100-01-01&limit=5');
    expect(first.items).toEqual([]);
    expect(first.next).not.toBeNull();
    const second = await world.page(`learners?updatedSince=2100-01-01&limit=5&cursor=${first.next}`);
    expect(second).toEqual({ items: [], next: null });
    expect(LEARNERS * 0.9).toBeGreaterThan(ROWS_AT_ONCE);
  });

  it('finds the marks of a day: every one of the province, none of another', async () => {
    let seen = 0;
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<QueryWorld['page']>> = await world.page(`attendance?date=2025-09-03&limit=1000${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.items.every((item) => item['date'] === '2025-09-03' && item.provinceCode === '20')).toBe(true);
      seen += page.items.length;
      cursor = page.next;
    }
    // i % 10 = 2 of 30,000; province 22 has i % 10 = 0.
    expect(seen).toBe(3_000);
  });
});

describe('a search for a name', () => {
  it('finds all that bear it among many, through the index of name words', async () => {
    const found = await world.found('learners', { name: 'vinh trai', limit: 1_000 });
    expect(found.items).toHaveLength(30);
    const plan = await world.merge.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT hub_id FROM r_learner WHERE lead AND province_code = ANY('{20}') AND name_loose LIKE '%vinh trai%' ORDER BY hub_id LIMIT 101`);
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('r_learner_name_words');
  });
});
