import type { DataSource, EntityManager } from 'typeorm';
import type pg from 'pg';

/** One transaction, seen from both sides: set-based SQL on the raw client, TypeORM for what people administer. Same connection. */
export interface Tx {
  readonly client: pg.PoolClient;
  readonly manager: EntityManager;
  /**
   * Keeps a statement for the end: it goes in one message with the COMMIT, so a row that everybody wants is locked for the shortest time.
   * @param answered called with its result, before the transaction is known to have committed
   */
  atEnd(statement: pg.QueryConfig, answered?: (result: pg.QueryResult) => void): void;
  /** Called once the transaction has committed, never when it has not. */
  onCommit(listener: () => void): void;
}

/** A statement that is asked so often that planning it anew each time would cost more than answering it. */
export interface PreparedStatement {
  /** At most 63 characters; one text a name. */
  readonly name: string;
  readonly text: string;
}

/** An open transaction that is rolled back at its end. */
export interface Rehearsal {
  readonly tx: Tx;
  end(): Promise<void>;
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

  /** One statement outside a transaction; one that has a name is prepared once on each connection. */
  abstract query<R>(statement: string | PreparedStatement, values?: readonly unknown[]): Promise<R[]>;

  /** Read-only transaction as the schema's reader role, kept by row-level security to `provinces`. */
  abstract readAs<T>(provinces: ProvinceScope, work: (tx: Tx) => Promise<T>): Promise<T>;

  /** A transaction that never commits, for trying out what would become of something; whoever opens it ends it. @param settings for it alone: `lock_timeout` */
  abstract rehearse(settings?: Readonly<Record<string, string>>): Promise<Rehearsal>;

  /** A dedicated connection (LISTEN, long COPY); the caller releases it. */
  abstract connect(): Promise<pg.PoolClient>;
}
