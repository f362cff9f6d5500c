import type { FastifyInstance } from 'fastify';
import type { HttpSettings } from '../http-settings.js';
import { sendProblem } from '../problem/problem.filter.js';

const closing = new WeakSet<object>();

/** From now on the server refuses: requests that come over connections still open are told to ask elsewhere. */
export function closeGate(server: object): void {
  closing.add(server);
}

/** 503 with `Retry-After` for what arrives while the process is ending. */
export function addClosingGate(instance: FastifyInstance, settings: HttpSettings): void {
  instance.addHook('onRequest', (request, reply, done) => {
    if (!closing.has(instance.server)) return done();
    sendProblem(request, reply, { status: 503, code: 'busy', errors: [], headers: { 'retry-after': '2', connection: 'close' } }, settings);
  });
}
