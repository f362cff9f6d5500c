import { type Brand, MalformedIdError } from '../brand.js';
import { isYear, type LocalDate, yearOf } from './local-date.js';

/** A school year as "2025-2026", from 1 August to 31 July. */
export type SchoolYear = Brand<'SchoolYear'>;

const form = /^([0-9]{4})-([0-9]{4})$/;

/** True for two years that follow each other: "2025-2026". */
export function isSchoolYear(value: unknown): value is SchoolYear {
  if (typeof value !== 'string') return false;
  const parts = form.exec(value);
  return parts !== null && isYear(Number(parts[1])) && Number(parts[2]) === Number(parts[1]) + 1;
}

/** The text as a school year; throws when it is none. For values that were checked before. */
export function asSchoolYear(value: string): SchoolYear {
  if (isSchoolYear(value)) return value;
  throw new MalformedIdError('school year');
}

/** The school year that starts in a year: 2025 gives "2025-2026". */
export function schoolYearFrom(startYear: number): SchoolYear {
  return `${startYear}-${startYear + 1}` as SchoolYear;
}

/**
 * A school year as people write it: "2025-2026", "2025 - 2026", "2025–2026", "2025/2026", or the start year "2025" alone, as products
 * key it. Undefined for anything else. Only for files; the API takes the first form alone.
 */
export function parseSchoolYear(text: string): SchoolYear | undefined {
  const bare = text.replace(/\s/g, '').replace(/[–—/]/, '-');
  const full = /^[0-9]{4}$/.test(bare) ? `${bare}-${Number(bare) + 1}` : bare;
  return isSchoolYear(full) ? full : undefined;
}

/** The year in which a school year starts: 2025 for "2025-2026". */
export function startYearOf(schoolYear: string): number {
  return Number(schoolYear.slice(0, 4));
}

/** The school year of a day: from 1 August the one that starts in its year. */
export function schoolYearOf(date: string): SchoolYear {
  const year = yearOf(date);
  return schoolYearFrom(Number(date.slice(5, 7)) >= 8 ? year : year - 1);
}

/** First and last day of a school year, both of it: 1 August and 31 July. */
export function schoolYearRange(schoolYear: string): { readonly from: LocalDate; readonly to: LocalDate } {
  const start = startYearOf(schoolYear);
  return { from: `${start}-08-01` as LocalDate, to: `${start + 1}-07-31` as LocalDate };
}

/** The school year before. */
export function previousSchoolYear(schoolYear: string): SchoolYear {
  return schoolYearFrom(startYearOf(schoolYear) - 1);
}
