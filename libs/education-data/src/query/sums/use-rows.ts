import { codesOf, isAtWork } from '@lienthong/vocabulary';
import type pg from 'pg';
import { amongCodes, fieldOf, localDayOf } from '../find/content-sql.js';
import { inScope, ofScope, type PlacedRow, scopeValues, type SumScope } from './place-sum.js';
import { partsOf, type Span } from './use-span.js';

/** What is counted of acts: the field of a summary that says the same, and the type of the acts. */
export const ACTS = { lessons: 'online-lesson', virtualClasses: 'virtual-class', tests: 'online-test', homeworks: 'homework', resourceUses: 'resource-use' } as const;
export type ActFigure = keyof typeof ACTS;
export const ACT_FIGURES = Object.keys(ACTS) as readonly ActFigure[];

/** Whose use is counted. */
export interface UseAsked extends Span {
  readonly platformId: string;
  /** Only schools of this level. */
  readonly level: string | undefined;
  /** Codes of the schools to which the platform's credentials are bound; null: not bound. */
  readonly covered: readonly string[] | null;
}

/** The use of one school: out of acts, and out of summaries of terms and years without a single act. */
export type UseRow = PlacedRow & {
  readonly [figure in ActFigure]: number;
} & {
  readonly [figure in `${ActFigure}Summed`]: number | null;
} & {
  /** Acts in the span, those of them that say how long they took, and how long that was. */
  readonly acts: number;
  readonly timed: number;
  readonly seconds: number;
  readonly accounts: number;
  /** Accounts that never named their person in the span. */
  readonly unnamedLearners: number;
  readonly unnamedTeachers: number;
  /** Learners and teachers there in the span, and those of them who used the platform. */
  readonly learners: number;
  readonly activeLearners: number;
  readonly teachers: number;
  readonly activeTeachers: number;
  /** Summaries that stand in, those of them that tell of use, and those of which only a part lies in the span. */
  readonly summaries: number;
  readonly summariesOfUse: number;
  readonly uncut: number;
  readonly accountsSummed: number | null;
};

const number = (name: string): string => `(r.content ->> '${name}')::bigint`;
const each = (write: (figure: ActFigure) => string): string => ACT_FIGURES.map(write).join(', ');
const ANY_USE = `greatest(accounts, periods, ${each((figure) => `"${figure}"`)}) > 0`;
const own = (alias: string): string => `${alias}.live AND ${alias}.platform_id = $4 AND ${ofScope(alias)}`;
const [FROM, TO] = ['$5::text::date', '$6::text::date'];

/**
 * Acts of the platform by school, account, person, type and part of the span's school years; `since` is the first day of the part. What others
 * than the platform sent stays out: its own states are read, not the hub's. A record is taken apart once.
 */
const ACT = `act AS MATERIALIZED (
  SELECT school_id, role, account, learner_id, staff_id, type, ($8::date[])[width_bucket(day, $8::date[])] AS since, sum(n) AS n, sum(n) FILTER (WHERE seconds IS NOT NULL) AS timed, sum(seconds) AS seconds
  FROM (SELECT r.school_id, c."accountRole" AS role, c."accountId" AS account, r.learner_id, r.staff_id, c.type, coalesce(c.count, 1) AS n, c."durationSeconds" AS seconds,
      ${localDayOf('c."occurredAt"')} AS day
    FROM r_learning_activity r CROSS JOIN LATERAL json_to_record(r.content) AS c (shape text, "accountRole" text, "accountId" text, type text, "occurredAt" text, count bigint, "durationSeconds" bigint)
    WHERE ${own('r')} AND c.shape = 'event' OFFSET 0) AS one
  WHERE day >= ($8::date[])[1] AND day < ($8::date[])[cardinality($8::date[])] GROUP BY 1, 2, 3, 4, 5, 6, 7),
  had AS (SELECT DISTINCT school_id, since FROM act),
  inside AS (SELECT * FROM act WHERE since BETWEEN ${FROM} AND ${TO}),
  used AS (SELECT school_id, sum(n) AS acts, sum(timed) AS timed, sum(seconds) AS seconds, count(DISTINCT (role, account)) AS accounts, ${each((figure) => `sum(n) FILTER (WHERE type = '${ACTS[figure]}') AS "${figure}"`)} FROM inside GROUP BY 1)`;

/** Put together by grouping: how many acts there are no planner knows, and a join on a wrong guess takes seconds. */
function thereAndActive(role: 'learner' | 'staff', there: string): string {
  return `SELECT school_id, count(*) FILTER (WHERE there) AS there, count(*) FILTER (WHERE there AND active) AS active
    FROM (SELECT school_id, person, bool_or(there) AS there, bool_or(active) AS active
      FROM (${there} UNION ALL SELECT school_id, ${role}_id, false, true FROM inside WHERE role = '${role}') AS one (school_id, person, there, active) GROUP BY 1, 2) AS each_once GROUP BY 1`;
}

/** Who was there in the span: learners by the days of their enrolments, teachers as they are at work today. Each once a school. */
const PEOPLE = `unnamed AS (
  SELECT school_id, count(*) FILTER (WHERE role = 'learner') AS learners, count(*) FILTER (WHERE role = 'staff') AS teachers
  FROM (SELECT school_id, role, account FROM inside GROUP BY 1, 2, 3 HAVING NOT bool_or(CASE role WHEN 'learner' THEN learner_id ELSE staff_id END IS NOT NULL)) AS one GROUP BY 1),
  learner AS (${thereAndActive('learner', `SELECT e.school_id, e.learner_id, true, false FROM r_enrolment e WHERE ${inScope('e')} AND ${fieldOf('e', 'schoolYear')} = ANY($7) AND ${fieldOf('e', 'enrolledOn')} <= $6::text AND coalesce(${fieldOf('e', 'leftOn')}, '9999') > $5::text`)}),
  teacher AS (${thereAndActive('staff', `SELECT s.school_id, s.hub_id, true, false FROM r_staff s WHERE ${inScope('s')} AND ${fieldOf('s', 'category')} = 'teacher' AND ${fieldOf('s', 'status')} IN ${amongCodes(codesOf('staffStatus').filter(isAtWork))} AND coalesce(${fieldOf('s', 'recruitedOn')}, '') <= $6::text`)})`;

/**
 * Summaries of terms and years in which the school has no act of the platform. One speaks of its period up to the day on which it was written.
 * A year that lies in the span counts for its terms; else whoever sums by term is read by term.
 */
const SUMMARIES = `summary AS (
  SELECT r.school_id, p."schoolYear" AS year, p.period, r.content ->> 'level' AS level, p."from" >= ${FROM} AND until <= ${TO} AS whole, ${number('activeAccounts')} AS accounts, ${number('onlinePeriods')} AS periods, ${each((figure) => `${number(figure)} AS "${figure}"`)}
  FROM r_learning_activity r JOIN jsonb_to_recordset($9::jsonb) AS p ("schoolYear" text, period text, "from" date, "to" date) ON r.content ->> 'schoolYear' = p."schoolYear" AND r.content ->> 'period' = p.period
  CROSS JOIN LATERAL (SELECT least(p."to", (r.updated_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS until) AS said
  WHERE ${own('r')} AND r.content ->> 'shape' = 'summary' AND p."from" <= ${TO} AND until >= greatest(p."from", ${FROM}) AND NOT EXISTS (SELECT FROM had WHERE had.school_id = r.school_id AND had.since BETWEEN p."from" AND p."to")),
  summed AS (SELECT school_id, count(*) AS n, count(*) FILTER (WHERE ${ANY_USE}) AS of_use, CASE WHEN count(*) = count(DISTINCT level) AND count(accounts) = count(*) THEN sum(accounts) END AS accounts, ${each((figure) => `CASE WHEN count("${figure}") = count(*) THEN sum("${figure}") END AS "${figure}"`)}
    FROM summary s WHERE whole AND (period = 'year' OR NOT EXISTS (SELECT FROM summary y WHERE y.whole AND y.period = 'year' AND (y.school_id, y.year, y.level) = (s.school_id, s.year, s.level))) GROUP BY 1),
  uncut AS (SELECT school_id, count(*) AS n FROM summary s WHERE NOT whole AND ${ANY_USE}
    AND (period <> 'year' OR NOT EXISTS (SELECT FROM summary t WHERE t.period <> 'year' AND (t.school_id, t.year, t.level) = (s.school_id, s.year, s.level))) GROUP BY 1)`;

/** Schools that were open in the span and that the platform may send of, used or not; and whichever used it. */
const SCHOOLS = `place AS (
  SELECT s.province_code, s.hub_id, coalesce((SELECT min(state ->> 'validFrom') FROM json_array_elements(s.history) AS state), ${fieldOf('s', 'validFrom')}) <= $6::text AND coalesce(${fieldOf('s', 'closedOn')}, '9999') > $5::text
    AND ($11::text[] IS NULL OR s.hub_id IN (SELECT c.hub_id FROM school_code c WHERE c.code = ANY($11))) AS expected
  FROM r_school s WHERE s.lead AND ($1::text[] IS NULL OR s.province_code = ANY($1)) AND ($2::uuid[] IS NULL OR s.hub_id = ANY($2)) AND ($10::text IS NULL OR (coalesce(s.merged, s.content) -> 'levels')::jsonb ? $10))`;

const counted = (column: string, name: string): string => `coalesce(${column}, 0)::float8 AS "${name}"`;
const USE = `WITH ${ACT}, ${PEOPLE}, ${SUMMARIES}, ${SCHOOLS}
  SELECT p.province_code AS province, p.hub_id::text AS school, ${each((figure) => `${counted(`used."${figure}"`, figure)}, summed."${figure}"::float8 AS "${figure}Summed"`)},
    ${[['used.acts', 'acts'], ['used.timed', 'timed'], ['used.seconds', 'seconds'], ['used.accounts', 'accounts'], ['unnamed.learners', 'unnamedLearners'], ['unnamed.teachers', 'unnamedTeachers'],
      ['learner.there', 'learners'], ['learner.active', 'activeLearners'], ['teacher.there', 'teachers'], ['teacher.active', 'activeTeachers'], ['summed.n', 'summaries'], ['summed.of_use', 'summariesOfUse'], ['uncut.n', 'uncut']].map(([column, name]) => counted(column!, name!)).join(', ')},
    summed.accounts::float8 AS "accountsSummed"
  FROM place p ${['used', 'unnamed', 'learner', 'teacher', 'summed', 'uncut'].map((one) => `LEFT JOIN ${one} ON ${one}.school_id = p.hub_id`).join(' ')}
  WHERE p.expected OR used.acts > 0 OR summed.n > 0 OR uncut.n > 0`;

/** One statement for all schools of the scope. */
export async function readUse(client: pg.ClientBase, scope: SumScope, { platformId, from, to, level, covered }: UseAsked): Promise<readonly UseRow[]> {
  const { schoolYears, periods, bounds } = partsOf({ from, to });
  const { rows } = await client.query<UseRow>(USE, [...scopeValues({ ...scope, units: false }), platformId, from, to, schoolYears, bounds, JSON.stringify(periods), level ?? null, covered]);
  return rows;
}
