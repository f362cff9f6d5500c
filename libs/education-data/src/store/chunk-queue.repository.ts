import type pg from 'pg';

/** A chunk that waits for the merge. */
export interface QueuedChunk {
  readonly id: string;
  readonly pushId: string;
  readonly seq: number;
  readonly lane: number;
  readonly kind: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly receivedAt: Date;
  readonly records: number;
  readonly payload: Buffer;
}

/**
 * Takes the oldest chunk that may be merged, with the lock of its lane, which lasts until the transaction ends; null when there is
 * nothing to do. A chunk waits while an older one of its province holds records it may refer to: those would only be parked.
 * @param refersTo kinds by kind
 */
export async function takeChunk(client: pg.ClientBase, refersTo: ReadonlyMap<string, readonly string[]>): Promise<QueuedChunk | null> {
  const { rows: heads } = await client.query<{ id: string; lane: number }>({
    name: 'lane heads',
    text: `SELECT c.id, c.lane FROM lane l CROSS JOIN LATERAL (SELECT * FROM chunk WHERE chunk.lane = l.lane ORDER BY id LIMIT 1) c
      WHERE NOT EXISTS (SELECT 1 FROM chunk o WHERE o.id < c.id AND o.province_code = c.province_code AND $1::jsonb -> c.kind ? o.kind)
      ORDER BY c.id`,
    values: [JSON.stringify(Object.fromEntries(refersTo))],
  });
  for (const head of heads) {
    const locked = await client.query({ name: 'lock lane', text: 'SELECT 1 FROM lane WHERE lane = $1 FOR UPDATE SKIP LOCKED', values: [head.lane] });
    if (locked.rowCount === 0) continue;
    // Another worker may have merged the head in between: only the chunk that is the oldest now may be taken.
    const { rows } = await client.query<QueuedChunk>({
      name: 'take chunk',
      text: `SELECT id, push_id AS "pushId", seq, lane, kind, province_code AS "provinceCode", platform_id AS "platformId", client_id AS "clientId", received_at AS "receivedAt", records, payload
        FROM chunk WHERE id = $1 AND id = (SELECT min(id) FROM chunk WHERE lane = $2)`,
      values: [head.id, head.lane],
    });
    if (rows[0] !== undefined) return rows[0];
  }
  return null;
}

export async function deleteChunk(client: pg.ClientBase, id: string): Promise<void> {
  await client.query({ name: 'delete chunk', text: 'DELETE FROM chunk WHERE id = $1', values: [id] });
}

/** Puts a release into the lane of its records. */
export async function addChunk(client: pg.ClientBase, chunk: Omit<QueuedChunk, 'id'>): Promise<void> {
  await client.query(
    'INSERT INTO chunk (push_id, seq, lane, kind, province_code, platform_id, client_id, received_at, records, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [chunk.pushId, chunk.seq, chunk.lane, chunk.kind, chunk.provinceCode, chunk.platformId, chunk.clientId, chunk.receivedAt, chunk.records, chunk.payload],
  );
}
