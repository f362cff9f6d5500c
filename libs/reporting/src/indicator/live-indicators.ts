import { localDate, periodEnd, schoolYearOf, schoolYearRange, termOf } from '@lienthong/vocabulary';
import { ProblemError } from '@lienthong/kit/errors';
import type { Tx } from '@lienthong/kit/database';
import { percent } from '../domain/target.js';
import { type Asked, type Compute, type IndicatorPart, type IndicatorValue, latest, SCHOOLS_ON_DAY } from './computing.js';
import { cashlessSchools, equippedSchools, matureSchools, onlineAdmissions, signingStaff, stemCommunes, stemRoomsPerCommune, studioSchools, studiosPerSchool } from './school-indicators.js';
import { teachesEnoughOnline, type OnlineSummary } from '../domain/online-share.js';

/** 4.3, live part: schools with an online lesson and an online test in the term, of all schools. */
const onlineTeaching: Compute = async (tx, { provinceCode, onDay, termEnds }) => {
  const schoolYear = schoolYearOf(onDay);
  const term = termOf(onDay, termEnds) === 'term-1' ? 'term-1' : 'term-2';
  const from = term === 'term-1' ? schoolYearRange(schoolYear).from : periodEnd(schoolYear, 'term-1', termEnds);
  const { rows } = await tx.client.query<{ schools: number; using: number; latest: Date | null }>(
    `WITH school AS (SELECT * FROM (${SCHOOLS_ON_DAY}) AS open WHERE levels IS NOT NULL),
          used AS (SELECT school_id, sum(lessons) AS lessons, sum(tests) AS tests, max(updated_at) AS updated_at FROM online_use
                   WHERE province_code = $1 AND day ${term === 'term-1' ? '>=' : '>'} $3 AND day <= $2::date GROUP BY school_id)
     SELECT count(*)::int AS schools, count(*) FILTER (WHERE used.lessons > 0 AND used.tests > 0)::int AS using, max(used.updated_at) AS latest
     FROM school LEFT JOIN used ON used.school_id = school.hub_id`, [provinceCode, onDay, from]);
  const row = rows[0];
  if (!row?.latest) return { value: null, numerator: null, denominator: null, updatedAt: null, period: `${schoolYear} ${term}` };
  return { value: percent(row.using, row.schools), numerator: row.using, denominator: row.schools, updatedAt: latest([row.latest]), period: `${schoolYear} ${term}` };
};

/** 4.5: of the schools of general education whose share can be computed, those that teach enough online. */
const onlineCurriculum: Compute = async (tx, { provinceCode, onDay }) => {
  const schoolYear = schoolYearOf(onDay);
  const { rows: schools } = await tx.client.query<{ hub_id: string; levels: string[] | null }>(SCHOOLS_ON_DAY, [provinceCode, onDay]);
  const { rows: summaries } = await tx.client.query<OnlineSummary & { schoolId: string; updatedAt: Date }>(
    `SELECT school_id AS "schoolId", level, period, online_periods AS "onlinePeriods", total_periods AS "totalPeriods", updated_at AS "updatedAt"
     FROM online_summary WHERE province_code = $1 AND school_year = $2`, [provinceCode, schoolYear]);
  const { rows: classes } = await tx.client.query<{ schoolId: string; level: string; periods: number }>(
    `SELECT school_id AS "schoolId", level, sum(periods_per_year)::int AS periods FROM live_class
     WHERE school_year = $1 AND school_id = ANY($2::uuid[]) GROUP BY school_id, level HAVING bool_and(periods_per_year IS NOT NULL)`, [schoolYear, schools.map((school) => school.hub_id)]);
  const judged = schools.flatMap((school) => {
    const own = classes.filter((row) => row.schoolId === school.hub_id);
    const enough = teachesEnoughOnline(school.levels ?? [], summaries.filter((row) => row.schoolId === school.hub_id), Object.fromEntries(own.map((row) => [row.level, row.periods])));
    return enough === null ? [] : [enough];
  });
  const meeting = judged.filter(Boolean).length;
  return { value: percent(meeting, judged.length), numerator: judged.length > 0 ? meeting : null, denominator: judged.length > 0 ? judged.length : null, updatedAt: latest(summaries.map((row) => row.updatedAt)), period: schoolYear };
};

/** 5.3, live part: staff at work with a qualifying training in the year, of all staff at work; no value while nobody's training was pushed. */
const trainedStaff: Compute = async (tx, { provinceCode, year }) => {
  const { rows } = await tx.client.query<{ staff: number; trained: number; latest: Date | null }>(
    `SELECT count(*)::int AS staff, count(*) FILTER (WHERE $2 = ANY(training_years))::int AS trained, max(updated_at) FILTER (WHERE cardinality(training_years) > 0) AS latest
     FROM live_staff WHERE province_code = $1 AND status IN ('working', 'transferred-in', 'awaiting-retirement')`, [provinceCode, year]);
  const row = rows[0];
  if (!row?.latest) return { value: null, numerator: null, denominator: null, updatedAt: null, period: String(year) };
  return { value: percent(row.trained, row.staff), numerator: row.trained, denominator: row.staff, updatedAt: latest([row.latest]), period: String(year) };
};

/** 1.1: learners enrolled whose records hold all required groups, of all enrolled (which groups are required is the department's to say); no value without learners. */
const completeRecords: Compute = async (tx, { provinceCode, year }) => {
  const { rows: [row] } = await tx.client.query<{ complete: number; learners: number; latest: Date | null }>(
    `SELECT coalesce(sum(complete), 0)::float8 AS complete, coalesce(sum(learners), 0)::float8 AS learners, max(updated_at) AS latest
     FROM (SELECT DISTINCT ON (subject) * FROM live_completeness WHERE province_code = $1 AND year <= $2 ORDER BY subject, year DESC) AS newest`, [provinceCode, year]);
  const period = String(year);
  if (row === undefined || row.learners === 0) return { value: null, numerator: null, denominator: null, updatedAt: null, period };
  return { value: percent(row.complete, row.learners), numerator: row.complete, denominator: row.learners, updatedAt: latest([row.latest]), period };
};

/** How many destinations the plan names: the ministry, the province, Project 06 (KH 1295, PL01 1.2). */
const DESTINATIONS_OF_PLAN = 3;

/**
 * 1.2: records acknowledged by the three destinations, of those that the three are to have. All three are needed: one that is off counts
 * with all of its records and none acknowledged. No value while none was ever switched on.
 */
const synchronised: Compute = async (tx, { provinceCode, year }) => {
  const { rows } = await tx.client.query<{ destination: string; name: { vi: string; en: string }; state: string; ever_on: boolean; live: number; acknowledged: number; updated_at: Date }>(
    `SELECT DISTINCT ON (destination) destination, name, state, ever_on, live::float8, acknowledged::float8, updated_at FROM live_exchange
     WHERE province_code = $1 AND year <= $2 AND of_indicator ORDER BY destination, year DESC`, [provinceCode, year]);
  const parts = rows.map(({ destination: id, name, state, live: denominator, acknowledged }): IndicatorPart => {
    const numerator = state === 'on' ? Math.min(acknowledged, denominator) : 0;
    return { id, name, on: state === 'on', value: percent(numerator, denominator), numerator, denominator };
  });
  const period = String(year);
  if (rows.length < DESTINATIONS_OF_PLAN || !rows.some((row) => row.ever_on)) return { value: null, numerator: null, denominator: null, updatedAt: null, period, parts };
  const [numerator, denominator] = [sum(parts.map((part) => part.numerator)), sum(parts.map((part) => part.denominator))];
  return { value: percent(numerator, denominator), numerator, denominator, updatedAt: latest(rows.map((row) => row.updated_at)), period, parts };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Indicators that are computed from events; the others have no value until somebody declares one or their records arrive. */
const COMPUTED: Readonly<Record<string, Compute>> = {
  'QN-CT-1.1': completeRecords, 'QN-CT-1.2': synchronised, 'QN-CT-2.1': signingStaff, 'QN-CT-2.3': cashlessSchools, 'QN-CT-3.1': onlineAdmissions, 'QN-CT-3.4.a': matureSchools(2), 'QN-CT-3.4.b': matureSchools(3), 'QN-CT-4.3': onlineTeaching, 'QN-CT-4.5': onlineCurriculum,
  'QN-CT-5.3': trainedStaff, 'QN-CT-6.1': equippedSchools, 'QN-CT-6.1.a': studioSchools, 'QN-CT-6.1.b': stemCommunes, 'QN-KX-6': stemRoomsPerCommune, 'QN-KX-7': studiosPerSchool,
};

/** True for an indicator whose value the hub computes today. */
export const isComputed = (indicatorId: string): boolean => indicatorId in COMPUTED;

/** The value of an indicator in a province and year; all null where the hub cannot compute it. */
export async function valueOf(tx: Tx, indicatorId: string, mode: IndicatorValue['source'], asked: Asked): Promise<IndicatorValue> {
  const compute = COMPUTED[indicatorId];
  if (!compute) return { value: null, numerator: null, denominator: null, source: mode, updatedAt: null, period: null };
  return { ...(await compute(tx, asked)), source: mode };
}

/** Where a year stands today: its last day, or today within it. Years to come have no day yet. */
export function dayOfYear(year: number, now: Date): string | null {
  const today = localDate(now);
  if (year < 2000 || year > 2100) throw new ProblemError(400, 'bad_parameter', { vi: 'Năm không hợp lệ', en: 'The year is not valid' });
  if (String(year) > today.slice(0, 4)) return null;
  return String(year) === today.slice(0, 4) ? today : `${year}-12-31`;
}
