import { Database, textArray, uuidArray } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import type { DecidedDesignation } from '../../domain/handover.js';
import { HELD, PARKED } from '../../domain/outcome-code.js';
import type { KindTable } from '../../store/kind-table.js';

/** A live school with its codes, official ones first. */
export interface KnownSchool {
  readonly hubId: string;
  readonly name: string;
  readonly codes: readonly string[];
}

/** What one platform has of a school's records of a kind, beside the designated platform. */
export interface SourceCount {
  readonly schoolId: string;
  readonly platformId: string;
  readonly records: number;
  /** Of these, the designated platform is a source too. */
  readonly shared: number;
  /** Of these, nobody else is a source. */
  readonly alone: number;
  readonly otherYears: number;
  readonly lastAt: Date | null;
}

/** A school and who is designated at it. `schoolYear` empty: records of every year are compared. */
export interface Place {
  readonly schoolId: string;
  readonly toPlatformId: string;
  readonly schoolYear: string;
}

/** Records of a platform that wait, by the school they name. */
export interface WaitingCount {
  readonly platformId: string;
  readonly schoolCode: string;
  readonly held: number;
  readonly parked: number;
  /** Of both, nobody has decided on them. */
  readonly undecided: number;
  /** Of the held ones, because another platform is designated. */
  readonly late: number;
  /** Newest receipt of these. */
  readonly lateAt: Date | null;
}

/** Live sources of the hub records of some schools: the row that leads, and where there are several sources the others by key. */
const SOURCES = ({ table, kind }: KindTable): string => `
  place AS (SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[]) AS p (school_id, to_platform, school_year)),
  hub AS (
    SELECT p.school_id, p.to_platform, l.hub_id, l.key, l.platform_id, l.record_id, l.confirmed_at, l.merged IS NOT NULL AS several,
      p.school_year = '' OR coalesce(l.merged, l.content)->>'schoolYear' = p.school_year AS counted
    FROM place p JOIN ${table} l ON l.${kind === 'school' ? 'hub_id' : 'school_id'} = p.school_id WHERE l.lead AND l.province_code = $1
  ),
  source AS (
    SELECT school_id, to_platform, hub_id, counted, platform_id, record_id, confirmed_at FROM hub
    UNION ALL SELECT h.school_id, h.to_platform, h.hub_id, h.counted, c.platform_id, c.record_id, c.confirmed_at
    FROM hub h JOIN ${table} c ON c.key = h.key WHERE h.several AND c.live AND NOT c.lead
  ),
  one AS (
    SELECT school_id, to_platform, hub_id, counted, platform_id, min(record_id) AS record_id, max(confirmed_at) AS confirmed_at FROM source GROUP BY 1, 2, 3, 4, 5
  ),
  beside AS (
    SELECT *, bool_or(platform_id = to_platform) OVER w AS at_to, count(*) OVER w AS sources FROM one WINDOW w AS (PARTITION BY hub_id)
  )`;

const LATE = `outcome = ${HELD} AND reason = 'source_other_designated'`;

/** Counts who has what of the schools that change their platform. */
@Injectable()
export class HandoverRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async designations(provinceCode: string): Promise<DecidedDesignation[]> {
    return this.database.query(
      `SELECT school_codes AS "schoolCodes", kinds, platform_id AS "platformId", from_day::text AS "from", to_day::text AS "to", decision FROM designation WHERE province_code = $1 ORDER BY id`,
      [provinceCode],
    );
  }

  async schools(table: KindTable, provinceCode: string): Promise<KnownSchool[]> {
    return this.database.query(
      `SELECT s.hub_id::text AS "hubId", coalesce(s.merged, s.content)->>'name' AS name, array_agg(c.code ORDER BY c.official DESC, c.code) AS codes
       FROM ${table.table} s JOIN school_code c ON c.hub_id = s.hub_id WHERE s.lead AND s.province_code = $1 GROUP BY s.hub_id, 2`,
      [provinceCode],
    );
  }

  counts(table: KindTable, provinceCode: string, places: readonly Place[]): Promise<SourceCount[]> {
    return this.database.query(
      `WITH ${SOURCES(table)}
       SELECT school_id::text AS "schoolId", platform_id AS "platformId", count(*) FILTER (WHERE counted)::int AS records, count(*) FILTER (WHERE counted AND at_to)::int AS shared,
         count(*) FILTER (WHERE counted AND sources = 1)::int AS alone, count(*) FILTER (WHERE NOT counted)::int AS "otherYears", max(confirmed_at) AS "lastAt"
       FROM beside GROUP BY 1, 2`,
      [provinceCode, ...columnsOf(places)],
    );
  }

  async firsts(provinceCode: string, kind: string): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.database.query<{ key: string; at: Date }>(`SELECT school_id::text || ' ' || platform_id AS key, at FROM first_receipt WHERE province_code = $1 AND kind = $2`, [provinceCode, kind]);
    return new Map(rows.map((row) => [row.key, row.at]));
  }

  waiting(provinceCode: string, kind: string): Promise<WaitingCount[]> {
    return this.database.query(
      `SELECT platform_id AS "platformId", school_code AS "schoolCode", count(*) FILTER (WHERE outcome = ${HELD})::int AS held, count(*) FILTER (WHERE outcome = ${PARKED})::int AS parked,
         count(*) FILTER (WHERE decision IS NULL)::int AS undecided, count(*) FILTER (WHERE ${LATE})::int AS late, max(received_at) FILTER (WHERE ${LATE}) AS "lateAt"
       FROM waiting_record WHERE province_code = $1 AND kind = $2 AND school_code IS NOT NULL GROUP BY 1, 2`,
      [provinceCode, kind],
    );
  }

  /** Records of a platform at a school that the designated one does not have, by hub id. */
  missing(table: KindTable, provinceCode: string, place: Place, fromPlatformId: string, after: string | null, limit: number): Promise<{ readonly hubId: string; readonly recordId: string; readonly name: string | null; readonly confirmedAt: Date }[]> {
    return this.database.query(
      `WITH ${SOURCES(table)}
       SELECT b.hub_id::text AS "hubId", b.record_id AS "recordId", r.content->>'name' AS name, b.confirmed_at AS "confirmedAt"
       FROM beside b JOIN ${table.table} r ON r.province_code = $1 AND r.platform_id = b.platform_id AND r.record_id = b.record_id
       WHERE b.counted AND NOT b.at_to AND b.platform_id = $5 AND ($6::uuid IS NULL OR b.hub_id > $6) ORDER BY b.hub_id LIMIT $7`,
      [provinceCode, ...columnsOf([place]), fromPlatformId, after, limit],
    );
  }
}

function columnsOf(places: readonly Place[]): unknown[] {
  return [uuidArray(places.map((one) => one.schoolId)), textArray(places.map((one) => one.toPlatformId)), places.map((one) => one.schoolYear)];
}
