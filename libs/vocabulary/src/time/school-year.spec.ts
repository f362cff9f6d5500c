import { describe, expect, it } from '@jest/globals';
import { areTermEnds, defaultTermEnds, periodEnd, termOf } from './period.js';
import { asSchoolYear, isSchoolYear, parseSchoolYear, previousSchoolYear, schoolYearOf, schoolYearRange } from './school-year.js';

describe('school years', () => {
  it('begin in August', () => {
    expect(schoolYearOf('2025-07-31')).toBe('2024-2025');
    expect(schoolYearOf('2025-08-01')).toBe('2025-2026');
    expect(schoolYearOf('2026-01-15')).toBe('2025-2026');
    expect(schoolYearRange('2025-2026')).toEqual({ from: '2025-08-01', to: '2026-07-31' });
    expect(previousSchoolYear('2025-2026')).toBe('2024-2025');
  });

  it('are two years in a row', () => {
    expect(isSchoolYear('2025-2026')).toBe(true);
    expect(['2025-2027', '2026-2025', '2025', '2025–2026'].some(isSchoolYear)).toBe(false);
    expect(() => asSchoolYear('2025')).toThrow('not a school year');
  });

  it('are read from files in more forms', () => {
    expect(['2025-2026', '2025 – 2026', '2025/2026', '2025'].map(parseSchoolYear)).toEqual(Array(4).fill('2025-2026'));
    expect(parseSchoolYear('25-26')).toBeUndefined();
  });
});

describe('periods', () => {
  it('end on 31/10, 15/1, 31/3 and 31/5 unless set otherwise', () => {
    expect(periodEnd('2025-2026', 'mid-term-1')).toBe('2025-10-31');
    expect(periodEnd('2025-2026', 'term-1')).toBe('2026-01-15');
    expect(periodEnd('2025-2026', 'mid-term-2')).toBe('2026-03-31');
    expect(periodEnd('2025-2026', 'term-2')).toBe('2026-05-31');
    expect(periodEnd('2025-2026', 'year')).toBe('2026-05-31');
  });

  it('end as the province says', () => {
    const settings = { '2025-2026': { 'term-1': '12-31', 'term-2': '05-25' } };
    expect(periodEnd('2025-2026', 'term-1', settings)).toBe('2025-12-31');
    expect(periodEnd('2025-2026', 'year', settings)).toBe('2026-05-25');
    expect(periodEnd('2024-2025', 'term-1', settings)).toBe('2025-01-15');
  });

  it('tell the term of a day', () => {
    expect(['2025-08-01', '2026-01-15', '2026-01-16', '2026-05-31', '2026-06-01', '2026-07-31'].map((day) => termOf(day))).toEqual([
      'term-1',
      'term-1',
      'term-2',
      'term-2',
      'summer',
      'summer',
    ]);
  });

  it('are set in rising order of days that exist', () => {
    expect(areTermEnds(defaultTermEnds)).toBe(true);
    expect(areTermEnds({ ...defaultTermEnds, 'term-1': '06-01' })).toBe(false);
    expect(areTermEnds({ ...defaultTermEnds, 'mid-term-1': '10-32' })).toBe(false);
  });
});
