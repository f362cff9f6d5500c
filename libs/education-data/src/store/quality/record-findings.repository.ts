import { integerArray, uuidArray } from '@lienthong/kit/database';
import type pg from 'pg';
import { NO_SCHOOL } from '../../domain/quality/school-quality.js';

/** Records of one kind and source. */
export interface RecordsOf {
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
}

/** A finding as it stands. */
export interface OpenFinding {
  readonly recordId: string;
  readonly origin: 'merge' | 'refused' | 'across';
  readonly code: string;
  readonly path: string;
  /** What it counts against. */
  readonly quality: 'correct' | 'clean';
  /** Null: a refused record whose version could not be read. */
  readonly version: number | null;
  /** False: a refused record of which nothing is held. */
  readonly live: boolean;
  readonly hubId: string | null;
  readonly schoolId: string | null;
  /** Of a finding over several records, what it is about: the target that is gone, the account. */
  readonly targetId?: string;
}

interface Row {
  record_id: string;
  origin: OpenFinding['origin'];
  code: string;
  path: string;
  quality: OpenFinding['quality'];
  version: string | null;
  live: boolean;
  hub_id: string | null;
  school_id: string;
}

const SELECTED = 'record_id, origin, code, path, quality, version::text, live, hub_id::text, school_id::text';

function toFinding(row: Row): OpenFinding {
  return {
    recordId: row.record_id, origin: row.origin, code: row.code, path: row.path, quality: row.quality, version: row.version === null ? null : Number(row.version), live: row.live, hubId: row.hub_id,
    schoolId: row.school_id === NO_SCHOOL ? null : row.school_id,
  };
}

/** Findings of the merge and refusals that stand of these records. */
export async function findingsOf(client: pg.ClientBase, of: RecordsOf, recordIds: readonly string[]): Promise<OpenFinding[]> {
  const { rows } = await client.query<Row>(
    `SELECT ${SELECTED} FROM record_finding WHERE province_code = $1 AND kind = $2 AND platform_id = $3 AND record_id = ANY ($4) AND origin <> 'across'`,
    [of.provinceCode, of.kind, of.platformId, recordIds],
  );
  return rows.map(toFinding);
}

/** Of the records of chunks those in which something stands, over several records too; nothing is read where nothing stands of the kind and source. */
export async function foundInChunks(client: pg.ClientBase, of: RecordsOf, chunks: readonly (readonly [pushId: string, seq: number])[]): Promise<string[]> {
  if (chunks.length === 0) return [];
  const { rows } = await client.query<{ record_id: string }>(
    `SELECT DISTINCT f.record_id FROM record_finding AS f
       JOIN (SELECT unnest(record_ids) AS record_id FROM unnest($4::uuid[], $5::int[]) AS i (push_id, seq) JOIN chunk_outcome USING (push_id, seq)) AS c USING (record_id)
     WHERE f.province_code = $1 AND f.kind = $2 AND f.platform_id = $3`,
    [of.provinceCode, of.kind, of.platformId, uuidArray(chunks.map(([pushId]) => pushId)), integerArray(chunks.map(([, seq]) => seq))],
  );
  return rows.map((row) => row.record_id);
}

/** Puts what stands of these records now in place of what stood. */
export async function replaceFindings(client: pg.ClientBase, of: RecordsOf, recordIds: readonly string[], now: readonly OpenFinding[], at: string): Promise<void> {
  if (recordIds.length === 0) return;
  await client.query(`DELETE FROM record_finding WHERE province_code = $1 AND kind = $2 AND platform_id = $3 AND record_id = ANY ($4) AND origin <> 'across'`, [of.provinceCode, of.kind, of.platformId, recordIds]);
  await insertFindings(client, of.provinceCode, of.kind, now.map((one) => ({ ...one, platformId: of.platformId })), at);
}

/** Findings over several records of these hub records: those that stand now in place of those that stood. @returns schools in which something changed */
export async function replaceAcross(client: pg.ClientBase, provinceCode: string, kind: string, hubIds: readonly string[], codes: readonly string[], now: readonly (OpenFinding & { readonly platformId: string })[], at: string): Promise<string[]> {
  const { rows } = await client.query<{ school_id: string }>(
    `DELETE FROM record_finding WHERE province_code = $1 AND kind = $2 AND hub_id = ANY ($3::uuid[]) AND origin = 'across' AND code = ANY ($4) RETURNING school_id::text`,
    [provinceCode, kind, hubIds, codes],
  );
  await insertFindings(client, provinceCode, kind, now, at);
  return [...new Set([...rows.map((row) => row.school_id), ...now.map((one) => one.schoolId ?? NO_SCHOOL)])];
}

/** Findings over several records of source records that may stand at another school now. @returns schools in which something changed */
export async function moveAcross(client: pg.ClientBase, of: RecordsOf, table: string, recordIds: readonly string[]): Promise<string[]> {
  if (recordIds.length === 0) return [];
  const { rows } = await client.query<{ was: string; is: string }>(
    `WITH stood AS (SELECT f.ctid AS place, f.school_id AS was, coalesce(r.school_id, '${NO_SCHOOL}') AS is FROM record_finding AS f
       JOIN ${table} AS r ON r.province_code = f.province_code AND r.platform_id = f.platform_id AND r.record_id = f.record_id
       WHERE f.province_code = $1 AND f.kind = $2 AND f.platform_id = $3 AND f.record_id = ANY ($4) AND f.origin = 'across')
     UPDATE record_finding AS f SET school_id = stood.is FROM stood WHERE f.ctid = stood.place AND stood.was <> stood.is RETURNING stood.was::text, stood.is::text`,
    [of.provinceCode, of.kind, of.platformId, recordIds],
  );
  return [...new Set(rows.flatMap((row) => [row.was, row.is]))];
}

/** Adds findings that may stand already. */
export async function addFindings(client: pg.ClientBase, provinceCode: string, kind: string, findings: readonly (OpenFinding & { readonly platformId: string })[], at: string): Promise<void> {
  await insertFindings(client, provinceCode, kind, findings, at);
}

/** Takes away what was found about these targets. @returns schools in which something changed, with their province */
export async function endOfTargets(client: pg.ClientBase, code: string, targetIds: readonly string[]): Promise<{ readonly provinceCode: string; readonly schoolId: string }[]> {
  if (targetIds.length === 0) return [];
  const { rows } = await client.query<{ provinceCode: string; schoolId: string }>(
    `DELETE FROM record_finding WHERE target_id = ANY ($2::uuid[]) AND code = $1 AND origin = 'across' RETURNING province_code AS "provinceCode", school_id::text AS "schoolId"`,
    [code, targetIds],
  );
  return rows;
}

/**
 * Takes \`orphan\` away from source records that no longer are: they were cancelled, or refer to another target by now.
 * @param references columns of what a row of the kind refers to
 * @returns schools in which something changed
 */
export async function endOrphans(client: pg.ClientBase, of: RecordsOf, table: string, references: readonly string[], recordIds: readonly string[]): Promise<string[]> {
  if (recordIds.length === 0 || references.length === 0) return [];
  const { rows } = await client.query<{ school_id: string }>(
    `DELETE FROM record_finding AS f WHERE f.province_code = $1 AND f.kind = $2 AND f.platform_id = $3 AND f.record_id = ANY ($4) AND f.origin = 'across' AND f.code = 'orphan'
       AND NOT EXISTS (SELECT 1 FROM ${table} AS r WHERE r.province_code = $1 AND r.platform_id = $3 AND r.record_id = f.record_id AND r.live AND f.target_id IN (${references.map((column) => `r.${column}`).join(', ')}))
     RETURNING f.school_id::text`,
    [of.provinceCode, of.kind, of.platformId, recordIds],
  );
  return rows.map((row) => row.school_id);
}

async function insertFindings(client: pg.ClientBase, provinceCode: string, kind: string, findings: readonly (OpenFinding & { readonly platformId: string })[], at: string): Promise<void> {
  if (findings.length === 0) return;
  const rows = findings.map((one) => ({
    platform_id: one.platformId, record_id: one.recordId, origin: one.origin, code: one.code, path: one.path, quality: one.quality, version: one.version, live: one.live, hub_id: one.hubId, school_id: one.schoolId ?? NO_SCHOOL, target_id: one.targetId ?? null,
  }));
  await client.query(
    `INSERT INTO record_finding (province_code, kind, platform_id, record_id, origin, code, path, quality, version, live, hub_id, school_id, target_id, found_at)
     SELECT $1, $2, platform_id, record_id, origin, code, path, quality, version, live, hub_id, school_id, target_id, $4
     FROM json_to_recordset($3) AS i (platform_id text, record_id text, origin text, code text, path text, quality text, version bigint, live boolean, hub_id uuid, school_id uuid, target_id uuid) ON CONFLICT DO NOTHING`,
    [provinceCode, kind, JSON.stringify(rows), at],
  );
}
