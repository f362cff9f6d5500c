import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
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
  private readonly work = new BackgroundWork({ log: 'ioc.day', everyMs: lookMs, failed: 'the day could not be turned, tried again soon' }, () => this.look());
  private turned = 0;
  private trimmed = 0;

  constructor(
    private readonly database: Database,
    private readonly projection: Projection,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
    this.work.soon();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** Once a day and, for the journal, every ten minutes there is something to do. */
  async look(): Promise<void> {
    const now = this.clock.now();
    const today = dayOfMs(now.getTime());
    if (today !== this.turned) await this.database.transaction((tx) => this.projection.turnDay(tx));
    this.turned = today;
    if (now.getTime() - this.trimmed < trimMs) return;
    await this.database.transaction((tx) => trimJournal(tx, new Date(now.getTime() - journalMs)));
    this.trimmed = now.getTime();
  }
}
