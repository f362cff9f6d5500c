import type { FastifyInstance, FastifyRequest } from 'fastify';
import { runWithTrace, traceFrom, traceParentOf, type Trace } from '../../observability/index.js';

const traces = new WeakMap<object, Trace>();

/** Trace of a request, as its `traceparent` names it or new. */
export function traceOf(request: FastifyRequest): Trace {
  const known = traces.get(request.raw);
  if (known) return known;
  const header = request.headers['traceparent'];
  const made = traceFrom(typeof header === 'string' ? header : undefined);
  traces.set(request.raw, made);
  return made;
}

/** Runs every request under its trace and names the trace in the answer. */
export function addTraceHooks(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, reply, done) => {
    const trace = traceOf(request);
    void reply.header('traceparent', traceParentOf(trace));
    runWithTrace(trace, done);
  });
  // Parsing a body goes on from the socket's events, which know nothing of the request: enter its trace again.
  instance.addHook('preValidation', (request, _reply, done) => runWithTrace(traceOf(request), done));
}
