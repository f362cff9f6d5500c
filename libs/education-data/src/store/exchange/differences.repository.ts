import type pg from 'pg';
import type { QueueOf } from './exchange-records.repository.js';

/** A line of what the destination holds, for comparing. */
export interface HeldLine {
  readonly kind: string;
  readonly hubId: string;
  readonly version: number;
  readonly gone: boolean;
}

/** A difference as it was found this time. */
export interface FoundDifference {
  readonly id: string;
  readonly sort: string;
  readonly kind: string;
  /** The same subject is the same difference the next time. */
  readonly subject: string;
  readonly hubId: string | null;
  readonly schoolId: string | null;
  readonly fields: readonly string[];
  readonly ours: string | null;
  readonly theirs: string | null;
  /** Another digest: the difference is another one and is open again. */
  readonly digest: string;
  /** Base64 of the sealed details; null without. */
  readonly sealed: string | null;
}

/**
 * Compares a stretch of the destination's list with what it has acknowledged, by hub id in `(after, upTo]` (`upTo` null: to the end).
 * Records on their way are left out. Kinds of difference: `missing` (acknowledged, not there), `older`, `newer`, `unknown` (there, never ours).
 */
export async function compareStretch(client: pg.ClientBase, { provinceCode, id }: QueueOf, held: readonly HeldLine[], after: string | null, upTo: string | null): Promise<readonly { readonly sort: 'missing' | 'older' | 'newer' | 'unknown'; readonly kind: string; readonly hubId: string; readonly schoolId: string | null; readonly ours: number | null; readonly theirs: number | null }[]> {
  const { rows } = await client.query<{ sort: 'missing' | 'older' | 'newer' | 'unknown'; kind: string; hubId: string; schoolId: string | null; ours: number | null; theirs: number | null }>(
    `WITH theirs AS (SELECT * FROM json_to_recordset($3::json) AS t (kind text, "hubId" uuid, version bigint, gone boolean)),
          ours AS (SELECT kind, hub_id, acked_version, acked_gone, state, school_id FROM exchange_record
                   WHERE province_code = $1 AND destination = $2 AND ($4::uuid IS NULL OR hub_id > $4) AND ($5::uuid IS NULL OR hub_id <= $5))
     SELECT * FROM (
       SELECT CASE WHEN o.hub_id IS NULL THEN CASE WHEN t.gone THEN NULL ELSE 'unknown' END
                   WHEN o.state NOT IN ('acknowledged', 'withdrawn') THEN NULL
                   WHEN t."hubId" IS NULL THEN CASE WHEN o.acked_gone THEN NULL ELSE 'missing' END
                   WHEN t.version < o.acked_version THEN 'older' WHEN t.version > o.acked_version THEN 'newer' END AS sort,
              coalesce(o.kind, t.kind) AS kind, coalesce(o.hub_id, t."hubId")::text AS "hubId", o.school_id::text AS "schoolId", o.acked_version::float8 AS ours, t.version::float8 AS theirs
       FROM ours o FULL JOIN theirs t ON t."hubId" = o.hub_id AND t.kind = o.kind
     ) AS compared WHERE sort IS NOT NULL ORDER BY "hubId"`,
    [provinceCode, id, JSON.stringify(held), after, upTo],
  );
  return rows;
}

/** Queues records whose copy at the destination is not the one it acknowledged; the next version stands above whatever it holds. */
export async function requeueDiffering(client: pg.ClientBase, { provinceCode, id }: QueueOf, records: readonly { readonly kind: string; readonly hubId: string; readonly theirs: number | null }[], now: Date): Promise<void> {
  if (records.length === 0) return;
  await client.query(
    `UPDATE exchange_record AS r SET state = 'queued', queued_at = $4, next_try_at = $4, attempts = 0, version = greatest(r.version, coalesce(d.theirs, 0)), sent_digest = CASE WHEN d.theirs > r.version THEN NULL ELSE r.sent_digest END, acked_version = NULL, acked_digest = NULL
     FROM json_to_recordset($3::json) AS d (kind text, "hubId" uuid, theirs bigint) WHERE r.province_code = $1 AND r.destination = $2 AND r.kind = d.kind AND r.hub_id = d."hubId"`,
    [provinceCode, id, JSON.stringify(records), now],
  );
}

/** Keeps differences found now. One that was marked as seen stays so until it becomes another. */
export async function saveDifferences(client: pg.ClientBase, { provinceCode, id }: QueueOf, found: readonly FoundDifference[], now: Date): Promise<void> {
  if (found.length === 0) return;
  await client.query(
    `INSERT INTO exchange_difference AS known (id, province_code, destination, sort, kind, subject, hub_id, school_id, fields, ours, theirs, digest, sealed, state, found_at)
     SELECT id, $1, $2, sort, kind, subject, "hubId", "schoolId", ARRAY(SELECT json_array_elements_text(fields)), ours, theirs, digest, decode(sealed, 'base64'), 'open', $4
     FROM json_to_recordset($3::json) AS f (id uuid, sort text, kind text, subject uuid, "hubId" uuid, "schoolId" uuid, fields json, ours text, theirs text, digest uuid, sealed text)
     ON CONFLICT (province_code, destination, kind, subject) DO UPDATE SET sort = excluded.sort, hub_id = excluded.hub_id, school_id = excluded.school_id, fields = excluded.fields, ours = excluded.ours, theirs = excluded.theirs,
       sealed = excluded.sealed, digest = excluded.digest, resolved_at = NULL,
       state = CASE WHEN known.digest = excluded.digest AND known.state = 'seen' THEN 'seen' ELSE 'open' END,
       found_at = CASE WHEN known.digest = excluded.digest AND known.state <> 'resolved' THEN known.found_at ELSE excluded.found_at END,
       remark = CASE WHEN known.digest = excluded.digest AND known.state = 'seen' THEN known.remark END, seen_by = CASE WHEN known.digest = excluded.digest AND known.state = 'seen' THEN known.seen_by END,
       seen_at = CASE WHEN known.digest = excluded.digest AND known.state = 'seen' THEN known.seen_at END`,
    [provinceCode, id, JSON.stringify(found), now],
  );
}

/** Differences of the destination that were not found this time are gone. */
export async function resolveOthers(client: pg.ClientBase, { provinceCode, id }: QueueOf, subjects: readonly string[], now: Date): Promise<void> {
  await client.query(
    `UPDATE exchange_difference SET state = 'resolved', resolved_at = $4, sealed = NULL WHERE province_code = $1 AND destination = $2 AND state <> 'resolved' AND NOT (subject = ANY($3::uuid[]))`,
    [provinceCode, id, subjects, now],
  );
}

/** Subjects of differences found since a time, as {@link resolveOthers} takes them. */
export async function foundSince(client: pg.ClientBase, { provinceCode, id }: QueueOf, since: Date): Promise<string[]> {
  const { rows } = await client.query<{ subject: string }>('SELECT subject::text FROM exchange_difference WHERE province_code = $1 AND destination = $2 AND found_at >= $3', [provinceCode, id, since]);
  return rows.map((row) => row.subject);
}

export async function openDifferences(client: pg.ClientBase, provinces: readonly string[] | null): Promise<readonly { readonly provinceCode: string; readonly destination: string; readonly open: number; readonly seen: number }[]> {
  const { rows } = await client.query<{ provinceCode: string; destination: string; open: number; seen: number }>(
    `SELECT province_code AS "provinceCode", destination, count(*) FILTER (WHERE state = 'open')::int AS open, count(*) FILTER (WHERE state = 'seen')::int AS seen
     FROM exchange_difference WHERE state <> 'resolved' AND ($1::text[] IS NULL OR province_code = ANY($1)) GROUP BY 1, 2`, [provinces]);
  return rows;
}
