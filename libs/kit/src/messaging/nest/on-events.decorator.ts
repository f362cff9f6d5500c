import { EventPattern } from '@nestjs/microservices';
import type { EventBatch } from '../event-batch.js';
import { keepFailure } from './handler-failures.js';

/** Transport id of a group: Nest gives its handlers to the strategy of the same id. */
export function groupTransport(group: string): symbol {
  return Symbol.for(`lienthong.events.${group}`);
}

type EventHandler = (batch: EventBatch<never>) => Promise<void> | void;

/**
 * Marks a controller method as a handler of a topic's events for a group. It takes a batch (records of one partition in
 * order, up to 500) and does its effect on `batch.tx`. Several handlers of a group for one topic share the transaction.
 * @example `@OnEvents('ioc-edu', TOPICS.school.name) async onSchools(batch: EventBatch<SchoolChangedV1>): Promise<void>`
 */
export function OnEvents(group: string, topic: string) {
  return <H extends EventHandler>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<H>): void => {
    const handler = descriptor.value;
    if (!handler) return;
    descriptor.value = keepFailure(handler) as H;
    EventPattern<string>(topic, groupTransport(group))(target, key, descriptor as PropertyDescriptor);
  };
}
