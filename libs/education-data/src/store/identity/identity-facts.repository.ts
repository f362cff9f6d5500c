import type pg from 'pg';
import { textArray, uuidArray } from '@lienthong/kit/database';
import { ApartPersons } from '../../domain/identity/apart-persons.js';

/** What stewards decided about the people of a chunk. */
export interface IdentityFacts {
  readonly apart: ApartPersons;
  /** Fields of a record's numbers that prove nothing by decision. */
  readonly distrusted: (recordId: string, numbers: Readonly<Record<string, string>>) => readonly string[];
}

/** Reads them with one statement: two look-ups by index, mostly of nothing. Only chunks of people come here. */
export async function loadIdentityFacts(client: pg.ClientBase, kind: string, provinceCode: string, platformId: string, persons: readonly string[], numbers: readonly string[]): Promise<IdentityFacts> {
  const { rows } = await client.query<[string, string, string, string | null]>({
    name: 'identity facts',
    text: `SELECT 'apart', first_id::text, second_id::text, evidence::text FROM review_item WHERE state = 'apart' AND kind = $1 AND (first_id = ANY($4::uuid[]) OR second_id = ANY($4::uuid[]))
      UNION ALL SELECT 'number', field, number::text, CASE platform_id WHEN '' THEN NULL ELSE record_id END FROM identity_number
      WHERE number = ANY($5::uuid[]) AND kind = $1 AND province_code = $2 AND platform_id IN ('', $3)`,
    values: [kind, provinceCode, platformId, uuidArray(persons), uuidArray(numbers)],
    rowMode: 'array',
  });
  const apart = rows.filter(([sort]) => sort === 'apart').map(([, firstId, secondId, evidence]) => ({ firstId, secondId, evidence: evidence ?? '' }));
  const marked = new Set(rows.filter(([sort]) => sort === 'number').map(([, field, number, recordId]) => `${field} ${number} ${recordId ?? ''}`));
  return {
    apart: apart.length === 0 ? ApartPersons.NONE : new ApartPersons(apart),
    distrusted: (recordId, said) => (marked.size === 0 ? [] : Object.entries(said).filter(([field, number]) => marked.has(`${field} ${number} `) || marked.has(`${field} ${number} ${recordId}`)).map(([field]) => field)),
  };
}

/** Hub ids that records of people left: what refers to them is to follow them (merge/identity). */
export async function saveMovedPersons(client: pg.ClientBase, kind: string, provinceCode: string, hubIds: readonly string[]): Promise<void> {
  if (hubIds.length > 0) await client.query('INSERT INTO moved_person (province_code, kind, hub_ids) VALUES ($1, $2, $3::uuid[])', [provinceCode, kind, uuidArray(hubIds)]);
}

/** Hub ids that ended in another, and such as are there again. */
export async function saveAliases(client: pg.ClientBase, kind: string, provinceCode: string, joined: readonly (readonly [oldId: string, newId: string])[], back: readonly string[], now: string): Promise<void> {
  if (back.length > 0) await client.query('DELETE FROM hub_alias WHERE old_id = ANY($1::uuid[])', [uuidArray(back)]);
  if (joined.length > 0) {
    await client.query(
      'INSERT INTO hub_alias (old_id, new_id, kind, province_code, since) SELECT i.old, i.new, $3, $4, $5 FROM unnest($1::uuid[], $2::uuid[]) AS i (old, new) ON CONFLICT (old_id) DO UPDATE SET new_id = excluded.new_id, since = excluded.since',
      [uuidArray(joined.map(([old]) => old)), uuidArray(joined.map(([, now]) => now)), kind, provinceCode, now],
    );
  }
}

/** Where hub ids lead that ended in others, over any number of joins. Ids that are no alias are left out. */
export async function followAliases(client: pg.ClientBase, hubIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (hubIds.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; last: string }>(
    `WITH RECURSIVE way AS (
       SELECT old_id AS id, new_id AS at, 1 AS step FROM hub_alias WHERE old_id = ANY($1::uuid[])
       UNION ALL SELECT w.id, a.new_id, w.step + 1 FROM way w JOIN hub_alias a ON a.old_id = w.at WHERE w.step < 64)
     SELECT DISTINCT ON (id) id::text AS id, at::text AS last FROM way ORDER BY id, step DESC`,
    [uuidArray(hubIds)],
  );
  return new Map(rows.map((row) => [row.id, row.last]));
}

/** A number that a record says no longer. */
export interface PastNumber {
  readonly platformId: string;
  readonly recordId: string;
  readonly field: string;
  readonly number: string;
}

/** Keeps numbers that are about to be replaced, sealed as their rows have them. Before the rows are written. */
export async function savePastNumbers(client: pg.ClientBase, table: string, kind: string, provinceCode: string, past: readonly PastNumber[], now: string): Promise<void> {
  if (past.length === 0) return;
  await client.query(
    `INSERT INTO past_number (province_code, kind, platform_id, record_id, person_id, field, number, said_at, until, sealed)
     SELECT $4, $5, i.platform_id, i.record_id, r.person_id, i.field, i.number, r.updated_at, $6, r.sealed
     FROM unnest($1::text[], $2::text[], $3::text[], $7::uuid[]) AS i (platform_id, record_id, field, number)
     JOIN ${table} r ON r.province_code = $4 AND r.platform_id = i.platform_id AND r.record_id = i.record_id
     ON CONFLICT DO NOTHING`,
    [textArray(past.map((one) => one.platformId)), textArray(past.map((one) => one.recordId)), textArray(past.map((one) => one.field)), provinceCode, kind, now, uuidArray(past.map((one) => one.number))],
  );
}
