import { startYearOf } from '../time/school-year.js';
/** First school year, by the year in which it starts, in which TT 22/2021 holds for a grade. */
const tt22From = { 6: 2021, 7: 2022, 10: 2022, 8: 2023, 11: 2023, 9: 2024, 12: 2024 };
/** The same for TT 27/2020. */
const tt27From = { 1: 2020, 2: 2021, 3: 2022, 4: 2023, 5: 2024 };
/**
 * The scheme by which a grade is assessed in a school year: grade 9 by tt58 in 2023-2024 and by tt22 from 2024-2025. Undefined for a
 * grade of primary school before TT 27/2020 reached it (the rules of then have no code here) and for a grade that is none.
 */
export function schemeInForce(grade, schoolYear) {
    const [number, year] = [Number(grade), startYearOf(schoolYear)];
    const from22 = tt22From[number];
    if (from22 !== undefined)
        return year >= from22 ? 'tt22' : 'tt58';
    const from27 = tt27From[number];
    if (from27 !== undefined)
        return year >= from27 ? 'tt27' : undefined;
    return number >= 13 && number <= 18 ? 'preschool' : undefined;
}
/** Years of age that a learner of a grade 1..12 reaches in the year in which the school year starts: 6 in grade 1, 15 in grade 10. */
export function expectedAge(grade) {
    const number = Number(grade);
    return Number.isInteger(number) && number >= 1 && number <= 12 ? number + 5 : undefined;
}
/**
 * True when the age is rare for the grade: more than 1 year younger or more than 3 years older than expected. False where the grade has
 * no expected age (preschool).
 */
export function isAgeUnusual(grade, schoolYear, birthYear) {
    const expected = expectedAge(grade);
    if (expected === undefined)
        return false;
    const older = startYearOf(schoolYear) - birthYear - expected;
    return older < -1 || older > 3;
}
