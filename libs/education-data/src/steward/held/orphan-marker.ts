import { PROBLEMS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ORPHAN_DAYS } from '../../domain/held.js';
import { PARKED } from '../../domain/outcome-code.js';

const HOUR_MS = 3_600_000;
const AT_ONCE = 5_000;

/** Notes `orphan` on the receipts of records that have been parked for 30 days (kinds.md §1.3), every hour. Safe in several processes. */
@Injectable()
export class OrphanMarker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'steward', everyMs: HOUR_MS, failed: 'orphans could not be noted, the next hour tries again' }, () => this.mark());

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

  /** @returns records noted */
  async mark(): Promise<number> {
    let noted = 0;
    for (;;) {
      const rows = await this.database.query(MARK, [this.clock.now(), JSON.stringify([FINDING])]);
      noted += rows.length;
      if (rows.length < AT_ONCE) return noted;
    }
  }
}

const FINDING = { level: 'finding', code: 'orphan', path: '', message: { vi: PROBLEMS.orphan.vi, en: PROBLEMS.orphan.en } };

const MARK = `WITH old AS (
    SELECT id FROM waiting_record WHERE outcome = ${PARKED} AND orphan_at IS NULL AND since <= $1::timestamptz - make_interval(days => ${ORPHAN_DAYS}) ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED
  ), marked AS (
    UPDATE waiting_record w SET orphan_at = $1 FROM old WHERE w.id = old.id RETURNING w.push_id, w.line
  ), noted AS (
    UPDATE record_problem p SET problems = p.problems || $2::jsonb FROM marked m WHERE p.push_id = m.push_id AND p.line = m.line
  ) SELECT 1 FROM marked`;
