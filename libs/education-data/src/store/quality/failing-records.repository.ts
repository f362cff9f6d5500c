import type pg from 'pg';
import type { KindTable } from '../kind-table.js';

/** A record that fails a quality, with its place in the list. */
export interface Failing {
  readonly platformId: string | null;
  readonly recordId: string | null;
  readonly hubId: string | null;
  readonly schoolId: string | null;
  readonly code: string;
  readonly path: string;
  /** Bits of the groups that a learner's records hold; null for other qualities. */
  readonly groups: number | null;
  readonly since: Date | null;
  readonly place: readonly string[];
}

export interface FailingScope {
  readonly provinceCode: string;
  /** Null: all of the province. */
  readonly schools: readonly string[] | null;
  readonly kind: string;
  readonly after: readonly string[] | null;
  readonly limit: number;
}

interface Row {
  platform_id: string | null;
  record_id: string | null;
  hub_id: string | null;
  school_id: string | null;
  code: string;
  path: string;
  groups: number | null;
  since: Date | null;
  place: string[];
}

function toFailing(row: Row): Failing {
  return { platformId: row.platform_id, recordId: row.record_id, hubId: row.hub_id, schoolId: row.school_id, code: row.code, path: row.path, groups: row.groups, since: row.since, place: row.place };
}

/** Records in which a rule found something, or whose newest version was refused. */
export async function foundRecords(client: pg.ClientBase, scope: FailingScope, quality: 'correct' | 'clean', code: string | null): Promise<Failing[]> {
  const [platform = '', record = '', origin = '', foundCode = '', path = ''] = scope.after ?? [];
  const { rows } = await client.query<Row>(
    `SELECT platform_id, record_id, hub_id::text, nullif(school_id, '00000000-0000-0000-0000-000000000000')::text AS school_id, code, path, NULL::int AS groups, found_at AS since,
       ARRAY[platform_id, record_id, origin, code, path] AS place
     FROM record_finding WHERE province_code = $1 AND kind = $2 AND quality = $3 AND ($4::uuid[] IS NULL OR school_id = ANY ($4)) AND ($5::text IS NULL OR code = $5)
       AND (platform_id, record_id, origin, code, path) > ($6, $7, $8, $9, $10)
     ORDER BY platform_id, record_id, origin, code, path LIMIT $11`,
    [scope.provinceCode, scope.kind, quality, scope.schools, code, platform, record, origin, foundCode, path, scope.limit],
  );
  return rows.map(toFailing);
}

/** Live records that were last confirmed before a moment, of the present school year or of none. */
export async function overdueRecords(client: pg.ClientBase, table: KindTable, scope: FailingScope, before: Date, schoolYear: string | null): Promise<Failing[]> {
  const school = table.kind === 'school' ? 'hub_id' : 'school_id';
  const [hub = '00000000-0000-0000-0000-000000000000', platform = '', record = ''] = scope.after ?? [];
  const { rows } = await client.query<Row>(
    `SELECT platform_id, record_id, hub_id::text, ${school}::text AS school_id, 'overdue' AS code, '' AS path, NULL::int AS groups, confirmed_at AS since, ARRAY[hub_id::text, platform_id, record_id] AS place
     FROM ${table.table} WHERE live AND province_code = $1 AND ($2::uuid[] IS NULL OR ${school} = ANY ($2)) AND confirmed_at < $3 AND ($4::text IS NULL OR content ->> 'schoolYear' >= $4)
       AND (hub_id, platform_id, record_id) > ($5::uuid, $6, $7)
     ORDER BY hub_id, platform_id, record_id LIMIT $8`,
    [scope.provinceCode, scope.schools, before, schoolYear, hub, platform, record, scope.limit],
  );
  return rows.map(toFailing);
}

/** Learners enrolled now whose records do not hold all required groups. @param required bits */
export async function incompleteLearners(client: pg.ClientBase, scope: FailingScope, required: number): Promise<Failing[]> {
  const [learner = '00000000-0000-0000-0000-000000000000'] = scope.after ?? [];
  const { rows } = await client.query<Row>(
    `SELECT NULL AS platform_id, NULL AS record_id, learner_id::text AS hub_id, school_id::text, 'missing_groups' AS code, '' AS path, groups::int, NULL::timestamptz AS since, ARRAY[learner_id::text] AS place
     FROM learner_completeness WHERE province_code = $1 AND school_id IS NOT NULL AND ($2::uuid[] IS NULL OR school_id = ANY ($2)) AND (groups & $3) <> $3 AND learner_id > $4::uuid
     ORDER BY learner_id LIMIT $5`,
    [scope.provinceCode, scope.schools, required, learner, scope.limit],
  );
  return rows.map(toFailing);
}
