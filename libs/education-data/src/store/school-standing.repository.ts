import type pg from 'pg';
import type { KindTable } from './kind-table.js';

/** Live rows of a kind that stand at a school. */
export interface StandingRow {
  readonly key: string;
  readonly platformId: string;
  readonly recordId: string;
}

/**
 * Rows of a school that speak of a day or of later ones: without a school year, or of a year that had not ended, and in the class on that
 * day. Each way of standing there (leading or beside another source) has its index.
 * @param year the school year of the day
 */
export async function rowsAtSchool(client: pg.ClientBase, { table }: KindTable, schoolId: string, day: string, year: string, limit: number): Promise<StandingRow[]> {
  const of = `school_id = $1 AND coalesce(content->>'schoolYear' >= $3, true) AND coalesce(content->>'leftOn' > $2, true)`;
  const { rows } = await client.query<StandingRow>(
    `(SELECT key::text, platform_id AS "platformId", record_id AS "recordId" FROM ${table} WHERE ${of} AND lead LIMIT $4)
     UNION ALL (SELECT key::text, platform_id, record_id FROM ${table} WHERE ${of} AND live AND NOT lead LIMIT $4)`,
    [schoolId, day, year, limit],
  );
  return rows;
}
