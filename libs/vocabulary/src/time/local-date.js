const dayForm = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const monthForm = /^([0-9]{4})-(?:0[1-9]|1[0-2])$/;
const yearForm = /^[0-9]{4}$/;
const millisecondsOfDay = 86_400_000;
/** Vietnam keeps +07:00 all the year. */
const offsetMilliseconds = 7 * 3_600_000;
/** Years the hub takes for a date of any kind. */
export function isYear(year) {
    return Number.isInteger(year) && year >= 1900 && year <= 2100;
}
/** Days of a month, 1..12; 29 for February of a leap year. */
export function daysOfMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** True for a day that exists: "2024-02-29" but not "2025-02-30", "2025-2-3" or "1025-03-01". */
export function isLocalDate(value) {
    if (typeof value !== 'string')
        return false;
    const parts = dayForm.exec(value);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}
/** True for "YYYY-MM" with a month that exists. */
export function isMonth(value) {
    return typeof value === 'string' && monthForm.test(value) && isYear(Number(value.slice(0, 4)));
}
/** True for a day, a month or a year in the forms of {@link PartialDate}. */
export function isPartialDate(value) {
    if (typeof value !== 'string')
        return false;
    if (yearForm.test(value))
        return isYear(Number(value));
    return isMonth(value) || isLocalDate(value);
}
/** The year of a date, partial date or month, as a number. */
export function yearOf(date) {
    return Number(date.slice(0, 4));
}
/** True when two partial dates may be the same day: what both know is equal. "2010" agrees with "2010-03-15". */
export function partialDatesAgree(a, b) {
    return a.length <= b.length ? b.startsWith(a) : a.startsWith(b);
}
/** True when all of the day is known. */
export function isFullDate(date) {
    return date.length === 10;
}
/** The last day that a partial date may mean: "2010-02" gives "2010-02-28", "2010" gives "2010-12-31". */
export function latestDayOf(date) {
    if (date.length === 4)
        return `${date}-12-31`;
    if (date.length === 7)
        return `${date}-${String(daysOfMonth(yearOf(date), Number(date.slice(5)))).padStart(2, '0')}`;
    return date;
}
/** The day at +07:00 on which an instant falls. Text must be RFC 3339 with an offset; a number counts milliseconds since 1970. */
export function localDate(instant) {
    const time = typeof instant === 'string' ? Date.parse(instant) : Number(instant);
    return new Date(time + offsetMilliseconds).toISOString().slice(0, 10);
}
/** Number of the day, counted from 1970-01-01 as 0. For differences of days and for storing days in little room. */
export function dayNumber(date) {
    return Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;
}
/** The day of a number as {@link dayNumber} gives it. */
export function dateOfDayNumber(day) {
    return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}
/** The date so many days later; earlier for a negative number. */
export function addDays(date, days) {
    return dateOfDayNumber(dayNumber(date) + days);
}
/** Days from the first date to the second: 1 from a day to the next, negative when the second is earlier. */
export function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
