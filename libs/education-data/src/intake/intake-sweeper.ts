import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { logger } from '@lienthong/kit/observability';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { KEY_DAYS } from './receive/idempotency-keys.js';

const HOUR_MS = 3_600_000;
/** Refused payloads are kept so long for the sender and the department (architecture.md §5). */
const QUARANTINE_DAYS = 90;

/** Deletes what the intake keeps for a time only, every hour. Safe in several processes at once. */
@Injectable()
export class IntakeSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => logger('intake').warn({ err: error }, 'sweeping failed, the next hour tries again'));
    }, HOUR_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(`DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - make_interval(days => ${KEY_DAYS})`, [now]);
    await this.database.query(`UPDATE rejected_record SET payload = NULL WHERE payload IS NOT NULL AND received_at < $1::timestamptz - make_interval(days => ${QUARANTINE_DAYS})`, [now]);
  }
}
