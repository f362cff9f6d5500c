import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { identities } from './fixture-identities.js';
import { lists, notFound, pushRecords } from './fixture-lists.js';
import { children, snapshot, streamFigures } from './fixture-figures.js';
import { sums } from './fixture-sums.js';
import { uploads } from './fixture-uploads.js';
import { signInRoutes } from './fixture-sign-in.js';

/**
 * DEVELOPMENT FIXTURE, never part of the build: a made-up hub behind Vite's server, in the shapes of the real interfaces,
 * for work on the screens alone. Every number in it is invented.
 */
export function fixtureHub(): Plugin {
  return {
    name: 'lienthong-fixture-hub',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  };
}

const answer: Connect.NextHandleFunction = (request, response, next) => {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (signInRoutes(request, response, url)) return;
  if (!url.pathname.startsWith('/api/')) return next();
  if (request.headers.authorization === undefined) return json(response, 401, { code: 'token_invalid', status: 401, title: { vi: 'Thiếu mã truy cập', en: 'No access token' }, traceId: 'fixture' });
  if (url.pathname === '/api/ioc/v1/stream') return streamFigures(request, response, url);
  void reply(request, response, url);
};

async function reply(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const body = await bodyOf(request);
  const [status, content] = route(request.method ?? 'GET', url, body, request.headers.accept ?? '');
  if (typeof content === 'string') {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(content);
    return;
  }
  json(response, status, content);
}

function route(method: string, url: URL, body: unknown, accept: string): readonly [number, unknown] {
  const path = url.pathname;
  if (path === '/api/ioc/v1/snapshot') return snapshot(url.searchParams);
  if (path === '/api/ioc/v1/places') return [200, children(url.searchParams.get('scope') ?? '')];
  const records = /^\/api\/education\/v1\/pushes\/[^/]+\/records$/.exec(path);
  if (records !== null) return pushRecords(url.searchParams.get('outcome'), accept);
  const uploaded = uploads(method, path, body);
  if (uploaded !== null) return uploaded;
  if (path.startsWith('/api/education/v1/exports/')) return [200, counted];
  return sums(path, url.searchParams) ?? identities(method, path, url.searchParams, body) ?? lists(method, path, url.searchParams, body) ?? notFound();
}

const counted = ['provinceCode,date,schoolYear,placeLevel,place,placeName,level,grade,sex,people,suppressed', '20,2025-11-20,2025-2026,commune,05977,Phường Mẫu Một,,,,1284,false', '20,2025-11-20,2025-2026,commune,05977,Phường Mẫu Một,upper-secondary,10,female,,true', '20,2025-11-20,2025-2026,commune,05977,Phường Mẫu Một,upper-secondary,10,male,418,false', ''].join('\r\n');

export function json(response: ServerResponse, status: number, content: unknown): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(content));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return null;
  }
}
