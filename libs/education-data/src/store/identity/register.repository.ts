import type pg from 'pg';
import type { KindTable } from '../kind-table.js';

/** A live record of a person as a comparison reads it. */
export interface RegisterRow {
  readonly personId: string;
  readonly platformId: string;
  readonly recordId: string;
  readonly schoolId: string | null;
  readonly distrusted: readonly string[];
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly relatives: unknown;
  readonly sealed: Buffer | null;
}

type RawRow = [string, string, string, string | null, string[] | null, string | null, string | null, string | null, unknown, Buffer | null];

/** A page of a province's live records of a kind of people, in the order of their table's primary key. */
export async function registerPage(client: pg.ClientBase, table: KindTable, fields: { readonly name: string; readonly birthDate: string; readonly sex: string }, provinceCode: string, after: readonly [platformId: string, recordId: string], limit: number): Promise<RegisterRow[]> {
  const { rows } = await client.query<RawRow>({
    text: `SELECT person_id::text, platform_id, record_id, school_id::text, NULLIF(distrusted, '{}'), content->>'${fields.name}', content->>'${fields.birthDate}', content->>'${fields.sex}', content->'relatives', sealed
      FROM ${table.table} WHERE province_code = $1 AND (platform_id, record_id) > ($2, $3) AND live AND person_id IS NOT NULL ORDER BY platform_id, record_id LIMIT ${limit}`,
    values: [provinceCode, ...after],
    rowMode: 'array',
  });
  return rows.map(([personId, platformId, recordId, schoolId, distrusted, name, birthDate, sex, relatives, sealed]) => ({ personId, platformId, recordId, schoolId, distrusted: distrusted ?? [], name, birthDate, sex, relatives, sealed }));
}
