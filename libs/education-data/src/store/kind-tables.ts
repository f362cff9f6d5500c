import type { Database } from '@lienthong/kit/database';
import { PROVINCES_SETTING, readerRole } from '@lienthong/kit/database';
import type pg from 'pg';
import type { KindTable } from './kind-table.js';

/** Group of the roles of BI tools: they may read the views and nothing else. */
export const BI_ROLE = 'sector_bi';

/** Schema of the read-only views for BI tools. */
export const PUBLISHED_SCHEMA = 'sector_published';

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
      const publishes = await canPublish(client, database.schema);
      for (const table of missing) {
        for (const statement of table.ddl) await client.query(statement);
        await client.query(provincePolicy(database.schema, table.table));
        if (publishes) for (const statement of table.views) await client.query(statement);
      }
    });
    for (const table of missing) this.made.add(table.table);
  }
}

/** Whether the schema of the views is there and ours; who runs the database may leave it out. */
async function canPublish(client: pg.ClientBase, schema: string): Promise<boolean> {
  const { rows } = await client.query<{ can: boolean }>(`SELECT coalesce((SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = $1), false) AS can`, [PUBLISHED_SCHEMA]);
  if (rows[0]?.can !== true) return false;
  await client.query(`GRANT USAGE ON SCHEMA ${PUBLISHED_SCHEMA} TO "${readerRole(schema)}"; ALTER DEFAULT PRIVILEGES IN SCHEMA ${PUBLISHED_SCHEMA} GRANT SELECT ON TABLES TO "${readerRole(schema)}"`);
  // The views are made anew at every start: what the group may read is said for those to come. The role is made by the schema's own step.
  await client.query(`DO $bi$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${BI_ROLE}') THEN
    GRANT USAGE ON SCHEMA ${PUBLISHED_SCHEMA} TO ${BI_ROLE}; ALTER DEFAULT PRIVILEGES IN SCHEMA ${PUBLISHED_SCHEMA} GRANT SELECT ON TABLES TO ${BI_ROLE}; END IF; END $bi$`);
  return true;
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
