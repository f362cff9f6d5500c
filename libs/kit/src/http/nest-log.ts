import type { LoggerService } from '@nestjs/common';
import { logger } from '../observability/index.js';

const log = logger('nest');

/** Nest's own lines in the hub's log. Its chatter about every mapped route is kept for debugging. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: unknown): void {
    log.debug({ context }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    log.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: unknown): void {
    log.trace({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    log.warn({ context }, String(message));
  }

  error(message: unknown, stack?: unknown, context?: unknown): void {
    log.error({ context, stack }, String(message));
  }

  fatal(message: unknown, stack?: unknown, context?: unknown): void {
    log.fatal({ context, stack }, String(message));
  }
}
