import { Controller, type Type } from '@nestjs/common';
import { type EventBatch, OnEvents } from '@lienthong/kit/messaging';
import { Projection, type Tally } from './projection.js';
import { TALLIES } from './topic-tallies.js';

/**
 * The controller through which a group's consumer hands batches to the projection: one handler a topic of {@link TALLIES}. The service and the
 * check that rebuilds its view elsewhere differ in the group alone.
 */
export function projectionHandler(group: string): Type {
  @Controller()
  class ProjectionHandler {
    constructor(readonly projection: Projection) {}
  }
  for (const [topic, tally] of TALLIES) {
    const name = `on ${topic}`;
    const handle = function (this: ProjectionHandler, batch: EventBatch<never>): Promise<void> {
      return this.projection.apply(batch, tally as Tally<never>);
    };
    const descriptor: TypedPropertyDescriptor<typeof handle> = { value: handle, writable: true, configurable: true, enumerable: false };
    OnEvents(group, topic)(ProjectionHandler.prototype, name, descriptor);
    Object.defineProperty(ProjectionHandler.prototype, name, descriptor);
  }
  return ProjectionHandler;
}
