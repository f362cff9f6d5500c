import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { hubUnderTest, type HubUnderTest } from './hub-under-test.js';

interface Request {
  readonly auth?: { readonly type: string };
  readonly method: string;
  readonly header: readonly { readonly key: string; readonly value: string; readonly disabled?: boolean }[];
  readonly body?: { readonly raw: string };
  readonly url: { readonly raw: string; readonly query?: readonly { readonly key: string; readonly value: string; readonly disabled?: boolean }[]; readonly variable?: readonly { readonly key: string; readonly value: string }[] };
}
interface Collection {
  readonly item: readonly { readonly name: string; readonly item: readonly { readonly name: string; readonly request: Request }[] }[];
}

const api = join(import.meta.dirname, '../../docs/api');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(api, file), 'utf8')) as T;
const requests = read<Collection>('lienthong.postman_collection.json').item.flatMap((folder) => folder.item);

/** A request as Postman sends it: variables of the path put in, what is switched off left out. */
async function send(hub: HubUnderTest, request: Request): Promise<{ readonly status: number; readonly missing: readonly string[] }> {
  const path = (request.url.variable ?? []).reduce((text, { key, value }) => text.replace(`:${key}`, encodeURIComponent(value)), request.url.raw.replace('{{baseUrl}}', ''));
  const query = (request.url.query ?? []).filter((one) => one.disabled !== true).map(({ key, value }) => `${key}=${encodeURIComponent(value)}`).join('&');
  const headers = Object.fromEntries(request.header.filter((one) => one.disabled !== true).map(({ key, value }) => [key, value]));
  const token: Readonly<Record<string, string>> = request.auth?.type === 'noauth' ? {} : { authorization: `Bearer ${await hub.client('admin-cli').accessToken()}` };
  const answer = await fetch(`${hub.baseUrl}${path}${query === '' ? '' : `?${query}`}`, { method: request.method, headers: { ...headers, ...token }, ...(request.body && { body: request.body.raw }) });
  const text = await answer.text();
  const missing = answer.status === 400 ? (JSON.parse(text) as { errors: { path: string }[] }).errors.map((one) => one.path) : [];
  return { status: answer.status, missing };
}

describe('the Postman collection', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await hubUnderTest();
  });

  it('has every operation of the document once', () => {
    const { paths } = read<{ paths: Record<string, Record<string, object>> }>('education-data.openapi.json');
    const documented = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{([^}]+)\}/g, ':$1')}`));
    expect(requests.map(({ request }) => `${request.method} ${request.url.raw.replace('{{baseUrl}}', '')}`).sort()).toEqual(documented.sort());
  });

  it('lists answer as it stands, or name a parameter that it offers to fill in; nothing makes the hub fail', async () => {
    const bad: unknown[] = [];
    let good = 0;
    for (const { name, request } of requests) {
      if (request.method !== 'GET') continue;
      const { status, missing } = await send(hub, request);
      const offered = (request.url.query ?? []).map((one) => one.key);
      // An administrator has no platform (403) and must name a province (400) in a few of them.
      const fits = name.includes('{') ? status < 500 : status === 200 || status === 403 || (status === 400 && missing.every((one) => offered.includes(one)));
      if (!fits) bad.push([name, status, missing]);
      if (status === 200) good += 1;
    }
    expect(bad).toEqual([]);
    expect(good).toBeGreaterThan(12);
  });
});
