import type pg from 'pg';
import { uuidArray } from '@lienthong/kit/database';
import { columnOf, type KindTable } from '../kind-table.js';

type Fields = Readonly<Record<string, unknown>>;

/** A hub record as it stands, with what opens its numbers. */
export interface LeadingRecord {
  readonly provinceCode: string;
  readonly hubId: string;
  readonly content: Fields;
  /** Dated states ascending, for kinds that have them. */
  readonly history: readonly Fields[] | null;
  readonly ids: Readonly<Record<string, string | null>>;
  /** Sealed numbers with the content they belong to: of the leading source, and of the others where several make the record. */
  readonly sealed: readonly { readonly content: Fields; readonly sealed: Buffer | null }[];
  readonly changedAt: Date;
  /** Blind index of the number by which people are compared; null without one. */
  readonly numberIndex: string | null;
}

type Row = [string, string, Fields, Fields | null, readonly Fields[] | null, Buffer | null, Date, string, string | null, ...(string | null)[]];

function columns(table: KindTable): string {
  const ids = table.references.map((name) => `${columnOf(name)}_id::text`);
  return ['province_code', 'hub_id::text', 'content', 'merged', table.statesBy === null ? 'NULL' : 'history', table.isPerson ? 'sealed' : 'NULL', 'changed_at', 'key::text', table.numbers.includes('personalNumber') ? 'x_personal_number::text' : 'NULL', ...ids].join(', ');
}

/** Hub records by id; those that no live source speaks of are left out. */
export function leadingRecords(client: pg.ClientBase, table: KindTable, hubIds: readonly string[]): Promise<LeadingRecord[]> {
  return hubIds.length === 0 ? Promise.resolve([]) : load(client, table, 'hub_id = ANY($1::uuid[])', [uuidArray(hubIds)]);
}

/** All hub records of a province, for kinds that are few. */
export function allLeadingRecords(client: pg.ClientBase, table: KindTable, provinceCode: string): Promise<LeadingRecord[]> {
  return load(client, table, 'province_code = $1', [provinceCode]);
}

async function load(client: pg.ClientBase, table: KindTable, where: string, values: readonly unknown[]): Promise<LeadingRecord[]> {
  const { rows } = await client.query<Row>({ text: `SELECT ${columns(table)} FROM ${table.table} WHERE ${where} AND lead`, values: [...values], rowMode: 'array' });
  const shared = rows.filter((row) => row[3] !== null).map((row) => row[7]);
  const others = new Map<string, Row[]>();
  if (shared.length > 0) {
    const found = await client.query<Row>({ text: `SELECT ${columns(table)} FROM ${table.table} WHERE key = ANY($1::uuid[]) AND live AND NOT lead ORDER BY platform_id, record_id`, values: [uuidArray(shared)], rowMode: 'array' });
    for (const row of found.rows) others.set(row[7], [...(others.get(row[7]) ?? []), row]);
  }
  return rows.map((row) => {
    const sources = [row, ...(others.get(row[7]) ?? [])];
    const ids: Record<string, string | null> = {};
    // A reference that the leading source leaves out is another's, as in the merge.
    for (const source of sources) table.references.forEach((name, i) => (ids[name] ??= (source[9 + i] as string | null | undefined) ?? null));
    return {
      provinceCode: row[0], hubId: row[1], content: row[3] ?? row[2], history: row[4], ids, changedAt: row[6],
      sealed: sources.map((source) => ({ content: source[2], sealed: source[5] })),
      numberIndex: sources.map((source) => source[8]).find((index) => index !== null) ?? null,
    };
  });
}
