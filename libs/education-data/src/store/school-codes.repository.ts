import type pg from 'pg';

/** Codes by which live schools are known in a province. */
export interface SchoolCodes {
  /** Hub id by code: the school that bears it now, else the only one that bore it. */
  readonly idOf: (code: string) => string | null;
  /** All codes of a school, official ones first. */
  readonly codesOf: (hubId: string) => readonly string[];
}

export async function loadSchoolCodes(client: pg.ClientBase, provinceCode: string, codes: readonly string[]): Promise<SchoolCodes> {
  const ids = new Map<string, string | null>();
  const known = new Map<string, string[]>();
  if (codes.length > 0) {
    const { rows } = await client.query<{ code: string; hub_id: string; official: boolean }>({
      name: 'school codes',
      text: `SELECT code, hub_id::text, official FROM school_code WHERE hub_id IN (SELECT hub_id FROM school_code WHERE province_code = $1 AND code = ANY($2)) ORDER BY official DESC, code`,
      values: [provinceCode, codes],
    });
    const former = new Map<string, Set<string>>();
    for (const row of rows) {
      const list = known.get(row.hub_id);
      if (list === undefined) known.set(row.hub_id, [row.code]);
      else list.push(row.code);
      if (row.official) ids.set(row.code, row.hub_id);
      else former.set(row.code, (former.get(row.code) ?? new Set()).add(row.hub_id));
    }
    // A code that two schools bore says nothing about which is meant.
    for (const [code, owners] of former) if (!ids.has(code)) ids.set(code, owners.size === 1 ? ([...owners][0] ?? null) : null);
  }
  return { idOf: (code) => ids.get(code) ?? null, codesOf: (hubId) => known.get(hubId) ?? [] };
}

/** Codes of schools as they are now; a school without codes is known no longer. */
export async function saveSchoolCodes(client: pg.ClientBase, provinceCode: string, schools: readonly { readonly hubId: string; readonly official: readonly string[]; readonly former: readonly string[] }[]): Promise<void> {
  await client.query('DELETE FROM school_code WHERE hub_id = ANY($1::uuid[])', [schools.map((one) => one.hubId)]);
  const rows = schools.flatMap(({ hubId, official, former }) => [
    ...official.map((code) => ({ hub_id: hubId, code, official: true })),
    ...former.filter((code) => !official.includes(code)).map((code) => ({ hub_id: hubId, code, official: false })),
  ]);
  await client.query(`INSERT INTO school_code (province_code, code, hub_id, official) SELECT $1, code, hub_id, official FROM json_to_recordset($2) AS i (code text, hub_id uuid, official boolean) ON CONFLICT DO NOTHING`, [provinceCode, JSON.stringify(rows)]);
}
