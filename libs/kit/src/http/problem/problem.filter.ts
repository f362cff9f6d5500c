import type { IncomingMessage } from 'node:http';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../../errors/index.js';
import { logger } from '../../observability/index.js';
import { HttpSettings } from '../http-settings.js';
import { RouteTable } from '../request/route-table.js';
import { traceOf } from '../request/trace-hooks.js';
import { pathOf } from '../request/request-log.js';
import { ConsolePages } from '../pages/console-pages.js';
import { toProblemCase, toProblemDocument, type ProblemCase } from './problem-document.js';

const log = logger('http');

/** Turns everything thrown on the way of a request into `application/problem+json`. Never a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(HttpSettings) private readonly settings: HttpSettings,
    @Inject(RouteTable) private readonly routes: RouteTable,
    @Inject(ConsolePages) private readonly pages: ConsolePages,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // Faults of event handlers are the transport's to decide.
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (request.is404 && error instanceof HttpException && this.pages.answer(request, reply)) return;
    this.send(request, reply, request.is404 ? this.unrouted(request, error) : error);
  }

  private send(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
    const found = toProblemCase(error, this.settings.problems);
    if (found.status >= 500) log.error({ err: error, status: found.status, code: found.code, route: request.routeOptions.url }, 'request failed');
    if (reply.sent || reply.raw.headersSent) {
      // Half an answer is out: the only honest end is to break it off.
      reply.raw.destroy();
      return;
    }
    sendProblem(request, reply, found, this.settings);
  }

  /** An address that exists for other methods is 405 with `Allow`, not 404. */
  private unrouted(request: FastifyRequest, error: unknown): unknown {
    const allowed = this.routes.methodsOf(pathOf(request));
    if (allowed.length === 0 || allowed.includes(request.method)) return error;
    return new ProblemError(405, 'method_not_allowed', undefined, [], { allow: allowed.join(', ') });
  }
}

/** How long a caller may go on sending what was already refused. */
const DISCARD_MS = 5_000;

/** The rest of a refused body is read and thrown away for a while: cut off at once, the caller would see a reset instead of the answer. */
function discardRest(raw: IncomingMessage): void {
  if (raw.complete || raw.destroyed) return;
  // The socket itself: destroying the message would cut the answer off too. An injected request has none.
  const cut = setTimeout(() => raw.socket.destroy?.(), DISCARD_MS);
  cut.unref();
  raw.once('close', () => clearTimeout(cut)).once('end', () => clearTimeout(cut));
  raw.resume();
}

/** Writes the document of a case. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, found: ProblemCase, settings: HttpSettings): void {
  const about = { path: pathOf(request), traceId: traceOf(request).traceId, acceptLanguage: request.headers['accept-language'], baseUrl: settings.baseUrl };
  const document = toProblemDocument(found, about, settings.problems);
  // Fastify would hang up after a body that its parser refused; the rest is discarded instead, and the connection lives on.
  for (const name of ['etag', 'content-length', 'content-encoding', 'content-disposition', 'connection']) reply.removeHeader(name);
  discardRest(request.raw);
  void reply
    .code(found.status)
    .headers({ ...found.headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', vary: 'Accept-Language' })
    .send(JSON.stringify(document));
}
