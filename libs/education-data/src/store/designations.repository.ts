import type pg from 'pg';
import type { Designation, IntakePolicy } from '../domain/designation.js';

/** What is decided for a kind in a province: few rows, read once a chunk. */
export async function loadDesignations(client: pg.ClientBase, provinceCode: string, kind: string): Promise<{ readonly designations: readonly Designation[]; readonly policy: IntakePolicy }> {
  const { rows } = await client.query<{ policy: string | null; designations: Designation[] | null }>({
    name: 'designations',
    text: `SELECT (SELECT settings->>'intakePolicy' FROM known_province WHERE code = $1) AS policy,
      (SELECT json_agg(json_build_object('schoolCodes', school_codes, 'kinds', kinds, 'platformId', platform_id, 'from', from_day::text, 'to', to_day::text) ORDER BY id)
       FROM designation WHERE province_code = $1 AND $2 = ANY(kinds)) AS designations`,
    values: [provinceCode, kind],
  });
  return { designations: rows[0]?.designations ?? [], policy: rows[0]?.policy === 'strict' ? 'strict' : 'open' };
}
