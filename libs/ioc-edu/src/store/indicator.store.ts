import type { Tx } from '@lienthong/kit/database';
import type { ToldIndicator } from '../domain/told-indicator.js';

/** An indicator as it was told, with the time of the telling. */
export interface Telling {
  readonly key: string;
  readonly ms: number;
  /** Null: the province has it no more. */
  readonly value: ToldIndicator | null;
}

/** Keeps indicators as their events gave them. */
export async function saveIndicators(tx: Tx, indicators: readonly Telling[]): Promise<void> {
  const keys = indicators.map(({ key }) => [key.slice(0, 2), key.slice(3)] as const);
  await tx.client.query('DELETE FROM indicator AS i USING unnest($1::text[], $2::text[]) AS k (p, i) WHERE i.province_code = k.p AND i.id = k.i', [keys.map(([province]) => province), keys.map(([, id]) => id)]);
  const kept = indicators.flatMap(({ ms, value }) => (value === null ? [] : [{ ms, value }]));
  await tx.client.query('INSERT INTO indicator (province_code, id, place, ms, value) SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::jsonb[])', [
    kept.map(({ value }) => value.provinceCode), kept.map(({ value }) => value.id), kept.map(({ value }) => value.position), kept.map(({ ms }) => ms), kept.map(({ value }) => JSON.stringify(value)),
  ]);
}

/** Indicators of a province in the plan's order. */
export async function indicatorsOf(tx: Tx, provinceCode: string): Promise<ToldIndicator[]> {
  const { rows } = await tx.client.query<{ value: ToldIndicator }>('SELECT value FROM indicator WHERE province_code = $1 ORDER BY place, id', [provinceCode]);
  return rows.map((row) => row.value);
}
