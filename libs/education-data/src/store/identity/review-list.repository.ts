import type pg from 'pg';
import type { ReviewSort } from '../../domain/identity/decision.js';

/** Something for a person to decide. */
export interface ReviewRow {
  readonly id: string;
  readonly kind: string;
  readonly provinceCode: string;
  readonly sort: ReviewSort;
  readonly state: string;
  readonly firstId: string | null;
  readonly secondId: string | null;
  readonly reasons: readonly string[];
  readonly platformId: string | null;
  readonly recordId: string | null;
  readonly since: Date;
  /** Of a held record, sealed. */
  readonly payload: Buffer | null;
}

/** Kinds of people and their tables. */
export type PersonTables = readonly { readonly kind: string; readonly table: string }[];

export interface ReviewQuestion {
  /** Null: all. */
  readonly provinces: readonly string[] | null;
  readonly kinds: PersonTables;
  readonly open: boolean;
  readonly reason: string | undefined;
  readonly schoolIds: readonly string[] | undefined;
  readonly personId: string | undefined;
  /** Waiting since before this. */
  readonly before: Date | undefined;
  readonly after: readonly [since: string, id: string] | undefined;
  readonly limit: number;
  readonly id?: string;
}

const HELD = `outcome = 5 AND reason = 'identity_conflict'`;

/**
 * A pair is there to be compared while both are: of one whose records were all cancelled nothing can be shown. It comes back with them. Who
 * was joined to somebody lives on as that one.
 */
function bothThere(kinds: PersonTables): string {
  const there = (id: string): string => `(EXISTS (SELECT 1 FROM hub_alias WHERE old_id = ${id}) OR ${kinds.map(({ kind, table }) => `(kind = '${kind}' AND EXISTS (SELECT 1 FROM ${table} r WHERE r.person_id = ${id} AND r.live))`).join(' OR ')})`;
  return `(reason = 'agreement_gone' OR (${there('first_id')} AND ${there('second_id')}))`;
}

/** The review list, longest waiting first: pairs and parted records of the list itself, and records held for their identity. */
export async function reviewRows(client: pg.ClientBase, question: ReviewQuestion): Promise<ReviewRow[]> {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const { provinces, kinds, reason, schoolIds, personId, before, after } = question;
  const common: string[] = [];
  if (provinces !== null) common.push(`province_code = ANY(${put(provinces)}::text[])`);
  common.push(`kind = ANY(${put(kinds.map((one) => one.kind))}::text[])`);
  if (question.id !== undefined) common.push(`id = ${put(question.id)}::uuid`);
  const listed = [...common];
  const held = [...common, HELD];
  if (question.id === undefined) {
    listed.push(question.open ? `state = 'open'` : `state NOT IN ('open', 'deciding')`);
    if (question.open) listed.push(bothThere(kinds));
    else held.push('false');
  }
  held.push(`NOT EXISTS (SELECT 1 FROM identity_decision d WHERE d.item_id = w.id AND d.state = 'pending')`);
  if (reason === 'identity-conflict') listed.push('false');
  else if (reason !== undefined) {
    listed.push(`(${put(reason)} = ANY(reasons) OR (reasons = '{}' AND ${put(reason)} = 'same-name-birth'))`);
    held.push('false');
  }
  if (schoolIds !== undefined) {
    const schools = put(schoolIds);
    listed.push(`(${kinds.map(({ kind, table }) => `(kind = '${kind}' AND EXISTS (SELECT 1 FROM ${table} r WHERE r.person_id IN (first_id, second_id) AND r.live AND r.school_id = ANY(${schools}::uuid[])))`).join(' OR ')})`);
    held.push(`school_id = ANY(${schools}::uuid[])`);
  }
  if (personId !== undefined) {
    const person = put(personId);
    listed.push(`(first_id = ${person}::uuid OR second_id = ${person}::uuid)`);
    held.push('false');
  }
  if (before !== undefined) {
    listed.push(`created_at < ${put(before)}`);
    held.push(`since < ${put(before)}`);
  }
  const place = after === undefined ? '' : `WHERE (since, id) > (${put(after[0])}::timestamptz, ${put(after[1])}::uuid)`;
  const text = `SELECT * FROM (
      SELECT id, kind, province_code AS "provinceCode", CASE reason WHEN 'agreement_gone' THEN 'agreement-gone' ELSE 'likeness' END AS sort, state, first_id::text AS "firstId", second_id::text AS "secondId",
        CASE reasons WHEN '{}' THEN '{same-name-birth}' ELSE reasons END AS reasons, platform_id AS "platformId", record_id AS "recordId", created_at AS since, NULL::bytea AS payload
      FROM review_item WHERE ${listed.join(' AND ')}
      UNION ALL
      SELECT id, kind, province_code, 'contradiction', 'open', NULL, NULL, '{identity-conflict}', platform_id, record_id, since, payload FROM waiting_record w WHERE ${held.join(' AND ')}) AS item
    ${place} ORDER BY since, id LIMIT ${question.limit}`;
  const { rows } = await client.query<ReviewRow>(text, values);
  return rows;
}

/** How much of each sort waits. */
export async function reviewCounts(client: pg.ClientBase, provinces: readonly string[] | null, kinds: PersonTables): Promise<Readonly<Record<ReviewSort, number>>> {
  const { rows } = await client.query<{ sort: ReviewSort; count: number }>(
    `SELECT CASE reason WHEN 'agreement_gone' THEN 'agreement-gone' ELSE 'likeness' END AS sort, count(*)::int AS count FROM review_item WHERE state = 'open' AND ($1::text[] IS NULL OR province_code = ANY($1)) AND ${bothThere(kinds)} GROUP BY 1
     UNION ALL SELECT 'contradiction', count(*)::int FROM waiting_record WHERE ${HELD} AND ($1::text[] IS NULL OR province_code = ANY($1))`,
    [provinces],
  );
  return { 'likeness': 0, 'contradiction': 0, 'agreement-gone': 0, ...Object.fromEntries(rows.map((row) => [row.sort, row.count])) };
}

/** The item as it stands, locked until the transaction ends; null when there is none that is open. */
export async function lockOpenItem(client: pg.ClientBase, id: string): Promise<ReviewRow | null> {
  const listed = await client.query<ReviewRow>(
    `SELECT id, kind, province_code AS "provinceCode", CASE reason WHEN 'agreement_gone' THEN 'agreement-gone' ELSE 'likeness' END AS sort, state, first_id::text AS "firstId", second_id::text AS "secondId", reasons,
       platform_id AS "platformId", record_id AS "recordId", created_at AS since, NULL::bytea AS payload FROM review_item WHERE id = $1 AND state = 'open' FOR UPDATE`,
    [id],
  );
  if (listed.rows[0] !== undefined) return listed.rows[0];
  const { rows } = await client.query<ReviewRow>(
    `SELECT id, kind, province_code AS "provinceCode", 'contradiction' AS sort, 'open' AS state, NULL AS "firstId", NULL AS "secondId", '{identity-conflict}'::text[] AS reasons, platform_id AS "platformId", record_id AS "recordId", since, payload
     FROM waiting_record WHERE id = $1 AND ${HELD} FOR UPDATE`,
    [id],
  );
  return rows[0] ?? null;
}
