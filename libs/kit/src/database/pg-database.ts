import type { OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { PermanentError } from '../errors/index.js';
import { toHubError } from './database-faults.js';
import { Database, type ProvinceScope, type Tx } from './database.js';
import { PROVINCES_SETTING } from './province-rls.js';
import { readerRole } from './service-roles.js';

/** `Database` over a TypeORM data source and the pg pool beneath it. Passing faults come out as TransientError. */
export class PgDatabase extends Database implements OnApplicationShutdown {
  private closing: Promise<void> | undefined;

  constructor(
    readonly schema: string,
    readonly dataSource: DataSource,
  ) {
    super();
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      await runner.startTransaction();
      const result = await work({ client, manager: runner.manager });
      await commit(client);
      return result;
    } catch (error) {
      // The connection may be gone; then the server has rolled back by itself.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw toHubError(error);
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  async query<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    try {
      const { rows } = await this.pool.query(text, [...values]);
      return rows as R[];
    } catch (error) {
      throw toHubError(error);
    }
  }

  readAs<T>(provinces: ProvinceScope, work: (tx: Tx) => Promise<T>): Promise<T> {
    // One message begins, binds and closes the door to writing; codes are digits and the role's name is the schema's.
    const begin = provinces === 'all'
      ? "BEGIN READ ONLY; SELECT set_config('transaction_read_only', 'on', true)"
      : `BEGIN READ ONLY; SELECT set_config('${PROVINCES_SETTING}', '${joinCodes(provinces)}', true), set_config('role', '${readerRole(this.schema)}', true)`;
    return this.reading(begin, work);
  }

  private async reading<T>(begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let client: pg.PoolClient | undefined;
    try {
      client = (await runner.connect()) as pg.PoolClient;
      await client.query(begin);
      return await work({ client, manager: runner.manager });
    } catch (error) {
      throw toHubError(error);
    } finally {
      // Nothing was written: whether the end is a commit or a rollback makes no difference, and nobody waits for it.
      void (client?.query('COMMIT') ?? Promise.resolve()).catch(() => undefined).then(() => runner.release()).catch(() => undefined);
    }
  }

  async connect(): Promise<pg.PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw toHubError(error);
    }
  }

  /** Ends the pool; further calls wait for the same end. */
  close(): Promise<void> {
    this.closing ??= this.dataSource.isInitialized ? this.dataSource.destroy() : Promise.resolve();
    return this.closing;
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private get pool(): pg.Pool {
    // TypeORM's driver keeps the pool here and types it `any`.
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }
}

/**
 * Commits. The server answers the COMMIT of a transaction in which a statement has failed with ROLLBACK, and no error.
 * @throws PermanentError `transaction_aborted` when the work swallowed such a failure
 */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command === 'ROLLBACK') throw new PermanentError('transaction_aborted', 'The work went on after a failed statement');
}

function joinCodes(provinces: readonly string[]): string {
  const wrong = provinces.find((code) => !/^\d{2}$/.test(code));
  if (wrong !== undefined) throw new PermanentError('province_malformed', 'A province code has two digits');
  return provinces.join(',');
}
