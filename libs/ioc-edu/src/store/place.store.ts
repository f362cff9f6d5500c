import type { Tx } from '@lienthong/kit/database';
import type { UnitStates } from '../domain/place-tree.js';

/** Keeps units as their events gave them; null: the code names nothing any more. */
export async function saveUnits(tx: Tx, units: readonly { readonly level: string; readonly code: string; readonly states: UnitStates['states'] | null }[]): Promise<void> {
  if (units.length === 0) return;
  const gone = units.filter((unit) => unit.states === null);
  if (gone.length > 0) await tx.client.query('DELETE FROM unit USING unnest($1::text[], $2::text[]) AS g (l, c) WHERE level = g.l AND code = g.c', [gone.map((u) => u.level), gone.map((u) => u.code)]);
  const kept = units.filter((unit) => unit.states !== null);
  await tx.client.query(
    `INSERT INTO unit (level, code, states) SELECT * FROM unnest($1::text[], $2::text[], $3::jsonb[])
     ON CONFLICT (level, code) DO UPDATE SET states = excluded.states`,
    [kept.map((u) => u.level), kept.map((u) => u.code), kept.map((u) => JSON.stringify(u.states))],
  );
}

/** All units. */
export async function loadUnits(tx: Tx): Promise<UnitStates[]> {
  const { rows } = await tx.client.query<UnitStates>('SELECT level, code, states FROM unit');
  return rows;
}

/** Codes of a school; its states are spans. */
export interface SchoolCodes {
  readonly schoolId: string;
  readonly provinceCode: string;
  readonly schoolCode: string;
  readonly formerCodes: readonly string[];
}

/** Keeps the codes of schools; a cancelled school keeps those it had. */
export async function saveSchoolCodes(tx: Tx, schools: readonly SchoolCodes[]): Promise<void> {
  if (schools.length === 0) return;
  await tx.client.query(
    `INSERT INTO school (school_id, province_code, school_code, former_codes)
     SELECT id, p, c, ARRAY(SELECT jsonb_array_elements_text(f)) FROM unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[]) AS s (id, p, c, f)
     ON CONFLICT (school_id) DO UPDATE SET province_code = excluded.province_code, school_code = excluded.school_code, former_codes = excluded.former_codes`,
    [schools.map((s) => s.schoolId), schools.map((s) => s.provinceCode), schools.map((s) => s.schoolCode), schools.map((s) => JSON.stringify(s.formerCodes))],
  );
}

/** Schools that a hub id or a present or former code may mean, those by their present code first. */
export async function findSchools(tx: Tx, text: string): Promise<SchoolCodes[]> {
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
  const { rows } = await tx.client.query<{ school_id: string; province_code: string; school_code: string; former_codes: string[] }>(
    `SELECT school_id, province_code, school_code, former_codes FROM school WHERE ${isId ? 'school_id = $1' : 'school_code = $1 OR former_codes @> ARRAY[$1]'} ORDER BY (school_code = $1::text) DESC, school_id`,
    [text],
  );
  return rows.map((row) => ({ schoolId: row.school_id, provinceCode: row.province_code, schoolCode: row.school_code, formerCodes: row.former_codes }));
}

/** Codes of schools by hub id. */
export async function findSchoolsById(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.client.query<{ school_id: string; school_code: string }>('SELECT school_id, school_code FROM school WHERE school_id = ANY ($1::uuid[])', [ids]);
  return new Map(rows.map((row) => [row.school_id, row.school_code]));
}
