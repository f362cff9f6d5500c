import type pg from 'pg';
import type { QualityDelta } from '../../domain/quality/quality-tally.js';

/** A delta with where it comes from. */
export interface KeptDelta {
  readonly id: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
  readonly pushId: string;
  readonly seq: number;
  readonly delta: QualityDelta;
}

/** The chunks that a delta is of: one, or several that were merged together; none for what was looked at outside of a chunk. */
export function chunksOfDelta({ delta, pushId, seq }: KeptDelta): readonly (readonly [pushId: string, seq: number])[] {
  return seq < 0 ? [] : (delta.chunks ?? [[pushId, seq]]);
}

/** Keeps what a chunk, or the refused records of a push, add to the counts of quality; nothing where they add nothing. */
export async function saveQualityDelta(client: pg.ClientBase, source: { readonly provinceCode: string; readonly kind: string; readonly platformId: string; readonly pushId: string; readonly seq: number }, delta: QualityDelta): Promise<void> {
  if (delta.records.length === 0 && delta.days.length === 0 && delta.found.length === 0 && delta.feeds.length === 0 && delta.looked.length === 0 && !delta.raised) return;
  await client.query({
    name: 'save quality delta',
    text: 'INSERT INTO quality_delta (province_code, kind, platform_id, push_id, seq, delta) VALUES ($1, $2, $3, $4, $5, $6)',
    values: [source.provinceCode, source.kind, source.platformId, source.pushId, source.seq, JSON.stringify(delta)],
  });
}

/** Takes the oldest deltas away, in order. */
export async function takeDeltas(client: pg.ClientBase, limit: number): Promise<KeptDelta[]> {
  const { rows } = await client.query<{ id: string; province_code: string; kind: string; platform_id: string; push_id: string; seq: number; delta: QualityDelta }>(
    `WITH taken AS (DELETE FROM quality_delta WHERE id IN (SELECT id FROM quality_delta ORDER BY id LIMIT $1) RETURNING *)
     SELECT id::text, province_code, kind, platform_id, push_id::text, seq, delta FROM taken ORDER BY taken.id`,
    [limit],
  );
  return rows.map((row) => ({ id: row.id, provinceCode: row.province_code, kind: row.kind, platformId: row.platform_id, pushId: row.push_id, seq: row.seq, delta: row.delta }));
}
