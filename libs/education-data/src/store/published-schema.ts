import { loginRole } from '@lienthong/kit/database';
import pg from 'pg';
import { BI_ROLE, PUBLISHED_SCHEMA } from './kind-tables.js';

/**
 * Makes the schema of the views for BI tools and gives it to the service's role, which owns only its own schema otherwise.
 * @param adminUrl address of the user that made the service's roles (DATABASE_URL)
 */
export async function ensurePublishedSchema(adminUrl: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const owner = pg.escapeIdentifier(loginRole(decodeURIComponent(new URL(adminUrl).pathname.slice(1)) || 'postgres', schema));
    // Copies of the service that start together would both find it missing.
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('lienthong published')); CREATE SCHEMA IF NOT EXISTS ${PUBLISHED_SCHEMA} AUTHORIZATION ${owner}; COMMIT`);
    // Roles are shared by all databases of a server; a copy that makes it at the same moment is as good.
    await client.query(`DO $bi$ BEGIN CREATE ROLE ${BI_ROLE} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $bi$`);
  } finally {
    await client.end();
  }
}
