import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { HubConfig, loadConfig } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { setLogLevel } from '@lienthong/kit/observability';
import { connectEventConsumers, EventConsumers, type LogRecord, MessagingModule, Outbox } from '@lienthong/kit/messaging';
import { createTestDatabase, startTestRegistry, type TestClaims, type TestDatabase, type TestRegistry } from '@lienthong/testing';
import { IocEduModule } from './ioc-edu.module.js';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), IocEduModule] })
class IocApp {}

/** The service as it runs: HTTP, embedded log, consumers; events are put in by its outbox as any owner would. */
export class RunningIoc {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly registry: TestRegistry,
    readonly config: HubConfig,
    private readonly test: TestDatabase,
    private readonly home: string,
    private readonly url: string,
  ) {}

  static async start(label: string, root: Type = IocApp): Promise<RunningIoc> {
    const [test, registry] = [await createTestDatabase(label), await startTestRegistry()];
    const home = mkdtempSync(path.join(tmpdir(), 'lienthong-ioc-'));
    const config = loadConfig(HubConfig, { DATABASE_URL: test.url, HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, LOG_LEVEL: 'silent', CONSOLE_HOME: path.join(home, 'none'), RATE_LIMIT_PER_MINUTE: '100000' });
    setLogLevel('silent');
    const app = await createHttpApp(root, { name: 'ioc-edu', config, problems: PROBLEMS });
    await connectEventConsumers(app);
    await app.listen(0, '127.0.0.1');
    return new RunningIoc(app, registry, config, test, home, await app.getUrl());
  }

  async stop(): Promise<void> {
    // As the product does when it stops: connections that are kept alive do not hold the end up.
    this.app.getHttpServer().closeAllConnections();
    await this.app.close();
    await this.registry.close();
    await this.test.drop();
    rmSync(this.home, { recursive: true, force: true });
  }

  get database(): Database {
    return this.app.select(IocEduModule).get(Database, { strict: false });
  }

  get consumers(): EventConsumers {
    return this.app.get(EventConsumers, { strict: false });
  }

  /** Publishes events and waits until the projection has applied them. */
  async publish(records: readonly LogRecord[]): Promise<void> {
    const outbox = this.app.select(IocEduModule).get(Outbox, { strict: false });
    const events = records.map((one) => ({ topic: one.topic, key: one.key ?? '', type: one.type, subject: one.subject, provinceCode: one.provinceCode, data: one.value, time: one.time }));
    await this.database.transaction((tx) => outbox.append(tx, events));
    await this.caughtUp(records);
  }

  private async caughtUp(records: readonly LogRecord[]): Promise<void> {
    const topics = new Set(records.map((one) => one.topic));
    const applied = async (): Promise<boolean> => {
      const [row] = await this.database.query<{ left: string }>('SELECT count(*) AS left FROM outbox WHERE topic = ANY ($1)', [[...topics]]);
      return Number(row?.left) === 0 && (await this.consumers.lag('ioc-edu')).every((one) => one.lag === 0n);
    };
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) if (await applied()) return;
    throw new RangeError('the projection did not catch up');
  }

  /** GET as this caller. */
  async get(address: string, claims: TestClaims, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly body: Record<string, never> & { code?: string } }> {
    const response = await fetch(`${this.url}/api/ioc/v1/${address}`, { headers: { authorization: await this.registry.bearer(claims), ...headers } });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  }

  /** Opens the stream as this caller, or with a token at hand. */
  async listen(address: string, who: TestClaims | string, lastEventId?: string): Promise<Heard> {
    const abort = new AbortController();
    const authorization = typeof who === 'string' ? `Bearer ${who}` : await this.registry.bearer(who);
    const response = await fetch(`${this.url}/api/ioc/v1/stream?${address}`, { headers: { authorization, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) }, signal: abort.signal });
    return new Heard(response, abort);
  }
}

/** One event as it was heard. */
export interface HeardEvent {
  readonly event: string;
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** What a listener has heard so far. */
export class Heard {
  readonly events: HeardEvent[] = [];
  ended = false;

  constructor(
    readonly response: Response,
    private readonly abort: AbortController,
  ) {
    void this.read().catch(() => undefined).finally(() => (this.ended = true));
  }

  /** Waits for an event that fits. */
  async until(fits: (event: HeardEvent) => boolean, limitMs = 5_000): Promise<HeardEvent> {
    for (const end = Date.now() + limitMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
      const found = this.events.find(fits);
      if (found !== undefined) return found;
    }
    throw new RangeError(`not heard among ${JSON.stringify(this.events)}`);
  }

  close(): void {
    this.abort.abort();
  }

  private async read(): Promise<void> {
    let text = '';
    for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const fields = Object.fromEntries(text.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
        text = text.slice(end + 2);
        if (fields['event'] !== undefined) this.events.push({ event: fields['event'], id: fields['id'] ?? '', data: JSON.parse(fields['data'] ?? '{}') as Record<string, unknown> });
      }
    }
  }
}
