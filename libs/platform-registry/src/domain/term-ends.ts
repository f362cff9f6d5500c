import { areTermEnds, defaultTermEnds, isLocalDate, isSchoolYear, schoolYearOf } from '@lienthong/vocabulary';
import { PERIODS } from './province-settings.js';

type ByPeriod = Readonly<Record<string, string>>;
type ByYear = Readonly<Record<string, ByPeriod>>;

/**
 * Path of the first end of term that cannot be, or null when all can. Days are `MM-DD`; for a single school year also
 * `YYYY-MM-DD` within it. Paths as in the request: `termEnds`, `termEndsByYear.2025-2026.term-1`.
 */
export function faultyTermEnd(termEnds: ByPeriod | undefined, byYear: ByYear | undefined): string | null {
  const foreign = Object.keys(termEnds ?? {}).find((period) => !isPeriod(period));
  if (foreign !== undefined) return `termEnds.${foreign}`;
  if (!areTermEnds({ ...defaultTermEnds, ...termEnds })) return 'termEnds';
  for (const [year, ends] of Object.entries(byYear ?? {})) {
    if (!isSchoolYear(year) || typeof ends !== 'object' || ends === null) return `termEndsByYear.${year}`;
    const faulty = Object.entries(ends).find(([period, day]) => !isPeriod(period) || !isDayOf(year, day));
    if (faulty !== undefined) return `termEndsByYear.${year}.${faulty[0]}`;
    if (!areTermEnds({ ...defaultTermEnds, ...termEnds, ...short(ends) })) return `termEndsByYear.${year}`;
  }
  return null;
}

/** The same with all days as `MM-DD`, as events carry them. */
export function shortTermEnds(byYear: ByYear): ByYear {
  return Object.fromEntries(Object.entries(byYear).map(([year, ends]) => [year, short(ends)]));
}

function short(ends: ByPeriod): ByPeriod {
  return Object.fromEntries(Object.entries(ends).map(([period, day]) => [period, day.slice(-5)]));
}

function isDayOf(schoolYear: string, day: unknown): boolean {
  return typeof day === 'string' && (isLocalDate(day) ? schoolYearOf(day) === schoolYear : /^[0-9]{2}-[0-9]{2}$/.test(day));
}

function isPeriod(period: string): boolean {
  return PERIODS.some((each) => each === period);
}
