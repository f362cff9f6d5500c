import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PushClient, readCredentials, type Credentials } from '@lienthong/simulate';

/** The hub or the four services that `npm test` has started; one set of stories for both. */
export interface HubUnderTest {
  readonly baseUrl: string;
  readonly home: string;
  readonly target: 'hub' | 'services';
  readonly credentials: Credentials;
  client(name: string): PushClient;
}

/** Reads where the hub is from the environment; without it there is nothing to test and that is an error. */
export async function hubUnderTest(): Promise<HubUnderTest> {
  const { E2E_BASE_URL: baseUrl, E2E_HOME: home, E2E_TARGET: target } = process.env;
  if (!baseUrl || !home) throw new RangeError('start the hub first: npm test does it, or set E2E_BASE_URL and E2E_HOME');
  const credentials = await readCredentials(join(home, 'credentials.json'));
  return { baseUrl, home, target: target === 'services' ? 'services' : 'hub', credentials, client: (name) => PushClient.of(credentials, name, baseUrl) };
}

/** Asks again until the answer satisfies `enough`, at most `seconds`; the last answer either way. */
export async function eventually<T>(ask: () => Promise<T>, enough: (answer: T) => boolean, seconds = 20): Promise<T> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (enough(answer) || Date.now() > until) return answer;
    await sleep(200);
  }
}

export interface Figure {
  readonly id: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly updatedAt: string | null;
}

/** Figures of a scope; `query` is appended (`&dim.subject=mathematics`). */
export async function figuresOf(client: PushClient, scope: string, figures: readonly string[], query = ''): Promise<Figure[]> {
  const { status, body } = await client.call<{ figures: Figure[] }>(`/api/ioc/v1/snapshot?scope=${encodeURIComponent(scope)}&figures=${figures.join(',')}${query}`);
  if (status !== 200) throw new RangeError(`snapshot: ${status} ${JSON.stringify(body)}`);
  return body.figures;
}

/** The value of the row with exactly these dims, null where there is none. */
export function valueOf(figures: readonly Figure[], id: string, dims: Readonly<Record<string, string>> = {}): number | null {
  const same = (figure: Figure): boolean => figure.id === id && Object.keys(figure.dims).length === Object.keys(dims).length && Object.entries(dims).every(([name, value]) => figure.dims[name] === value);
  return figures.find(same)?.value ?? null;
}
