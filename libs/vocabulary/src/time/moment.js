import { isLocalDate, localDate } from './local-date.js';
const timeForm = /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,9})?([Zz]|[+-]([0-9]{2}):([0-9]{2}))$/;
/**
 * True for a time of RFC 3339 with an offset: "2025-10-01T19:30:00+07:00", "2025-10-01T12:30:00.250Z". The day must exist; hours 0..23,
 * minutes 0..59, seconds 0..59 (a leap second is refused, as PostgreSQL would move it), offset hours 0..14.
 */
export function isTime(value) {
    if (typeof value !== 'string')
        return false;
    const parts = timeForm.exec(value);
    if (parts === null || !isLocalDate(parts[1]))
        return false;
    if (Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4]) > 59)
        return false;
    return parts[7] === undefined || (Number(parts[7]) <= 14 && Number(parts[8]) <= 59);
}
/** True for a time or a day: what kinds call a moment. */
export function isMoment(value) {
    return isLocalDate(value) || isTime(value);
}
/** The day at +07:00 of a moment: a day is its own. */
export function dayOfMoment(moment) {
    return moment.length === 10 ? moment : localDate(moment.toUpperCase());
}
