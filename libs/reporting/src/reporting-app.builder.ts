import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { HubConfig, loadConfig } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, EventConsumers, MessagingModule, Outbox } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { createTestDatabase, startTestRegistry, type TestClaims, type TestDatabase, type TestRegistry } from '@lienthong/testing';
import { ReportingModule } from './reporting.module.js';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), ReportingModule] })
class ReportingApp {}

/** An event as a story tells it. */
export interface ToldEvent {
  readonly topic: { readonly name: string; readonly type: string };
  readonly key: string;
  readonly data: object | null;
}

/** The service as it runs: HTTP, embedded log, consumers; events are put in by its outbox as any owner would. */
export class RunningReporting {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly registry: TestRegistry,
    private readonly test: TestDatabase,
    private readonly home: string,
    private readonly url: string,
  ) {}

  static async start(label: string): Promise<RunningReporting> {
    const [test, registry] = [await createTestDatabase(label), await startTestRegistry()];
    const home = mkdtempSync(path.join(tmpdir(), 'lienthong-reporting-'));
    const config = loadConfig(HubConfig, { DATABASE_URL: test.url, HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, LOG_LEVEL: 'silent', CONSOLE_HOME: path.join(home, 'none'), RATE_LIMIT_PER_MINUTE: '100000' });
    setLogLevel('silent');
    const app = await createHttpApp(ReportingApp, { name: 'reporting', config, problems: PROBLEMS });
    await connectEventConsumers(app);
    await app.listen(0, '127.0.0.1');
    return new RunningReporting(app, registry, test, home, await app.getUrl());
  }

  async stop(): Promise<void> {
    this.app.getHttpServer().closeAllConnections();
    await this.app.close();
    await this.registry.close();
    await this.test.drop();
    rmSync(this.home, { recursive: true, force: true });
  }

  get database(): Database {
    return this.app.select(ReportingModule).get(Database, { strict: false });
  }

  /** Publishes events of a time and waits until the service has applied them. */
  async publish(time: string, events: readonly ToldEvent[]): Promise<void> {
    const outbox = this.app.select(ReportingModule).get(Outbox, { strict: false });
    await this.database.transaction((tx) => outbox.append(tx, events.map(({ topic, key, data }) => ({ topic: topic.name, type: topic.type, key, subject: key, provinceCode: null, data, time }))));
    const consumers = this.app.get(EventConsumers, { strict: false });
    const topics = [...new Set(events.map((one) => one.topic.name))];
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const [row] = await this.database.query<{ left: string }>('SELECT count(*) AS left FROM outbox WHERE topic = ANY ($1)', [topics]);
      if (Number(row?.left) === 0 && (await consumers.lag('reporting')).every((one) => one.lag === 0n)) return;
    }
    throw new RangeError('the events were not applied');
  }

  /** GET as this caller. */
  async get(address: string, claims: TestClaims, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly etag: string; readonly body: unknown }> {
    const response = await fetch(`${this.url}/api/reporting/v1/${address}`, { headers: { authorization: await this.registry.bearer(claims), ...headers } });
    const text = await response.text();
    return { status: response.status, etag: response.headers.get('etag') ?? '', body: text === '' ? null : (JSON.parse(text) as unknown) };
  }
}
