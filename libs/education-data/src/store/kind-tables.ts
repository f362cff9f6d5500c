import type { Database } from '@lienthong/kit/database';
import { PROVINCES_SETTING, readerRole } from '@lienthong/kit/database';
import type { KindTable } from './kind-table.js';

/** Makes the tables of kinds that have none yet: at start for the built-in ones, at once for a kind that is added later. */
export class KindTables {
  private readonly made = new Set<string>();

  constructor(private readonly database: Database) {}

  async ensure(tables: readonly KindTable[]): Promise<void> {
    const missing = tables.filter((table) => !this.made.has(table.table));
    if (missing.length === 0) return;
    const { database } = this;
    await database.transaction(async ({ client }) => {
      // Two processes that start together would both find the table missing.
      await client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong kind tables'), hashtext($1))", [database.schema]);
      for (const table of missing) {
        for (const statement of table.ddl) await client.query(statement);
        await client.query(provincePolicy(database.schema, table.table));
      }
    });
    for (const table of missing) this.made.add(table.table);
  }
}

/** Row-level security as kit's `enableProvinceRls` makes it, but safe to repeat. */
function provincePolicy(schema: string, table: string): string {
  const target = `"${schema}"."${table}"`;
  return `DO $rls$ BEGIN
    IF NOT (SELECT relrowsecurity FROM pg_class WHERE oid = '${target}'::regclass) THEN
      ALTER TABLE ${target} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY province ON ${target} FOR SELECT TO "${readerRole(schema)}"
        USING (province_code = ANY ((SELECT string_to_array(current_setting('${PROVINCES_SETTING}', true), ','))::text[]));
    END IF;
  END $rls$`;
}
