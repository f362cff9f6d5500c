import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { Clock, HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { Outbox } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { startTestRegistry, TEST_PRINCIPALS, type TestRegistry } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DryRunMerge } from '../domain/dry-run.js';
import { MergeWake } from '../domain/merge-wake.js';
import { PushDone } from '../domain/push-done.js';
import { ReleaseWake } from '../domain/release-wake.js';
import { IntakeConfig } from '../intake/intake.config.js';
import { intakeControllers, intakeProviders } from '../intake/intake.js';
import { MergeWorld, type Told } from '../merge/merge-world.builder.js';
import { KindRegistry } from '../records/kinds.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from '../query/query.js';
import { keepDesignations } from '../store/known-registry.repository.js';
import { KindTables } from '../store/kind-tables.js';
import { Qualities } from '../store/quality/qualities.js';
import { UnitRegister } from '../store/unit-register.js';
import { STEWARD_CONTROLLERS, STEWARD_PROVIDERS } from './steward.js';

type Claims = Parameters<TestRegistry['bearer']>[0];

/** The shapes of all answers; a story looks at what it knows to be there. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any answer's JSON
  readonly json: any;
}

const KINDS = ['school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result'];

/** A vendor's client of province 20. */
export const senderOf = (platform: string): Claims => ({ sub: `client of ${platform}`, client_id: `client of ${platform}`, scope: 'push', lt_sort: 'client', lt_platform: platform, lt_province: '20', lt_kinds: KINDS });

/** Front door, merge, reads and the steward's desk as one process; merges when the story says so. */
export class StewardWorld {
  private constructor(
    readonly merge: MergeWorld,
    private readonly app: NestFastifyApplication,
    private readonly registry: TestRegistry,
    private readonly home: string,
    private readonly origin: string,
  ) {}

  static async open(label: string): Promise<StewardWorld> {
    setLogLevel('silent');
    const merge = await MergeWorld.open(label);
    const registry = await startTestRegistry();
    const home = mkdtempSync(path.join(tmpdir(), 'steward-'));
    const config = loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, RATE_LIMIT_PER_MINUTE: '1000000' });
    // The keys with which the merge world seals, and its clock.
    const sealer = new Sealer({ encryption: { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } }, indexKey: Buffer.alloc(32, 9).toString('base64') } as never);
    const outbox: Outbox = { append: (_tx, events) => Promise.resolve(void merge.events.push(...events)) };

    @Module({
      controllers: [...intakeControllers, ...STEWARD_CONTROLLERS, ...QUERY_CONTROLLERS],
      providers: [
        { provide: Database, useValue: merge.database },
        { provide: KindPlans, useValue: merge.plans },
        { provide: KindTables, useValue: new KindTables(merge.database) },
        { provide: UnitRegister, useValue: merge.units },
        { provide: Qualities, useValue: new Qualities(merge.plans, merge.clock) },
        { provide: Sealer, useValue: sealer },
        { provide: Clock, useValue: merge.clock },
        { provide: Outbox, useValue: outbox },
        { provide: MergeWake, useValue: { wake: () => undefined } },
        { provide: ReleaseWake, useValue: { soon: () => undefined } },
        { provide: DryRunMerge, useValue: merge.dryRun },
        { provide: PushDone, useValue: merge.done },
        AuditLog,
        ...intakeProviders,
        { provide: KindRegistry, useValue: merge.kinds },
        { provide: IntakeConfig, useValue: loadConfig(IntakeConfig, {}) },
        ...STEWARD_PROVIDERS,
        ...QUERY_PROVIDERS,
      ],
    })
    class DeskModule {}

    @Module({ imports: [AccessModule, DeskModule] })
    class RootModule {}

    const app = await createHttpApp(RootModule, { name: 'steward-spec', config, problems: PROBLEMS });
    await app.listen(0, '127.0.0.1');
    await merge.database.query(`INSERT INTO known_province (code, name, state, settings) VALUES ('20', 'Lạng Sơn', 'active', '{}')`);
    await merge.database.query(`INSERT INTO known_platform (id, name_vi, name_en, province_code, status) SELECT id, id, id, '20', 'in-use' FROM unnest($1::text[]) AS i (id)`, [['LS-SMAS', 'LS-VNEDU']]);
    return new StewardWorld(merge, app, registry, home, await app.getUrl());
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.registry.close();
    await this.merge.close();
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Sends records as NDJSON; a text stands for itself, for lines that are none. Heads have defaults. */
  async send(kind: string, records: readonly (Told | string)[], { query = '', platform = 'LS-SMAS', headers = {} }: { query?: string; platform?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
    const body = records.map((one) => (typeof one === 'string' ? one : JSON.stringify({ event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', ...one }))).map((line) => `${line}\n`).join('');
    return this.ask('POST', `pushes/${kind}${query}`, senderOf(platform), { ...headers, 'content-type': 'application/x-ndjson' }, body);
  }

  /** Sends, merges all there is, and gives the receipt as it stands then. */
  async sendAndMerge(kind: string, records: readonly (Told | string)[], options: { query?: string; platform?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
    const answer = await this.send(kind, records, options);
    if (answer.status !== 202) return answer;
    await this.merge.settle();
    return this.get(`pushes/${answer.json.pushId}`, senderOf(options.platform ?? 'LS-SMAS'));
  }

  get(address: string, as: Claims = TEST_PRINCIPALS.department): Promise<Answer> {
    return this.ask('GET', address, as, {});
  }

  post(address: string, body: object, as: Claims = TEST_PRINCIPALS.department): Promise<Answer> {
    return this.ask('POST', address, as, { 'content-type': 'application/json' }, JSON.stringify(body));
  }

  /** A decision of the registry, as it arrives here. */
  async designate(platform: string, from: string, to: string | null, kinds: readonly string[], schools: readonly string[] | null = null): Promise<void> {
    await this.merge.database.transaction(({ client }) =>
      keepDesignations(client, [{ id: `${platform} ${from} ${kinds.join()} ${schools?.join() ?? ''}`, province_code: '20', school_codes: schools, kinds, platform_id: platform, from_day: from, to_day: to, decision: `QĐ ${platform}` }], []));
    await this.merge.settle();
  }

  /** Record ids of a platform that are live, sorted. */
  async live(kind: string, schoolCode: string, platform = 'LS-SMAS'): Promise<string[]> {
    const rows = await this.merge.database.query<{ record_id: string }>(`SELECT record_id FROM ${this.merge.plans.get(kind)?.table.table ?? ''} WHERE live AND platform_id = $1 AND content->>'schoolCode' = $2 ORDER BY record_id`, [platform, schoolCode]);
    return rows.map((row) => row.record_id);
  }

  audit(what: string): Promise<{ readonly who: string; readonly subject: string | null; readonly why: string | null; readonly details: Record<string, unknown> | null }[]> {
    return this.merge.database.query('SELECT who, subject, why, details FROM audit_entry WHERE what = $1 ORDER BY id', [what]);
  }

  private async ask(method: string, address: string, as: Claims, headers: Record<string, string>, body?: string): Promise<Answer> {
    const answer = await fetch(`${this.origin}/api/education/v1/${address}`, { method, headers: { ...headers, authorization: await this.registry.bearer(as) }, ...(body !== undefined && { body }) });
    const text = await answer.text();
    return { status: answer.status, json: text.startsWith('{') ? JSON.parse(text) : text };
  }
}
