import type { Tx } from '../database/database.js';

/** An event handed to the outbox; structurally `OutgoingEvent` of the contracts. */
export interface OutboxEvent {
  readonly topic: string;
  readonly key: string;
  readonly type: string;
  readonly subject: string;
  readonly provinceCode: string | null;
  readonly data: unknown;
  readonly time: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly contentVersion?: string;
  readonly traceParent?: string;
}

/** The one way out of a service: events are rows of its own schema, written in the business transaction, published by the relay. */
export abstract class Outbox {
  /** Appends in order, set-wise (one statement). Events of one key leave in the order they were appended. */
  abstract append(tx: Tx, events: readonly OutboxEvent[]): Promise<void>;
}
