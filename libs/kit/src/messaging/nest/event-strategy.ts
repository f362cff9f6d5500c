import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { PermanentError } from '../../errors/index.js';
import type { EventGroup } from '../consuming/event-group.js';
import type { EventBatch } from '../event-batch.js';
import { withFailureOf } from './handler-failures.js';
import { groupTransport } from './on-events.decorator.js';

/** Nest custom transport: takes the handlers of one group and lets the group's consumer call them with batches. */
export class EventStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  /** Our consumer decides on failures; Nest need not report them. */
  override readonly propagatesEventHandlerErrors = true;
  private readonly handlers = new Map<string, MessageHandler[]>();

  constructor(private readonly group: EventGroup) {
    super();
    this.transportId = groupTransport(group.name);
  }

  /** Several handlers of a topic stay a list; Nest would run them at the same time on one connection. */
  override addHandler(pattern: string, callback: MessageHandler, isEventHandler = false): void {
    if (!isEventHandler) throw new PermanentError('no_request_reply', `Questions go over HTTP, facts over events: ${pattern}`);
    this.handlers.set(pattern, [...(this.handlers.get(pattern) ?? []), callback]);
    this.messageHandlers.set(pattern, callback);
  }

  listen(callback: (error?: unknown) => void): void {
    this.group.handle([...this.handlers.keys()], (batch) => this.dispatch(batch));
    this.group.start().then(() => callback(), callback);
  }

  async close(): Promise<void> {
    await this.group.stop();
  }

  override on(): never {
    throw new PermanentError('no_transport_events', 'The event strategy emits nothing');
  }

  override unwrap<T>(): T {
    return this.group as T;
  }

  private async dispatch(batch: EventBatch): Promise<void> {
    for (const handler of this.handlers.get(batch.topic) ?? []) {
      await withFailureOf(batch, async () => {
        const result: unknown = await handler(batch, undefined);
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      });
    }
  }
}
