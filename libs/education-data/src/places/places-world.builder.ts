import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { Clock, HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { Outbox } from '@lienthong/kit/messaging';
import { startTestRegistry, TEST_PRINCIPALS, type TestRegistry } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DecisionMerge } from '../domain/decision-merge.js';
import { SchoolFollowWake } from '../domain/reorganisation/school-follow.js';
import { ChunkMerger } from '../merge/chunk-merger.js';
import { MergeDecision } from '../merge/merge-decision.js';
import { MergeWorld } from '../merge/merge-world.builder.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from '../query/query.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { KindTables } from '../store/kind-tables.js';
import { Qualities } from '../store/quality/qualities.js';
import { UnitRegister } from '../store/unit-register.js';
import { PLACES_CONTROLLERS, PLACES_PROVIDERS } from './places.js';

export type Claims = Parameters<TestRegistry['bearer']>[0];
export interface Answer {
  readonly status: number;
  readonly json: { readonly [name: string]: never };
}

/** Reorganisations and reads over HTTP, on a merge with a database of its own, for stories. */
export class PlacesWorld {
  private constructor(
    readonly merge: MergeWorld,
    private readonly app: NestFastifyApplication,
    private readonly registry: TestRegistry,
    private readonly home: string,
    private readonly origin: string,
  ) {}

  static async on(merge: MergeWorld): Promise<PlacesWorld> {
    const registry = await startTestRegistry();
    const home = mkdtempSync(path.join(tmpdir(), 'places-'));
    const config = loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, RATE_LIMIT_PER_MINUTE: '1000000' });
    @Module({
      controllers: [...PLACES_CONTROLLERS, ...QUERY_CONTROLLERS],
      providers: [
        { provide: Database, useValue: merge.database }, { provide: UnitRegister, useValue: merge.units }, { provide: Outbox, useValue: merge.outbox }, { provide: Clock, useValue: merge.clock }, { provide: ChunkMerger, useValue: merge.merger },
        { provide: KindPlans, useValue: merge.plans }, { provide: KindTables, useValue: new KindTables(merge.database) }, { provide: Sealer, useValue: merge.sealer }, { provide: Qualities, useValue: new Qualities(merge.plans, merge.clock) },
        { provide: DecisionMerge, useFactory: () => new MergeDecision(merge.merger, merge.plans, merge.clock as unknown as Clock) },
        // Stories say when learners follow: MergeWorld.settle.
        { provide: SchoolFollowWake, useValue: { soon: () => undefined } },
        AuditLog, ...PLACES_PROVIDERS, ...QUERY_PROVIDERS,
      ],
    })
    class PlacesModule {}
    @Module({ imports: [AccessModule, PlacesModule] })
    class RootModule {}
    const app = await createHttpApp(RootModule, { name: 'places-spec', config, problems: PROBLEMS });
    await app.listen(0, '127.0.0.1');
    return new PlacesWorld(merge, app, registry, home, await app.getUrl());
  }

  async ask(method: string, address: string, body?: object, as: Claims = TEST_PRINCIPALS.adminClient): Promise<Answer> {
    const answer = await fetch(`${this.origin}/api/education/v1/${address}`, { method, headers: { authorization: await this.registry.bearer(as), 'content-type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) });
    return { status: answer.status, json: (await answer.json()) as Answer['json'] };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.registry.close();
    await this.merge.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}
