import type { FastifyInstance, FastifyRequest } from 'fastify';
import { logger, type Metrics } from '../../observability/index.js';
import { traceOf } from './trace-hooks.js';

const log = logger('http');

/** Path of a request without its query. */
export function pathOf(request: FastifyRequest): string {
  const url = request.raw.url ?? '/';
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** Who called, as far as the guard found out. */
export function callerOf(request: FastifyRequest): string | undefined {
  return (request as { principal?: { subject: string } }).principal?.subject;
}

/** Asked every few seconds by machines: nobody wants to read these. */
const QUIET = /^\/(health|metrics|assets|docs|api\/registry\/v1\/clients\/revocations)\b/;

/** One line and two metrics per request. The route's pattern and the names of the query are logged, never their values. */
export function addRequestLog(instance: FastifyInstance, name: string, metrics: Metrics): void {
  const total = metrics.counter('http_requests_total', 'HTTP requests answered', ['service', 'method', 'route', 'status']);
  const seconds = metrics.histogram('http_request_duration_seconds', 'Time to answer an HTTP request', ['service', 'method', 'route']);
  instance.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? '(none)' : (request.routeOptions.url ?? '(none)');
    total.inc({ service: name, method: request.method, route, status: String(reply.statusCode) });
    seconds.observe({ service: name, method: request.method, route }, reply.elapsedTime / 1000);
    if (!QUIET.test(pathOf(request))) {
      const query = Object.keys((request.query as object | null) ?? {});
      log.info({ method: request.method, route, ...(query.length > 0 ? { query } : {}), status: reply.statusCode, ms: Math.round(reply.elapsedTime), caller: callerOf(request), traceId: traceOf(request).traceId }, 'request');
    }
    done();
  });
}
