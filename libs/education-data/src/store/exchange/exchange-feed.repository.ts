import type pg from 'pg';
import type { KindTable } from '../kind-table.js';
import type { DestinationRow, SnapshotPlace } from './destinations.repository.js';

/** Batches of the change log looked at by one transaction, and records of a first queueing. */
const BATCHES = 50;
const SNAPSHOT_ROWS = 5_000;

/** A record queued again keeps what it knows; one that is on its way is looked at once more after the answer. */
const ONTO_KNOWN = `ON CONFLICT (province_code, destination, kind, hub_id) DO UPDATE SET state = 'queued', reason = NULL, message = NULL, waits_for = NULL, attempts = 0, next_try_at = excluded.next_try_at,
  queued_at = CASE WHEN r.state IN ('queued', 'sent', 'waiting') THEN r.queued_at ELSE excluded.queued_at END, school_id = coalesce(excluded.school_id, r.school_id)`;

/**
 * Queues what the change log says since the destination's position, and moves the position, in the caller's transaction. Of one record only
 * the newest state leaves: the row says that there is something to tell, not what.
 * @param kinds in the order of leaving
 * @returns true when there may be more; changes met of each kind
 */
export async function queueChanges(client: pg.ClientBase, row: DestinationRow, kinds: readonly string[], now: Date): Promise<{ readonly more: boolean; readonly changes: number }> {
  const { rows: batches } = await client.query<{ seq: string; kind: string }>(
    'SELECT seq::text, kind FROM change_batch WHERE province_code = $1 AND seq > $2 AND seq <= (SELECT seq FROM change_head) ORDER BY seq LIMIT $3',
    [row.provinceCode, row.position, BATCHES],
  );
  const last = batches.at(-1)?.seq;
  if (last === undefined) return { more: false, changes: 0 };
  let changes = 0;
  if (batches.some((batch) => kinds.includes(batch.kind))) {
    const { rowCount } = await client.query(
      `INSERT INTO exchange_record AS r (province_code, destination, kind, hub_id, rank, state, school_id, queued_at, next_try_at)
       SELECT $1, $2, kind, hub_id, array_position($5::text[], kind) - 1, 'queued', school_id, $6, $6 FROM (
         SELECT DISTINCT ON (b.kind, o.hub_id) b.kind, o.hub_id, b.schools[o.school] AS school_id
         FROM change_batch b CROSS JOIN LATERAL unnest(b.hub_ids, b.school_at) AS o (hub_id, school)
         WHERE b.province_code = $1 AND b.seq > $3 AND b.seq <= $4 AND b.kind = ANY($5) ORDER BY b.kind, o.hub_id, b.seq DESC
       ) AS changed ${ONTO_KNOWN}`,
      [row.provinceCode, row.id, row.position, last, kinds, now],
    );
    changes = rowCount ?? 0;
  }
  await client.query('UPDATE exchange_destination SET position = $3 WHERE province_code = $1 AND id = $2', [row.provinceCode, row.id, last]);
  return { more: batches.length === BATCHES, changes };
}

/**
 * Queues the next stretch of what the hub holds of a kind; at its end also what the destination holds and the hub no longer does.
 * @returns where the next stretch begins, null at the end of the kind
 */
export async function queueStretch(client: pg.ClientBase, row: DestinationRow, table: KindTable, rank: number, { after }: SnapshotPlace, now: Date): Promise<string | null> {
  const ownSchool = table.kind === 'school' ? 'hub_id' : 'school_id';
  const { rows } = await client.query<{ last: string | null; count: number }>(
    `WITH stretch AS (SELECT hub_id, ${ownSchool} AS school_id FROM ${table.table} WHERE lead AND province_code = $1 AND ($5::uuid IS NULL OR hub_id > $5) ORDER BY hub_id LIMIT ${SNAPSHOT_ROWS}),
          queued AS (INSERT INTO exchange_record AS r (province_code, destination, kind, hub_id, rank, state, school_id, queued_at, next_try_at)
                     SELECT $1, $2, $3, hub_id, $4, 'queued', school_id, $6, $6 FROM stretch ${ONTO_KNOWN})
     SELECT (SELECT hub_id::text FROM stretch ORDER BY hub_id DESC LIMIT 1) AS last, (SELECT count(*)::int FROM stretch) AS count`,
    [row.provinceCode, row.id, table.kind, rank, after, now],
  );
  const { last = null, count = 0 } = rows[0] ?? {};
  if (count === SNAPSHOT_ROWS) return last;
  await client.query(
    `UPDATE exchange_record AS r SET state = 'queued', queued_at = $4, next_try_at = $4, reason = NULL, message = NULL, waits_for = NULL, attempts = 0
     WHERE province_code = $1 AND destination = $2 AND kind = $3 AND state IN ('acknowledged', 'rejected', 'waiting')
       AND NOT EXISTS (SELECT 1 FROM ${table.table} AS held WHERE held.hub_id = r.hub_id AND held.lead)`,
    [row.provinceCode, row.id, table.kind, now],
  );
  return null;
}

/** How many records the hub holds of a kind in a province. */
export async function liveCount(client: pg.ClientBase, table: KindTable, provinceCode: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table.table} WHERE lead AND province_code = $1`, [provinceCode]);
  return Number(rows[0]?.count ?? 0);
}

/** End of the change log, a decimal number. */
export async function changeHead(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ seq: string }>('SELECT seq::text FROM change_head');
  return rows[0]?.seq ?? '0';
}
