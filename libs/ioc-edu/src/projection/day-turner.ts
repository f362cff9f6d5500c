import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { logger } from '@lienthong/kit/observability';
import { dayOfMs } from '../domain/spans.js';
import { trimJournal } from '../store/journal.store.js';
import { Projection } from './projection.js';

const lookMs = 20_000;
const trimMs = 600_000;
/** How far back a stream can resume. */
const journalMs = 24 * 3_600_000;

/** Lets each local day begin though no event comes, and forgets changes older than a day. */
@Injectable()
export class DayTurner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = logger('ioc.day');
  private timer: NodeJS.Timeout | undefined;
  private turned = 0;
  private trimmed = 0;

  constructor(
    private readonly database: Database,
    private readonly projection: Projection,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), lookMs);
    this.timer.unref();
    void this.look();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Once a day and, for the journal, every ten minutes there is something to do. */
  async look(): Promise<void> {
    const now = this.clock.now();
    const today = dayOfMs(now.getTime());
    try {
      if (today !== this.turned) await this.database.transaction((tx) => this.projection.turnDay(tx));
      this.turned = today;
      if (now.getTime() - this.trimmed < trimMs) return;
      await this.database.transaction((tx) => trimJournal(tx, new Date(now.getTime() - journalMs)));
      this.trimmed = now.getTime();
    } catch (error) {
      this.log.warn({ fault: error instanceof Error ? error.message : String(error) }, 'the day could not be turned, tried again soon');
    }
  }
}
