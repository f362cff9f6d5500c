import type { Brand } from '../brand.js';

/** A day as "YYYY-MM-DD", meant at +07:00, the only time of the country. Years 1900..2100. Sorts as text. */
export type LocalDate = Brand<'LocalDate'>;
/** A month as "YYYY-MM". */
export type Month = Brand<'Month'>;
/** What is known of a day: "YYYY-MM-DD", "YYYY-MM" or "YYYY", never padded. Years 1900..2100. */
export type PartialDate = Brand<'PartialDate'>;

const dayForm = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const monthForm = /^([0-9]{4})-(?:0[1-9]|1[0-2])$/;
const yearForm = /^[0-9]{4}$/;
const millisecondsOfDay = 86_400_000;
/** Vietnam keeps +07:00 all the year. */
const offsetMilliseconds = 7 * 3_600_000;

/** Years the hub takes for a date of any kind. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2100;
}

/** Days of a month, 1..12; 29 for February of a leap year. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists: "2024-02-29" but not "2025-02-30", "2025-2-3" or "1025-03-01". */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const parts = dayForm.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** True for "YYYY-MM" with a month that exists. */
export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && monthForm.test(value) && isYear(Number(value.slice(0, 4)));
}

/** True for a day, a month or a year in the forms of {@link PartialDate}. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string') return false;
  if (yearForm.test(value)) return isYear(Number(value));
  return isMonth(value) || isLocalDate(value);
}

/** The year of a date, partial date or month, as a number. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** True when two partial dates may be the same day: what both know is equal. "2010" agrees with "2010-03-15". */
export function partialDatesAgree(a: string, b: string): boolean {
  return a.length <= b.length ? b.startsWith(a) : a.startsWith(b);
}

/** True when all of the day is known. */
export function isFullDate(date: string): date is LocalDate {
  return date.length === 10;
}

/** The last day that a partial date may mean: "2010-02" gives "2010-02-28", "2010" gives "2010-12-31". */
export function latestDayOf(date: string): LocalDate {
  if (date.length === 4) return `${date}-12-31` as LocalDate;
  if (date.length === 7) return `${date}-${String(daysOfMonth(yearOf(date), Number(date.slice(5)))).padStart(2, '0')}` as LocalDate;
  return date as LocalDate;
}

/** The day at +07:00 on which an instant falls. Text must be RFC 3339 with an offset; a number counts milliseconds since 1970. */
export function localDate(instant: Date | string | number): LocalDate {
  if (typeof instant === 'string' && instant.endsWith('+07:00')) return instant.slice(0, 10) as LocalDate;
  const time = typeof instant === 'string' ? Date.parse(instant) : Number(instant);
  return new Date(time + offsetMilliseconds).toISOString().slice(0, 10) as LocalDate;
}

/** Number of the day, counted from 1970-01-01 as 0. For differences of days and for storing days in little room. */
export function dayNumber(date: string): number {
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / millisecondsOfDay;
}

/** The day of a number as {@link dayNumber} gives it. */
export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10) as LocalDate;
}

/** The date so many days later; earlier for a negative number. */
export function addDays(date: string, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from the first date to the second: 1 from a day to the next, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
