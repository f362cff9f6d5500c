import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { Clock, HubConfig, loadConfig, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { startTestRegistry, TEST_PRINCIPALS, type TestRegistry } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MergeWorld } from '../merge/merge-world.builder.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { EXCHANGE_CONTROLLERS, EXCHANGE_PROVIDERS } from './exchange.js';
import { ExchangeConfig } from './exchange.config.js';
import { ExchangeWorker } from './sending/exchange-worker.js';
import { ExchangePublisher } from './state/exchange-publisher.js';

type Claims = Parameters<TestRegistry['bearer']>[0];

export interface ExchangeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: Readonly<Record<string, never>>;
}

/** What the simulated ministry holds of a record. */
export interface HeldRecord {
  readonly idbanghi: string;
  readonly loaibanghi: string;
  readonly phienban: number;
  readonly dahuy: boolean;
  readonly noidung: Readonly<Record<string, unknown>>;
}

/** The simulated ministry, a process of its own that can be killed. */
export class Ministry {
  private process: ChildProcess | undefined;
  private port = 0;
  private readonly home = mkdtempSync(path.join(tmpdir(), 'ministry-'));

  constructor(private readonly secret: string | null = null) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, on the port it had before, if any. */
  async start(): Promise<void> {
    const main = path.join(import.meta.dirname, '../../../../tools/ministry/main.mjs');
    const started = spawn(process.execPath, [main, '--quiet', '--port', String(this.port), '--home', this.home, ...(this.secret === null ? [] : ['--secret', this.secret])], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.process = started;
    const line = await new Promise<string>((resolve, reject) => {
      started.stdout.once('data', (data: Buffer) => resolve(data.toString('utf8')));
      started.once('exit', (code) => reject(new RangeError(`the ministry ended with ${code}`)));
    });
    this.port = (JSON.parse(line) as { port: number }).port;
  }

  async kill(): Promise<void> {
    const running = this.process;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.home, { recursive: true, force: true });
  }

  async set(name: 'faults' | 'population' | 'civil-servants', value: object): Promise<void> {
    await fetch(`${this.url}/simulation/${name}`, { method: 'PUT', body: JSON.stringify(value) });
  }

  async forget(idbanghi: readonly string[]): Promise<void> {
    await fetch(`${this.url}/simulation/forget`, { method: 'POST', body: JSON.stringify({ idbanghi }) });
  }

  async records(books = ''): Promise<ReadonlyMap<string, HeldRecord>> {
    const list = (await (await fetch(`${this.url}/simulation/records?books=${books}`)).json()) as readonly HeldRecord[];
    return new Map(list.map((one) => [one.idbanghi, one]));
  }

  async look(): Promise<{ readonly books: Readonly<Record<string, { readonly taken: number; readonly held: number }>>; readonly asked: number; readonly askedFields: readonly string[] }> {
    return (await (await fetch(`${this.url}/simulation`)).json()) as never;
  }
}

/** The exchange over HTTP on a database that the merge fills, with a simulated ministry beside it. It works when a story says `turn`. */
export class ExchangeWorld {
  readonly told: OutboxEvent[] = [];

  private constructor(
    readonly merge: MergeWorld,
    readonly ministry: Ministry,
    readonly app: NestFastifyApplication,
    private readonly registry: TestRegistry,
    private readonly home: string,
    private readonly origin: string,
    told: OutboxEvent[],
  ) {
    this.told = told;
  }

  static async open(label: string, { secret = null }: { secret?: string | null } = {}): Promise<ExchangeWorld> {
    setLogLevel('silent');
    const merge = await MergeWorld.open(label);
    for (const code of ['20', '22']) await merge.database.query("INSERT INTO known_province (code, name, state, settings) VALUES ($1, $1, 'active', '{}')", [code]);
    const ministry = new Ministry(secret);
    await ministry.start();
    const registry = await startTestRegistry();
    const home = mkdtempSync(path.join(tmpdir(), 'exchange-'));
    const config = loadConfig(HubConfig, { HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, RATE_LIMIT_PER_MINUTE: '1000000' });
    const sealer = new Sealer({ encryption: { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } }, indexKey: Buffer.alloc(32, 9).toString('base64') } as never);
    const told: OutboxEvent[] = [];

    @Module({
      controllers: [...EXCHANGE_CONTROLLERS],
      providers: [
        { provide: Database, useValue: merge.database },
        { provide: KindPlans, useValue: merge.plans },
        { provide: Sealer, useValue: sealer },
        { provide: Clock, useValue: merge.clock },
        { provide: Outbox, useValue: { append: (_tx: unknown, events: readonly OutboxEvent[]) => Promise.resolve(void told.push(...events)) } },
        AuditLog,
        ...EXCHANGE_PROVIDERS,
        // Works only when a story says so.
        { provide: ExchangeConfig, useFactory: () => loadConfig(ExchangeConfig, { EXCHANGE_EVERY_MS: '600000', EXCHANGE_RETRY_FIRST_MS: '100', EXCHANGE_RETRY_CAP_MS: '1000' }) },
      ],
    })
    class ExchangeModule {}

    @Module({ imports: [AccessModule, ExchangeModule] })
    class RootModule {}

    const app = await createHttpApp(RootModule, { name: 'exchange-spec', config, problems: PROBLEMS });
    const worker = app.get(ExchangeWorker, { strict: false });
    // What endpoints ask to be done soon is done by the story.
    Object.assign(worker, { soon: () => undefined });
    await app.get(ExchangePublisher, { strict: false }).onApplicationShutdown();
    await app.listen(0, '127.0.0.1');
    return new ExchangeWorld(merge, ministry, app, registry, home, await app.getUrl(), told);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.registry.close();
    await this.ministry.close();
    await this.merge.close();
    rmSync(this.home, { recursive: true, force: true });
  }

  get worker(): ExchangeWorker {
    return this.app.get(ExchangeWorker, { strict: false });
  }

  get publisher(): ExchangePublisher {
    return this.app.get(ExchangePublisher, { strict: false });
  }

  /** Works until nothing is open any more, time going on by two seconds a turn. @returns turns */
  async drain(turns = 400): Promise<number> {
    for (let turn = 1; turn <= turns; turn += 1) {
      await this.worker.turn();
      this.merge.clock.advance(2_000);
      const [row] = await this.merge.database.query<{ open: number }>(
        `SELECT (SELECT count(*) FROM exchange_record r JOIN exchange_destination d ON d.province_code = r.province_code AND d.id = r.destination WHERE d.state = 'on' AND r.state IN ('queued', 'sent'))::int
           + (SELECT count(*) FROM exchange_destination WHERE state = 'on' AND (snapshot IS NOT NULL OR reconcile IS NOT NULL))::int AS open`);
      if (row?.open === 0) return turn;
    }
    throw new RangeError('the exchange does not come to an end');
  }

  /** Time goes on by a minute: what is counted now and then is counted anew. */
  later(): void {
    this.merge.clock.advance(60_000);
  }

  /** Switches a destination on at the simulated ministry. */
  async connect(id: string, more: object = {}, path = ''): Promise<ExchangeAnswer> {
    return this.put(`exchange/destinations/${id}`, { state: 'on', url: `${this.ministry.url}${path}`, timeoutMs: 500, ...more });
  }

  /** How many records of a destination are in each state. */
  async states(destination = 'moet', province = '20'): Promise<Record<string, number>> {
    const rows = await this.merge.database.query<{ state: string; count: number }>('SELECT state, count(*)::int AS count FROM exchange_record WHERE destination = $1 AND province_code = $2 GROUP BY 1', [destination, province]);
    return Object.fromEntries(rows.map((row) => [row.state, row.count]));
  }

  get(address: string, as: Claims | null = TEST_PRINCIPALS.department): Promise<ExchangeAnswer> {
    return this.ask('GET', address, as);
  }

  put(address: string, body: object, as: Claims | null = TEST_PRINCIPALS.department, headers: Readonly<Record<string, string>> = {}): Promise<ExchangeAnswer> {
    return this.ask('PUT', address, as, body, headers);
  }

  post(address: string, body: object = {}, as: Claims | null = TEST_PRINCIPALS.department): Promise<ExchangeAnswer> {
    return this.ask('POST', address, as, body);
  }

  /** The OpenAPI document of these endpoints. */
  async document(): Promise<unknown> {
    return (await fetch(`${this.origin}/api/education/v1/openapi.json`)).json();
  }

  private async ask(method: string, address: string, as: Claims | null, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<ExchangeAnswer> {
    const response = await fetch(`${this.origin}/api/education/v1/${address}`, {
      method, headers: { ...(as !== null && { authorization: await this.registry.bearer(as) }), ...(body && { 'content-type': 'application/json' }), ...headers }, ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), text, json: (text === '' ? {} : JSON.parse(text)) as never };
  }
}
