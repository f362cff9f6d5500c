import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Clock } from '../../config/index.js';
import { ProblemError } from '../../errors/index.js';
import { HttpSettings } from '../http-settings.js';
import { isStreamed } from '../request/body-parsers.js';
import { callerOf, pathOf } from '../request/request-log.js';
import { TokenBuckets } from './token-bucket.js';

/** Services ask for it without a token, all from one address: a busy neighbour must not keep them from hearing of a revocation. */
const FREE = /^\/api\/registry\/v1\/clients\/revocations$/;

/**
 * Each caller has its own share (by the token's subject; by address without a token), so that one busy client never
 * shuts out another. Counted per process. An interceptor, because it runs after every guard: only then is the caller known.
 */
@Injectable()
export class RateLimitInterceptor implements NestInterceptor {
  private readonly buckets: TokenBuckets;
  private readonly open = new Map<string, number>();

  constructor(
    @Inject(HttpSettings) private readonly settings: HttpSettings,
    @Inject(Clock) clock: Clock,
  ) {
    this.buckets = new TokenBuckets(settings.requestsPerMinute, () => clock.now().getTime());
  }

  /** @throws ProblemError 429 `too_many_requests` with `Retry-After` */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (FREE.test(pathOf(request))) return next.handle();
    const key = callerOf(request) ?? `address:${request.ip}`;
    const waitMs = this.buckets.take(key);
    if (waitMs > 0) throw tooMany(Math.ceil(waitMs / 1000));
    if (request.method === 'POST' && isStreamed(request, this.settings)) this.countStream(key, context.switchToHttp().getResponse<FastifyReply>());
    return next.handle();
  }

  private countStream(key: string, reply: FastifyReply): void {
    const running = this.open.get(key) ?? 0;
    if (running >= this.settings.streamsAtOnce) throw tooMany(1);
    this.open.set(key, running + 1);
    reply.raw.once('close', () => {
      const left = (this.open.get(key) ?? 1) - 1;
      if (left > 0) this.open.set(key, left);
      else this.open.delete(key);
    });
  }
}

function tooMany(seconds: number): ProblemError {
  return new ProblemError(429, 'too_many_requests', undefined, [], { 'retry-after': String(Math.max(1, seconds)) });
}
