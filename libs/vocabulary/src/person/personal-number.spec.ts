import { describe, expect, it } from '@jest/globals';
import { isPersonalNumber, lostLeadingZero, maskPersonalNumber, personalNumberFindings, readPersonalNumber } from './personal-number.js';
import { provincesOfPersonalNumbers } from './personal-number-provinces.js';

describe('personal number', () => {
  it.each([
    ['020215000123', '020', 'male', 2015],
    ['022312000456', '022', 'female', 2012],
    ['002209000789', '002', 'male', 2009],
    ['008184000321', '008', 'female', 1984],
  ])('%s is read', (number, provinceCode, sex, birthYear) => {
    expect(readPersonalNumber(number)).toEqual({ provinceCode, provinceKnown: true, sex, birthYear });
  });

  it('has 12 digits', () => {
    expect(isPersonalNumber('020215000123')).toBe(true);
    expect(['20215000123', '0202150001234', '02021500012x', '０20215000123', 20215000123].some(isPersonalNumber)).toBe(false);
  });

  it('agrees with its record', () => {
    expect(personalNumberFindings('020210000123', 'male', '2010-03-15')).toEqual([]);
    expect(personalNumberFindings('020210000123', 'unknown', undefined)).toEqual([]);
    expect(personalNumberFindings('020210000123', 'male', '2010')).toEqual([]);
  });

  it('is at odds with its record in each part', () => {
    expect(personalNumberFindings('003210000123', 'male', '2010-03-15')).toEqual(['province-unknown']);
    expect(personalNumberFindings('020310000123', 'male', '2010-03-15')).toEqual(['sex-differs']);
    expect(personalNumberFindings('020010000123', 'male', '2010-03-15')).toEqual(['birth-year-differs']);
    expect(personalNumberFindings('020211000123', 'female', '2010')).toEqual(['sex-differs', 'birth-year-differs']);
  });

  it('is missed when a spreadsheet dropped its zero', () => {
    expect(lostLeadingZero('20215000123', 2026)).toBe(true);
    expect(lostLeadingZero('03215000123', 2026)).toBe(false); // 003 is no province
    expect(lostLeadingZero('20915000123', 2026)).toBe(false); // born in 2315
    expect(lostLeadingZero('215000123', 2026)).toBe(false);
  });

  it('is masked but for its last three digits', () => {
    expect(maskPersonalNumber('020215000123')).toBe('*********123');
  });
});

describe('provinces of personal numbers', () => {
  it('are the 63, each in a province of today', () => {
    expect(provincesOfPersonalNumbers.size).toBe(63);
    expect(provincesOfPersonalNumbers.get('002')).toEqual({ code: '002', name: 'Hà Giang', presentCode: '08' });
    expect(provincesOfPersonalNumbers.get('020')?.presentCode).toBe('20');
  });
});
