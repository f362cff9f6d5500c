import type { Tx } from '../../database/database.js';

/**
 * Tells the relay of this process that a transaction with events has committed, without a NOTIFY inside the business
 * transaction (NOTIFY serializes commits). A missed signal costs one poll interval, never an event.
 */
export class CommitSignal {
  private listener: () => void = () => undefined;

  /** When the transaction commits, the listener is called. */
  expect(tx: Tx): void {
    tx.onCommit(() => this.listener());
  }

  /** Who is told of commits with events of this service. */
  watch(listener: () => void): void {
    this.listener = listener;
  }

  /** A transaction with events has committed in another thread of this process. */
  committed(): void {
    this.listener();
  }
}
