import type pg from 'pg';
import { columnOf, type KindTable } from '../kind-table.js';

/** A live hub record of a learner. */
export interface LearnerRecord {
  readonly learnerId: string;
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly classId: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Learners of hub records of a kind, live or not. @param hubIds of the kind; of `learner` they are the learners themselves */
export async function learnersOf(client: pg.ClientBase, table: KindTable, hubIds: readonly string[]): Promise<string[]> {
  if (table.isPerson) return [...hubIds];
  const { rows } = await client.query<{ learner_id: string }>(`SELECT DISTINCT learner_id::text FROM ${table.table} WHERE hub_id = ANY ($1::uuid[]) AND learner_id IS NOT NULL`, [hubIds]);
  return rows.map((row) => row.learner_id);
}

/** The live hub records of a kind that speak of these learners. */
export async function recordsOfLearners(client: pg.ClientBase, table: KindTable, learnerIds: readonly string[]): Promise<LearnerRecord[]> {
  const learner = table.isPerson ? 'hub_id' : 'learner_id';
  const { rows } = await client.query<{ learner_id: string; hub_id: string; province_code: string; school_id: string | null; class_id: string | null; content: Record<string, unknown> }>(
    `SELECT ${learner}::text AS learner_id, hub_id::text, province_code, school_id::text, ${table.references.includes('class') ? 'class_id::text' : 'NULL'} AS class_id, coalesce(merged, content) AS content
     FROM ${table.table} WHERE ${learner} = ANY ($1::uuid[]) AND lead`,
    [learnerIds],
  );
  return rows.map((row) => ({ learnerId: row.learner_id, hubId: row.hub_id, provinceCode: row.province_code, schoolId: row.school_id, classId: row.class_id, content: row.content }));
}

/** A source's record of a hub record. */
export interface SourceRecord {
  readonly hubId: string;
  readonly platformId: string;
  readonly recordId: string;
  readonly version: number;
  readonly schoolId: string | null;
}

/** The live source records behind hub records. */
export async function sourcesOf(client: pg.ClientBase, table: KindTable, hubIds: readonly string[]): Promise<SourceRecord[]> {
  if (hubIds.length === 0) return [];
  const { rows } = await client.query<{ hub_id: string; platform_id: string; record_id: string; version: string; school_id: string | null }>(
    `SELECT hub_id::text, platform_id, record_id, version::text, school_id::text FROM ${table.table} WHERE hub_id = ANY ($1::uuid[]) AND live`,
    [hubIds],
  );
  return rows.map((row) => ({ hubId: row.hub_id, platformId: row.platform_id, recordId: row.record_id, version: Number(row.version), schoolId: row.school_id }));
}

interface ReferrerRow {
  readonly hub_id: string;
  readonly platform_id: string;
  readonly record_id: string;
  readonly version: string;
  readonly school_id: string | null;
  readonly target_id: string;
}

const REFERRER = 'hub_id::text, platform_id, record_id, version::text, school_id::text';

function toReferrer(row: ReferrerRow): SourceRecord & { readonly targetId: string } {
  return { hubId: row.hub_id, platformId: row.platform_id, recordId: row.record_id, version: Number(row.version), schoolId: row.school_id, targetId: row.target_id };
}

/** Live source records of a kind that refer to hub records. */
export async function referrersOf(client: pg.ClientBase, table: KindTable, reference: string, targetIds: readonly string[]): Promise<(SourceRecord & { readonly targetId: string })[]> {
  const column = `${columnOf(reference)}_id`;
  const { rows } = await client.query<ReferrerRow>(`SELECT ${REFERRER}, ${column}::text AS target_id FROM ${table.table} WHERE ${column} = ANY ($1::uuid[]) AND live`, [targetIds]);
  return rows.map(toReferrer);
}

/** Live source records of these classes, of a kind that has an index by class of the rows that lead: all sources of a record share its class. */
export async function rowsOfClasses(client: pg.ClientBase, { table }: KindTable, classIds: readonly string[]): Promise<(SourceRecord & { readonly targetId: string })[]> {
  const { rows } = await client.query<ReferrerRow>(
    `SELECT ${REFERRER}, class_id::text AS target_id FROM ${table} WHERE class_id = ANY ($1::uuid[]) AND lead
     UNION ALL SELECT ${REFERRER}, class_id::text FROM ${table} WHERE key IN (SELECT key FROM ${table} WHERE class_id = ANY ($1::uuid[]) AND lead) AND live AND NOT lead AND class_id = ANY ($1::uuid[])`,
    [classIds],
  );
  return rows.map(toReferrer);
}

/** Learners of classes of one school year. */
export interface ClassMembers {
  readonly schoolYear: string;
  readonly learnerIds: readonly string[];
}

/** Who is or was enrolled in these classes, also by an enrolment that was cancelled. */
export async function membersOfClasses(client: pg.ClientBase, { table }: KindTable, classIds: readonly string[]): Promise<ClassMembers[]> {
  const { rows } = await client.query<{ year: string; learners: string[] }>(
    `SELECT content->>'schoolYear' AS year, array_agg(DISTINCT learner_id::text) AS learners FROM (
       SELECT content, learner_id FROM ${table} WHERE class_id = ANY ($1::uuid[]) AND lead UNION ALL SELECT content, learner_id FROM ${table} WHERE class_id = ANY ($1::uuid[]) AND NOT lead AND class_id IS NOT NULL
     ) AS e WHERE learner_id IS NOT NULL GROUP BY 1`,
    [classIds],
  );
  return rows.map((row) => ({ schoolYear: row.year, learnerIds: row.learners }));
}

/** Live source records of learners that refer to one of these targets. */
export async function referrersOfLearners(client: pg.ClientBase, table: KindTable, reference: string, members: readonly ClassMembers[], targetIds: readonly string[]): Promise<(SourceRecord & { readonly targetId: string })[]> {
  const learnerIds = [...new Set(members.flatMap((one) => one.learnerIds))];
  if (learnerIds.length === 0) return [];
  const column = `${columnOf(reference)}_id`;
  const { rows } = await client.query<ReferrerRow>(`SELECT ${REFERRER}, ${column}::text AS target_id FROM ${table.table} WHERE learner_id = ANY ($1::uuid[]) AND live AND ${column} = ANY ($2::uuid[])`, [learnerIds, targetIds]);
  return rows.map(toReferrer);
}
