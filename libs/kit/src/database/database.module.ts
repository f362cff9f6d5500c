import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { deriveSecret, HubConfig, HubKeys } from '../config/index.js';
import { PermanentError } from '../errors/index.js';
import { HealthChecks } from '../observability/index.js';
import { AuditLog } from './audit-log.js';
import { Database } from './database.js';
import { openDatabase, type DatabaseOptions } from './open-database.js';
import type { PgDatabase } from './pg-database.js';

/** Token under which a service's database is known in the whole process; for modules of the kit that serve one service. */
export function databaseToken(service: string): string {
  return `database:${service}`;
}

/** Holds the databases by service, for the whole process. */
@Module({})
class ServiceDatabases {}

/** A service's own database: `Database` and `AuditLog`, seen only by the module that imports it. */
@Module({})
export class DatabaseModule {
  /**
   * @example
   * const database = DatabaseModule.forService({ service: 'ioc-edu', schema: 'ioc', entities, migrations });
   */
  static forService(options: DatabaseOptions): DynamicModule {
    const token = databaseToken(options.service);
    return {
      module: DatabaseModule,
      imports: [{ module: ServiceDatabases, global: true, providers: [opener(token, options)], exports: [token] }],
      providers: [{ provide: Database, useExisting: token }, AuditLog],
      exports: [Database, AuditLog],
    };
  }
}

function opener(token: string, options: DatabaseOptions): FactoryProvider<PgDatabase> {
  return {
    provide: token,
    useFactory: async (config: HubConfig, keys: HubKeys, health?: HealthChecks): Promise<PgDatabase> => {
      if (!config.DATABASE_URL) throw new PermanentError('database_url_missing', 'DATABASE_URL is not set and no embedded PostgreSQL was started');
      const database = await openDatabase(options, { adminUrl: config.DATABASE_URL, password: rolePassword(keys, options.schema) });
      health?.register(`database:${options.service}`, async () => void (await database.query('SELECT 1')));
      return database;
    },
    inject: [HubConfig, HubKeys, { token: HealthChecks, optional: true }],
  };
}

/** Password of a schema's login role, the same in every process that has the key file. */
export function rolePassword(keys: HubKeys, schema: string): string {
  return deriveSecret(keys, `role:${schema}`);
}
