import type pg from 'pg';
import { textArray, uuidArray } from '@lienthong/kit/database';
import type { Fields } from '../../domain/merge/hub-view.js';
import { columnOf, type KindTable } from '../kind-table.js';

/** What one platform says of a person now. */
export interface PersonRow {
  readonly personId: string;
  readonly hubId: string;
  readonly platformId: string;
  readonly recordId: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly confirmedAt: Date;
  readonly lead: boolean;
  readonly schoolId: string | null;
  readonly content: Fields;
  readonly sealed: Buffer | null;
  readonly distrusted: readonly string[];
}

/** Live rows of persons, those that lead first, then the later statement. */
export async function personRows(client: pg.ClientBase, table: KindTable, personIds: readonly string[]): Promise<PersonRow[]> {
  if (personIds.length === 0) return [];
  const { rows } = await client.query<PersonRow>(
    `SELECT person_id::text AS "personId", hub_id::text AS "hubId", platform_id AS "platformId", record_id AS "recordId", version::float8 AS version, updated_at AS "updatedAt", confirmed_at AS "confirmedAt",
       lead, school_id::text AS "schoolId", content, sealed, coalesce(distrusted, '{}') AS distrusted
     FROM ${table.table} WHERE person_id = ANY($1::uuid[]) AND live ORDER BY person_id, lead DESC, updated_at DESC, platform_id, record_id`,
    [uuidArray(personIds)],
  );
  return rows;
}

/** Persons that bear one of these numbers, in a province. @param numbers blind indexes by field */
export async function personsWithNumbers(client: pg.ClientBase, table: KindTable, provinceCode: string, numbers: readonly { readonly field: string; readonly index: string }[]): Promise<{ readonly personId: string; readonly index: string }[]> {
  const found: { personId: string; index: string }[] = [];
  for (const field of new Set(numbers.map((one) => one.field))) {
    if (!table.numbers.includes(field)) continue;
    const column = `x_${columnOf(field)}`;
    const { rows } = await client.query<{ personId: string; index: string }>(
      `SELECT DISTINCT person_id::text AS "personId", ${column}::text AS index FROM ${table.table} WHERE ${column} = ANY($2::uuid[]) AND live AND province_code = $1 AND person_id IS NOT NULL`,
      [provinceCode, uuidArray(numbers.filter((one) => one.field === field).map((one) => one.index))],
    );
    found.push(...rows);
  }
  return found;
}

/** How many live people of a province bear each name (without diacritics), and how many of them at a school. */
export async function nameCounts(client: pg.ClientBase, table: KindTable, provinceCode: string, names: readonly { readonly loose: string; readonly schoolId: string | null }[]): Promise<ReadonlyMap<string, { readonly inProvince: number; readonly inSchool: number | null }>> {
  const counts = new Map<string, { inProvince: number; inSchool: number | null }>();
  for (const { loose, schoolId } of names) {
    const { rows } = await client.query<{ inProvince: number; inSchool: number }>(
      `SELECT count(DISTINCT person_id)::int AS "inProvince", count(DISTINCT person_id) FILTER (WHERE school_id = $3)::int AS "inSchool" FROM ${table.table} WHERE province_code = $1 AND name_loose = $2 AND lead`,
      [provinceCode, loose, schoolId],
    );
    counts.set(`${loose} ${schoolId ?? ''}`, { inProvince: rows[0]?.inProvince ?? 0, inSchool: schoolId === null ? null : (rows[0]?.inSchool ?? 0) });
  }
  return counts;
}

/** Names and codes of schools. */
export async function schoolNames(client: pg.ClientBase, schoolIds: readonly string[]): Promise<ReadonlyMap<string, { readonly schoolCode: string; readonly name: string }>> {
  if (schoolIds.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; code: string; name: string }>(`SELECT hub_id::text AS id, coalesce(merged, content)->>'schoolCode' AS code, coalesce(merged, content)->>'name' AS name FROM r_school WHERE hub_id = ANY($1::uuid[]) AND lead`, [uuidArray(schoolIds)]);
  return new Map(rows.map((row) => [row.id, { schoolCode: row.code, name: row.name }]));
}

/** Classes of learners, newest school year first. */
export async function classesOf(client: pg.ClientBase, learnerIds: readonly string[]): Promise<ReadonlyMap<string, readonly { readonly schoolYear: string; readonly name: string }[]>> {
  const classes = new Map<string, { schoolYear: string; name: string }[]>();
  if (learnerIds.length === 0) return classes;
  const { rows } = await client.query<{ learner: string; year: string; name: string }>(
    `SELECT e.learner_id::text AS learner, coalesce(c.merged, c.content)->>'schoolYear' AS year, coalesce(c.merged, c.content)->>'name' AS name
     FROM r_enrolment e JOIN r_school_class c ON c.hub_id = e.class_id AND c.lead WHERE e.learner_id = ANY($1::uuid[]) AND e.lead ORDER BY 2 DESC, 3`,
    [uuidArray(learnerIds)],
  );
  for (const row of rows) classes.set(row.learner, [...(classes.get(row.learner) ?? []), { schoolYear: row.year, name: row.name }]);
  return classes;
}

/** A number that a source of a person said once. */
export interface PastNumberRow {
  readonly platformId: string;
  readonly recordId: string;
  readonly field: string;
  readonly saidAt: Date;
  readonly until: Date;
  readonly sealed: Buffer | null;
}

/** Past numbers of records. */
export async function pastNumbers(client: pg.ClientBase, kind: string, provinceCode: string, records: readonly { readonly platformId: string; readonly recordId: string }[]): Promise<PastNumberRow[]> {
  if (records.length === 0) return [];
  const { rows } = await client.query<PastNumberRow>(
    `SELECT p.platform_id AS "platformId", p.record_id AS "recordId", p.field, p.said_at AS "saidAt", p.until, p.sealed FROM past_number p
     JOIN unnest($3::text[], $4::text[]) AS i (platform_id, record_id) ON p.platform_id = i.platform_id AND p.record_id = i.record_id WHERE p.kind = $1 AND p.province_code = $2 ORDER BY p.until DESC, p.field`,
    [kind, provinceCode, textArray(records.map((one) => one.platformId)), textArray(records.map((one) => one.recordId))],
  );
  return rows;
}

/** Numbers of a person that prove nothing by decision. */
export async function decidedNumbers(client: pg.ClientBase, kind: string, provinceCode: string, numbers: readonly string[]): Promise<{ readonly field: string; readonly number: string; readonly platformId: string; readonly recordId: string }[]> {
  const { rows } = await client.query<{ field: string; number: string; platformId: string; recordId: string }>(
    `SELECT field, number::text AS number, platform_id AS "platformId", record_id AS "recordId" FROM identity_number WHERE number = ANY($3::uuid[]) AND kind = $1 AND province_code = $2`,
    [kind, provinceCode, uuidArray(numbers)],
  );
  return rows;
}
