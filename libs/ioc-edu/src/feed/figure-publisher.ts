import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type FigureChangedV1, TOPICS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import { dayNumber, localDate } from '@lienthong/vocabulary';
import { changedFigures } from '../domain/changed-figures.js';
import { FIGURES } from '../domain/figure-catalogue.js';
import type { FigureRow } from '../domain/figure.js';
import type { Scope } from '../domain/scope.js';
import { changesAfter } from '../store/journal.store.js';
import { notePublished, takePublication, unpublished } from '../store/publication.store.js';
import { ShownFigures } from '../store/shown-figures.js';

const lookMs = 1_000;

/**
 * `ioc.figure.v1`: figures of provinces for outsiders, at most one event a row and second, small groups hidden as for anybody. What is sent and
 * how far is one transaction with the outbox, by one copy at a time; a replay writes no journal and so sends nothing.
 */
@Injectable()
export class FigurePublisher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'ioc.feed', everyMs: lookMs, failed: 'figures could not be published, tried again' }, () => this.publish());

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly shown: ShownFigures,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** Publishes what changed since the last time. @returns how many events */
  publish(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const taken = await takePublication(tx);
      if (taken === undefined) return 0;
      const changes = await changesAfter(tx, taken.published, taken.position);
      let count = 0;
      for (const province of new Set(changes.map((change) => change.province))) count += await this.publishProvince(tx, province, changes, taken.position);
      return count;
    });
  }

  private async publishProvince(tx: Tx, province: string, changes: Parameters<typeof changedFigures>[1], position: bigint): Promise<number> {
    const now = this.clock.now();
    const date = localDate(now);
    const found = await this.shown.places.find(tx, { level: 'province', provinceCode: province }, dayNumber(date), null);
    if (found === undefined || found === 'ambiguous') return 0;
    const rows: FigureRow[] = [];
    for (const [definition, changed] of changedFigures(found, changes, FIGURES)) rows.push(...(await this.shown.changedRows(tx, { exact: false }, found, date, definition, changed)));
    const fresh = await unpublished(tx, found.id, rows);
    await this.outbox.append(tx, fresh.map((row) => toEvent(found, row, position, now.toISOString())));
    await notePublished(tx, found.id, fresh);
    return fresh.length;
  }
}

function toEvent(scope: Scope, row: FigureRow, position: bigint, time: string): OutboxEvent {
  const data: FigureChangedV1 = { ...row, scope: scope.id, position: String(position) };
  return { topic: TOPICS.figure.name, type: TOPICS.figure.type, key: scope.id, subject: scope.id, provinceCode: scope.provinceCode, data, time };
}
