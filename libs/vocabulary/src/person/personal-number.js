import { idForm } from '../brand.js';
import { provincesOfPersonalNumbers } from './personal-number-provinces.js';
/** Form only: 12 digits. What the digits say is asked with {@link readPersonalNumber}. */
export const { is: isPersonalNumber, as: asPersonalNumber } = idForm('personal number', /^[0-9]{12}$/);
/** Reads a number of 12 digits. Digits 7 to 12 are random; there is no check digit. */
export function readPersonalNumber(number) {
    const provinceCode = number.slice(0, 3);
    const centuryAndSex = Number(number.charAt(3));
    return {
        provinceCode,
        provinceKnown: provincesOfPersonalNumbers.has(provinceCode),
        sex: centuryAndSex % 2 === 0 ? 'male' : 'female',
        birthYear: 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(number.slice(4, 6)),
    };
}
/**
 * Where a personal number of 12 digits is at odds with the person's record; empty when it agrees. The birth date may be partial; a sex
 * of unknown and a missing birth date agree with any number. A number with a finding proves nothing about who somebody is.
 */
export function personalNumberFindings(number, sex, birthDate) {
    const content = readPersonalNumber(number);
    const findings = [];
    if (!content.provinceKnown)
        findings.push('province-unknown');
    if (sex !== undefined && sex !== 'unknown' && sex !== content.sex)
        findings.push('sex-differs');
    if (birthDate !== undefined && birthDate !== '' && Number(birthDate.slice(0, 4)) !== content.birthYear)
        findings.push('birth-year-differs');
    return findings;
}
/**
 * True for 11 digits that become a number of a known province and of a year from 1900 to the present with a 0 in front: what a
 * spreadsheet leaves of it. To be told to the sender, never repaired silently.
 */
export function lostLeadingZero(text, thisYear) {
    if (!/^[0-9]{11}$/.test(text))
        return false;
    const content = readPersonalNumber(`0${text}`);
    return content.provinceKnown && content.birthYear <= thisYear;
}
/** The number for people who may not see it: all but the last three digits hidden. */
export function maskPersonalNumber(number) {
    return '*'.repeat(Math.max(0, number.length - 3)) + number.slice(-3);
}
