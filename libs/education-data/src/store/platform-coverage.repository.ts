import type { Database } from '@lienthong/kit/database';

/** A platform as the registry told of it, and of which schools its credentials let it send. */
export interface PlatformCoverage {
  readonly status: string;
  /** Codes; null: all schools of the province. */
  readonly schools: readonly string[] | null;
}

/**
 * Credentials that were revoked count too: what they covered was covered while they held.
 * @param provinces null: all. A platform of no province is everybody's @returns null for one that is not known there
 */
export async function coverageOf(database: Database, platformId: string, kind: string, provinces: readonly string[] | null): Promise<PlatformCoverage | null> {
  const [row] = await database.query<{ status: string; clients: number; unbound: boolean | null; schools: string[] }>(
    `SELECT p.status, count(c.client_id)::int AS clients, bool_or(c.schools IS NULL) AS unbound, coalesce(array_agg(DISTINCT code) FILTER (WHERE code IS NOT NULL), '{}') AS schools
     FROM known_platform p LEFT JOIN known_client c ON c.platform_id = p.id AND $2 = ANY(c.kinds) LEFT JOIN LATERAL unnest(c.schools) AS code ON true
     WHERE p.id = $1 AND ($3::text[] IS NULL OR p.province_code IS NULL OR p.province_code = ANY($3)) GROUP BY p.id, p.status`,
    [platformId, kind, provinces],
  );
  if (row === undefined) return null;
  return { status: row.status, schools: row.clients === 0 || row.unbound === true ? null : row.schools };
}
