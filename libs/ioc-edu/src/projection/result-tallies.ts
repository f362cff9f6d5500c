import { dayNumber, type Period, periodEnd, type TermEndSettings } from '@lienthong/vocabulary';
import type { FactsV1, ResultFactV1 } from '@lienthong/contracts';
import { noSchool } from '../domain/cell-deltas.js';
import { dimsText } from '../domain/dims.js';
import { hasDoubles, type HeldYear, hold } from '../domain/held-results.js';
import type { EnrolmentVersion, LearnerRecord } from '../domain/learner-record.js';
import { doubleCorrections } from '../domain/result-doubles.js';
import { doubledYears, doubledYearsOf, loadYears, ResultSlots, saveYears } from '../store/held-result.store.js';
import { loadLearners } from '../store/learner.store.js';
import { type KeptSettings, provinceSettings } from '../store/province.store.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';

const dimNames = ['schoolYear', 'subject'];
const noEnrolments: readonly EnrolmentVersion[] = [];

/** `results.count`: every result at the school that holds it, put right where the same one is held twice. */
export async function tallyResults(work: ProjectionWork, events: readonly TalliedEvent<FactsV1<ResultFactV1>>[]): Promise<void> {
  const counted = countedResults(work, events);
  if (counted.length === 0) return;
  const slots = await ResultSlots.load(work.tx, counted.map(({ fact }) => ({ period: fact.period, subject: fact.subject })));
  const keys = new Map(counted.map(({ fact, provinceCode }) => [`${fact.learnerId}${fact.schoolYear}`, { learnerId: fact.learnerId, schoolYear: fact.schoolYear, provinceCode }]));
  const years = new Map<string, HeldYear>([...keys].map(([key, one]) => [key, { ...one, results: [] }]));
  for (const year of await loadYears(work.tx, [...keys.values()].map((k) => k.learnerId), [...keys.values()].map((k) => k.schoolYear))) years.set(`${year.learnerId}${year.schoolYear}`, year);

  const before = new Map([...years.values()].filter(hasDoubles).map((year) => [year, year.results.map((one) => ({ ...one }))]));
  for (const { fact, sign, school, day } of counted) {
    const year = years.get(fact.learnerId + fact.schoolYear);
    if (year !== undefined) hold(year, school, slots.number(fact.period, fact.subject), day, sign > 0);
  }
  const doubled = [...years.values()].filter((year) => before.has(year) || hasDoubles(year));
  if (doubled.length > 0) {
    const learners = await loadLearners(work.tx, doubled.map((year) => year.learnerId));
    const ends = await PeriodEnds.load(work, slots, doubled);
    for (const year of doubled) {
      const enrolments = learners.get(year.learnerId)?.enrolments ?? noEnrolments;
      correct(work, { ...year, results: before.get(year) ?? [] }, enrolments, slots, ends, -1);
      correct(work, year, enrolments, slots, ends, 1);
    }
  }
  await saveYears(work.tx, [...years.values()]);
}

interface CountedResult {
  readonly fact: ResultFactV1 & { readonly subject: string };
  readonly sign: 1 | -1;
  readonly school: string;
  readonly provinceCode: string;
  readonly day: number;
}

/** Results of subjects, not exempt (those of terms have no subject and are no subject results); adds them up by school as they stand. */
function countedResults(work: ProjectionWork, events: readonly TalliedEvent<FactsV1<ResultFactV1>>[]): CountedResult[] {
  const counted: CountedResult[] = [];
  for (const { value, day, ms } of events) {
    if (value === null) continue;
    const { provinceCode } = value;
    const school = value.schoolId ?? noSchool;
    const sums = new Map<string, { readonly schoolYear: string; readonly subject: string; count: number }>();
    const take = (fact: ResultFactV1 | undefined, sign: 1 | -1): void => {
      if (fact === undefined || fact.subject === null || fact.exempt) return;
      counted.push({ fact: fact as CountedResult['fact'], sign, school, provinceCode, day });
      const key = fact.schoolYear + fact.subject;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { schoolYear: fact.schoolYear, subject: fact.subject, count: sign });
      else sum.count += sign;
    };
    for (const { before, after } of value.changes) {
      take(before, -1);
      take(after, 1);
    }
    for (const { schoolYear, subject, count } of sums.values()) work.deltas.addUp(provinceCode, school, 'results.count', dimsText(dimNames, [schoolYear, subject]), day, count, 0, ms);
  }
  return counted;
}

/** Takes back what was put right for these learners, lets their enrolments be changed, and puts it right anew. */
export async function correctDoubles(work: ProjectionWork, learnerIds: readonly string[], learners: ReadonlyMap<string, LearnerRecord>, change: () => void): Promise<void> {
  const years = await doubledYears(work.tx, learnerIds);
  if (years.length === 0) return change();
  const slots = await ResultSlots.load(work.tx);
  const ends = await PeriodEnds.load(work, slots, years);
  const enrolmentsOf = (year: HeldYear): readonly EnrolmentVersion[] => learners.get(year.learnerId)?.enrolments ?? noEnrolments;
  for (const year of years) correct(work, year, enrolmentsOf(year), slots, ends, -1);
  change();
  for (const year of years) correct(work, year, enrolmentsOf(year), slots, ends, 1);
}

/** The same when a province sets the ends of its periods anew. */
export async function correctForSettings(work: ProjectionWork, provinceCode: string, before: KeptSettings | undefined, after: KeptSettings | undefined): Promise<void> {
  const years = await doubledYearsOf(work.tx, provinceCode);
  if (years.length === 0) return;
  const learners = await loadLearners(work.tx, years.map((year) => year.learnerId));
  const slots = await ResultSlots.load(work.tx);
  for (const [settings, sign] of [[before, -1], [after, 1]] as const) {
    const ends = new PeriodEnds(slots, new Map([[provinceCode, settings]]));
    for (const year of years) correct(work, year, learners.get(year.learnerId)?.enrolments ?? noEnrolments, slots, ends, sign);
  }
}

function correct(work: ProjectionWork, year: HeldYear, enrolments: readonly EnrolmentVersion[], slots: ResultSlots, ends: PeriodEnds, sign: 1 | -1): void {
  for (const { school, slot, day, by } of doubleCorrections(year.results, enrolments, (one) => ends.of(year, one))) {
    const { subject } = slots.name(slot);
    work.deltas.addUp(year.provinceCode, school, 'results.count', dimsText(dimNames, [year.schoolYear, subject]), day, sign * by, 0, null);
  }
}

/** Last days of periods by the settings of the provinces. */
class PeriodEnds {
  constructor(
    private readonly slots: ResultSlots,
    private readonly settings: ReadonlyMap<string, KeptSettings | undefined>,
  ) {}

  static async load(work: ProjectionWork, slots: ResultSlots, years: readonly HeldYear[]): Promise<PeriodEnds> {
    return new PeriodEnds(slots, await provinceSettings(work.tx, [...new Set(years.map((year) => year.provinceCode))]));
  }

  of(year: HeldYear, slot: number): number {
    const settings = this.settings.get(year.provinceCode);
    const own: TermEndSettings = { [year.schoolYear]: { ...settings?.termEnds, ...settings?.termEndsByYear[year.schoolYear] } };
    return dayNumber(periodEnd(year.schoolYear, knownPeriod(this.slots.name(slot).period), own));
  }
}

const periods: readonly string[] = ['mid-term-1', 'term-1', 'mid-term-2', 'term-2', 'year'] satisfies Period[];

function knownPeriod(period: string): Period {
  return (periods.includes(period) ? period : 'year') as Period;
}
