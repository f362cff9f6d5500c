import type { OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { PermanentError } from '../errors/index.js';
import { toHubError } from './database-faults.js';
import { Database, type PreparedStatement, type ProvinceScope, type Rehearsal, type Tx } from './database.js';
import { inOneMessage, sendAtOnce, sendInTurn, throwFault } from './message.js';
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
    let open: pg.PoolClient | undefined;
    const last: LastStatement[] = [];
    const committed: (() => void)[] = [];
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      open = client;
      sendAtOnce(client);
      markActive(runner);
      // The first statement of the work goes with the beginning.
      const [begun, working] = inOneMessage(client, () => [
        client.query('BEGIN'),
        begin(work, { client, manager: runner.manager, atEnd: (statement, answered) => void last.push({ statement, answered }), onCommit: (listener) => void committed.push(listener) }),
      ] as const);
      begun.catch(() => undefined);
      const result = await working;
      await Promise.all([begun, commit(client, last)]);
      open = undefined;
      sendInTurn(client);
      for (const listener of committed) listener();
      return result;
    } catch (error) {
      throw toHubError(error);
    } finally {
      // The connection may be gone; then the server has rolled back by itself.
      await open?.query('ROLLBACK').catch(() => undefined);
      if (open !== undefined) sendInTurn(open);
      await runner.release().catch(() => undefined);
    }
  }

  async query<R>(statement: string | PreparedStatement, values: readonly unknown[] = []): Promise<R[]> {
    try {
      const { rows } = await (typeof statement === 'string' ? this.pool.query(statement, [...values]) : this.pool.query({ ...statement, values: [...values] }));
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

  private async reading<T>(opening: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let open: pg.PoolClient | undefined;
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      open = client;
      sendAtOnce(client);
      // The first statement goes with the beginning; should that fail, the server refuses all that follows.
      const [opened, working] = inOneMessage(client, () => [client.query(opening), begin(work, { client, manager: runner.manager, atEnd: refuse, onCommit: refuse })] as const);
      const ended = await Promise.allSettled([opened, working]);
      throwFault(ended);
      return await working;
    } catch (error) {
      throw toHubError(error);
    } finally {
      // Nothing was written: whether the end is a commit or a rollback makes no difference, and nobody waits for it.
      void (open?.query('COMMIT') ?? Promise.resolve()).catch(() => undefined).then(() => {
        if (open !== undefined) sendInTurn(open);
        return runner.release();
      }).catch(() => undefined);
    }
  }

  async rehearse(settings: Readonly<Record<string, string>> = {}): Promise<Rehearsal> {
    const client = await this.connect();
    const end = async (): Promise<void> => {
      await client.query('ROLLBACK').catch(() => undefined);
      sendInTurn(client);
      client.release();
    };
    try {
      await client.query(['BEGIN', ...Object.entries(settings).map(([name, value]) => `SET LOCAL ${name} = '${value}'`)].join('; '));
      sendAtOnce(client);
    } catch (error) {
      await end();
      throw toHubError(error);
    }
    return { tx: { client, manager: this.dataSource.manager, atEnd: () => undefined, onCommit: () => undefined }, end };
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

interface LastStatement {
  readonly statement: pg.QueryConfig;
  readonly answered: ((result: pg.QueryResult) => void) | undefined;
}

/**
 * Commits, with the statements that were kept for the end. The server answers the COMMIT of a transaction in which a statement has failed
 * with ROLLBACK, and no error.
 * @throws the fault of such a statement; PermanentError `transaction_aborted` when the work swallowed a failure
 */
async function commit(client: pg.PoolClient, last: readonly LastStatement[]): Promise<void> {
  const ended = await Promise.allSettled(inOneMessage(client, () => [...last.map(({ statement }) => client.query(statement)), client.query('COMMIT')]));
  throwFault(ended);
  last.forEach(({ answered }, i) => {
    const one = ended[i];
    if (one?.status === 'fulfilled') answered?.(one.value);
  });
  const end = ended.at(-1);
  if (end?.status === 'fulfilled' && end.value.command === 'ROLLBACK') throw new PermanentError('transaction_aborted', 'The work went on after a failed statement');
}

/** TypeORM must know that a transaction is open: what its manager saves joins it, and a transaction within becomes a savepoint. */
function markActive(runner: QueryRunner): void {
  const state = runner as unknown as { isTransactionActive: boolean; transactionDepth: number };
  state.isTransactionActive = true;
  state.transactionDepth = 1;
}

/** Runs to the first wait of the work; what it throws before comes out as a rejection. */
async function begin<T>(work: (tx: Tx) => Promise<T>, tx: Tx): Promise<T> {
  return work(tx);
}

function joinCodes(provinces: readonly string[]): string {
  const wrong = provinces.find((code) => !/^\d{2}$/.test(code));
  if (wrong !== undefined) throw new PermanentError('province_malformed', 'A province code has two digits');
  return provinces.join(',');
}

function refuse(): never {
  throw new PermanentError('read_only', 'A reading transaction has nothing to end with');
}
