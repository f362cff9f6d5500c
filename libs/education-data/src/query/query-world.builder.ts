import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { Clock, HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { setLogLevel } from '@lienthong/kit/observability';
import { startTestRegistry, TEST_PRINCIPALS, type TestRegistry } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DecisionWake } from '../domain/identity/decision.js';
import { IDENTITY_CONTROLLERS, IDENTITY_PROVIDERS } from '../identity/identity.js';
import { MergeWorld } from '../merge/merge-world.builder.js';
import type { KindDefinition } from '../records/kind.js';
import { builtInKinds } from '../records/kinds.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { KindTables } from '../store/kind-tables.js';
import { Qualities } from '../store/quality/qualities.js';
import { UnitRegister } from '../store/unit-register.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from './query.js';
import type { HubItem, Page } from './show/hub-item.js';

type Claims = Parameters<TestRegistry['bearer']>[0];

/** Any answer's JSON; a story looks at what it knows to be there. */
export interface Json {
  readonly [name: string]: never;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: Json;
}

/** A page of any list. */
export type AnyPage = Page<HubItem>;

export interface AuditRow {
  readonly who: string;
  readonly role: string | null;
  readonly what: string;
  readonly subjects: readonly string[];
  readonly fields: readonly string[];
  readonly why: string | null;
  readonly province_code: string | null;
  readonly trace_id: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The reads over HTTP on a database that the merge fills. Callers are the test principals, by default the department of province 20. */
export class QueryWorld {
  private constructor(
    readonly merge: MergeWorld,
    private readonly app: NestFastifyApplication,
    private readonly registry: TestRegistry,
    private readonly home: string,
    private readonly origin: string,
  ) {}

  static async open(label: string, kinds: readonly KindDefinition[] = builtInKinds): Promise<QueryWorld> {
    setLogLevel('silent');
    const merge = await MergeWorld.open(label, kinds);
    const registry = await startTestRegistry();
    const home = mkdtempSync(path.join(tmpdir(), 'query-'));
    const config = loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, RATE_LIMIT_PER_MINUTE: '1000000' });
    // The keys with which the merge world seals, and its clock.
    const sealer = new Sealer({ encryption: { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } }, indexKey: Buffer.alloc(32, 9).toString('base64') } as never);

    @Module({
      controllers: [...IDENTITY_CONTROLLERS, ...QUERY_CONTROLLERS],
      providers: [
        { provide: Database, useValue: merge.database },
        { provide: KindPlans, useValue: merge.plans },
        { provide: KindTables, useValue: new KindTables(merge.database) },
        { provide: UnitRegister, useValue: merge.units },
        { provide: Qualities, useValue: new Qualities(merge.plans, merge.clock) },
        { provide: Sealer, useValue: sealer },
        { provide: Clock, useValue: merge.clock },
        AuditLog,
        { provide: DecisionWake, useValue: merge.decisions },
        ...IDENTITY_PROVIDERS,
        ...QUERY_PROVIDERS,
      ],
    })
    class ReadModule {}

    @Module({ imports: [AccessModule, ReadModule] })
    class RootModule {}

    const app = await createHttpApp(RootModule, { name: 'query-spec', config, problems: PROBLEMS });
    await app.listen(0, '127.0.0.1');
    return new QueryWorld(merge, app, registry, home, await app.getUrl());
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.registry.close();
    await this.merge.close();
    rmSync(this.home, { recursive: true, force: true });
  }

  async get(address: string, as: Claims | null = TEST_PRINCIPALS.department, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask('GET', address, as, headers);
  }

  async post(address: string, body: object, as: Claims | null = TEST_PRINCIPALS.department, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask('POST', address, as, { ...headers, 'content-type': 'application/json' }, JSON.stringify(body));
  }

  /** A GET whose answer is no text. */
  async raw(address: string, as: Claims, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly headers: Readonly<Record<string, unknown>>; readonly bytes: Buffer }> {
    const answer = await fetch(`${this.origin}/api/education/v1/${address}`, { headers: { ...headers, authorization: await this.registry.bearer(as) } });
    return { headers: Object.fromEntries(answer.headers), bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  async put(address: string, body: object, as: Claims | null = TEST_PRINCIPALS.department): Promise<Answer> {
    return this.ask('PUT', address, as, { 'content-type': 'application/json' }, JSON.stringify(body));
  }

  /** The page of a list that must be there. */
  async page(address: string, as?: Claims): Promise<AnyPage> {
    const { status, json, text } = await this.get(address, as);
    if (status !== 200) throw new TypeError(`${address} answered ${status}: ${text}`);
    return json as unknown as AnyPage;
  }

  /** Everybody that a search finds. */
  async found(list: string, body: object, as?: Claims): Promise<AnyPage> {
    const { status, json, text } = await this.post(`${list}/search`, body, as);
    if (status !== 200) throw new TypeError(`${list}/search answered ${status}: ${text}`);
    return json as unknown as AnyPage;
  }

  /** The audit trail since the last call. */
  async takeAudit(): Promise<AuditRow[]> {
    const rows = await this.merge.database.query<AuditRow & { id: string }>('SELECT * FROM audit_entry WHERE id > $1 ORDER BY id', [this.auditSeen]);
    this.auditSeen = rows.at(-1)?.id ?? this.auditSeen;
    return rows;
  }

  private auditSeen = '0';

  private async ask(method: 'GET' | 'POST' | 'PUT', address: string, as: Claims | null, headers: Readonly<Record<string, string>>, payload?: string): Promise<Answer> {
    const answer = await fetch(`${this.origin}/api/education/v1/${address}`, {
      method,
      headers: { ...headers, ...(as !== null && { authorization: await this.registry.bearer(as) }) },
      ...(payload !== undefined && { body: payload }),
    });
    const text = await answer.text();
    const isJson = String(answer.headers.get('content-type')).includes('json') && text !== '';
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text, json: isJson ? (JSON.parse(text) as Json) : {} };
  }
}
