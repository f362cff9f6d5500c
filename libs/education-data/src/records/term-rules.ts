import {
  type Achievement, absenceLimit, awardsOfScheme, type Comment, completesClass, movesUp, primaryAwardsAllowed, type PrimaryYear, primaryYearResult, type Result, type Scheme, studyResult, type SubjectOutcome, subjectOf, type Trait, yearAverage, yearAward, yearConduct,
} from '@lienthong/vocabulary';
import type { MergeContext, RuleProblem, SubjectFacts, YearOfLearner } from './kind.js';
import { differs, error, finding } from './parts.js';

/** What the rules of assessment look at in a term result (kinds.md §3; AR 1.4 to 1.6, 2). */
export interface TermResultContent {
  readonly schoolYear: string;
  readonly period: string;
  readonly scheme: string;
  readonly absencesExcused?: number;
  readonly absencesUnexcused?: number;
  readonly studyResult?: string;
  readonly conductResult?: string;
  readonly overallAverage?: number;
  readonly promoted?: boolean;
  readonly summerTraining?: boolean;
  readonly graduationEligible?: boolean;
  readonly qualities?: { readonly [quality: string]: string | undefined };
  readonly abilities?: { readonly [ability: string]: string | undefined };
  readonly yearResult?: string;
  readonly classCompleted?: boolean;
  readonly award?: string;
  readonly development?: object;
}

const valueFields = [
  'studyResult', 'conductResult', 'overallAverage', 'promoted', 'summerTraining', 'graduationEligible', 'qualities', 'abilities', 'yearResult', 'classCompleted', 'award', 'development', 'absencesExcused', 'absencesUnexcused',
] as const;

/** Periods that a scheme concludes. */
const periodsOf: { readonly [scheme: string]: readonly string[] } = {
  tt22: ['term-1', 'term-2', 'year'],
  tt58: ['term-1', 'term-2', 'year'],
  tt27: ['mid-term-1', 'term-1', 'mid-term-2', 'year'],
  preschool: ['term-1', 'year'],
};

/** not_applicable: the scheme concludes no such period, or knows no such award. */
export function termFitsScheme({ scheme, period, award }: TermResultContent): RuleProblem | undefined {
  if (periodsOf[scheme]?.includes(period) !== true) return error('not_applicable', 'period');
  return award === undefined || (awardsOfScheme[scheme as Scheme] as readonly string[]).includes(award) ? undefined : error('not_applicable', 'award');
}

/** nothing_recorded: no result and no absence. A remark alone is no result. */
export function concludesSomething(record: TermResultContent): RuleProblem | undefined {
  return valueFields.some((name) => record[name] !== undefined) ? undefined : error('nothing_recorded', record.scheme === 'tt27' ? 'qualities' : record.scheme === 'preschool' ? 'development' : 'studyResult');
}

/** recomputed_differs, of what the record says by itself: class completed and award of primary school follow from the year's result. */
export function primaryYearAgrees({ scheme, yearResult, classCompleted, promoted, award }: TermResultContent): readonly RuleProblem[] {
  if (scheme !== 'tt27' || yearResult === undefined) return [];
  const completes = completesClass(yearResult as PrimaryYear);
  const problems: RuleProblem[] = [];
  if (classCompleted !== undefined && classCompleted !== completes) problems.push(disagrees('classCompleted'));
  // Who completes the class moves up; of one who does not, the head may decide either way.
  if (promoted === false && completes) problems.push(disagrees('promoted'));
  if (award !== undefined && !(primaryAwardsAllowed(yearResult as PrimaryYear) as readonly string[]).includes(award)) problems.push(disagrees('award'));
  return problems;
}

/** A finding about a yes or no, where naming the hub's value would only repeat its opposite. */
function disagrees(path: string): RuleProblem {
  return finding('recomputed_differs', path, { vi: 'Giá trị gửi không khớp kết quả tính lại', en: 'The sent value disagrees with what the other results give' });
}

const results: readonly string[] = ['good', 'fair', 'pass', 'fail'];
/** Scored subjects from which on the hub takes what it holds for all there is: lower secondary school has eight. */
const COMPLETE_SUBJECTS = 8;

/** recomputed_differs by circular 22/2021: study result, conduct, award and moving up. Each only where the hub holds what it takes. */
export function secondaryAgrees(record: TermResultContent, context: MergeContext): readonly RuleProblem[] {
  const { scheme, period } = record;
  if (scheme !== 'tt22' || (record.studyResult === undefined && record.conductResult === undefined)) return [];
  const year = context.yearFacts;
  if (year === undefined) return [];
  const problems: RuleProblem[] = [];
  const subjects = outcomesOf(year, period);
  const study = studyDiffers(record, subjects);
  if (study !== undefined) problems.push(differs('studyResult', study));
  if (period !== 'year') return problems;

  const conduct = conductOf(record, year);
  if (conduct !== undefined && record.conductResult !== undefined && conduct !== record.conductResult) problems.push(differs('conductResult', conduct));
  const facts = { studyResult: record.studyResult as Result | undefined, conductResult: record.conductResult as Result | undefined };
  if (facts.studyResult === undefined || facts.conductResult === undefined) return problems;
  const whole = { studyResult: facts.studyResult, conductResult: facts.conductResult };
  const award = awardDiffers(record, whole, subjects);
  if (award !== undefined) problems.push(award);
  const up = promotedOf(record, whole, year);
  if (up !== undefined && record.promoted !== undefined && up !== record.promoted) problems.push(disagrees('promoted'));
  return problems;
}

interface Outcomes {
  /** With the re-test in place of the year's average where one was held. */
  readonly after: readonly SubjectOutcome[];
  readonly before: readonly SubjectOutcome[];
  readonly scored: readonly number[];
}

/** What was reached in each subject in the period. A year without its own records is made of its terms (AR 1.3). */
function outcomesOf({ subjects }: YearOfLearner, period: string): Outcomes {
  const of = (name: string): ReadonlyMap<string, SubjectFacts> => new Map((subjects[name] ?? []).filter((one) => one.exempt !== true).map((one) => [one.subject, one]));
  const own = of(period);
  const [first, second] = period === 'year' ? [of('term-1'), of('term-2')] : [own, own];
  const codes = new Set([...own.keys(), ...(period === 'year' ? second.keys() : [])]);
  const after: SubjectOutcome[] = [];
  const before: SubjectOutcome[] = [];
  const scored: number[] = [];
  for (const code of codes) {
    const [record, last] = [own.get(code), second.get(code)];
    if (subjectOf(code)?.comment === true) {
      const comment = (record?.comment ?? last?.comment) as Comment | undefined;
      if (comment !== undefined) for (const list of [after, before]) list.push({ comment });
      continue;
    }
    const average = record?.average ?? (period === 'year' ? yearAverage(first.get(code)?.average, last?.average) : undefined);
    if (average === undefined) continue;
    scored.push(average);
    before.push({ average });
    after.push({ average: record?.retestMark ?? average });
  }
  return { after, before, scored };
}

/** The study result that the subjects give, where it is at odds with the one sent. Fewer subjects than all still show that one is too good. */
function studyDiffers({ studyResult: sent }: TermResultContent, { after, before, scored }: Outcomes): Result | undefined {
  if (sent === undefined || scored.length === 0) return undefined;
  if (scored.length >= COMPLETE_SUBJECTS) {
    const recomputed = studyResult(after).adjusted;
    return sent === recomputed || sent === studyResult(before).adjusted ? undefined : recomputed;
  }
  const missing = Array.from({ length: COMPLETE_SUBJECTS - scored.length }, (): SubjectOutcome => ({ average: 10 }));
  const best = studyResult([...after, ...missing]).adjusted;
  return results.indexOf(sent) < results.indexOf(best) ? best : undefined;
}

/** Conduct of the year out of its terms; not where summer training may have raised it. */
function conductOf({ summerTraining }: TermResultContent, { terms }: YearOfLearner): Result | undefined {
  const [first, second] = [terms['term-1']?.conductResult, terms['term-2']?.conductResult];
  if (summerTraining === true || first === undefined || second === undefined || !results.includes(first) || !results.includes(second)) return undefined;
  return yearConduct(first as Result, second as Result);
}

function awardDiffers({ award }: TermResultContent, facts: { readonly studyResult: Result; readonly conductResult: Result }, { scored }: Outcomes): RuleProblem | undefined {
  if (award === undefined) return undefined;
  const recomputed = yearAward(facts, scored);
  if (recomputed === undefined) return disagrees('award');
  // Six averages from 9.0 among those held prove "excellent"; fewer disprove it only when all are held.
  if (award === recomputed || (recomputed === 'good' && scored.length < COMPLETE_SUBJECTS)) return undefined;
  return differs('award', recomputed);
}

/** Whether the learner moves up; undefined while the absences that would decide it are not known. */
function promotedOf(record: TermResultContent, facts: { readonly studyResult: Result; readonly conductResult: Result }, { terms }: YearOfLearner): boolean | undefined {
  if (!movesUp(facts, 0)) return false;
  const own = sum(record.absencesExcused, record.absencesUnexcused);
  const both = [terms['term-1'], terms['term-2']].map((term) => sum(term?.absencesExcused, term?.absencesUnexcused));
  const absences = own ?? sum(both[0], both[1], true);
  return absences === undefined ? undefined : absences <= absenceLimit;
}

/** Sum of what is known; undefined when nothing is, or with `all` when one is not. */
function sum(a: number | undefined, b: number | undefined, all = false): number | undefined {
  if ((a === undefined && b === undefined) || (all && (a === undefined || b === undefined))) return undefined;
  return (a ?? 0) + (b ?? 0);
}

/** Subjects and activities from which on a primary year is taken for all there is: grade 1 has eight. */
const COMPLETE_ACTIVITIES = 8;

/** recomputed_differs: the year of primary school (circular 27/2020) out of subjects, qualities, abilities and tests at its end. */
export function primaryAgrees(record: TermResultContent, { yearFacts }: MergeContext): RuleProblem | undefined {
  if (record.scheme !== 'tt27' || record.period !== 'year' || record.yearResult === undefined) return undefined;
  const held = (yearFacts?.subjects['year'] ?? []).filter((one) => one.exempt !== true);
  const qualities = Object.values(record.qualities ?? {});
  const abilities = Object.values(record.abilities ?? {});
  const recomputed = primaryYearResult({
    achievements: held.flatMap(({ achievement }) => (achievement === undefined ? [] : [achievement as Achievement])),
    traits: [...qualities, ...abilities].flatMap((trait) => (trait === undefined ? [] : [trait as Trait])),
    tests: held.flatMap(({ testMark }) => testMark ?? []),
  });
  if (recomputed === undefined || recomputed === record.yearResult) return undefined;
  const whole = held.length >= COMPLETE_ACTIVITIES && qualities.length >= 5 && abilities.length >= 3;
  const order = ['completed-excellently', 'completed-well', 'completed', 'not-completed'];
  // What is missing can only make it worse: a result better than what is held allows is wrong in any case.
  return whole || order.indexOf(record.yearResult) < order.indexOf(recomputed) ? differs('yearResult', recomputed) : undefined;
}
