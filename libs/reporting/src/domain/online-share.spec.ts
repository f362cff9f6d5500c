import { describe, expect, it } from '@jest/globals';
import { teachesEnoughOnline } from './online-share.js';

describe('R-25 online share of the curriculum (indicator 4.5)', () => {
  it('a THCS-THPT school must reach 10 % in both levels', () => {
    const lower = { level: 'lower-secondary', period: 'year' as const, onlinePeriods: 100, totalPeriods: 1000 };
    expect(teachesEnoughOnline(['lower-secondary', 'upper-secondary'], [lower, { level: 'upper-secondary', period: 'year', onlinePeriods: 99, totalPeriods: 1000 }])).toBe(false);
    expect(teachesEnoughOnline(['lower-secondary', 'upper-secondary'], [lower, { level: 'upper-secondary', period: 'year', onlinePeriods: 120, totalPeriods: 1000 }])).toBe(true);
  });

  it('both terms add up where no year was sent: (20 + 40) / (500 + 500) = 6 % is enough in primary school', () => {
    expect(teachesEnoughOnline(['primary'], [{ level: 'primary', period: 'term-1', onlinePeriods: 20, totalPeriods: 500 }, { level: 'primary', period: 'term-2', onlinePeriods: 40, totalPeriods: 500 }])).toBe(true);
  });

  it('one term alone, or a missing total, is no value', () => {
    expect(teachesEnoughOnline(['primary'], [{ level: 'primary', period: 'term-1', onlinePeriods: 20, totalPeriods: 500 }])).toBeNull();
    expect(teachesEnoughOnline(['primary'], [{ level: 'primary', period: 'year', onlinePeriods: 60, totalPeriods: null }])).toBeNull();
  });

  it('the classes\' own periods stand in for a missing total of the year', () => {
    expect(teachesEnoughOnline(['primary'], [{ level: 'primary', period: 'year', onlinePeriods: 60, totalPeriods: null }], { primary: 1000 })).toBe(true);
  });
});
