import type { Tx } from '@lienthong/kit/database';

/** Settings of a province as its event gave them; the projection keeps them whole. */
export interface KeptSettings {
  readonly suppressionSize: number;
  readonly termEnds: Readonly<Record<string, string>>;
  readonly termEndsByYear: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Groups of fewer people than this are suppressed where a province has set nothing (api.md §6). */
export const defaultSuppressionSize = 10;

/** Settings by province; a province of which nothing was received is left out. */
export async function provinceSettings(tx: Tx, codes: readonly string[]): Promise<Map<string, KeptSettings>> {
  const { rows } = await tx.client.query<{ code: string; settings: KeptSettings }>('SELECT code, settings FROM province WHERE code = ANY ($1::text[])', [codes]);
  return new Map(rows.map((row) => [row.code, row.settings]));
}

/** Keeps a province as its event gave it; null: it is no more. */
export async function saveProvince(tx: Tx, code: string, province: { readonly name: string; readonly state: string; readonly settings: KeptSettings } | null): Promise<void> {
  if (province === null) {
    await tx.client.query('DELETE FROM province WHERE code = $1', [code]);
    return;
  }
  await tx.client.query(
    `INSERT INTO province (code, name, state, settings) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, state = excluded.state, settings = excluded.settings`,
    [code, province.name, province.state, JSON.stringify(province.settings)],
  );
}
