import type pg from 'pg';
import { NO_SCHOOL } from '../../domain/quality/school-quality.js';
import type { KeptDelta } from './quality-delta.repository.js';

/** Adds deltas to the counts, each count once. @returns nothing; the schools in which something changed are marked */
export async function addToCounts(client: pg.ClientBase, deltas: readonly KeptDelta[]): Promise<void> {
  const records = new Map<string, { province: string; school: string; kind: string; platform: string; n: number }>();
  const days = new Map<string, { province: string; school: string; kind: string; platform: string; year: string; day: number; n: number }>();
  const feeds = new Map<string, { province: string; school: string; kind: string; day: number }>();
  for (const { provinceCode: province, kind, platformId: platform, delta } of deltas) {
    for (const [school, n] of delta.records) addTo(records, `${province}|${school ?? ''}|${kind}|${platform}`, { province, school: school ?? NO_SCHOOL, kind, platform, n });
    for (const [school, year, day, n] of delta.days) addTo(days, `${province}|${school ?? ''}|${kind}|${platform}|${year}|${day}`, { province, school: school ?? NO_SCHOOL, kind, platform, year, day, n });
    for (const school of delta.feeds) {
      const key = `${province}|${school ?? ''}|${kind}`;
      const known = feeds.get(key);
      if (known === undefined || known.day < delta.receivedOn) feeds.set(key, { province, school: school ?? NO_SCHOOL, kind, day: delta.receivedOn });
    }
  }
  await client.query(
    `INSERT INTO quality_count AS c (province_code, school_id, kind, platform_id, records)
     SELECT province, school, kind, platform, n FROM json_to_recordset($1) AS i (province text, school uuid, kind text, platform text, n bigint) ORDER BY 1, 2, 3, 4
     ON CONFLICT (province_code, school_id, kind, platform_id) DO UPDATE SET records = c.records + excluded.records`,
    [JSON.stringify([...records.values()])],
  );
  await client.query(
    `INSERT INTO quality_day AS c (province_code, school_id, kind, platform_id, school_year, day, records)
     SELECT province, school, kind, platform, year, day, n FROM json_to_recordset($1) AS i (province text, school uuid, kind text, platform text, year text, day int, n bigint) ORDER BY 1, 2, 3, 4, 5, 6
     ON CONFLICT (province_code, school_id, kind, platform_id, school_year, day) DO UPDATE SET records = c.records + excluded.records`,
    [JSON.stringify([...days.values()])],
  );
  await client.query(
    `INSERT INTO quality_feed AS c (province_code, school_id, kind, day)
     SELECT province, school, kind, day FROM json_to_recordset($1) AS i (province text, school uuid, kind text, day int) ORDER BY 1, 2, 3
     ON CONFLICT (province_code, school_id, kind) DO UPDATE SET day = greatest(c.day, excluded.day)`,
    [JSON.stringify([...feeds.values()])],
  );
}

function addTo<T extends { n: number }>(sums: Map<string, T>, key: string, one: T): void {
  const known = sums.get(key);
  if (known === undefined) sums.set(key, one);
  else known.n += one.n;
}

/** Marks schools whose qualities are to be looked at anew. */
export async function markDirty(client: pg.ClientBase, schools: readonly { readonly provinceCode: string; readonly schoolId: string }[]): Promise<void> {
  if (schools.length === 0) return;
  const distinct = [...new Map(schools.map((one) => [`${one.provinceCode}|${one.schoolId}`, one])).values()];
  await client.query('INSERT INTO quality_dirty (province_code, school_id) SELECT * FROM unnest($1::text[], $2::uuid[]) ON CONFLICT DO NOTHING', [distinct.map((one) => one.provinceCode), distinct.map((one) => one.schoolId)]);
}

/** Marks every school of which anything is counted: a day has begun, or other groups are required. */
export async function markAllDirty(client: pg.ClientBase): Promise<void> {
  await client.query('INSERT INTO quality_dirty (province_code, school_id) SELECT DISTINCT province_code, school_id FROM quality_count ON CONFLICT DO NOTHING');
}

/** Takes marked schools away. */
export async function takeDirty(client: pg.ClientBase, limit: number): Promise<{ readonly provinceCode: string; readonly schoolId: string }[]> {
  const { rows } = await client.query<{ province_code: string; school_id: string }>(
    'DELETE FROM quality_dirty WHERE (province_code, school_id) IN (SELECT province_code, school_id FROM quality_dirty LIMIT $1) RETURNING province_code, school_id::text',
    [limit],
  );
  return rows.map((row) => ({ provinceCode: row.province_code, schoolId: row.school_id }));
}
