import type { Credentials } from '@lienthong/simulate';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** How long a caller waits for one answer. */
const PATIENCE_MS = 90_000;
/** How long a caller goes on asking a hub that is away or busy. */
const STUBBORN_MS = 240_000;

/** Answers of a hub that is not there just now: the same call may be made again (api.md §3). */
const PASSING: readonly number[] = [429, 503];

/** What was answered in the whole attack, and what must never be answered. */
export class AnswerBook {
  readonly counts = new Map<string, number>();
  readonly wrong: string[] = [];

  note(status: number | 'none'): void {
    this.counts.set(String(status), (this.counts.get(String(status)) ?? 0) + 1);
  }

  get summary(): string {
    return [...this.counts].sort().map(([status, count]) => `${status}: ${count}`).join(', ');
  }
}

/** A client system: signs in, calls, and calls again while nobody answers or it is told to come back later. */
export class Caller {
  private token: { value: string; until: number } | null = null;

  constructor(
    readonly baseUrl: string,
    readonly clientId: string,
    private readonly clientSecret: string,
    readonly book: AnswerBook,
  ) {}

  static of(credentials: Credentials, name: string, baseUrl: string, book: AnswerBook): Caller {
    const client = credentials.clients.find((one) => one.name === name);
    if (!client) throw new RangeError(`no client ${name}`);
    return new Caller(baseUrl, client.clientId, client.clientSecret, book);
  }

  /** One call; null when nobody answered. */
  async once<T>(path: string, init: RequestInit = {}, door = this.baseUrl): Promise<Answer<T> | null> {
    const token = await this.accessToken();
    if (token === null) return null;
    return this.fetch<T>(`${door}${path}`, { ...init, headers: { ...(init.headers as Record<string, string> | undefined), authorization: `Bearer ${token}` } });
  }

  /**
   * Calls until there is an answer that counts: any but 429, 503, and what `again` allows.
   * @throws RangeError when there is none for a long time
   */
  async call<T>(path: string, init: RequestInit = {}, again: readonly number[] = [], doors: readonly string[] = [this.baseUrl]): Promise<Answer<T>> {
    for (let attempt = 0, limit = Date.now() + STUBBORN_MS; Date.now() < limit; attempt += 1) {
      const answer = await this.once<T>(path, init, doors[attempt % doors.length]);
      if (answer !== null && !PASSING.includes(answer.status) && !again.includes(answer.status)) return answer;
      await sleep(150);
    }
    throw new RangeError(`${init.method ?? 'GET'} ${path}: no answer that counts`);
  }

  /** The same, and it has to be 2xx. */
  async must<T>(path: string, init: RequestInit = {}): Promise<T> {
    const { status, body } = await this.call<T>(path, init);
    if (status >= 300) throw new RangeError(`${init.method ?? 'GET'} ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  postJson<T>(path: string, body: object): Promise<T> {
    return this.must<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }

  /** A token, null while the registry is away. */
  async accessToken(): Promise<string | null> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    const basic = Buffer.from(`${encodeURIComponent(this.clientId)}:${encodeURIComponent(this.clientSecret)}`).toString('base64');
    const answer = await this.fetch<{ access_token?: string; expires_in?: number }>(`${this.baseUrl}/oauth/token`, { method: 'POST', headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials' });
    const value = answer?.status === 200 ? answer.body.access_token : undefined;
    if (answer !== null && value === undefined && !PASSING.includes(answer.status)) this.book.wrong.push(`token: ${answer.status} ${JSON.stringify(answer.body)}`);
    if (value === undefined) return null;
    // Shorter than it lives: signing in under attack is part of the story.
    this.token = { value, until: Date.now() + 15_000 };
    return value;
  }

  private async fetch<T>(url: string, init: RequestInit): Promise<Answer<T> | null> {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = await response.text();
      this.book.note(response.status);
      // A hub in trouble says 503; 500 is a fault of ours whenever it happens.
      if (response.status >= 500 && response.status !== 503) this.book.wrong.push(`${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status} ${text.slice(0, 200)}`);
      return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
    } catch (error) {
      // A connection that breaks off, or half a JSON: nobody answered.
      if (!(error instanceof TypeError || error instanceof SyntaxError || (error instanceof DOMException && error.name === 'TimeoutError'))) throw error;
      this.book.note('none');
      return null;
    }
  }
}
