import type pg from 'pg';
import type { KindTable } from '../kind-table.js';
import type { SourceRecord } from './learner-records.repository.js';
import type { RecordsOf } from './record-findings.repository.js';

/** Live acts of learners' own accounts; one of a parent may speak of several children. */
const OF_LEARNERS = `r.live AND r.learner_id IS NOT NULL AND r.content->>'accountRole' = 'learner'`;
/** An account of a platform, as a digest. */
const ACCOUNT = `md5(r.province_code || chr(31) || r.platform_id || chr(31) || (r.content->>'accountId'))::uuid`;

/** A source record of an account that is looked at. */
export interface AccountRecord extends SourceRecord {
  readonly targetId: string;
}

/**
 * Notes whose the accounts in these records are.
 * @param records of a chunk, or by their ids
 * @returns accounts to look at: those seen with two learners, and those of records in which that was found before
 */
export async function noteAccounts(client: pg.ClientBase, { table }: KindTable, of: RecordsOf, records: { readonly pushId: string; readonly seq: number } | { readonly recordIds: readonly string[] }): Promise<string[]> {
  const ofChunk = 'pushId' in records;
  const ids = ofChunk ? 'ANY ((SELECT record_ids FROM chunk_outcome WHERE push_id = $3 AND seq = $4)::text[])' : 'ANY ($3::text[])';
  const { rows } = await client.query<{ account: string }>({
    name: `${table} accounts ${ofChunk ? 'of chunk' : 'by id'}`,
    text: `WITH seen AS (SELECT DISTINCT ${ACCOUNT} AS account_id, r.learner_id FROM ${table} AS r WHERE r.province_code = $1 AND r.platform_id = $2 AND r.record_id = ${ids} AND ${OF_LEARNERS}),
        noted AS (INSERT INTO account_learner (account_id, learner_id) SELECT account_id, learner_id FROM seen ORDER BY 1, 2 ON CONFLICT DO NOTHING),
        known AS (SELECT account_id, learner_id FROM seen UNION SELECT a.account_id, a.learner_id FROM account_learner AS a WHERE a.account_id IN (SELECT account_id FROM seen))
      SELECT account_id::text AS account FROM known GROUP BY 1 HAVING count(*) > 1
      UNION SELECT f.target_id::text FROM record_finding AS f WHERE f.province_code = $1 AND f.kind = '${kindOf(table)}' AND f.platform_id = $2 AND f.record_id = ${ids} AND f.code = 'account_shared'`,
    values: ofChunk ? [of.provinceCode, of.platformId, records.pushId, records.seq] : [of.provinceCode, of.platformId, records.recordIds],
  });
  return rows.map((row) => row.account);
}

/** Live records of those of these accounts that two learners have. */
export async function recordsOfShared(client: pg.ClientBase, { table }: KindTable, accountIds: readonly string[]): Promise<AccountRecord[]> {
  const { rows } = await client.query<{ hub_id: string; platform_id: string; record_id: string; version: string; school_id: string | null; account_id: string }>(
    `WITH known AS (SELECT account_id, learner_id FROM account_learner WHERE account_id = ANY ($1::uuid[])),
       held AS (SELECT k.account_id, r.learner_id, r.hub_id, r.platform_id, r.record_id, r.version, r.school_id FROM known AS k JOIN ${table} AS r ON r.learner_id = k.learner_id AND ${OF_LEARNERS} AND ${ACCOUNT} = k.account_id)
     SELECT hub_id::text, platform_id, record_id, version::text, school_id::text, account_id::text FROM held WHERE account_id IN (SELECT account_id FROM held GROUP BY 1 HAVING count(DISTINCT learner_id) > 1)`,
    [accountIds],
  );
  return rows.map((row) => ({ hubId: row.hub_id, platformId: row.platform_id, recordId: row.record_id, version: Number(row.version), schoolId: row.school_id, targetId: row.account_id }));
}

/** Every live record of a shared account, found by a look at all records. Statement for the recount. */
export function allOfShared({ table }: KindTable): string {
  return `SELECT province_code, platform_id, record_id, account_id AS target_id FROM (
    SELECT r.province_code, r.platform_id, r.record_id, ${ACCOUNT} AS account_id, r.learner_id, min(r.learner_id::text) OVER account AS first, max(r.learner_id::text) OVER account AS last
    FROM ${table} AS r WHERE ${OF_LEARNERS} WINDOW account AS (PARTITION BY ${ACCOUNT})) AS a WHERE first <> last`;
}

function kindOf(table: string): string {
  return table.slice(2).replaceAll('_', '-');
}
