import type pg from 'pg';

/** A chunk's changes as the change feed keeps them. */
export interface FeedBatch {
  readonly seq: bigint;
  readonly provinceCode: string;
  readonly kind: string;
  /** Empty for kinds that were not asked for, as `ops`. */
  readonly hubIds: readonly string[];
  readonly ops: readonly number[];
}

/**
 * The next batches of the change feed that were not looked at.
 * @param kinds those of which the changes are wanted: attendance comes in millions, and nobody asks here which marks changed
 */
export async function nextBatches(client: pg.ClientBase, limit: number, kinds: readonly string[]): Promise<FeedBatch[]> {
  const { rows } = await client.query<{ seq: string; province_code: string; kind: string; hub_ids: string[] | null; ops: number[] | null }>(
    `SELECT seq::text, province_code, kind, CASE WHEN kind = ANY ($2) THEN hub_ids::text[] END AS hub_ids, CASE WHEN kind = ANY ($2) THEN ops END AS ops FROM change_batch WHERE seq > (SELECT seq FROM quality_progress) AND seq <= (SELECT seq FROM change_head) ORDER BY seq LIMIT $1`,
    [limit, kinds],
  );
  return rows.map((row) => ({ seq: BigInt(row.seq), provinceCode: row.province_code, kind: row.kind, hubIds: row.hub_ids ?? [], ops: row.ops ?? [] }));
}

/** Notes that the feed was looked at up to a batch. */
export async function moveTo(client: pg.ClientBase, seq: bigint): Promise<void> {
  await client.query('UPDATE quality_progress SET seq = $1', [String(seq)]);
}

/** Number of the local day whose turn was made. */
export async function dayTurned(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ day: number }>('SELECT day FROM quality_progress');
  return rows[0]?.day ?? 0;
}

export async function turnTo(client: pg.ClientBase, day: number): Promise<void> {
  await client.query('UPDATE quality_progress SET day = $1', [day]);
}
