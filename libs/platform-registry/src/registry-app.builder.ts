import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { HubConfig, loadConfig } from '@lienthong/kit/config';
import { databaseToken, type Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, MessagingModule } from '@lienthong/kit/messaging';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Credentials } from './access/credentials/credentials-file.js';
import { PlatformRegistryModule } from './platform-registry.module.js';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), PlatformRegistryModule] })
class RegistryRoot {}

/** A registry that listens on a port of its own, on a database and a HUB_HOME of its own. For specs. */
export class RegistryApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: HubConfig,
    readonly url: string,
    readonly home: string,
    readonly testDatabase: TestDatabase,
  ) {}

  /** The registry's own database. */
  get database(): Database {
    return this.app.get<Database>(databaseToken('platform-registry'), { strict: false });
  }

  /** What has been handed to the outbox of a topic so far and is not yet published (nothing is without `events`). */
  async outboxOf(topic: string): Promise<readonly { readonly key: string; readonly value: Record<string, unknown> | null }[]> {
    const rows = await this.database.query<{ key: string; payload: string | null }>('SELECT key, payload FROM outbox WHERE topic = $1 ORDER BY id', [topic]);
    return rows.map(({ key, payload }) => ({ key, value: payload === null ? null : (JSON.parse(payload) as Record<string, unknown>) }));
  }

  static async start(given: { readonly database?: TestDatabase; readonly home?: string; readonly events?: boolean; readonly port?: number } = {}): Promise<RegistryApp> {
    const database = given.database ?? (await createTestDatabase('registry'));
    const home = given.home ?? (await mkdtemp(path.join(tmpdir(), 'registry-')));
    const port = given.port ?? (await freePort());
    const url = `http://localhost:${port}`;
    const config = loadConfig(HubConfig, { HUB_HOME: home, PORT: String(port), BASE_URL: url, DATABASE_URL: database.url, LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '100000' });
    const app = await createHttpApp(RegistryRoot, { name: 'platform-registry', config, problems: PROBLEMS });
    if (given.events) await connectEventConsumers(app);
    await app.listen(port, '127.0.0.1');
    return new RegistryApp(app, config, url, home, database);
  }

  async credentials(): Promise<Credentials> {
    return JSON.parse(await readFile(path.join(this.home, 'credentials.json'), 'utf8')) as Credentials;
  }

  /** Asks for a token as an outsider does. */
  async askToken(clientId: string, secret: string, form: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
    });
  }

  /** Access token of one of the first clients, by name. */
  async tokenOf(name: string): Promise<string> {
    const client = (await this.credentials()).clients.find((each) => each.name === name);
    const answer = await this.askToken(client?.clientId ?? name, client?.clientSecret ?? '');
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  /** Calls the API; `body` is sent as JSON. */
  async call(token: string, method: string, place: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }> {
    const answer = await fetch(`${this.url}/api/registry/v1${place}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
  }

  /** Ends the process part; database and home stay for a next start. */
  async stop(): Promise<void> {
    await this.app.close();
  }

  async drop(): Promise<void> {
    await this.stop();
    await this.testDatabase.drop();
    await rm(this.home, { recursive: true, force: true });
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
