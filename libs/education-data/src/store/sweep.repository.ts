import type pg from 'pg';
import { type Database, uuidArray } from '@lienthong/kit/database';
import type { HeldDecision } from '../domain/held.js';

/** A waiting record that may be ready. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly pushId: string;
  readonly seq: number;
  readonly lane: number;
  readonly outcome: number;
  readonly reason: string;
  readonly decision: HeldDecision | null;
  readonly receivedAt: Date;
  readonly payload: Buffer;
}

const ARRIVALS_AT_ONCE = 50;

/**
 * Takes in what arrived since the last sweep: references it answers are ticked off, records that wait for nothing more are to be looked
 * at (`new`). So is every held record of a kind whose designations changed. Nothing is opened here, so a school that a million records
 * wait for costs two statements.
 * @returns arrivals taken
 */
export async function takeArrivals(client: pg.ClientBase): Promise<number> {
  const { rows: arrivals } = await client.query<{ id: string; refs: string[]; kinds: string[] | null; province_code: string | null }>('SELECT id, refs, kinds, province_code FROM arrival ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED', [ARRIVALS_AT_ONCE]);
  if (arrivals.length === 0) return 0;
  const refs = arrivals.flatMap((one) => one.refs);
  if (refs.length > 0) {
    await client.query(
      `WITH answered AS (DELETE FROM awaited a USING (SELECT DISTINCT waiting_id, place FROM awaited WHERE ref = ANY($1::uuid[])) t WHERE a.waiting_id = t.waiting_id AND a.place = t.place RETURNING a.waiting_id, a.place)
       UPDATE waiting_record w SET state = 'new' FROM (SELECT DISTINCT waiting_id FROM answered) t
       WHERE w.id = t.waiting_id AND w.state = 'waiting'
         AND NOT EXISTS (SELECT 1 FROM awaited a WHERE a.waiting_id = w.id AND (a.waiting_id, a.place) NOT IN (SELECT waiting_id, place FROM answered))`,
      [uuidArray(refs)],
    );
  }
  for (const arrival of arrivals) {
    if (arrival.kinds === null) continue;
    await client.query(
      `UPDATE waiting_record SET state = 'new' WHERE province_code = $1 AND kind = ANY($2) AND outcome = 5 AND reason IN ('source_other_designated', 'source_undesignated') AND state = 'waiting'`,
      [arrival.province_code, arrival.kinds],
    );
  }
  await client.query('DELETE FROM arrival WHERE id = ANY($1::bigint[])', [arrivals.map((one) => one.id)]);
  return arrivals.length;
}

/** Records to be looked at, oldest first, locked. */
export async function takeCandidates(client: pg.ClientBase, limit: number): Promise<Candidate[]> {
  const { rows } = await client.query<Candidate>(
    `SELECT id, kind, province_code AS "provinceCode", platform_id AS "platformId", client_id AS "clientId", push_id AS "pushId", seq, lane, outcome::int, reason, decision, received_at AS "receivedAt", payload
     FROM waiting_record WHERE state = 'new' ORDER BY since, push_id, line LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [limit],
  );
  return rows;
}

/** What records wait for, as it stands: refs by record, sorted. */
export async function awaitedBy(client: pg.ClientBase, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; refs: string }>(`SELECT waiting_id::text AS id, string_agg(ref::text, ',' ORDER BY ref) AS refs FROM awaited WHERE waiting_id = ANY($1::uuid[]) GROUP BY 1`, [uuidArray(ids)]);
  return new Map(rows.map((row) => [row.id, row.refs]));
}

export async function markWaiting(client: pg.ClientBase, ids: readonly string[], state: 'waiting' | 'releasing'): Promise<void> {
  if (ids.length > 0) await client.query('UPDATE waiting_record SET state = $2 WHERE id = ANY($1::uuid[])', [uuidArray(ids), state]);
}

/** True when there may be something to sweep. */
export async function anythingToSweep(database: Database): Promise<boolean> {
  const [row] = await database.query<{ any: boolean }>({ name: 'anything to sweep', text: `SELECT EXISTS (SELECT 1 FROM arrival) OR EXISTS (SELECT 1 FROM waiting_record WHERE state = 'new') AS any` });
  return row?.any === true;
}
