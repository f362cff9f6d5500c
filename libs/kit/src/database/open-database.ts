import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { PermanentError } from '../errors/index.js';
import { logger } from '../observability/index.js';
import { withKitMigrations, type MigrationClass } from './kit-migrations.js';
import { CreatedAuditEntry1700000000001 } from './migrations/1700000000001-created-audit-entry.js';
import { PgDatabase } from './pg-database.js';
import { prepareServiceRoles } from './service-roles.js';
import { tellPassingFaults } from './tell-passing-faults.js';

export interface DatabaseOptions {
  /** Name in logs and in pg_stat_activity. */
  readonly service: string;
  readonly schema: string;
  readonly entities?: readonly (EntitySchema | (abstract new (...args: never[]) => object))[];
  readonly migrations?: readonly MigrationClass[];
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  /** Extensions in schema `public`; default pg_trgm, unaccent, btree_gist. */
  readonly extensions?: readonly string[];
  /** False: a schema without the kit's own tables (the embedded event log). Default true. */
  readonly kitTables?: boolean;
}

export interface DatabaseAccess {
  /** Address of a user that may create roles and schemas (DATABASE_URL). */
  readonly adminUrl: string;
  /** Password of the service's login role, the same in every process: `deriveSecret(keys, 'role:<schema>')`. */
  readonly password: string;
}

/**
 * Opens a service's database: roles and schema are made, migrations run (one process at a time), the pool is ready.
 * @throws PermanentError `database_roles_refused`; TransientError when the server stays away
 */
export async function openDatabase(options: DatabaseOptions, access: DatabaseAccess): Promise<PgDatabase> {
  const { service, schema } = options;
  if (!/^[a-z][a-z0-9_]*$/.test(schema)) throw new PermanentError('schema_name_malformed', `Not a schema name: ${schema}`);
  const log = logger('database');
  const url = await prepareServiceRoles({ adminUrl: access.adminUrl, schema, password: access.password, extensions: options.extensions ?? ['pg_trgm', 'unaccent', 'btree_gist'] });
  const migrations = options.kitTables === false ? [...(options.migrations ?? [])] : withKitMigrations([CreatedAuditEntry1700000000001, ...(options.migrations ?? [])]);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: [...(options.entities ?? [])] as (new () => object)[],
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    migrationsRun: false,
    // TypeORM's own log repeats parameters, which are people's data.
    logging: false,
    installExtensions: false,
    poolSize: options.poolSize ?? 10,
    applicationName: `lienthong ${service}`,
    poolErrorHandler: (error: Error) => log.warn({ service, fault: error.message }, 'idle connection lost'),
    extra: { keepAlive: true, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 60_000, options: `-c search_path=${schema},public -c default_transaction_isolation=read\\ committed` },
  });
  tellPassingFaults(dataSource);
  await dataSource.initialize();
  surviveLostClients(dataSource);
  const database = new PgDatabase(schema, dataSource);
  try {
    await migrate(database, url);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/**
 * A client that breaks in the very moment it is handed out has no listener yet: the pool's is gone, the taker's comes a microtask later. Its
 * error would end the process; the first statement on it fails and says the same.
 */
function surviveLostClients(dataSource: DataSource): void {
  // TypeORM's driver keeps the pool here and types it `any`.
  const { master } = dataSource.driver as unknown as { readonly master: pg.Pool };
  master.on('acquire', (client) => {
    if (!client.listeners('error').includes(ignore)) client.on('error', ignore);
  });
}

function ignore(): void {
  // Told by whoever uses the client.
}

/** One process at a time; the guard is a connection of its own, since the pool may hold only one. */
async function migrate(database: PgDatabase, url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  guard.on('error', () => undefined);
  await guard.connect();
  try {
    await guard.query("SELECT pg_advisory_lock(hashtext('lienthong migrations'), hashtext($1))", [database.schema]);
    await database.dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await guard.end();
  }
}
