import type pg from 'pg';

/** Counts of one kind of one source at one school. */
export interface CountedKind {
  readonly schoolId: string;
  readonly kind: string;
  readonly platformId: string;
  /** Live records. */
  readonly records: number;
  /** Records whose newest version was refused and of which nothing is held. */
  readonly refusedOnly: number;
  readonly incorrect: number;
  readonly unclean: number;
}

/** Counts by school, kind and platform. @param schoolIds null: all of the province */
export async function countsOf(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[] | null): Promise<CountedKind[]> {
  const { rows } = await client.query<{ school_id: string; kind: string; platform_id: string; records: string; refused_only: string; incorrect: string; unclean: string }>(
    `WITH found AS (
       SELECT school_id, kind, platform_id, count(DISTINCT record_id) FILTER (WHERE quality = 'correct') AS incorrect, count(DISTINCT record_id) FILTER (WHERE quality = 'clean' AND live) AS unclean,
         count(DISTINCT record_id) FILTER (WHERE NOT live) AS refused_only
       FROM record_finding WHERE province_code = $1 AND ($2::uuid[] IS NULL OR school_id = ANY ($2)) GROUP BY 1, 2, 3
     )
     SELECT coalesce(c.school_id, f.school_id)::text AS school_id, coalesce(c.kind, f.kind) AS kind, coalesce(c.platform_id, f.platform_id) AS platform_id, coalesce(c.records, 0)::text AS records,
       coalesce(f.refused_only, 0)::text AS refused_only, coalesce(f.incorrect, 0)::text AS incorrect, coalesce(f.unclean, 0)::text AS unclean
     FROM (SELECT * FROM quality_count WHERE province_code = $1 AND ($2::uuid[] IS NULL OR school_id = ANY ($2)) AND records <> 0) AS c
     FULL JOIN found AS f ON f.school_id = c.school_id AND f.kind = c.kind AND f.platform_id = c.platform_id`,
    [provinceCode, schoolIds],
  );
  return rows.map((row) => ({
    schoolId: row.school_id, kind: row.kind, platformId: row.platform_id, records: Number(row.records), refusedOnly: Number(row.refused_only), incorrect: Number(row.incorrect), unclean: Number(row.unclean),
  }));
}

/** Live records of one kind of one source at one school, by the day of their last confirmation. */
export interface ConfirmedKind {
  readonly schoolId: string;
  readonly kind: string;
  readonly platformId: string;
  readonly overdue: number;
}

/** Records that are overdue: confirmed on a day before that of their kind, of the present school year or of none. */
export async function overdueOf(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[] | null, schoolYear: string, firstFresh: ReadonlyMap<string, number>): Promise<ConfirmedKind[]> {
  const { rows } = await client.query<{ school_id: string; kind: string; platform_id: string; overdue: string }>(
    `SELECT d.school_id::text, d.kind, d.platform_id, sum(d.records)::text AS overdue
     FROM quality_day AS d JOIN unnest($3::text[], $4::int[]) AS f (kind, first) ON f.kind = d.kind AND d.day < f.first
     WHERE d.province_code = $1 AND ($2::uuid[] IS NULL OR d.school_id = ANY ($2)) AND (d.school_year = '' OR d.school_year >= $5) GROUP BY 1, 2, 3 HAVING sum(d.records) > 0`,
    [provinceCode, schoolIds, [...firstFresh.keys()], [...firstFresh.values()], schoolYear],
  );
  return rows.map((row) => ({ schoolId: row.school_id, kind: row.kind, platformId: row.platform_id, overdue: Number(row.overdue) }));
}

/** Day of the newest receipt of each feed of each school. */
export async function feedDays(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[] | null): Promise<{ readonly schoolId: string; readonly kind: string; readonly day: number }[]> {
  const { rows } = await client.query<{ school_id: string; kind: string; day: number }>('SELECT school_id::text, kind, day FROM quality_feed WHERE province_code = $1 AND ($2::uuid[] IS NULL OR school_id = ANY ($2))', [provinceCode, schoolIds]);
  return rows.map((row) => ({ schoolId: row.school_id, kind: row.kind, day: row.day }));
}
