import { isPrimaryTestDue, periodsPerYear, regularMarkCount, schemeInForce, startYearOf, subjectOf, termAverage, yearAverage } from '@lienthong/vocabulary';
import type { MergeContext, RuleProblem } from './kind.js';
import { differs, error, finding } from './parts.js';

/** What the rules of assessment look at in a subject result (kinds.md §3, AR 1.2, 1.3, 2). */
export interface SubjectResultContent {
  readonly schoolYear: string;
  readonly period: string;
  readonly subject: string;
  readonly scheme: string;
  readonly exempt?: boolean;
  readonly regularMarks?: readonly number[];
  readonly midtermMark?: number;
  readonly finalMark?: number;
  readonly average?: number;
  readonly retestMark?: number;
  readonly comment?: string;
  readonly achievement?: string;
  readonly testMark?: number;
}

const markFields = ['regularMarks', 'midtermMark', 'finalMark', 'average', 'retestMark'] as const;
const valueFields = [...markFields, 'comment', 'achievement', 'testMark'] as const;

/** Periods in which a scheme assesses subjects; none for a scheme that knows no subjects. */
const periodsOf: { readonly [scheme: string]: readonly string[] } = {
  tt22: ['term-1', 'term-2', 'year'],
  tt58: ['term-1', 'term-2', 'year'],
  tt27: ['mid-term-1', 'term-1', 'mid-term-2', 'year'],
};

/** not_applicable: the scheme knows neither such a period nor such a subject. */
export function fitsScheme({ scheme, period, subject }: SubjectResultContent): RuleProblem | undefined {
  const periods = periodsOf[scheme];
  if (periods === undefined) return error('not_applicable', 'scheme');
  if (!periods.includes(period)) return error('not_applicable', 'period');
  const entry = subjectOf(subject);
  const taught = scheme === 'tt27' ? entry?.primary : entry?.scored === true || entry?.comment === true;
  return taught === true ? undefined : error('not_applicable', 'subject');
}

/** not_applicable: a year has only its average and the re-test; who is exempt has no value at all. */
export function fitsPeriod(record: SubjectResultContent): readonly RuleProblem[] {
  if (record.exempt === true) return valueFields.filter((name) => record[name] !== undefined).map((name) => error('not_applicable', name));
  if (record.period !== 'year') return [];
  return (['regularMarks', 'midtermMark', 'finalMark'] as const).filter((name) => record[name] !== undefined).map((name) => error('not_applicable', name));
}

/** wrong_assessment: a mark in a subject assessed by comment, or a comment in a scored one. Secondary school only. */
export function fitsAssessment(record: SubjectResultContent): RuleProblem | undefined {
  if (record.scheme === 'tt27') return undefined;
  const entry = subjectOf(record.subject);
  if (entry === undefined || entry.scored === entry.comment) return undefined;
  const wrong = entry.scored ? (record.comment === undefined ? undefined : 'comment') : markFields.find((name) => record[name] !== undefined);
  return wrong === undefined ? undefined : error('wrong_assessment', wrong);
}

/** nothing_recorded: neither exempt nor any mark, comment or achievement. A remark alone is no result. */
export function recordsSomething(record: SubjectResultContent): RuleProblem | undefined {
  return record.exempt === true || valueFields.some((name) => record[name] !== undefined) ? undefined : error('nothing_recorded', 'average');
}

/** recomputed_differs: the average of a term out of its marks. The weights are those of TT 26/2020 and TT 22/2021, older years had others. */
export function termAverageAgrees(record: SubjectResultContent): RuleProblem | undefined {
  if (record.average === undefined || record.period === 'year' || startYearOf(record.schoolYear) < 2020) return undefined;
  const recomputed = termAverage(record.regularMarks, record.midtermMark, record.finalMark);
  return recomputed === undefined || recomputed === record.average ? undefined : differs('average', recomputed);
}

/** recomputed_differs: the average of the year out of the two terms held. */
export function yearAverageAgrees(record: SubjectResultContent, context: MergeContext): RuleProblem | undefined {
  if (record.average === undefined || record.period !== 'year' || record.scheme === 'tt27') return undefined;
  const { termAverages } = context;
  const recomputed = yearAverage(termAverages?.['term-1'], termAverages?.['term-2']);
  return recomputed === undefined || recomputed === record.average ? undefined : differs('average', recomputed);
}

const allGrades = Array.from({ length: 18 }, (_, i) => String(i + 1)).join(',');

/** The grade of the class where it is known; else every grade, of which one that fits is enough. Apart by commas. */
function possibleGrades({ class: found }: MergeContext): string {
  return found?.grade ?? allGrades;
}

/** Schemes in force for any of the grades; worked out once for what a million records ask. */
const schemesOf = remembered((schoolYear: string, grades: string) => new Set<string | undefined>(grades.split(',').map((grade) => schemeInForce(grade, schoolYear))));

/** Regular marks that the periods of a subject ask for in any of the grades. */
const countsOf = remembered((subject: string, grades: string) => [...new Set(grades.split(',').flatMap((grade) => periodsPerYear(subject, grade) ?? []).map(regularMarkCount))]);

/** scheme_not_in_force: another scheme, or none that is known, holds for the grade in that year. */
export function schemeHolds(record: Pick<SubjectResultContent, 'schoolYear' | 'scheme'>, context: MergeContext): RuleProblem | undefined {
  return schemesOf(record.schoolYear, possibleGrades(context)).has(record.scheme) ? undefined : finding('scheme_not_in_force', 'scheme');
}

/**
 * mark_count_unusual: another number of regular marks than the periods of the subject ask for, fewer only once the term is concluded; or
 * a test mark where none is due.
 */
export function markCountUsual(record: SubjectResultContent, context: MergeContext): RuleProblem | undefined {
  const grades = possibleGrades(context);
  if (record.testMark !== undefined) {
    return grades.split(',').some((grade) => isPrimaryTestDue(record.subject, grade, record.period)) ? undefined : finding('mark_count_unusual', 'testMark');
  }
  if (record.regularMarks === undefined) return undefined;
  const expected = countsOf(record.subject, grades);
  if (expected.length === 0) return undefined;
  const concluded = record.finalMark !== undefined || record.average !== undefined;
  const count = record.regularMarks.length;
  const usual = expected.some((wanted) => count === wanted || (count < wanted && !concluded));
  return usual ? undefined : finding('mark_count_unusual', 'regularMarks');
}

/** Values remembered of a function of two texts before all are forgotten. */
const REMEMBERED = 5_000;

function remembered<T>(work: (first: string, second: string) => T): (first: string, second: string) => T {
  const known = new Map<string, T>();
  return (first, second) => {
    const key = `${first}|${second}`;
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      value = work(first, second);
      known.set(key, value);
    }
    return value;
  };
}
