import { addDays, dateOfDayNumber, dayNumber } from '@lienthong/vocabulary';

const FIRST_MONTH_OFF = 6;
const LAST_MONTH_OFF = 8;

/** Number of the local day (+07:00) of a moment in milliseconds since 1970. */
export function localDayOf(ms: number): number {
  return Math.floor((ms + 7 * 3_600_000) / 86_400_000);
}

/**
 * First day on which a school's feed is overdue that was last received on `day`: `days` later, June to August not counted (kinds.md §1.1).
 * @param day number of the local day
 */
export function feedOverdueFrom(day: number, days: number): number {
  let date: string = dateOfDayNumber(day);
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (!isOff(date)) left -= 1;
  }
  // Nothing falls due in the months that do not count.
  while (isOff(date)) date = addDays(date, 1);
  return dayNumber(date);
}

function isOff(date: string): boolean {
  const month = Number(date.slice(5, 7));
  return month >= FIRST_MONTH_OFF && month <= LAST_MONTH_OFF;
}
