import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Tx } from '@lienthong/kit/database';

type Row = Record<string, unknown>;

/** Province names of the documents → province codes of today. */
const PROVINCES: Readonly<Record<string, string>> = { 'Quảng Ninh': '22', 'Lạng Sơn': '20', 'Tuyên Quang': '08' };

const provinceOf = (row: Row, fallback: string): string => PROVINCES[String(row['province'])] ?? fallback;
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

async function readSeed(seedsHome: string, file: string): Promise<Row> {
  return JSON.parse(await readFile(path.join(seedsHome, 'reference/documents', `${file}.json`), 'utf8')) as Row;
}

interface SeedRow { readonly table: string; readonly id: string; readonly position: number; readonly columns: Row; readonly source: Row }

/** Reads the plan's documents as rows; every row keeps its seed word for word, with its source reference. */
export async function readPlanSeeds(seedsHome: string): Promise<SeedRow[]> {
  const [indicators, tasks, directives] = await Promise.all(['indicators', 'tasks', 'directives'].map((file) => readSeed(seedsHome, file)));
  const annex = provinceOf(indicators?.['meta'] as Row, '22');
  const due = (row: Row, field: string): unknown => (row['deadline'] as Row | undefined)?.[field] ?? null;
  const list = (table: string, source: readonly Row[], columns: (row: Row) => Row): SeedRow[] => source.map((row, position) => ({ table, id: String(row['id']), position, columns: columns(row), source: row }));
  const mode = (row: Row): unknown => (row['computable_from'] as Row | undefined)?.['mode'] ?? 'self-reported';
  return [
    ...list('plan_group', rows(indicators?.['groups']), () => ({ sort: 'indicator-group' })).map((row) => ({ ...row, id: `indicator:${row.id}` })),
    ...list('plan_group', rows(indicators?.['containers']), () => ({ sort: 'indicator-heading' })),
    ...list('plan_group', rows(tasks?.['groups']), () => ({ sort: 'task-group' })).map((row) => ({ ...row, id: `task:${row.id}` })),
    ...list('indicator', rows(indicators?.['indicators']), (row) => ({ sort: 'annex', province_code: annex, mode: mode(row) })),
    ...list('indicator', rows(indicators?.['other_targets']), (row) => ({ sort: 'other', province_code: provinceOf(row, annex), mode: mode(row) })).map((row) => ({ ...row, position: row.position + 1000 })),
    ...list('task', rows(tasks?.['tasks']), (row) => ({ sort: 'task', province_code: annex, due_by: due(row, 'due_by') })),
    ...list('task', rows(tasks?.['duties']), (row) => ({ sort: 'duty', province_code: annex, due_by: due(row, 'due_by') })).map((row) => ({ ...row, position: row.position + 1000 })),
    ...list('directive', rows(directives?.['directives']), (row) => ({ document_id: row['document'], province_code: provinceOf(row, ''), due_by: due(row, 'date') })),
    ...list('document', rows(directives?.['documents']), () => ({ sort: 'source' })),
    ...list('document', rows(directives?.['cited_documents']), () => ({ sort: 'cited' })).map((row) => ({ ...row, position: row.position + 1000 })),
  ];
}

/** Brings the tables to what the seeds say; the same seeds again change nothing. Rows entered by people are not touched. */
export async function loadPlanSeeds(tx: Tx, seedsHome: string): Promise<number> {
  const seeds = await readPlanSeeds(seedsHome);
  await tx.client.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['reporting-seeds']);
  for (const table of new Set(seeds.map((seed) => seed.table))) {
    const mine = seeds.filter((seed) => seed.table === table);
    const columns = ['id', 'position', ...Object.keys(mine[0]?.columns ?? {}), 'source'];
    const types: Readonly<Record<string, string>> = { position: 'int', due_by: 'date', source: 'jsonb' };
    const definition = columns.map((column) => `${column} ${types[column] ?? 'text'}`).join(', ');
    const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`).join(', ');
    const values = JSON.stringify(mine.map((seed) => ({ id: seed.id, position: seed.position, ...seed.columns, source: seed.source })));
    await tx.client.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM json_to_recordset($1::json) AS seed (${definition})
       ON CONFLICT (id) DO UPDATE SET ${updates} WHERE ${table}.source IS DISTINCT FROM excluded.source`, [values]);
  }
  return seeds.length;
}

