import { schoolYearOf, startYearOf } from './school-year.js';
import { isLocalDate } from './local-date.js';
/** 31 October, 15 January, 31 March, 31 May: what holds where a province has set nothing. Ours; no document decides it. */
export const defaultTermEnds = { 'mid-term-1': '10-31', 'term-1': '01-15', 'mid-term-2': '03-31', 'term-2': '05-31' };
/** True for four days of every year (29 February is none) in rising order within a school year. For checking a province's setting. */
export function areTermEnds(ends) {
    const dates = [ends['mid-term-1'], ends['term-1'], ends['mid-term-2'], ends['term-2']].map((day) => dayInYear(2022, day));
    return dates.every((date, i) => isLocalDate(date) && date > (dates[i - 1] ?? ''));
}
function dayInYear(startYear, day) {
    return `${day >= '08' ? startYear : startYear + 1}-${day}`;
}
/** Last day of a period of a school year: "2025-2026", "term-1" gives 2026-01-15 unless the settings say otherwise. The year ends with term 2. */
export function periodEnd(schoolYear, period, settings = {}) {
    const of = period === 'year' ? 'term-2' : period;
    return dayInYear(startYearOf(schoolYear), settings[schoolYear]?.[of] ?? defaultTermEnds[of]);
}
/** The term in which a day falls: up to the end of term 1, up to the end of term 2, else the summer. */
export function termOf(date, settings = {}) {
    const schoolYear = schoolYearOf(date);
    if (date <= periodEnd(schoolYear, 'term-1', settings))
        return 'term-1';
    return date <= periodEnd(schoolYear, 'term-2', settings) ? 'term-2' : 'summer';
}
