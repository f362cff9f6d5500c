import type { Clock } from '@lienthong/kit/config';
import { Outbox } from '@lienthong/kit/messaging';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { DecisionMerge } from '../domain/decision-merge.js';
import { SchoolFollowWake } from '../domain/reorganisation/school-follow.js';
import { ChunkMerger } from '../merge/chunk-merger.js';
import { MergeDecision } from '../merge/merge-decision.js';
import type { MergeWorld } from '../merge/merge-world.builder.js';
import { type Answer, type Claims, ServedMerge } from '../merge/served-merge.builder.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from '../query/query.js';
import { PLACES_CONTROLLERS, PLACES_PROVIDERS } from './places.js';

/** Reorganisations and reads over HTTP, on a merge with a database of its own, for stories. */
export class PlacesWorld {
  private constructor(
    readonly merge: MergeWorld,
    private readonly served: ServedMerge,
  ) {}

  static async on(merge: MergeWorld): Promise<PlacesWorld> {
    return new PlacesWorld(merge, await ServedMerge.open(merge, 'places', {
      controllers: [...PLACES_CONTROLLERS, ...QUERY_CONTROLLERS],
      providers: [
        { provide: Outbox, useValue: merge.outbox },
        { provide: ChunkMerger, useValue: merge.merger },
        { provide: DecisionMerge, useFactory: () => new MergeDecision(merge.merger, merge.plans, merge.clock as unknown as Clock) },
        // Stories say when learners follow: MergeWorld.settle.
        { provide: SchoolFollowWake, useValue: { soon: () => undefined } },
        ...PLACES_PROVIDERS,
        ...QUERY_PROVIDERS,
      ],
    }));
  }

  ask(method: string, address: string, body?: object, as: Claims = TEST_PRINCIPALS.adminClient): Promise<Answer> {
    return this.served.call(method, address, as, { ...(body && { body }) });
  }

  close(): Promise<void> {
    return this.served.close();
  }
}
