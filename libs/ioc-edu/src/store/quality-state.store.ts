import type { Tx } from '@lienthong/kit/database';
import type { ToldKind, ToldQuality } from '../domain/told-quality.js';

/** What was told last of these subjects. */
export async function loadQuality(tx: Tx, subjects: readonly string[]): Promise<Map<string, ToldQuality>> {
  const { rows } = await tx.client.query<{ subject: string; ms: string; kinds: readonly ToldKind[] }>({ name: 'ioc-load-quality', text: 'SELECT subject, ms, kinds FROM quality_state WHERE subject = ANY ($1)', values: [subjects] });
  return new Map(rows.map((row) => [row.subject, { ...row, ms: Number(row.ms) }]));
}

export async function saveQuality(tx: Tx, told: readonly ToldQuality[]): Promise<void> {
  if (told.length === 0) return;
  await tx.client.query({
    name: 'ioc-save-quality',
    text: 'INSERT INTO quality_state (subject, ms, kinds) SELECT * FROM unnest($1::text[], $2::bigint[], $3::json[]) ON CONFLICT (subject) DO UPDATE SET ms = excluded.ms, kinds = excluded.kinds',
    values: [told.map((one) => one.subject), told.map((one) => one.ms), told.map((one) => JSON.stringify(one.kinds))],
  });
}
