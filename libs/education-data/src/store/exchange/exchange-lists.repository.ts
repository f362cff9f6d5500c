import type pg from 'pg';
import type { KindCount } from '../../domain/exchange/destination-state.js';

type Provinces = readonly string[] | null;

/** Counts of a destination's records, as the store keeps them. */
export async function countsOf(client: pg.ClientBase, provinces: Provinces): Promise<readonly (KindCount & { readonly provinceCode: string; readonly destination: string })[]> {
  const { rows } = await client.query<KindCount & { readonly provinceCode: string; readonly destination: string }>(
    `SELECT province_code AS "provinceCode", destination, kind, state, result, gone, records::float8 AS count FROM exchange_count WHERE records <> 0 AND ($1::text[] IS NULL OR province_code = ANY($1)) ORDER BY 1, 2, 3, 4`, [provinces]);
  return rows;
}

/** Since when the oldest open record of a destination waits. */
export async function oldestOpen(client: pg.ClientBase, provinceCode: string, destination: string): Promise<Date | null> {
  const { rows } = await client.query<{ oldest: Date | null }>(`SELECT min(queued_at) AS oldest FROM exchange_record WHERE province_code = $1 AND destination = $2 AND state IN ('queued', 'sent', 'waiting')`, [provinceCode, destination]);
  return rows[0]?.oldest ?? null;
}

/** Rejected records of a destination grouped by reason, most first. */
export async function reasonsOf(client: pg.ClientBase, provinceCode: string, destination: string): Promise<readonly { readonly reason: string; readonly kind: string; readonly count: number }[]> {
  const { rows } = await client.query<{ reason: string; kind: string; count: number }>(
    `SELECT coalesce(reason, '') AS reason, kind, count(*)::int AS count FROM exchange_record WHERE province_code = $1 AND destination = $2 AND state = 'rejected' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 200`, [provinceCode, destination]);
  return rows;
}

/** A record of a destination's books. */
export interface ListedRecord {
  readonly destination: string;
  readonly kind: string;
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly message: string | null;
  readonly version: number;
  readonly acknowledgedVersion: number | null;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
  readonly nextTryAt: Date | null;
  readonly result: string | null;
  readonly resultAt: Date | null;
}

const RECORD = `destination, kind, hub_id::text AS "hubId", province_code AS "provinceCode", school_id::text AS "schoolId", state, reason, message, version::float8, acked_version::float8 AS "acknowledgedVersion", attempts,
  queued_at AS "queuedAt", sent_at AS "sentAt", answered_at AS "answeredAt", CASE WHEN state IN ('queued', 'sent') THEN next_try_at END AS "nextTryAt", nullif(result, '') AS result, result_at AS "resultAt"`;

export interface RecordQuestion {
  readonly provinceCode: string;
  readonly destination: string;
  readonly state: string | undefined;
  readonly kind: string | undefined;
  readonly reason: string | undefined;
  readonly schools: readonly string[] | null;
}

/** A page of a destination's records by kind and hub id, along the primary key. */
export async function listRecords(client: pg.ClientBase, question: RecordQuestion, after: readonly string[] | undefined, limit: number): Promise<ListedRecord[]> {
  const { rows } = await client.query<ListedRecord>(
    `SELECT ${RECORD} FROM exchange_record WHERE province_code = $1 AND destination = $2 AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR kind = $4) AND ($5::text IS NULL OR reason = $5)
       AND ($6::uuid[] IS NULL OR school_id = ANY($6)) AND ($7::text IS NULL OR (kind, hub_id) > ($7, $8::uuid)) ORDER BY kind, hub_id LIMIT $9`,
    [question.provinceCode, question.destination, question.state ?? null, question.kind ?? null, question.reason ?? null, question.schools, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows;
}

/** What destinations say of one record. */
export async function recordAt(client: pg.ClientBase, provinceCode: string, destination: string, kind: string, hubId: string): Promise<ListedRecord | undefined> {
  const { rows } = await client.query<ListedRecord>(`SELECT ${RECORD} FROM exchange_record WHERE province_code = $1 AND destination = $2 AND kind = $3 AND hub_id = $4`, [provinceCode, destination, kind, hubId]);
  return rows[0];
}

export interface ListedDifference {
  readonly id: string;
  readonly provinceCode: string;
  readonly destination: string;
  readonly sort: string;
  readonly kind: string;
  readonly hubId: string | null;
  readonly schoolId: string | null;
  readonly fields: readonly string[];
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly sealed: Buffer | null;
  readonly state: string;
  readonly foundAt: Date;
  readonly resolvedAt: Date | null;
  readonly seenAt: Date | null;
  readonly seenBy: string | null;
  readonly remark: string | null;
}

const DIFFERENCE = `id::text, province_code AS "provinceCode", destination, sort, kind, hub_id::text AS "hubId", school_id::text AS "schoolId", fields, ours, theirs, sealed, state, found_at AS "foundAt", resolved_at AS "resolvedAt", seen_at AS "seenAt", seen_by AS "seenBy", remark`;

/** A page of differences by id. */
export async function listDifferences(client: pg.ClientBase, question: { readonly provinceCode: string; readonly destination: string; readonly state: string | undefined; readonly sort: string | undefined }, after: string | undefined, limit: number): Promise<ListedDifference[]> {
  const { rows } = await client.query<ListedDifference>(
    `SELECT ${DIFFERENCE} FROM exchange_difference WHERE province_code = $1 AND destination = $2 AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR sort = $4) AND ($5::uuid IS NULL OR id > $5) ORDER BY id LIMIT $6`,
    [question.provinceCode, question.destination, question.state ?? null, question.sort ?? null, after ?? null, limit],
  );
  return rows;
}

/** Marks a difference as seen, with a remark, or opens it again. @returns undefined when there is none that is not resolved */
export async function markDifference(client: pg.ClientBase, provinces: Provinces, id: string, mark: { readonly state: 'seen' | 'open'; readonly by: string; readonly remark: string | null; readonly now: Date }): Promise<ListedDifference | undefined> {
  const { rows } = await client.query<ListedDifference>(
    `UPDATE exchange_difference SET state = $2, seen_by = CASE WHEN $2 = 'seen' THEN $3 END, remark = CASE WHEN $2 = 'seen' THEN $4 END, seen_at = CASE WHEN $2 = 'seen' THEN $5::timestamptz END
     WHERE id = $1 AND state <> 'resolved' AND ($6::text[] IS NULL OR province_code = ANY($6)) RETURNING ${DIFFERENCE}`,
    [id, mark.state, mark.by, mark.remark, mark.now, provinces],
  );
  return rows[0];
}

/** Schools that bear a code, or the one with this hub id. */
export async function schoolsOf(client: pg.ClientBase, provinceCode: string, codes: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ hub_id: string }>('SELECT DISTINCT hub_id::text FROM school_code WHERE province_code = $1 AND (code = ANY($2) OR hub_id::text = ANY($2))', [provinceCode, codes]);
  return rows.map((row) => row.hub_id);
}

/** What was last told of a destination, for the state events. */
export async function toldStates(client: pg.ClientBase): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await client.query<{ key: string; told: unknown }>(`SELECT province_code || ':' || id AS key, told FROM exchange_destination`);
  return new Map(rows.map((row) => [row.key, row.told]));
}

export async function saveTold(client: pg.ClientBase, provinceCode: string, id: string, told: object): Promise<void> {
  await client.query('UPDATE exchange_destination SET told = $3 WHERE province_code = $1 AND id = $2', [provinceCode, id, JSON.stringify(told)]);
}
