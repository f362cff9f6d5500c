import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { KEY_DAYS } from './receive/idempotency-keys.js';

const HOUR_MS = 3_600_000;
/** Refused payloads are kept so long for the sender and the department (architecture.md §5). */
const QUARANTINE_DAYS = 90;

/** Deletes what the intake keeps for a time only, every hour. Safe in several processes at once. */
@Injectable()
export class IntakeSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'intake', everyMs: HOUR_MS, failed: 'sweeping failed, the next hour tries again' }, () => this.sweep());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(`DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - make_interval(days => ${KEY_DAYS})`, [now]);
    await this.database.query('DELETE FROM workbook_upload WHERE expires_at < $1', [now]);
    await this.database.query(`UPDATE rejected_record SET payload = NULL WHERE payload IS NOT NULL AND received_at < $1::timestamptz - make_interval(days => ${QUARANTINE_DAYS})`, [now]);
  }
}
