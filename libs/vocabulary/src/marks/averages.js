import { halfUp, toTenths } from '../numbers/exact.js';
/** True for a mark of secondary school: 0..10 with at most one decimal. */
export function isMark(value) {
    return value >= 0 && value <= 10 && Math.round(value * 10) / 10 === value;
}
function sumTenths(marks) {
    let sum = 0;
    for (const mark of marks)
        sum += toTenths(mark);
    return sum;
}
/**
 * Average of a subject in a term (ĐTBmhk, TT 22/2021): regular marks once, the mid-term mark twice, the final mark three times, to one
 * decimal half up, in whole tenths. termAverage([6, 7, 7], 6.4, 6) = 6.4 (50.8 / 8). Undefined while a mark is missing or there is no
 * regular one. Marks are 0..10 with at most one decimal.
 */
export function termAverage(regularMarks, midtermMark, finalMark) {
    if (regularMarks == null || regularMarks.length === 0 || midtermMark == null || finalMark == null)
        return undefined;
    const sum = sumTenths(regularMarks) + 2 * toTenths(midtermMark) + 3 * toTenths(finalMark);
    return halfUp(sum, 10 * (regularMarks.length + 5), 1);
}
/**
 * Average of a subject in a year (ĐTBmcn): the first term once, the second twice, from the rounded averages, to one decimal half up.
 * yearAverage(7.7, 8.4) = 8.2. Undefined while a term is missing.
 */
export function yearAverage(firstTerm, secondTerm) {
    if (firstTerm == null || secondTerm == null)
        return undefined;
    return halfUp(toTenths(firstTerm) + 2 * toTenths(secondTerm), 30, 1);
}
