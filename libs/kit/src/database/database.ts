import type { DataSource, EntityManager } from 'typeorm';
import type pg from 'pg';

/** One transaction, seen from both sides: set-based SQL on the raw client, TypeORM for what people administer. Same connection. */
export interface Tx {
  readonly client: pg.PoolClient;
  readonly manager: EntityManager;
}

/** Who reads: the provinces row-level security lets through; `'all'` for the hub's own work on behalf of nobody. */
export type ProvinceScope = readonly string[] | 'all';

/** A service's database: its own schema, its own login role. One per service, injected by class. */
export abstract class Database {
  /** Schema name: `sector`, `registry`, `ioc` or `reporting`. */
  abstract readonly schema: string;
  abstract readonly dataSource: DataSource;

  /** Runs `work` in one transaction (READ COMMITTED); commits when it resolves, rolls back when it throws. */
  abstract transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;

  /** One statement outside a transaction. */
  abstract query<R>(text: string, values?: readonly unknown[]): Promise<R[]>;

  /** Read-only transaction as the schema's reader role, kept by row-level security to `provinces`. */
  abstract readAs<T>(provinces: ProvinceScope, work: (tx: Tx) => Promise<T>): Promise<T>;

  /** A dedicated connection (LISTEN, long COPY); the caller releases it. */
  abstract connect(): Promise<pg.PoolClient>;
}
