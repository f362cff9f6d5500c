import type { QueryRunner } from 'typeorm';
import type { Database } from './database.js';
import { readerRole } from './service-roles.js';

/** Transaction setting with the provinces a reader may see, `20,22`. */
export const PROVINCES_SETTING = 'lienthong.provinces';

/**
 * For migrations: rows of `table` are shown to the reader role only when their `province_code` is among the provinces of
 * the running `readAs`. The owner (merge, projections) is not bound. Rows without a province are shown to nobody.
 * @param column column with the two-digit code, default `province_code`
 */
export async function enableProvinceRls(queryRunner: QueryRunner, schema: string, table: string, column = 'province_code'): Promise<void> {
  const target = `"${schema}"."${table}"`;
  await queryRunner.query(`ALTER TABLE ${target} ENABLE ROW LEVEL SECURITY`);
  // In a sub-select the setting is read once a statement, not once a row, and an index on the column can be used.
  await queryRunner.query(
    `CREATE POLICY province ON ${target} FOR SELECT TO "${readerRole(schema)}"
     USING ("${column}" = ANY ((SELECT string_to_array(current_setting('${PROVINCES_SETTING}', true), ','))::text[]))`,
  );
}

/** For migrations: outsiders' reads never see this table (queues, sealed payloads, secrets). */
export async function hideFromReaders(queryRunner: QueryRunner, schema: string, table: string): Promise<void> {
  await queryRunner.query(`REVOKE ALL ON "${schema}"."${table}" FROM "${readerRole(schema)}"`);
}

/** For specs: tables with a province that readers may see and that no row-level security keeps apart. Must be empty but for open data. */
export async function openProvinceTables(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT c.relrowsecurity
       AND has_table_privilege($2, c.oid, 'SELECT')
       AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'province_code' AND NOT a.attisdropped)
     ORDER BY 1`,
    [database.schema, readerRole(database.schema)],
  );
  return rows.map((row) => row.name);
}
