import type pg from 'pg';
import type { KindTable } from '../kind-table.js';
import type { SourceRecord } from './learner-records.repository.js';
import type { RecordsOf } from './record-findings.repository.js';

/** A source record that its source has beside another of the same hub record, which is the target. */
export interface DuplicateRecord extends SourceRecord {
  readonly targetId: string;
}

/** Live records of people with how many records of their source stand for the same hub record. */
function counted({ table }: KindTable, where: string): string {
  return `SELECT r.*, count(*) OVER (PARTITION BY r.hub_id, r.platform_id) AS of_source FROM ${table} AS r WHERE r.live ${where}`;
}

/** Hub records that these records are of, and those about which it stands that they are of them. */
export async function hubsToLookAt(client: pg.ClientBase, { table }: KindTable, of: RecordsOf, recordIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ hub_id: string }>(
    `SELECT hub_id::text FROM ${table} WHERE province_code = $1 AND platform_id = $3 AND record_id = ANY ($4) AND live
     UNION SELECT target_id::text FROM record_finding WHERE province_code = $1 AND kind = $2 AND platform_id = $3 AND record_id = ANY ($4) AND origin = 'across' AND code = 'duplicate_in_source'`,
    [of.provinceCode, of.kind, of.platformId, recordIds],
  );
  return rows.map((row) => row.hub_id);
}

/** Of these hub records the records whose source has another one beside them, whichever source. */
export async function duplicatesOf(client: pg.ClientBase, table: KindTable, hubIds: readonly string[]): Promise<DuplicateRecord[]> {
  const { rows } = await client.query<{ hub_id: string; platform_id: string; record_id: string; version: string; school_id: string | null }>(
    `SELECT hub_id::text, platform_id, record_id, version::text, school_id::text FROM (${counted(table, 'AND r.hub_id = ANY ($1::uuid[])')}) AS c WHERE of_source > 1`,
    [hubIds],
  );
  return rows.map((row) => ({ hubId: row.hub_id, platformId: row.platform_id, recordId: row.record_id, version: Number(row.version), schoolId: row.school_id, targetId: row.hub_id }));
}

/** Every such record, found by a look at all records. Statement for the recount. */
export function allDuplicates(table: KindTable): string {
  return `SELECT province_code, platform_id, record_id, hub_id AS target_id FROM (${counted(table, '')}) AS c WHERE of_source > 1`;
}
