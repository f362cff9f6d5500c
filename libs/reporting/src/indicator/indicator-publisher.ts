import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type IndicatorChangedV1, TOPICS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import { localDate } from '@lienthong/vocabulary';
import { appliedMark, indicatorKey, openProvinces, takePublishing, untold } from '../store/published-indicators.js';
import { IndicatorService } from './indicator.service.js';

const lookMs = 3_000;

/**
 * `reporting.indicator.v1`: the indicators of every open province as they stand, for the operations centre. Looks when events have been
 * applied or a day has begun; says only what has changed; says nothing while the log is being replayed.
 */
@Injectable()
export class IndicatorPublisher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'reporting.indicators', everyMs: lookMs, failed: 'indicators could not be published, tried again' }, () => this.publish());
  private seen: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly indicators: IndicatorService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** Publishes what changed since the last time. @returns how many events */
  async publish(): Promise<number> {
    const now = this.clock.now();
    let mark: string | undefined;
    const count = await this.database.transaction(async (tx) => {
      const applied = await appliedMark(tx, 'reporting');
      mark = `${localDate(now)} ${applied}`;
      if (applied === null || mark === this.seen || !(await takePublishing(tx))) return 0;
      const states: IndicatorChangedV1[] = [];
      for (const province of await openProvinces(tx)) states.push(...(await this.indicators.states(tx, province)));
      const fresh = await untold(tx, states);
      await this.outbox.append(tx, fresh.map((state) => toEvent(state, now.toISOString())));
      return fresh.length;
    });
    this.seen = mark;
    return count;
  }
}

function toEvent(data: IndicatorChangedV1, time: string): OutboxEvent {
  const key = indicatorKey(data);
  return { topic: TOPICS.indicator.name, type: TOPICS.indicator.type, key, subject: key, provinceCode: data.provinceCode, data, time };
}
