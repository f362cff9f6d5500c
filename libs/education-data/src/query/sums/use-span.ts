import { addDays, type LocalDate, periodEnd, schoolYearFrom, schoolYearOf, schoolYearRange, startYearOf } from '@lienthong/vocabulary';

/** Days over which use is counted, both of them it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A part of a school year that a school may sum up by itself. */
export interface SummedPeriod extends Span {
  readonly schoolYear: string;
  readonly period: 'term-1' | 'term-2' | 'year';
}

/** Years, terms and the span itself as SQL takes them. */
export interface SpanParts {
  readonly schoolYears: readonly string[];
  readonly periods: readonly SummedPeriod[];
  /** Days on which one of all these begins, and the day after the last: no part between two of them lies across an end of another. */
  readonly bounds: readonly string[];
}

/** The terms and years that a span meets. A term begins the day after the one before, the first with the school year. */
export function partsOf({ from, to }: Span): SpanParts {
  const [first, last] = [startYearOf(schoolYearOf(from)), startYearOf(schoolYearOf(to))];
  const schoolYears = Array.from({ length: last - first + 1 }, (_, i) => schoolYearFrom(first + i));
  const periods = schoolYears.flatMap((schoolYear): SummedPeriod[] => {
    const start = schoolYearRange(schoolYear).from;
    const [half, end] = [periodEnd(schoolYear, 'term-1'), periodEnd(schoolYear, 'term-2')];
    return [{ schoolYear, period: 'term-1', from: start, to: half }, { schoolYear, period: 'term-2', from: addDays(half, 1), to: end }, { schoolYear, period: 'year', from: start, to: end }];
  });
  const days = new Set<LocalDate | string>([from, addDays(to, 1), ...periods.flatMap((one) => [one.from, addDays(one.to, 1)])]);
  return { schoolYears, periods, bounds: [...days].sort() };
}
