import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type { Outcomes } from './dirt.js';

export interface Credentials {
  readonly baseUrl: string;
  readonly users: readonly { readonly username: string; readonly password: string; readonly role: string; readonly provinceCode: string | null }[];
  readonly clients: readonly { readonly name: string; readonly clientId: string; readonly clientSecret: string; readonly platformId: string | null; readonly provinceCode: string | null; readonly scopes: readonly string[]; readonly kinds: readonly string[] }[];
}

export interface Receipt {
  readonly pushId: string;
  readonly kind: string;
  readonly state: 'accepted' | 'merging' | 'done';
  readonly received: number;
  readonly outcomes: Outcomes;
}

export async function readCredentials(file: string): Promise<Credentials> {
  return JSON.parse(await readFile(file, 'utf8')) as Credentials;
}

async function* lines(records: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  let block = '';
  for await (const record of records) {
    block += `${JSON.stringify(record)}\n`;
    if (block.length > 65_536) {
      yield block;
      block = '';
    }
  }
  if (block) yield block;
}

/** A vendor's system in small: signs in by client credentials and pushes streams of records, as an outsider would. */
export class PushClient {
  private token: { value: string; until: number } | null = null;

  constructor(readonly baseUrl: string, private readonly clientId: string, private readonly clientSecret: string) {}

  /** The client of that name in the hub's credentials file. */
  static of(credentials: Credentials, name: string, baseUrl = credentials.baseUrl): PushClient {
    const client = credentials.clients.find((candidate) => candidate.name === name || candidate.clientId === name);
    if (!client) throw new RangeError(`no client ${name} in the credentials`);
    return new PushClient(baseUrl, client.clientId, client.clientSecret);
  }

  async accessToken(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    const response = await fetch(`${this.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${encodeURIComponent(this.clientId)}:${encodeURIComponent(this.clientSecret)}`).toString('base64')}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    const answer = (await response.json()) as { access_token?: string; expires_in?: number };
    if (!response.ok || !answer.access_token) throw new RangeError(`token refused: ${response.status} ${JSON.stringify(answer)}`);
    this.token = { value: answer.access_token, until: Date.now() + ((answer.expires_in ?? 600) - 60) * 1000 };
    return answer.access_token;
  }

  async call<T>(path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<{ status: number; body: T }> {
    const response = await fetch(`${this.baseUrl}${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${await this.accessToken()}` } });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as T };
  }

  /** Pushes a stream as gzip NDJSON; `make` is called again after 429 or 503, which only postpone. */
  async push(kind: string, make: () => Iterable<unknown> | AsyncIterable<unknown>, query = '', headers: Readonly<Record<string, string>> = {}): Promise<Receipt> {
    for (let attempt = 1; ; attempt += 1) {
      const body = Readable.toWeb(Readable.from(lines(make())).pipe(createGzip({ level: 1 }))) as ReadableStream<Uint8Array>;
      const { status, body: answer } = await this.call<Receipt & { code?: string }>(`/api/education/v1/pushes/${kind}${query}`, {
        method: 'POST', duplex: 'half', body, headers: { ...headers, 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' },
      });
      if (status === 200 || status === 202) return answer;
      if ((status !== 429 && status !== 503) || attempt >= 30) throw new RangeError(`push of ${kind} refused: ${status} ${JSON.stringify(answer)}`);
      await sleep(1000);
    }
  }

  /** Waits until every record of the push has its outcome. */
  async done(pushId: string, onProgress: (receipt: Receipt) => void = () => undefined): Promise<Receipt> {
    for (;;) {
      const { body } = await this.call<Receipt>(`/api/education/v1/pushes/${pushId}`);
      onProgress(body);
      if (body.state === 'done') return body;
      await sleep(150);
    }
  }
}
