import { type Tx } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';

/** One row to add to, in the names of the columns. */
export interface EvidenceRow {
  readonly platform_id: string;
  readonly province_code: string;
  readonly kind: string;
  readonly month: string;
  readonly school_id: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly parked: number;
  readonly held: number;
  readonly rejected: number;
  readonly confirmed: number;
  readonly undesignated: number;
  readonly last_received_at: string;
}

/** A push seen on the log. */
export interface SeenPush {
  readonly push_id: string;
  readonly platform_id: string;
  readonly province_code: string;
  readonly kind: string;
  readonly month: string;
}

/** A school as people know it. */
export interface KnownSchool {
  readonly hub_id: string;
  readonly province_code: string;
  readonly school_code: string;
  readonly name: string;
}

/** Sums of one platform, kind and month. */
export interface EvidenceSum {
  readonly platform_id: string;
  readonly province_code: string;
  readonly kind: string;
  readonly month: string;
  readonly created: string;
  readonly updated: string;
  readonly unchanged: string;
  readonly stale: string;
  readonly parked: string;
  readonly held: string;
  readonly rejected: string;
  readonly confirmed: string;
  readonly undesignated: string;
  readonly schools: number;
  readonly pushes: number;
  readonly last_received_at: Date;
}

/** Sums of one school. */
export interface SchoolEvidence {
  readonly school_id: string;
  readonly school_code: string | null;
  readonly name: string | null;
  readonly records: string;
  readonly last_received_at: Date;
}

const COUNTS = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected', 'confirmed', 'undesignated'] as const;
const SUMS = COUNTS.map((name) => `sum(e.${name})::text AS ${name}`).join(', ');

/** Empties what is counted from the log; the replay of group `platform-registry` fills it again. */
export async function emptyEvidence(tx: Tx): Promise<void> {
  await tx.client.query('TRUNCATE push_evidence, counted_push, known_school, platform_certification');
}

/** Which evidence is asked for; absent = all. */
export interface EvidenceFilter {
  readonly platformId?: string | undefined;
  readonly kind?: string | undefined;
  /** First days of months. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Set-wise counting and reading of `push_evidence`. */
@Injectable()
export class EvidenceStore {
  async add(tx: Tx, rows: readonly EvidenceRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.client.query(
      `INSERT INTO push_evidence AS held (platform_id, province_code, kind, month, school_id, ${COUNTS.join(', ')}, last_received_at)
       SELECT platform_id, province_code, kind, month, school_id, ${COUNTS.join(', ')}, last_received_at FROM jsonb_populate_recordset(NULL::push_evidence, $1::jsonb)
       ON CONFLICT (platform_id, province_code, kind, month, school_id) DO UPDATE SET
         ${COUNTS.map((name) => `${name} = held.${name} + excluded.${name}`).join(', ')},
         last_received_at = greatest(held.last_received_at, excluded.last_received_at)`,
      [JSON.stringify(rows)],
    );
  }

  /** A push of many chunks is one push: its id is kept. */
  async seen(tx: Tx, pushes: readonly SeenPush[]): Promise<void> {
    if (pushes.length === 0) return;
    await tx.client.query('INSERT INTO counted_push SELECT * FROM jsonb_populate_recordset(NULL::counted_push, $1::jsonb) ORDER BY push_id ON CONFLICT (push_id) DO NOTHING', [JSON.stringify(pushes)]);
  }

  async putSchools(tx: Tx, schools: readonly KnownSchool[]): Promise<void> {
    if (schools.length === 0) return;
    await tx.client.query(
      `INSERT INTO known_school SELECT * FROM jsonb_populate_recordset(NULL::known_school, $1::jsonb) ORDER BY hub_id
       ON CONFLICT (hub_id) DO UPDATE SET province_code = excluded.province_code, school_code = excluded.school_code, name = excluded.name`,
      [JSON.stringify(schools)],
    );
  }

  async removeSchools(tx: Tx, hubIds: readonly string[]): Promise<void> {
    if (hubIds.length > 0) await tx.client.query('DELETE FROM known_school WHERE hub_id = ANY($1)', [hubIds]);
  }

  /** Sums by platform, province, kind and month, newest month first; `after` is the last row's keys. */
  async sums(tx: Tx, filter: EvidenceFilter, after: readonly string[] | null, limit: number): Promise<readonly EvidenceSum[]> {
    const { rows } = await tx.client.query<EvidenceSum>(
      `SELECT e.platform_id, e.province_code, e.kind, to_char(e.month, 'YYYY-MM') AS month, ${SUMS},
         count(*) FILTER (WHERE e.school_id <> '')::int AS schools,
         (SELECT count(*)::int FROM counted_push p WHERE p.platform_id = e.platform_id AND p.province_code = e.province_code AND p.kind = e.kind AND p.month = e.month) AS pushes,
         max(e.last_received_at) AS last_received_at
       FROM push_evidence e
       WHERE ($1::text IS NULL OR e.platform_id = $1) AND ($2::text IS NULL OR e.kind = $2) AND ($3::date IS NULL OR e.month >= $3) AND ($4::date IS NULL OR e.month <= $4)
         AND ($5::text[] IS NULL OR (to_char(e.month, 'YYYY-MM') < $5[1]) OR (to_char(e.month, 'YYYY-MM') = $5[1] AND (e.platform_id, e.province_code, e.kind) > ($5[2], $5[3], $5[4])))
       GROUP BY e.platform_id, e.province_code, e.kind, e.month
       ORDER BY e.month DESC, e.platform_id, e.province_code, e.kind
       LIMIT $6`,
      [filter.platformId ?? null, filter.kind ?? null, filter.from ?? null, filter.to ?? null, after, limit],
    );
    return rows;
  }

  /** Schools of a platform with their last push, by hub id; the row without a school is left out. */
  async schools(tx: Tx, platformId: string, after: string | null, limit: number): Promise<readonly SchoolEvidence[]> {
    const { rows } = await tx.client.query<SchoolEvidence>(
      `SELECT e.school_id, s.school_code, s.name, sum(${COUNTS.slice(0, 7).map((name) => `e.${name}`).join(' + ')})::text AS records, max(e.last_received_at) AS last_received_at
       FROM push_evidence e LEFT JOIN known_school s ON s.hub_id = e.school_id
       WHERE e.platform_id = $1 AND e.school_id <> '' AND ($2::text IS NULL OR e.school_id > $2)
       GROUP BY e.school_id, s.school_code, s.name
       ORDER BY e.school_id
       LIMIT $3`,
      [platformId, after, limit],
    );
    return rows;
  }
}
