import type { Tx } from '@lienthong/kit/database';

/** What names an indicator of a province. */
export interface KeyedIndicator {
  readonly provinceCode: string;
  readonly id: string;
}

/** Key of an indicator on its topic. */
export const indicatorKey = ({ provinceCode, id }: KeyedIndicator): string => `${provinceCode}:${id}`;

/** Takes the work of publishing for this transaction: one copy of the service does it at a time. */
export async function takePublishing(tx: Tx): Promise<boolean> {
  const { rows } = await tx.client.query<{ taken: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtext('reporting publishing')) AS taken`);
  return rows[0]?.taken === true;
}

/** How far the events have been applied, as one text; null while the log is being replayed, when values are those of no time. */
export async function appliedMark(tx: Tx, group: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ mark: string | null; replaying: boolean | null }>(
    `SELECT string_agg(concat_ws('/', topic, partition, next_offset), ' ' ORDER BY topic, partition) AS mark, bool_or(next_offset < coalesce(replay_until, 0)) AS replaying
     FROM consumer_position WHERE consumer_group = $1`, [group]);
  return rows[0]?.replaying === true ? null : (rows[0]?.mark ?? '');
}

/** Codes of the provinces that are open, ascending. */
export async function openProvinces(tx: Tx): Promise<string[]> {
  const { rows } = await tx.client.query<{ province_code: string }>(`SELECT province_code FROM province_setting WHERE state = 'active' ORDER BY 1`);
  return rows.map((row) => row.province_code);
}

/** Those of the indicators that say something else than what was told of them last; they are noted as told. */
export async function untold<I extends KeyedIndicator>(tx: Tx, indicators: readonly I[]): Promise<I[]> {
  if (indicators.length === 0) return [];
  const { rows } = await tx.client.query<{ key: string }>(
    `INSERT INTO published_indicator AS p (key, content) SELECT * FROM unnest($1::text[], $2::jsonb[])
     ON CONFLICT (key) DO UPDATE SET content = excluded.content WHERE p.content IS DISTINCT FROM excluded.content RETURNING key`,
    [indicators.map(indicatorKey), indicators.map((one) => JSON.stringify(one))]);
  const fresh = new Set(rows.map((row) => row.key));
  return indicators.filter((one) => fresh.has(indicatorKey(one)));
}
