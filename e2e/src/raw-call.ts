import { request } from 'node:http';

/** A call exactly as it goes over the wire: any bytes, any headers, nothing added but the length. */
export interface RawCall {
  readonly method?: string;
  /** Path and query as they stand on the wire. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends the call and reads the whole answer. */
export function rawCall(baseUrl: string, call: RawCall): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseUrl);
  const length: Record<string, string> = call.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(call.body)) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method: call.method ?? 'GET', path: call.path, headers: { ...length, ...call.headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(call.body);
  });
}

/** Begins a call, sends `part` of the body and breaks the connection off. */
export function brokenCall(baseUrl: string, call: RawCall, part: string | Buffer): Promise<void> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    const sent = request({ hostname, port, method: call.method ?? 'POST', path: call.path, ...(call.headers && { headers: call.headers }) });
    sent.on('error', () => resolve());
    sent.on('close', () => resolve());
    sent.write(part, () => setTimeout(() => sent.destroy(), 150));
  });
}
