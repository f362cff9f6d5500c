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
      await runner.startTransaction('READ COMMITTED');
      const result = await work({ client, manager: runner.manager });
      await refuseAborted(client);
      await runner.commitTransaction();
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
    const bound = provinces === 'all' ? undefined : joinCodes(provinces);
    return this.transaction(async (tx) => {
      if (bound === undefined) await tx.client.query('SET TRANSACTION READ ONLY');
      else await tx.client.query(`SELECT set_config('${PROVINCES_SETTING}', $1, true), set_config('transaction_read_only', 'on', true), set_config('role', $2, true)`, [bound, readerRole(this.schema)]);
      return work(tx);
    });
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
 * Work that swallowed a failed statement leaves an aborted transaction, whose COMMIT rolls back without a word. The
 * promise of a failed statement settles before the server has told the transaction's state; the empty statement waits.
 */
async function refuseAborted(client: pg.PoolClient): Promise<void> {
  await client.query('');
  if (client.getTransactionStatus() === 'E') throw new PermanentError('transaction_aborted', 'The work went on after a failed statement');
}

function joinCodes(provinces: readonly string[]): string {
  const wrong = provinces.find((code) => !/^\d{2}$/.test(code));
  if (wrong !== undefined) throw new PermanentError('province_malformed', 'A province code has two digits');
  return provinces.join(',');
}
