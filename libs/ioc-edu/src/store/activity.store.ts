import type { Tx } from '@lienthong/kit/database';
import { type ActivityWeek, packWeek, unpackWeek } from '../domain/activity-week.js';

/** One learner on one platform in one week. */
export interface ActivityKey {
  readonly provinceCode: string;
  readonly platform: string;
  readonly week: string;
  readonly learnerId: string;
}

/** What a learner did. */
export interface LearnerWeek extends ActivityKey {
  readonly record: ActivityWeek;
}

interface Row {
  province_code: string;
  platform: string;
  week: string;
  learner_id: string;
  record: string;
}

const columns = (keys: readonly ActivityKey[]): unknown[] => [keys.map((k) => k.provinceCode), keys.map((k) => k.platform), keys.map((k) => k.week), keys.map((k) => k.learnerId)];

function toWeek(row: Row): LearnerWeek {
  return { provinceCode: row.province_code, platform: row.platform, week: row.week, learnerId: row.learner_id, record: unpackWeek(row.record) };
}

/** The weeks under these keys; those without anything are left out. */
export async function loadWeeks(tx: Tx, keys: readonly ActivityKey[]): Promise<LearnerWeek[]> {
  if (keys.length === 0) return [];
  const { rows } = await tx.client.query<Row>({
    name: 'ioc-load-weeks',
    text: `SELECT a.province_code, a.platform, a.week, a.learner_id, a.record FROM activity_week AS a
     JOIN unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) AS w (p, f, k, l) ON a.province_code = w.p AND a.platform = w.f AND a.week = w.k AND a.learner_id = w.l`,
    values: columns(keys),
  });
  return rows.map(toWeek);
}

/** Keeps the weeks as they now are. */
export async function saveWeeks(tx: Tx, weeks: readonly LearnerWeek[]): Promise<void> {
  if (weeks.length === 0) return;
  const sorted = [...weeks].sort((a, b) => (a.learnerId < b.learnerId ? -1 : 1));
  await tx.client.query({
    name: 'ioc-save-weeks',
    text: `INSERT INTO activity_week AS a (province_code, platform, week, learner_id, schools, record)
     SELECT p, f, k, l, s::uuid[], r FROM unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[]) AS n (p, f, k, l, s, r)
     ON CONFLICT (province_code, platform, week, learner_id) DO UPDATE SET schools = excluded.schools, record = excluded.record`,
    values: [...columns(sorted), sorted.map((w) => `{${[...w.record.keys()].join(',')}}`), sorted.map((w) => packWeek(w.record))],
  });
}

/** Weeks of a province in which a learner acted at more than one school. */
export async function weeksOfSeveral(tx: Tx, provinceCode: string): Promise<LearnerWeek[]> {
  const { rows } = await tx.client.query<Row>('SELECT province_code, platform, week, learner_id, record FROM activity_week WHERE province_code = $1 AND cardinality(schools) > 1', [provinceCode]);
  return rows.map(toWeek);
}
