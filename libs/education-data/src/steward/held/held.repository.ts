import { Database, type Tx } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { HELD, PARKED } from '../../domain/outcome-code.js';
import { type HeldDecision, IDENTITY_CAUSE, ORPHAN_DAYS } from '../../domain/held.js';
import type { HeldFilter } from './held.requests.js';

/** A row of a list of waiting records. */
export interface HeldRow {
  readonly id: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
  readonly otherPlatformId: string | null;
  readonly recordId: string;
  readonly version: number;
  readonly pushId: string;
  readonly line: number;
  readonly outcome: number;
  readonly reason: string;
  readonly path: string;
  readonly schoolId: string | null;
  readonly schoolCode: string | null;
  readonly receivedAt: Date;
  readonly since: Date;
  readonly sinceText: string;
  readonly state: string;
  readonly decision: HeldDecision | null;
  readonly decidedReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

export interface CauseRow {
  readonly outcome: number;
  readonly reason: string;
  readonly path: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
  readonly otherPlatformId: string | null;
  readonly count: number;
  readonly schools: number;
  readonly overdue: number;
  readonly decided: number;
  readonly undecided: number;
  readonly oldest: Date;
}

/** A decision as it is kept. */
export interface DecisionRow {
  readonly decision: HeldDecision;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

const COLUMNS = `w.id::text, w.province_code AS "provinceCode", w.kind, w.platform_id AS "platformId", w.other_platform_id AS "otherPlatformId", w.record_id AS "recordId", w.version::float8 AS version,
  w.push_id::text AS "pushId", w.line, w.outcome::int, w.reason, w.path, w.school_id::text AS "schoolId", w.school_code AS "schoolCode", w.received_at AS "receivedAt", w.since,
  to_char(w.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sinceText", w.state, w.decision,
  d.reason AS "decidedReason", d.decided_by AS "decidedBy", d.decided_at AS "decidedAt"`;
const FROM = 'FROM waiting_record w LEFT JOIN held_decision d ON d.waiting_id = w.id';

const FILTER = `($1::text[] IS NULL OR w.province_code = ANY($1)) AND ($2::smallint IS NULL OR w.outcome = $2) AND ($3::text IS NULL OR w.reason = $3) AND ($4::text IS NULL OR w.path = $4)
  AND ($5::text IS NULL OR w.kind = $5) AND ($6::text IS NULL OR w.school_code = $6) AND ($7::text IS NULL OR w.platform_id = $7)
  AND ($8::boolean IS NULL OR (w.outcome = ${PARKED} AND w.since <= $9::timestamptz - make_interval(days => ${ORPHAN_DAYS})) = $8)`;

function valuesOf(provinces: readonly string[] | null, filter: HeldFilter, now: Date): unknown[] {
  const outcome = filter.outcome === undefined ? null : filter.outcome === 'held' ? HELD : PARKED;
  return [provinces, outcome, filter.cause ?? null, filter.path ?? null, filter.kind ?? null, filter.schoolCode ?? null, filter.platformId ?? null, filter.overdue ?? null, now];
}

/** Reads and marks waiting records for those who decide on them. */
@Injectable()
export class HeldRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Oldest first. @param after time and id of the last row of the page before */
  page(provinces: readonly string[] | null, filter: HeldFilter, after: readonly string[] | null, limit: number, now: Date): Promise<HeldRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} ${FROM} WHERE ${FILTER} AND ($10::timestamptz IS NULL OR (w.since, w.id) > ($10, $11::uuid)) ORDER BY w.since, w.id LIMIT $12`,
      [...valuesOf(provinces, filter, now), after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Grouped by cause, the most first; 1,000 at most. */
  causes(provinces: readonly string[] | null, filter: HeldFilter, now: Date): Promise<CauseRow[]> {
    return this.database.query(
      `SELECT w.outcome::int, w.reason, w.path, w.province_code AS "provinceCode", w.kind, w.platform_id AS "platformId", w.other_platform_id AS "otherPlatformId",
         count(*)::int AS count, count(DISTINCT w.school_code)::int AS schools,
         count(*) FILTER (WHERE w.outcome = ${PARKED} AND w.since <= $9::timestamptz - make_interval(days => ${ORPHAN_DAYS}))::int AS overdue,
         count(*) FILTER (WHERE w.decision IS NOT NULL)::int AS decided, count(*) FILTER (WHERE w.decision IS NULL)::int AS undecided, min(w.since) AS oldest
       FROM waiting_record w WHERE ${FILTER} GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY count DESC, oldest, 1, 2, 3, 4, 5, 6, 7 LIMIT 1000`,
      valuesOf(provinces, filter, now),
    );
  }

  async one(provinces: readonly string[] | null, id: string): Promise<(HeldRow & { readonly payload: Buffer }) | undefined> {
    const [row] = await this.database.query<HeldRow & { readonly payload: Buffer }>(`SELECT ${COLUMNS}, w.payload ${FROM} WHERE w.id = $1 AND ($2::text[] IS NULL OR w.province_code = ANY($2))`, [id, provinces]);
    return row;
  }

  /** The record, locked against the merge and the sweeper until the transaction ends. */
  async lock({ client }: Tx, provinces: readonly string[] | null, id: string): Promise<HeldRow | undefined> {
    const { rowCount } = await client.query('SELECT 1 FROM waiting_record WHERE id = $1 AND ($2::text[] IS NULL OR province_code = ANY($2)) FOR UPDATE', [id, provinces]);
    if (rowCount === 0) return undefined;
    const { rows } = await client.query<HeldRow>(`SELECT ${COLUMNS} ${FROM} WHERE w.id = $1`, [id]);
    return rows[0];
  }

  /** What was decided of a record, whether it still waits or has gone its way. */
  async decisionOf({ client }: Tx, provinces: readonly string[] | null, id: string): Promise<DecisionRow | undefined> {
    const { rows } = await client.query<DecisionRow>(
      'SELECT decision, reason, decided_by AS "decidedBy", decided_at AS "decidedAt" FROM held_decision WHERE waiting_id = $1 AND ($2::text[] IS NULL OR province_code = ANY($2))',
      [id, provinces],
    );
    return rows[0];
  }

  /** Marks one record as decided; one that is in a release already is met there with its decision. */
  async decide({ client }: Tx, row: HeldRow, decision: HeldDecision, reason: string, by: string, at: Date): Promise<void> {
    await client.query(`UPDATE waiting_record SET decision = $2, state = CASE WHEN state = 'releasing' THEN state ELSE 'new' END WHERE id = $1`, [row.id, decision]);
    await client.query(
      `INSERT INTO held_decision (waiting_id, province_code, kind, platform_id, push_id, line, decision, reason, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (waiting_id) DO UPDATE SET decision = excluded.decision, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
      [row.id, row.provinceCode, row.kind, row.platformId, row.pushId, row.line, decision, reason, by, at],
    );
  }

  /** Marks all records of a cause that nobody has decided yet, in the order of their ids as every merge locks them. @returns how many, by province and kind */
  async decideAll({ client }: Tx, provinces: readonly string[] | null, filter: HeldFilter, decision: HeldDecision, reason: string, by: string, now: Date): Promise<{ readonly provinceCode: string; readonly kind: string; readonly count: number }[]> {
    const { rows } = await client.query<{ provinceCode: string; kind: string; count: number }>(
      `WITH picked AS (
         SELECT w.id FROM waiting_record w WHERE ${FILTER} AND w.decision IS NULL AND w.reason <> '${IDENTITY_CAUSE}' AND ($10 = 'reject' OR w.outcome = ${HELD}) ORDER BY w.id FOR UPDATE
       ), marked AS (
         UPDATE waiting_record w SET decision = $10, state = CASE WHEN state = 'releasing' THEN state ELSE 'new' END FROM picked p WHERE w.id = p.id
         RETURNING w.id, w.province_code, w.kind, w.platform_id, w.push_id, w.line
       ), kept AS (
         INSERT INTO held_decision (waiting_id, province_code, kind, platform_id, push_id, line, decision, reason, decided_by, decided_at)
         SELECT id, province_code, kind, platform_id, push_id, line, $10, $11, $12, $9 FROM marked ON CONFLICT (waiting_id) DO NOTHING
       ) SELECT province_code AS "provinceCode", kind, count(*)::int AS count FROM marked GROUP BY 1, 2 ORDER BY 1, 2`,
      [...valuesOf(provinces, filter, now), decision, reason, by],
    );
    return rows;
  }
}
