import type pg from 'pg';

/** A school with its states, ascending by `validFrom`. */
export interface DatedSchool {
  readonly hubId: string;
  readonly schoolCode: string;
  readonly states: readonly Readonly<Record<string, unknown>>[];
}

/** Schools of a province with all their states, of all sources together. @param codes official codes; null = all schools */
export async function datedSchools(client: pg.ClientBase, provinceCode: string, codes: readonly string[] | null): Promise<DatedSchool[]> {
  const { rows } = await client.query<{ hubId: string; lead: boolean; content: Readonly<Record<string, unknown>>; history: DatedSchool['states'] | null }>(
    `SELECT hub_id::text AS "hubId", lead, content, history FROM r_school WHERE live AND province_code = $1 AND ($2::text[] IS NULL OR content->>'schoolCode' = ANY($2)) ORDER BY hub_id, lead DESC, updated_at DESC`,
    [provinceCode, codes],
  );
  const schools = new Map<string, { schoolCode: string; byDay: Map<string, Record<string, unknown>> }>();
  for (const { hubId, content, history } of rows) {
    const school = schools.get(hubId) ?? { schoolCode: String(content['schoolCode']), byDay: new Map<string, Record<string, unknown>>() };
    schools.set(hubId, school);
    // The leading source's fields count first, as readers have them.
    for (const state of history ?? [content]) school.byDay.set(String(state['validFrom']), { ...state, ...school.byDay.get(String(state['validFrom'])) });
  }
  return [...schools].map(([hubId, { schoolCode, byDay }]) => ({ hubId, schoolCode, states: [...byDay].sort(([a], [c]) => (a < c ? -1 : 1)).map(([, state]) => state) }));
}
