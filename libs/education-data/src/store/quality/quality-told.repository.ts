import type pg from 'pg';

/** What was told last of schools' qualities. */
export async function toldBefore(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[]): Promise<Map<string, object>> {
  const { rows } = await client.query<{ school_id: string; state: object }>('SELECT school_id::text, state FROM quality_told WHERE province_code = $1 AND school_id = ANY ($2::uuid[])', [provinceCode, schoolIds]);
  return new Map(rows.map((row) => [row.school_id, row.state]));
}

/** Keeps what is told now. */
export async function tellAgain(client: pg.ClientBase, provinceCode: string, told: readonly { readonly schoolId: string; readonly state: object }[]): Promise<void> {
  await client.query(
    'INSERT INTO quality_told (province_code, school_id, state) SELECT $1, * FROM unnest($2::uuid[], $3::json[]) ON CONFLICT (province_code, school_id) DO UPDATE SET state = excluded.state',
    [provinceCode, told.map((one) => one.schoolId), told.map((one) => JSON.stringify(one.state))],
  );
}
