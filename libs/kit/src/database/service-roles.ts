import pg from 'pg';
import { PermanentError } from '../errors/index.js';
import { databaseCode, isPassingDatabaseFault } from './database-faults.js';
import { withRetry } from './with-retry.js';

/** All login roles of services are members: grant to it what every service may do (e.g. append to the event log). */
export const SERVICES_ROLE = 'hub_service';

/** Role that outsiders' reads run as; row-level security binds it. One name in all databases of a server. */
export function readerRole(schema: string): string {
  return `${schema}_reader`;
}

/** Login role of a service, named with its database: several databases of one server keep apart. */
export function loginRole(database: string, schema: string): string {
  return `${database}_${schema}`.slice(0, 63);
}

export interface ServiceRoles {
  /** Address of a user that may create roles and schemas. */
  readonly adminUrl: string;
  readonly schema: string;
  readonly password: string;
  /** Extensions made in schema `public`. */
  readonly extensions: readonly string[];
}

/**
 * Makes what a service needs before its first connection: login role, reader role, schema, extensions. Safe when
 * several processes start together, and again at every start.
 * @returns address of the login role
 */
export async function prepareServiceRoles(wanted: ServiceRoles): Promise<string> {
  const url = new URL(wanted.adminUrl);
  const database = decodeURIComponent(url.pathname.slice(1)) || 'postgres';
  const login = loginRole(database, wanted.schema);
  await withRetry(() => prepareOnce(wanted, database, login), {
    attempts: 8,
    // Roles are shared by all databases of a server, the lock is not: somebody else may be making the same role now.
    isRetriable: (error) => isPassingDatabaseFault(error) || ['42710', '23505', 'XX000'].includes(databaseCode(error) ?? ''),
  });
  url.username = encodeURIComponent(login);
  url.password = encodeURIComponent(wanted.password);
  return url.toString();
}

async function prepareOnce(wanted: ServiceRoles, database: string, login: string): Promise<void> {
  const client = new pg.Client({ connectionString: wanted.adminUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('lienthong roles'))");
    await client.query(statements(wanted, database, login));
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    if (databaseCode(error) === '42501') throw new PermanentError('database_roles_refused', 'The user of DATABASE_URL may not create roles, schemas or extensions', { cause: error });
    throw error;
  } finally {
    await client.end();
  }
}

function statements(wanted: ServiceRoles, database: string, login: string): string {
  const name = pg.escapeIdentifier;
  const text = pg.escapeLiteral;
  const schema = name(wanted.schema);
  const reader = name(readerRole(wanted.schema));
  const create = (role: string): string => `IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ${text(role)}) THEN CREATE ROLE ${name(role)} NOLOGIN; END IF;`;
  const join = (role: string): string =>
    `IF NOT EXISTS (SELECT 1 FROM pg_auth_members WHERE roleid = ${text(role)}::regrole AND member = ${text(login)}::regrole) THEN GRANT ${name(role)} TO ${name(login)}; END IF;`;
  return [
    // Only what is missing is changed: grants rewrite shared rows, which parallel starts would fight over.
    `DO $roles$ BEGIN
       ${create(SERVICES_ROLE)} ${create(readerRole(wanted.schema))} ${create(login)} ${join(SERVICES_ROLE)} ${join(readerRole(wanted.schema))}
       IF NOT pg_has_role(current_user, ${text(login)}, 'SET') THEN EXECUTE format('GRANT %I TO %I', ${text(login)}, current_user); END IF;
     END $roles$`,
    `ALTER ROLE ${name(login)} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${text(wanted.password)}`,
    `ALTER ROLE ${name(login)} IN DATABASE ${name(database)} SET search_path = ${schema}, public`,
    `CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${name(login)}`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${reader}`,
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${name(login)} IN SCHEMA ${schema} GRANT SELECT ON TABLES TO ${reader}`,
    ...wanted.extensions.map((extension) => `CREATE EXTENSION IF NOT EXISTS ${name(extension)} SCHEMA public`),
  ].join(';\n');
}
