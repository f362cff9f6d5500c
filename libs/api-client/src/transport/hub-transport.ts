import { HubProblem, readProblem } from '../problem/hub-problem.js';

/** Values of a query string; null, undefined and '' are left out, a list is joined by commas. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

export interface HubTransportOptions {
  /** Origin of the hub, '' for the page's own. */
  readonly baseUrl: string;
  /** The access token of now, null when nobody is signed in. Asked before every call, so a renewed one is used at once. */
  readonly token: () => Promise<string | null>;
  /** Language for texts of problems, `vi` or `en`; the hub's choice when absent. */
  readonly language?: () => string;
  /** Called once for every 401, before the problem is thrown. */
  readonly onUnauthorized?: () => void;
  readonly fetch?: typeof globalThis.fetch;
}

export interface CallOptions {
  readonly query?: Query;
  /** Sent as JSON; a Blob as it is, under the content type of `headers`. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** JSON calls to the hub with its token; everything that is no success is thrown as a HubProblem. */
export class HubTransport {
  constructor(private readonly options: HubTransportOptions) {}

  get<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.json<T>('GET', path, options);
  }

  post<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.json<T>('POST', path, { ...options, body });
  }

  put<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.json<T>('PUT', path, { ...options, body });
  }

  patch<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.json<T>('PATCH', path, { ...options, body });
  }

  delete<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.json<T>('DELETE', path, options);
  }

  /** The raw response of a call that succeeded: for streams and downloads. */
  async raw(method: string, path: string, options: CallOptions = {}): Promise<Response> {
    const token = await this.options.token();
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
    const language = this.options.language?.();
    if (language !== undefined) headers['accept-language'] ??= language;
    if (token !== null) headers['authorization'] = `Bearer ${token}`;
    if (options.body !== undefined) headers['content-type'] ??= 'application/json';
    const response = await this.send(`${this.options.baseUrl}${path}${queryString(options.query)}`, {
      method,
      headers,
      ...(options.body === undefined ? {} : { body: options.body instanceof Blob ? options.body : JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    if (response.ok) return response;
    if (response.status === 401) this.options.onUnauthorized?.();
    throw await readProblem(response);
  }

  private async json<T>(method: string, path: string, options: CallOptions): Promise<T> {
    const response = await this.raw(method, path, options);
    if (response.status === 204) return undefined as T;
    return (await response.json()) as T;
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const send = this.options.fetch ?? globalThis.fetch.bind(globalThis);
    try {
      return await send(url, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new HubProblem(0, { code: 'unreachable' });
    }
  }
}

/** `?a=1&b=x,y`, or '' when nothing is left. */
export function queryString(query: Query = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === '') return [];
    const text = Array.isArray(value) ? value.join(',') : String(value);
    return text === '' ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
