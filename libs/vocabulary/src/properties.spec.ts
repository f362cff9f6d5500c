import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfUp, sumExact } from './numbers/exact.js';
import { fold, foldLoose } from './text/fold.js';
import { cleanText } from './text/text.js';
import { isoWeek } from './time/iso-week.js';
import { addDays, dateOfDayNumber, dayNumber, isLocalDate, localDate } from './time/local-date.js';
import { isSchoolYear, schoolYearOf, schoolYearRange } from './time/school-year.js';

const vietnamese = fc.string({ unit: fc.constantFrom(...'aàáảãạăằắâầấeèêếềiìoòóôồơờởuùưừữyỳýdđĐHNh -\u0301\u0300'), maxLength: 40 });
const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(dateOfDayNumber);

describe('for whatever text', () => {
  it('cleaning twice is cleaning once, and equals the plain way', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(text.normalize('NFC').trim().replace(/\s+/g, ' '));
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('folding does not depend on case or composition', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize('NFD').toUpperCase())).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldLoose(fold(text))).toBe(foldLoose(text));
      }),
    );
  });
});

describe('for whatever numbers', () => {
  it('halfUp is the same by numbers and by big ones', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2_000_000_000 }), fc.integer({ min: 0, max: 6 }), (n, d, decimals) => {
        expect(halfUp(n, d, decimals)).toBe(halfUp(BigInt(n), BigInt(d), decimals));
      }),
    );
  });

  it('sums of hundredths are exact in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 13_000 })), (hundredths) => {
        const expected = hundredths.reduce((sum, one) => sum + one, 0) / 100;
        expect(sumExact(hundredths.map((one) => one / 100))).toBe(expected);
        expect(sumExact(hundredths.map((one) => one / 100).reverse())).toBe(expected);
      }),
    );
  });
});

describe('for whatever day', () => {
  it('days, weeks and school years agree with each other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isLocalDate(day)).toBe(true);
        expect(addDays(addDays(day, 40), -40)).toBe(day);
        expect(localDate(`${day}T23:59:59+07:00`)).toBe(day);
        expect(localDate(new Date(`${day}T00:00:00+07:00`))).toBe(day);
        expect(isoWeek(day) === isoWeek(addDays(day, 1))).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() !== 0);
        const year = schoolYearOf(day);
        expect(isSchoolYear(year) || day < '1900-08-01').toBe(true);
        expect(schoolYearRange(year).from <= day && day <= schoolYearRange(year).to).toBe(true);
      }),
    );
  });
});
