import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testServerUrl } from '../server/test-server.js';
import { readyTemplate, takeOver, type DatabaseTemplate } from './database-template.js';

/** A database of one spec file. */
export interface TestDatabase {
  /** Address with a superuser; use it as DATABASE_URL (services make their own roles and schemas in it). */
  readonly url: string;
  readonly name: string;
  /** Removes the database with all connections to it, and the roles made for it. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database on the shared server, or one like the template, about 50 ms. Call it in `beforeAll`, `drop` in `afterAll`.
 * @param label shown in the database's name, to tell runs apart
 */
export async function createTestDatabase(label = 'spec', template?: DatabaseTemplate): Promise<TestDatabase> {
  const server = await testServerUrl();
  const name = `t_${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_').slice(0, 20)}_${randomBytes(5).toString('hex')}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  await onServer(server, async (client) => {
    if (template === undefined) return client.query(`CREATE DATABASE ${name}`);
    const like = await readyTemplate(client, server, template, (old) => dropDatabase(client, old));
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${like}`);
    return onServer(url, (copy) => takeOver(copy, like, name));
  });
  return { url, name, drop: () => onServer(server, (client) => dropDatabase(client, name)) };
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  const { rows } = await client.query<{ role: string }>("SELECT rolname AS role FROM pg_roles WHERE starts_with(rolname, $1 || '_')", [name]);
  for (const { role } of rows) await client.query(`DROP ROLE IF EXISTS ${client.escapeIdentifier(role)}`).catch(unlessNeeded);
}

/** A role stays that a database of a run needs which was killed before it had roles of its own: nothing else is ever called so. */
function unlessNeeded(error: unknown): void {
  if ((error as { readonly code?: string }).code !== '2BP01') throw error;
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
