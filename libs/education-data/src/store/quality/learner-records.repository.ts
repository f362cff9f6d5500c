import type pg from 'pg';
import type { KindTable } from '../kind-table.js';

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

/** Source records of a kind that refer to hub records which have ended. */
export async function referrersOf(client: pg.ClientBase, table: KindTable, reference: string, targetIds: readonly string[]): Promise<SourceRecord[]> {
  const { rows } = await client.query<{ hub_id: string; platform_id: string; record_id: string; version: string; school_id: string | null }>(
    `SELECT hub_id::text, platform_id, record_id, version::text, school_id::text FROM ${table.table} WHERE ${reference}_id = ANY ($1::uuid[]) AND live`,
    [targetIds],
  );
  return rows.map((row) => ({ hubId: row.hub_id, platformId: row.platform_id, recordId: row.record_id, version: Number(row.version), schoolId: row.school_id }));
}
