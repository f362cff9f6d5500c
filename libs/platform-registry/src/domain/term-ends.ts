import { areTermEnds, defaultTermEnds, isLocalDate, isSchoolYear, schoolYearOf } from '@lienthong/vocabulary';
import { PERIODS } from './province-settings.js';

type ByPeriod = Readonly<Record<string, string>>;

/** Path of the first end of term that cannot be, or null when all can. Paths as in the request: `termEnds`, `termEndsByYear.2025-2026.term-1`. */
export function faultyTermEnd(termEnds: ByPeriod | undefined, byYear: Readonly<Record<string, ByPeriod>> | undefined): string | null {
  if (termEnds !== undefined) {
    const foreign = Object.keys(termEnds).find((period) => !isPeriod(period));
    if (foreign !== undefined) return `termEnds.${foreign}`;
    if (!areTermEnds({ ...defaultTermEnds, ...termEnds })) return 'termEnds';
  }
  for (const [year, ends] of Object.entries(byYear ?? {})) {
    if (!isSchoolYear(year) || typeof ends !== 'object' || ends === null) return `termEndsByYear.${year}`;
    const faulty = Object.entries(ends).find(([period, day]) => !isPeriod(period) || !isLocalDate(day) || schoolYearOf(day) !== year);
    if (faulty !== undefined) return `termEndsByYear.${year}.${faulty[0]}`;
  }
  return null;
}

function isPeriod(period: string): boolean {
  return PERIODS.some((each) => each === period);
}
