import type pg from 'pg';

export interface CivilSnapshotRow {
  readonly provinceCode: string;
  readonly takenAt: Date;
  readonly receivedAt: Date;
  readonly source: 'adapter' | 'import';
  readonly people: number;
  readonly comparedAt: Date | null;
  readonly differing: number;
}

const COLUMNS = 'province_code AS "provinceCode", taken_at AS "takenAt", received_at AS "receivedAt", source, people, compared_at AS "comparedAt", differing';

/** The last list of a province; undefined when none ever came. */
export async function civilSnapshot(client: pg.ClientBase, provinceCode: string): Promise<CivilSnapshotRow | undefined> {
  const { rows } = await client.query<CivilSnapshotRow>(`SELECT ${COLUMNS} FROM civil_snapshot WHERE province_code = $1`, [provinceCode]);
  return rows[0];
}

export async function civilSnapshots(client: pg.ClientBase, provinces: readonly string[] | null): Promise<CivilSnapshotRow[]> {
  const { rows } = await client.query<CivilSnapshotRow>(`SELECT ${COLUMNS} FROM civil_snapshot WHERE $1::text[] IS NULL OR province_code = ANY($1)`, [provinces]);
  return rows;
}

/** Puts a list in the place of the one before. @param people sealed, one each */
export async function replaceCivilServants(client: pg.ClientBase, provinceCode: string, people: readonly Buffer[], about: { readonly takenAt: Date; readonly now: Date; readonly source: 'adapter' | 'import'; readonly by: string }): Promise<void> {
  await client.query(
    `INSERT INTO civil_snapshot (province_code, taken_at, received_at, source, people, by) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (province_code) DO UPDATE SET taken_at = excluded.taken_at, received_at = excluded.received_at, source = excluded.source, people = excluded.people, by = excluded.by, compared_at = NULL`,
    [provinceCode, about.takenAt, about.now, about.source, people.length, about.by],
  );
  await client.query('DELETE FROM civil_servant WHERE province_code = $1', [provinceCode]);
  await client.query('INSERT INTO civil_servant (province_code, place, sealed) SELECT $1, place, sealed FROM unnest($2::bytea[]) WITH ORDINALITY AS one (sealed, place)', [provinceCode, people]);
}

export async function sealedCivilServants(client: pg.ClientBase, provinceCode: string): Promise<Buffer[]> {
  const { rows } = await client.query<{ sealed: Buffer }>('SELECT sealed FROM civil_servant WHERE province_code = $1 ORDER BY place', [provinceCode]);
  return rows.map((row) => row.sealed);
}

export async function noteCompared(client: pg.ClientBase, provinceCode: string, differing: number, now: Date): Promise<void> {
  await client.query('UPDATE civil_snapshot SET compared_at = $2, differing = $3 WHERE province_code = $1', [provinceCode, now, differing]);
}
