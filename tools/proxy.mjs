/** A small reverse proxy: one port in front of the four services, streams and server-sent events pass through. */
import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { PassThrough } from 'node:stream';
import httpProxy from '@fastify/http-proxy';
import Fastify from 'fastify';

/** How long a sender may go on sending what was already answered. */
const DISCARD_MS = 5_000;

/** What the proxy itself has to say, in the words of the hub (libs/contracts, problem codes). */
const PROBLEMS = {
  busy: { status: 503, vi: 'Hệ thống đang bận, hãy gửi lại sau', en: 'The hub is busy, try again later' },
  bad_parameter: { status: 400, vi: 'Tham số không hợp lệ', en: 'A parameter is not valid' },
  malformed_body: { status: 400, vi: 'Nội dung gửi lên không đọc được', en: 'The body cannot be read as a whole' },
};

/** Node's names for a body that ended before its end, or whose chunks are not as they say. */
const BODY_FAULTS = new Set(['HPE_INVALID_EOF_STATE', 'HPE_INVALID_CHUNK_SIZE', 'HPE_CHUNK_EXTENSIONS_OVERFLOW']);

/** The problem document of a code (RFC 9457), as the services write it. */
function problem(code, { url = '/', headers = {} } = {}, baseUrl) {
  const { status, vi, en } = PROBLEMS[code];
  const text = /^\s*en\b/i.test(headers['accept-language'] ?? '') ? en : vi;
  const traceId = /^00-([0-9a-f]{32})-/.exec(headers.traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
  return JSON.stringify({ type: `${baseUrl}/docs/problems#${code}`, title: text, status, detail: text, instance: url.split('?')[0], code, traceId, errors: [] });
}

function refuse(reply, code, baseUrl) {
  const { status } = PROBLEMS[code];
  void reply.code(status).headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '2' }) }).send(problem(code, reply.request.raw, baseUrl));
}

/**
 * Hands a body on as a stream of its own. A service may answer before it has read everything and hang up: then the rest
 * is read and thrown away for a while, so that the sender sees the answer and not a broken connection. A sender that goes
 * away breaks the call to the service off: half a body must never look whole.
 */
function passBody(request, _reply, done) {
  const { raw } = request;
  if (request.body !== raw) return done();
  const body = new PassThrough();
  request.body = body;
  body.on('error', () => undefined);
  body.once('close', () => {
    if (raw.complete || raw.destroyed) return;
    const cut = setTimeout(() => raw.destroy(), DISCARD_MS);
    cut.unref();
    raw.once('close', () => clearTimeout(cut)).once('end', () => clearTimeout(cut));
    raw.unpipe(body).resume();
  });
  raw.once('close', () => raw.complete || body.destroy(new Error('the sender has gone')));
  raw.pipe(body);
  done();
}

/**
 * @param {{ port: number, host?: string, routes: { prefix: string, upstream: string }[], fallback: string, baseUrl?: string }} options
 *   `fallback` answers everything else: the console's pages, health and metrics of the registry; `baseUrl` is the address outsiders know
 */
export async function startProxy({ port, host = '127.0.0.1', routes, fallback, baseUrl = `http://localhost:${port}` }) {
  const app = Fastify({
    logger: false,
    bodyLimit: Number.MAX_SAFE_INTEGER,
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => refuse(reply, 'bad_parameter', baseUrl),
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) return void socket.destroy();
      const text = problem(BODY_FAULTS.has(error.code) ? 'malformed_body' : 'bad_parameter', undefined, baseUrl);
      socket.end(`HTTP/1.1 400 ${STATUS_CODES[400]}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`);
    },
  });
  const replyOptions = {
    // The rest of a body that nobody wants is discarded above: the connection may live on.
    onResponse: (_request, reply, answer) => reply.removeHeader('connection').send(answer.stream),
    // A service that is away: the same call may be made again.
    onError: (reply) => refuse(reply, 'busy', baseUrl),
  };
  const options = { http2: false, disableRequestLogging: true, undici: { connections: 256, headersTimeout: 120_000, bodyTimeout: 0 }, preHandler: passBody, replyOptions };
  for (const { prefix, upstream } of routes) await app.register(httpProxy, { ...options, upstream, prefix, rewritePrefix: prefix });
  await app.register(httpProxy, { ...options, upstream: fallback, prefix: '/' });
  await app.listen({ port, host });
  return app;
}

if (process.argv[1]?.endsWith('proxy.mjs')) {
  const upstream = (name, fallback) => process.env[`UPSTREAM_${name}`] ?? fallback;
  const registry = upstream('REGISTRY', 'http://platform-registry:8080');
  const education = upstream('EDUCATION', 'http://education-data:8080');
  await startProxy({
    port: Number(process.env.PORT ?? 8080), host: '0.0.0.0', fallback: registry, baseUrl: process.env.BASE_URL,
    routes: [
      // The limits that vendors meet are settings of education-data, so it shows /docs.
      { prefix: '/api/education', upstream: education }, { prefix: '/docs', upstream: education }, { prefix: '/api/ioc', upstream: upstream('IOC', 'http://ioc-edu:8080') },
      { prefix: '/api/reporting', upstream: upstream('REPORTING', 'http://reporting:8080') }, { prefix: '/api/registry', upstream: registry }, { prefix: '/oauth', upstream: registry }, { prefix: '/.well-known', upstream: registry },
    ],
  });
}
