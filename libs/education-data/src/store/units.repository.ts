import type pg from 'pg';
import type { UnitState } from '../domain/reorganisation/unit-state.js';

export type { UnitState };

export async function unitStates(client: pg.ClientBase): Promise<UnitState[]> {
  const { rows } = await client.query<UnitState>(
    `SELECT level, code, name, full_name AS "fullName", type, parent_code AS "parentCode", alt_code AS "altCode", valid_from::text AS "validFrom", valid_to::text AS "validTo", successors FROM unit_state ORDER BY level, code, valid_from NULLS FIRST`,
  );
  return rows;
}

/** Puts these states in place of all that their codes had. */
export async function replaceUnits(client: pg.ClientBase, states: readonly UnitState[]): Promise<void> {
  await client.query('DELETE FROM unit_state u USING unnest($1::text[], $2::text[]) AS i (level, code) WHERE u.level = i.level AND u.code = i.code', [states.map((one) => one.level), states.map((one) => one.code)]);
  await client.query(
    `INSERT INTO unit_state (level, code, name, full_name, type, parent_code, alt_code, valid_from, valid_to, successors)
     SELECT level, code, name, "fullName", type, "parentCode", "altCode", "validFrom", "validTo", successors
     FROM json_to_recordset($1) AS i (level text, code text, name text, "fullName" text, type text, "parentCode" text, "altCode" text, "validFrom" date, "validTo" date, successors json)`,
    [JSON.stringify(states)],
  );
}
