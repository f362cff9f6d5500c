import { together, type Tx } from '@lienthong/kit/database';
import { localDate } from '@lienthong/vocabulary';
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

/** Most chunks of a lane, and most records in them, that are merged together. */
const TOGETHER_CHUNKS = 64;
const TOGETHER_RECORDS = 1_000;

export interface TakenChunks {
  /** The oldest of a lane, with those behind it that may be merged together with it; empty when there is nothing to do. */
  readonly chunks: readonly QueuedChunk[];
  /** Other lanes hold chunks, too. */
  readonly more: boolean;
}

/**
 * Takes the oldest chunk that may be merged, with the lock of its lane, which lasts until the transaction ends. A chunk waits while an
 * older one of its province holds records it may refer to: those would only be parked. Small ones that follow it in its lane come with it
 * when they are of its kind, platform and day: a thousand pushes of one record each are a few merges.
 * @param refersTo JSON: kinds by kind
 * @param alone chunks that are merged with no other
 */
export async function takeChunks(client: pg.ClientBase, refersTo: string, alone: (id: string) => boolean): Promise<TakenChunks> {
  const { rows: heads } = await client.query<{ id: string; lane: number }>({ name: 'lane heads', text: HEADS, values: [refersTo] });
  for (const head of heads) {
    const [locked, { rows }] = await together(client, () => [
      client.query({ name: 'lock lane', text: 'SELECT 1 FROM lane WHERE lane = $1 FOR UPDATE SKIP LOCKED', values: [head.lane] }),
      client.query<QueuedChunk>({ name: 'take chunks', text: TAKE, values: [head.id, head.lane, refersTo, TOGETHER_CHUNKS, alone(head.id) ? 0 : TOGETHER_RECORDS] }),
    ]);
    // Another worker has the lane, or has merged the head in between: only the chunk that is the oldest now may be taken.
    if (locked.rowCount === 0 || rows[0]?.id !== head.id) continue;
    return { chunks: alike(rows), more: heads.length > 1 };
  }
  return { chunks: [], more: false };
}

/** The first and those right behind it that are of its kind, platform and day. Rosters and releases are merged on their own. */
function alike(chunks: readonly QueuedChunk[]): readonly QueuedChunk[] {
  const [first] = chunks;
  if (first === undefined || first.seq < 0) return chunks.slice(0, 1);
  const other = chunks.findIndex((one) => one.seq < 0 || one.kind !== first.kind || one.provinceCode !== first.provinceCode || one.platformId !== first.platformId || localDate(one.receivedAt) !== localDate(first.receivedAt));
  return other < 0 ? chunks : chunks.slice(0, other);
}

const HEADS = `SELECT c.id, c.lane FROM lane l CROSS JOIN LATERAL (SELECT * FROM chunk WHERE chunk.lane = l.lane ORDER BY id LIMIT 1) c
  WHERE NOT EXISTS (SELECT 1 FROM chunk o WHERE o.id < c.id AND o.province_code = c.province_code AND $1::jsonb -> c.kind ? o.kind)
  ORDER BY c.id`;

const TAKE = `SELECT id, push_id AS "pushId", seq, lane, kind, province_code AS "provinceCode", platform_id AS "platformId", client_id AS "clientId", received_at AS "receivedAt", records, payload
  FROM (SELECT *, sum(records) OVER (ORDER BY id) AS upto FROM (SELECT * FROM chunk WHERE lane = $2 ORDER BY id LIMIT $4) AS next) AS c
  WHERE $1 = (SELECT min(id) FROM chunk WHERE lane = $2)
    AND (id = $1 OR (upto <= $5 AND NOT EXISTS (SELECT 1 FROM chunk o WHERE o.id < c.id AND o.province_code = c.province_code AND $3::jsonb -> c.kind ? o.kind)))
  ORDER BY id`;

/** Takes merged chunks away, at the end of the transaction. */
export function deleteChunks(tx: Tx, ids: readonly string[]): void {
  tx.atEnd({ name: 'delete chunks', text: 'DELETE FROM chunk WHERE id = ANY($1::bigint[])', values: [ids] });
}

/** Puts a release into the lane of its records. */
export async function addChunk(client: pg.ClientBase, chunk: Omit<QueuedChunk, 'id'>): Promise<void> {
  await client.query(
    'INSERT INTO chunk (push_id, seq, lane, kind, province_code, platform_id, client_id, received_at, records, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [chunk.pushId, chunk.seq, chunk.lane, chunk.kind, chunk.provinceCode, chunk.platformId, chunk.clientId, chunk.receivedAt, chunk.records, chunk.payload],
  );
}
