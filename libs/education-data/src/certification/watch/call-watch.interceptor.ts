import { createHash } from 'node:crypto';
import type { Principal } from '@lienthong/kit/access';
import { refusal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { isPushId } from '@lienthong/vocabulary';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { drillStep } from '../../domain/certification/drills.js';
import { addCall, type CertificationRow, keepDrills, lockCertification } from '../../store/certification.repository.js';
import { OpenRuns } from './open-runs.js';

const OURS = '/api/education/v1/';
const PUSH = '/api/education/v1/pushes/:kind';
const RUNS = '/api/education/v1/certifications';

type Called = FastifyRequest & { readonly principal?: Principal };

/** Looks on while a client is in a conformance run: drills its pushes and notes its calls. Nobody else's call is touched. */
@Injectable()
export class CallWatch implements NestInterceptor {
  constructor(
    @Inject(OpenRuns) private readonly runs: OpenRuns,
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<Called>();
    const clientId = request.principal?.sort === 'client' ? request.principal.clientId : null;
    const route = request.routeOptions.url ?? '';
    if (clientId === null || !route.startsWith(OURS) || route.startsWith(RUNS)) return next.handle();
    const run = await this.runs.of(clientId);
    if (run === undefined) return next.handle();
    return from(this.watched(run, route, request, context.switchToHttp().getResponse<FastifyReply>(), next));
  }

  private async watched(run: CertificationRow, route: string, request: Called, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const query = request.query as Readonly<Record<string, unknown>>;
    if (request.method === 'POST' && route === PUSH && query['dryRun'] !== 'true') await this.drill(run.id, request.headers.authorization ?? '');
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    const { cursor, ...asked } = query;
    const members = (typeof answer === 'object' && answer !== null ? answer : {}) as { readonly pushId?: unknown; readonly next?: unknown };
    const pushId = (request.params as { readonly pushId?: string } | undefined)?.pushId ?? members.pushId;
    await addCall(this.database, run.id, {
      at: this.clock.now(),
      route,
      status: reply.statusCode,
      pushId: typeof pushId === 'string' && isPushId(pushId) ? pushId : null,
      list: request.method === 'GET' && 'next' in members ? digest(JSON.stringify([request.url.split('?')[0], Object.entries(asked).filter(([name]) => name !== 'limit').sort()])) : null,
      cursor: typeof cursor === 'string' ? digest(cursor) : null,
      next: typeof members.next === 'string' ? digest(members.next) : null,
    });
    return answer;
  }

  /** @throws ProblemError 429 `too_many_requests` or 401 `token_invalid` while the run drills its client; nothing of the push is read then */
  private async drill(id: string, authorization: string): Promise<void> {
    const refuse = await this.database.transaction(async ({ client }) => {
      const run = await lockCertification(client, id);
      if (run?.state !== 'running' || (run.throttle.result !== null && run.token.result !== null)) return undefined;
      const { rows: [row] } = await client.query<{ kept: boolean }>('SELECT EXISTS (SELECT FROM certification_call WHERE certification_id = $1 AND route = $2 AND push_id IS NOT NULL) AS kept', [id, PUSH]);
      const step = drillStep(run.throttle, run.token, { now: this.clock.now().getTime(), token: digest(authorization).toString('hex'), kept: row?.kept === true ? 1 : 0 });
      await keepDrills(client, id, step.throttle, step.token);
      return step.refuse;
    });
    if (refuse === undefined) return;
    if (refuse === 'token') throw refusal('token_invalid');
    throw new ProblemError(429, 'too_many_requests', undefined, [], { 'retry-after': String(refuse.retryAfter) });
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 12);
}
