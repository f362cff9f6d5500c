import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { Clock, HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { setLogLevel } from '@lienthong/kit/observability';
import { startTestRegistry, type TestRegistry } from '@lienthong/testing';
import { Module, type Provider, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { KindPlans } from '../records/plan/kind-plan.js';
import { KindTables } from '../store/kind-tables.js';
import { Qualities } from '../store/quality/qualities.js';
import { UnitRegister } from '../store/unit-register.js';
import type { MergeWorld } from './merge-world.builder.js';

/** Who calls. */
export type Claims = Parameters<TestRegistry['bearer']>[0];

/** Any answer's JSON; a story looks at what it knows to be there. */
export interface Json {
  readonly [name: string]: never;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Empty where the answer is no JSON. */
  readonly json: Json;
}

/** What a caller sends: an object goes as JSON, a text as it is, with headers that say what it is. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

/** Stops of the service over HTTP on a merge with a database of its own, under its clock and keys, with a registry that makes up whoever calls. */
export class ServedMerge {
  private constructor(
    private readonly merge: MergeWorld,
    private readonly app: NestFastifyApplication,
    private readonly registry: TestRegistry,
    private readonly home: string,
    private readonly origin: string,
  ) {}

  /** @param stops their controllers and providers, with what they need besides what every stop does */
  static async open(merge: MergeWorld, name: string, stops: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] }): Promise<ServedMerge> {
    setLogLevel('silent');
    const registry = await startTestRegistry();
    const home = mkdtempSync(path.join(tmpdir(), `${name}-`));
    const config = loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, RATE_LIMIT_PER_MINUTE: '1000000' });

    @Module({
      controllers: [...stops.controllers],
      providers: [
        { provide: Database, useValue: merge.database },
        { provide: KindPlans, useValue: merge.plans },
        { provide: KindTables, useValue: new KindTables(merge.database) },
        { provide: UnitRegister, useValue: merge.units },
        { provide: Qualities, useValue: new Qualities(merge.plans, merge.clock) },
        { provide: Sealer, useValue: merge.sealer },
        { provide: Clock, useValue: merge.clock },
        AuditLog,
        ...stops.providers,
      ],
    })
    class StopsModule {}

    @Module({ imports: [AccessModule, StopsModule] })
    class RootModule {}

    const app = await createHttpApp(RootModule, { name: `${name}-spec`, config, problems: PROBLEMS });
    await app.listen(0, '127.0.0.1');
    return new ServedMerge(merge, app, registry, home, await app.getUrl());
  }

  /** Closes all that it stands on, too. */
  async close(): Promise<void> {
    await this.app.close();
    await this.registry.close();
    await this.merge.close();
    rmSync(this.home, { recursive: true, force: true });
  }

  /** @param as null: nobody */
  async call(method: string, address: string, as: Claims | null, sent: Sent = {}): Promise<Answer> {
    const answer = await this.fetch(method, address, as, sent);
    const text = await answer.text();
    const isJson = String(answer.headers.get('content-type')).includes('json') && text !== '';
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text, json: isJson ? (JSON.parse(text) as Json) : {} };
  }

  /** The answer as it comes. */
  async fetch(method: string, address: string, as: Claims | null, { headers = {}, body }: Sent = {}): Promise<Response> {
    return fetch(`${this.origin}/api/education/v1/${address}`, {
      method,
      headers: { ...(typeof body === 'object' && { 'content-type': 'application/json' }), ...headers, ...(as !== null && { authorization: await this.registry.bearer(as) }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }
}
