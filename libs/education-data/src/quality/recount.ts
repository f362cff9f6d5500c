import { localDate } from '@lienthong/vocabulary';
import type pg from 'pg';
import { NO_SCHOOL } from '../domain/quality/school-quality.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';
import { columnOf } from '../store/kind-table.js';
import { lookAtLearners } from './learner-checks.js';
import { allOfShared } from '../store/quality/accounts.repository.js';
import { allDuplicates } from '../store/quality/duplicates.repository.js';
import { speaksOfAccounts } from './account-checks.js';
import { DUPLICATE_IN_SOURCE } from './duplicate-checks.js';
import { isFoundByLearner, orphaning } from './orphan-checks.js';

const LEARNERS_AT_ONCE = 2_000;

/**
 * Counts everything anew out of the records themselves and says where the counts that are kept up to date differ: live records by school,
 * source, day and year; findings of versions that are not held; what learners hold; enrolments that contradict each other. Reads every
 * record: for tests and for an operator who wants to be sure. All chunks must be merged and all deltas added up.
 * @returns a line for each difference, without personal data; none when all is equal
 */
export async function recountDiffers(client: pg.ClientBase, plans: KindPlans, now: Date): Promise<string[]> {
  const differences: string[] = [];
  for (const plan of plans.all()) differences.push(...(await countsDiffer(client, plan)), ...(await findingsDiffer(client, plan)), ...(await orphansDiffer(client, plan)), ...(await accountsDiffer(client, plan)), ...(await duplicatesDiffer(client, plan)));
  return [...differences, ...(await learnersDiffer(client, plans, localDate(now)))];
}

async function countsDiffer(client: pg.ClientBase, { definition, table }: KindPlan): Promise<string[]> {
  const school = definition.name === 'school' ? 'hub_id' : `coalesce(school_id, '${NO_SCHOOL}')`;
  const byDay = definition.fresh.sort === 'record';
  const year = `coalesce(content ->> 'schoolYear', '')`;
  const day = `((confirmed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - DATE '1970-01-01')`;
  const compare = (kept: string, counted: string, keys: string): string => `SELECT '${definition.name}: ' || row_to_json(d)::text AS line FROM (
      SELECT ${keys}, coalesce(k.records, 0) AS kept, coalesce(c.records, 0) AS counted FROM (${kept}) AS k FULL JOIN (${counted}) AS c USING (${keys}) WHERE coalesce(k.records, 0) <> coalesce(c.records, 0)) AS d`;
  const statements = [
    compare(
      `SELECT province_code, school_id, platform_id, records FROM quality_count WHERE kind = '${definition.name}' AND records <> 0`,
      `SELECT province_code, ${school} AS school_id, platform_id, count(*) AS records FROM ${table.table} WHERE live GROUP BY 1, 2, 3`,
      'province_code, school_id, platform_id',
    ),
    ...(byDay
      ? [
          compare(
            `SELECT province_code, school_id, platform_id, school_year, day, records FROM quality_day WHERE kind = '${definition.name}' AND records <> 0`,
            `SELECT province_code, ${school} AS school_id, platform_id, ${year} AS school_year, ${day} AS day, count(*) AS records FROM ${table.table} WHERE live GROUP BY 1, 2, 3, 4, 5`,
            'province_code, school_id, platform_id, school_year, day',
          ),
        ]
      : []),
  ];
  const lines: string[] = [];
  for (const statement of statements) lines.push(...(await client.query<{ line: string }>(statement)).rows.map((row) => row.line));
  return lines;
}

/** Findings stand for the version held, refusals for one above it; each counted at the school of the record held. */
async function findingsDiffer(client: pg.ClientBase, { definition, table }: KindPlan): Promise<string[]> {
  const school = definition.name === 'school' ? 'r.hub_id' : `coalesce(r.school_id, '${NO_SCHOOL}')`;
  const { rows } = await client.query<{ line: string }>(
    `SELECT f.kind || ': ' || f.code || ' (' || f.origin || ') does not stand' AS line FROM record_finding AS f
     LEFT JOIN ${table.table} AS r ON r.province_code = f.province_code AND r.platform_id = f.platform_id AND r.record_id = f.record_id
     WHERE f.kind = $1 AND CASE f.origin
       WHEN 'merge' THEN r.live IS NOT TRUE OR r.version <> f.version OR f.school_id <> ${school}
       WHEN 'refused' THEN f.live <> coalesce(r.live, false) OR f.version <= r.version OR (r.live AND f.school_id <> ${school})
       ELSE r.live IS NOT TRUE OR f.school_id <> ${school} END`,
    [definition.name],
  );
  return rows.map((row) => row.line);
}

/** Live records whose target has ended are orphans, and nothing else is. */
async function orphansDiffer(client: pg.ClientBase, plan: KindPlan): Promise<string[]> {
  const { table } = plan.table;
  const counted = orphaning(plan).map((reference) => {
    const column = `${columnOf(reference.name)}_id`;
    const enrolled = isFoundByLearner(plan, reference) ? 'AND EXISTS (SELECT 1 FROM r_enrolment AS e WHERE e.learner_id = r.learner_id AND e.class_id = r.class_id)' : '';
    return `SELECT r.province_code, r.platform_id, r.record_id, r.${column} AS target_id FROM ${table} AS r JOIN ended_target AS t ON t.hub_id = r.${column} WHERE r.live ${enrolled}`;
  });
  return counted.length === 0 ? [] : acrossDiffer(client, plan, 'orphan', counted.join(' UNION '));
}

async function accountsDiffer(client: pg.ClientBase, plan: KindPlan): Promise<string[]> {
  return speaksOfAccounts(plan) ? acrossDiffer(client, plan, 'account_shared', allOfShared(plan.table)) : [];
}

async function duplicatesDiffer(client: pg.ClientBase, plan: KindPlan): Promise<string[]> {
  return plan.table.isPerson ? acrossDiffer(client, plan, DUPLICATE_IN_SOURCE, allDuplicates(plan.table)) : [];
}

/** @param counted statement that finds the records anew: province, platform, record id and target */
async function acrossDiffer(client: pg.ClientBase, { definition }: KindPlan, code: string, counted: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT $1 || ': ' || $2 || ' kept only ' || count(k.target) || ', counted only ' || count(c.target) AS line
     FROM (SELECT province_code, platform_id, record_id, target_id, 1 AS target FROM record_finding WHERE kind = $1 AND code = $2 AND origin = 'across') AS k
     FULL JOIN (SELECT *, 1 AS target FROM (${counted}) AS c) AS c USING (province_code, platform_id, record_id, target_id) WHERE k.target IS NULL OR c.target IS NULL HAVING count(*) > 0`,
    [definition.name, code],
  );
  return rows.map((row) => row.line);
}

async function learnersDiffer(client: pg.ClientBase, plans: KindPlans, today: string): Promise<string[]> {
  const plan = plans.get('learner');
  const enrolment = plans.get('enrolment');
  if (plan === undefined || enrolment === undefined) return [];
  const { rows } = await client.query<{ id: string }>(`SELECT hub_id::text AS id FROM ${plan.table.table} WHERE lead UNION SELECT learner_id::text FROM ${enrolment.table.table} WHERE lead UNION SELECT learner_id::text FROM learner_completeness`);
  const ids = rows.map((row) => row.id);
  const lines: string[] = [];
  const contradictions = new Set<string>();
  for (let at = 0; at < ids.length; at += LEARNERS_AT_ONCE) {
    const part = ids.slice(at, at + LEARNERS_AT_ONCE);
    const { complete, across } = await lookAtLearners(client, plans, part, today);
    for (const { doubled, unmatched } of across) {
      for (const hubId of doubled) contradictions.add(`${hubId} double_enrolment`);
      for (const hubId of unmatched) contradictions.add(`${hubId} transfer_unmatched`);
    }
    const { rows: kept } = await client.query<{ learner_id: string; school_id: string | null; groups: number }>('SELECT learner_id::text, school_id::text, groups FROM learner_completeness WHERE learner_id = ANY ($1::uuid[])', [part]);
    const counted = new Set(complete.map((one) => `${one.learnerId} ${one.schoolId ?? ''} ${one.groups}`));
    const known = new Set(kept.map((one) => `${one.learner_id} ${one.school_id ?? ''} ${one.groups}`));
    lines.push(...difference('completeness', known, counted));
  }
  const { rows: found } = await client.query<{ hub_id: string; code: string }>(`SELECT DISTINCT hub_id::text, code FROM record_finding WHERE origin = 'across' AND code IN ('double_enrolment', 'transfer_unmatched')`);
  lines.push(...difference('enrolment', new Set(found.map((one) => `${one.hub_id} ${one.code}`)), contradictions));
  const { rows: sums } = await client.query<{ line: string }>(
    `SELECT 'complete: ' || row_to_json(d)::text AS line FROM (
       SELECT province_code, school_id, groups, coalesce(k.learners, 0) AS kept, coalesce(c.learners, 0) AS counted FROM (SELECT province_code, school_id, groups, learners FROM quality_complete WHERE learners <> 0) AS k
       FULL JOIN (SELECT province_code, school_id, groups, count(*) AS learners FROM learner_completeness WHERE school_id IS NOT NULL GROUP BY 1, 2, 3) AS c USING (province_code, school_id, groups) WHERE coalesce(k.learners, 0) <> coalesce(c.learners, 0)) AS d`,
  );
  return [...lines, ...sums.map((row) => row.line)];
}

function difference(what: string, kept: ReadonlySet<string>, counted: ReadonlySet<string>): string[] {
  return [...[...kept].filter((one) => !counted.has(one)).map((one) => `${what}: kept only: ${one}`), ...[...counted].filter((one) => !kept.has(one)).map((one) => `${what}: counted only: ${one}`)];
}
