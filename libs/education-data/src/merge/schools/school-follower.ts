import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { logger } from '@lienthong/kit/observability';
import { localDate, schoolYearOf } from '@lienthong/vocabulary';
import { SchoolFollowWake } from '../../domain/reorganisation/school-follow.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { lockLanes } from '../../store/identity/decisions.repository.js';
import { endFollowing, nextToFollow, type OpenSuccession } from '../../store/school-successions.repository.js';
import { rowsAtSchool } from '../../store/school-standing.repository.js';
import { moveSchool } from './move-school.js';

const POLL_MS = 10_000;
/** Rows moved in one transaction; no chunk is merged meanwhile. */
const ROWS_AT_ONCE = 1_000;

/**
 * Lets classes, learners and enrolments follow their school from the day on which another one takes it over (R-31, ADR 0024), a part a
 * transaction. What is to follow is what still stands at the old school, so a part that breaks off is made again and a second time finds
 * nothing. While a part is moved no chunk is merged; records that come between two parts go to the new school by themselves.
 */
export class SchoolFollower extends SchoolFollowWake implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = logger('merge.schools');
  private readonly ids = new Uuid7Maker();
  private readonly work: BackgroundWork = new BackgroundWork({ log: 'merge.schools', everyMs: POLL_MS, failed: 'learners could not follow their school, tried again' }, () => this.work.exhaust(() => this.runNext()));

  constructor(
    private readonly database: Database,
    private readonly plans: KindPlans,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.work.stop();
  }

  soon(): void {
    this.work.soon();
  }

  /** Moves one part. @returns false when there is nothing to do */
  runNext(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const today = localDate(this.clock.now());
      if ((await nextToFollow(tx.client, today)) === null) return false;
      await lockLanes(tx.client);
      const succession = await nextToFollow(tx.client, today);
      if (succession !== null) await this.follow(tx, succession);
      return succession !== null;
    });
  }

  private async follow(tx: Tx, succession: OpenSuccession): Promise<void> {
    const now = this.clock.now();
    const { schoolId, effectiveOn, provinceCode, decisionId } = succession;
    let moved = 0;
    for (const plan of this.plans.all()) {
      if (plan.definition.followsSchool !== true || moved >= ROWS_AT_ONCE) continue;
      const rows = await rowsAtSchool(tx.client, plan.table, schoolId, effectiveOn, schoolYearOf(effectiveOn), ROWS_AT_ONCE - moved);
      moved += rows.length;
      await moveSchool({ tx, plans: this.plans, outbox: this.outbox, provinceCode, causeId: decisionId, now: now.toISOString(), newId: () => this.ids.make(now.getTime()) }, plan, succession, rows);
    }
    if (moved > 0) return this.log.info({ schoolId, successorId: succession.successorId, rows: moved }, 'rows followed their school');
    await endFollowing(tx.client, succession, now.toISOString());
  }
}
