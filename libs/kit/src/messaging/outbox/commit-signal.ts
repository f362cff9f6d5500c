import type { DataSource, EntitySubscriberInterface, QueryRunner, TransactionCommitEvent } from 'typeorm';
import type { Tx } from '../../database/database.js';

/**
 * Tells the relay of this process that a transaction with events has committed, without a NOTIFY inside the business
 * transaction (NOTIFY serializes commits). A missed signal costs one poll interval, never an event.
 */
export class CommitSignal implements EntitySubscriberInterface {
  private readonly expected = new WeakSet<QueryRunner>();
  private listener: () => void = () => undefined;

  /** Marks the transaction: when it commits, the listener is called. */
  expect(tx: Tx): void {
    if (tx.manager.queryRunner) this.expected.add(tx.manager.queryRunner);
  }

  /** Starts watching commits of the service's data source. */
  watch(dataSource: DataSource, listener: () => void): void {
    this.listener = listener;
    if (!dataSource.subscribers.includes(this)) dataSource.subscribers.push(this);
  }

  /** A transaction with events has committed in another thread of this process. */
  committed(): void {
    this.listener();
  }

  afterTransactionCommit(event: TransactionCommitEvent): void {
    if (this.expected.delete(event.queryRunner)) this.listener();
  }

  afterTransactionRollback(event: TransactionCommitEvent): void {
    this.expected.delete(event.queryRunner);
  }
}
