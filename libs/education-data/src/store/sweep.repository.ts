import type pg from 'pg';

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
  readonly receivedAt: Date;
  readonly payload: Buffer;
}

const COLUMNS = `w.id, w.kind, w.province_code AS "provinceCode", w.platform_id AS "platformId", w.client_id AS "clientId", w.push_id AS "pushId", w.seq, w.lane, w.outcome::int, w.reason, w.received_at AS "receivedAt", w.payload`;

/**
 * Takes what has to be looked at: records put aside since the last look (what they wait for may have come in a transaction that
 * neither saw the other), and those that wait for something that arrived. An arrival whose record is on its way back stays for later.
 */
export async function takeCandidates(client: pg.ClientBase, limit: number): Promise<Candidate[]> {
  const { rows: arrivals } = await client.query<{ id: string; refs: string[]; kinds: string[] | null; province_code: string | null }>('SELECT id, refs, kinds, province_code FROM arrival ORDER BY id LIMIT 20 FOR UPDATE SKIP LOCKED');
  const refs = arrivals.flatMap((one) => one.refs);
  const found = new Map<string, Candidate>();
  if (refs.length > 0) {
    const { rows } = await client.query<Candidate & { state: string }>(
      `SELECT ${COLUMNS}, w.state FROM waiting_record w WHERE w.id IN (SELECT waiting_id FROM awaited WHERE ref = ANY($1::uuid[])) ORDER BY w.since, w.push_id, w.line FOR UPDATE`,
      [refs],
    );
    for (const row of rows) if (row.state !== 'releasing') found.set(row.id, row);
    // A record that is just being merged may not have seen what arrived: it is looked at again when it comes back as new.
  }
  for (const arrival of arrivals.filter((one) => one.kinds !== null)) {
    const { rows } = await client.query<Candidate>(
      `SELECT ${COLUMNS} FROM waiting_record w WHERE w.province_code = $1 AND w.kind = ANY($2) AND w.outcome = 5 AND w.reason IN ('source_other_designated', 'source_undesignated') AND w.state <> 'releasing' ORDER BY w.since, w.push_id, w.line FOR UPDATE`,
      [arrival.province_code, arrival.kinds],
    );
    for (const row of rows) found.set(row.id, row);
  }
  const { rows: fresh } = await client.query<Candidate>(`SELECT ${COLUMNS} FROM waiting_record w WHERE w.state = 'new' ORDER BY w.since, w.push_id, w.line LIMIT $1 FOR UPDATE SKIP LOCKED`, [limit]);
  for (const row of fresh) found.set(row.id, row);
  if (arrivals.length > 0) await client.query('DELETE FROM arrival WHERE id = ANY($1::bigint[])', [arrivals.map((one) => one.id)]);
  return [...found.values()];
}

export async function markWaiting(client: pg.ClientBase, ids: readonly string[], state: 'waiting' | 'releasing'): Promise<void> {
  if (ids.length > 0) await client.query('UPDATE waiting_record SET state = $2 WHERE id = ANY($1::uuid[])', [ids, state]);
}

/** True when there may be something to sweep. */
export async function anythingToSweep(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>(`SELECT EXISTS (SELECT 1 FROM arrival) OR EXISTS (SELECT 1 FROM waiting_record WHERE state = 'new') AS any`);
  return rows[0]?.any === true;
}
