import type pg from 'pg';
import type { SchoolSuccession } from '../domain/reorganisation/school-succession.js';

/** Codes by which live schools are known in a province, and who took them over. */
export interface SchoolCodes {
  /** Hub id by code: the school that bears it now, else the only one that bore it. */
  readonly idOf: (code: string) => string | null;
  /** All codes of a school, official ones first. */
  readonly codesOf: (hubId: string) => readonly string[];
  /** False: none of these schools took another one over or was taken over, so each record stands at the school that it names. */
  readonly anySuccession: boolean;
  /** By whom a school was taken over; of those in force and those to come. */
  readonly takenOver: (hubId: string) => readonly SchoolSuccession[];
  /** Schools that this one took over. */
  readonly tookOver: (hubId: string) => readonly string[];
}

const NONE: readonly never[] = [];

interface CodeRow {
  readonly code: string | null;
  readonly hub_id: string;
  readonly official: boolean | null;
  readonly successor_id: string | null;
  readonly effective_on: string | null;
  readonly followed: boolean | null;
}

export async function loadSchoolCodes(client: pg.ClientBase, provinceCode: string, codes: readonly string[]): Promise<SchoolCodes> {
  const ids = new Map<string, string | null>();
  const known = new Map<string, string[]>();
  const takenOver = new Map<string, SchoolSuccession[]>();
  const tookOver = new Map<string, string[]>();
  if (codes.length > 0) {
    const { rows } = await client.query<CodeRow>({
      name: 'school codes',
      text: `WITH named AS (SELECT DISTINCT hub_id FROM school_code WHERE province_code = $1 AND code = ANY($2))
        SELECT code, hub_id::text, official, NULL AS successor_id, NULL AS effective_on, NULL::boolean AS followed FROM school_code WHERE hub_id IN (SELECT hub_id FROM named)
        UNION ALL SELECT NULL, s.school_id::text, NULL, s.successor_id::text, s.effective_on::text, s.followed_at IS NOT NULL FROM school_succession AS s WHERE s.school_id IN (SELECT hub_id FROM named) OR s.successor_id IN (SELECT hub_id FROM named)
        ORDER BY official DESC, code`,
      values: [provinceCode, codes],
    });
    const former = new Map<string, Set<string>>();
    for (const row of rows) {
      if (row.code === null) {
        put(takenOver, row.hub_id, { schoolId: row.hub_id, successorId: row.successor_id ?? '', effectiveOn: row.effective_on ?? '', followed: row.followed === true });
        put(tookOver, row.successor_id ?? '', row.hub_id);
        continue;
      }
      put(known, row.hub_id, row.code);
      if (row.official === true) ids.set(row.code, row.hub_id);
      else former.set(row.code, (former.get(row.code) ?? new Set()).add(row.hub_id));
    }
    // A code that two schools bore says nothing about which is meant.
    for (const [code, owners] of former) if (!ids.has(code)) ids.set(code, owners.size === 1 ? ([...owners][0] ?? null) : null);
  }
  return {
    idOf: (code) => ids.get(code) ?? null, codesOf: (hubId) => known.get(hubId) ?? NONE,
    anySuccession: takenOver.size > 0, takenOver: (hubId) => takenOver.get(hubId) ?? NONE, tookOver: (hubId) => tookOver.get(hubId) ?? NONE,
  };
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
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
