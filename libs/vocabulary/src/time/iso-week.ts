import { dayNumber, localDate } from './local-date.js';

/**
 * The ISO week of a day, as "2025-W40" (weeks begin on Monday; week 1 holds the first Thursday, so 2027-01-01 lies in "2026-W53").
 * A date is taken as it stands; an instant is first brought to its day at +07:00.
 */
export function isoWeek(day: string | Date): string {
  const date = typeof day === 'string' && day.length === 10 ? day : localDate(day);
  const number = dayNumber(date);
  // 1970-01-01 was a Thursday: (number + 3) mod 7 is 0 on a Monday.
  const thursday = number - ((((number + 3) % 7) + 7) % 7) + 3;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / 86_400_000) / 7) + 1;
  return `${year}-W${week < 10 ? '0' : ''}${week}`;
}
