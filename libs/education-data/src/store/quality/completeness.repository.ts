import type pg from 'pg';
import { NO_SCHOOL } from '../../domain/quality/school-quality.js';

/** What the records of a learner hold now. */
export interface LearnerCompleteness {
  readonly learnerId: string;
  readonly provinceCode: string;
  /** School of the active enrolment; null: not enrolled now. */
  readonly schoolId: string | null;
  /** Bits of domain/quality/completeness.ts. */
  readonly groups: number;
  /** Day on which it may be another though nothing changes, `YYYY-MM-DD`. */
  readonly turnsOn: string | null;
}

/** Keeps what learners hold and moves the counts of their schools. @returns schools whose counts changed */
export async function saveCompleteness(client: pg.ClientBase, learners: readonly LearnerCompleteness[], gone: readonly string[]): Promise<{ readonly provinceCode: string; readonly schoolId: string }[]> {
  const ids = [...learners.map((one) => one.learnerId), ...gone];
  if (ids.length === 0) return [];
  const { rows: before } = await client.query<{ province_code: string; school_id: string | null; groups: number }>(
    'DELETE FROM learner_completeness WHERE learner_id = ANY ($1::uuid[]) RETURNING province_code, school_id::text, groups',
    [ids],
  );
  await client.query(
    `INSERT INTO learner_completeness (learner_id, province_code, school_id, groups, turns_on)
     SELECT * FROM json_to_recordset($1) AS i (learner_id uuid, province_code text, school_id uuid, groups smallint, turns_on date)`,
    [JSON.stringify(learners.map((one) => ({ learner_id: one.learnerId, province_code: one.provinceCode, school_id: one.schoolId, groups: one.groups, turns_on: one.turnsOn })))],
  );
  const counts = new Map<string, { province_code: string; school_id: string; groups: number; learners: number }>();
  const add = (province: string, school: string | null, groups: number, by: 1 | -1): void => {
    if (school === null) return;
    const key = `${province}|${school}|${groups}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { province_code: province, school_id: school, groups, learners: by });
    else known.learners += by;
  };
  for (const row of before) add(row.province_code, row.school_id, row.groups, -1);
  for (const one of learners) add(one.provinceCode, one.schoolId, one.groups, 1);
  const changed = [...counts.values()].filter((one) => one.learners !== 0);
  if (changed.length === 0) return [];
  await client.query(
    `INSERT INTO quality_complete AS c (province_code, school_id, groups, learners)
     SELECT * FROM json_to_recordset($1) AS i (province_code text, school_id uuid, groups smallint, learners int) ORDER BY 1, 2, 3
     ON CONFLICT (province_code, school_id, groups) DO UPDATE SET learners = c.learners + excluded.learners`,
    [JSON.stringify(changed)],
  );
  return [...new Map(changed.map((one) => [`${one.province_code}|${one.school_id}`, { provinceCode: one.province_code, schoolId: one.school_id }])).values()];
}

/** Learners for whom a day that has come may change something. */
export async function learnersTurning(client: pg.ClientBase, today: string, limit: number): Promise<string[]> {
  const { rows } = await client.query<{ learner_id: string }>('SELECT learner_id::text FROM learner_completeness WHERE turns_on <= $1 ORDER BY turns_on LIMIT $2', [today, limit]);
  return rows.map((row) => row.learner_id);
}

/** A rule of a province: which groups it requires from a day on. */
export interface CompletenessRule {
  readonly provinceCode: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly groups: readonly string[];
  /** Number and date of the decision. */
  readonly decision: string;
  readonly setBy: string;
  /** RFC 3339. */
  readonly setAt: string;
}

export async function completenessRules(client: pg.ClientBase, provinceCode: string): Promise<CompletenessRule[]> {
  const { rows } = await client.query<{ from_day: string; groups: string[]; decision: string; set_by: string; set_at: Date }>(
    'SELECT from_day::text, groups, decision, set_by, set_at FROM completeness_rule WHERE province_code = $1 ORDER BY from_day',
    [provinceCode],
  );
  return rows.map((row) => ({ provinceCode, from: row.from_day, groups: row.groups, decision: row.decision, setBy: row.set_by, setAt: row.set_at.toISOString() }));
}

/** Groups that the registry's settings of the province name; null when it names none. */
export async function groupsOfSettings(client: pg.ClientBase, provinceCode: string): Promise<readonly string[] | null> {
  const { rows } = await client.query<{ groups: string[] | null }>(`SELECT settings -> 'requiredGroups' AS groups FROM known_province WHERE code = $1`, [provinceCode]);
  return rows[0]?.groups ?? null;
}

/** Keeps a rule; one of the same day is replaced. */
export async function saveCompletenessRule(client: pg.ClientBase, rule: CompletenessRule): Promise<void> {
  await client.query(
    `INSERT INTO completeness_rule (province_code, from_day, groups, decision, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (province_code, from_day) DO UPDATE SET groups = excluded.groups, decision = excluded.decision, set_by = excluded.set_by, set_at = excluded.set_at`,
    [rule.provinceCode, rule.from, rule.groups, rule.decision, rule.setBy, rule.setAt],
  );
}

/** Active learners of schools by what they hold. */
export async function learnersByGroups(client: pg.ClientBase, provinceCode: string, schoolIds: readonly string[] | null): Promise<{ readonly schoolId: string; readonly groups: number; readonly learners: number }[]> {
  const { rows } = await client.query<{ school_id: string; groups: number; learners: number }>(
    `SELECT school_id::text, groups, learners FROM quality_complete WHERE province_code = $1 AND ($2::uuid[] IS NULL OR school_id = ANY ($2)) AND learners > 0 AND school_id <> '${NO_SCHOOL}'`,
    [provinceCode, schoolIds],
  );
  return rows.map((row) => ({ schoolId: row.school_id, groups: row.groups, learners: row.learners }));
}
