import type pg from 'pg';
import type { KindTable } from '../kind-table.js';

/** Which version of a record a source holds. */
export interface HeldVersion {
  readonly version: number;
  readonly live: boolean;
  readonly hubId: string | null;
  readonly schoolId: string | null;
}

/** The versions that a platform holds of these records; those never seen are left out. A school's record is of itself. */
export async function versionsOf(client: pg.ClientBase, table: Pick<KindTable, 'table' | 'kind'>, provinceCode: string, platformId: string, recordIds: readonly string[]): Promise<Map<string, HeldVersion>> {
  const { rows } = await client.query<{ record_id: string; version: string; live: boolean; hub_id: string | null; school_id: string | null }>(
    `SELECT record_id, version::text, live, hub_id::text, ${table.kind === 'school' ? 'hub_id' : 'school_id'}::text AS school_id FROM ${table.table} WHERE province_code = $1 AND platform_id = $2 AND record_id = ANY ($3)`,
    [provinceCode, platformId, recordIds],
  );
  return new Map(rows.map((row) => [row.record_id, { version: Number(row.version), live: row.live, hubId: row.hub_id, schoolId: row.school_id }]));
}
