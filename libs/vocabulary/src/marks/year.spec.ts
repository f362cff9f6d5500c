import { describe, expect, it } from '@jest/globals';
import type { Result } from '../code-lists/assessment.js';
import { yearConduct } from './conduct.js';
import { completesClass, isPrimaryTestMark, primaryAwardsAllowed, primaryYearResult } from './primary.js';
import { isAgeUnusual, schemeInForce } from './scheme-in-force.js';
import { movesUp, yearAward } from './year-end.js';

const inOrder: readonly Result[] = ['good', 'fair', 'pass', 'fail'];

describe('yearConduct', () => {
  it.each([
    ['good', ['good', 'good', 'fair', 'fair']],
    ['fair', ['fair', 'fair', 'fair', 'pass']],
    ['pass', ['fair', 'pass', 'pass', 'pass']],
    ['fail', ['fail', 'fail', 'fail', 'fail']],
  ] as const)('with %s in the second term goes by the first', (second, expected) => {
    expect(inOrder.map((first) => yearConduct(first, second))).toEqual(expected);
  });
});

describe('yearAward', () => {
  const both = { studyResult: 'good', conductResult: 'good' } as const;

  it('is excellent with six averages from 9.0, else good', () => {
    expect(yearAward(both, [9, 9, 9, 9, 9, 9, 8])).toBe('excellent');
    expect(yearAward(both, [9, 9, 9, 9, 9, 8.9, 8])).toBe('good');
  });

  it('is none without both results good', () => {
    expect(yearAward({ ...both, conductResult: 'fair' }, [9, 9, 9, 9, 9, 9])).toBeUndefined();
    expect(yearAward({ ...both, studyResult: 'fair' }, [9, 9, 9, 9, 9, 9])).toBeUndefined();
  });
});

describe('movesUp', () => {
  it('needs both at least pass and 45 absences at most', () => {
    expect(movesUp({ studyResult: 'pass', conductResult: 'pass' }, 45)).toBe(true);
    expect(movesUp({ studyResult: 'pass', conductResult: 'pass' }, 46)).toBe(false);
    expect(movesUp({ studyResult: 'fail', conductResult: 'good' }, 0)).toBe(false);
    expect(movesUp({ studyResult: 'good', conductResult: 'fail' }, 0)).toBe(false);
  });
});

describe('primaryYearResult', () => {
  it.each([
    [['completed-well', 'completed-well'], ['good'], [9, 10], 'completed-excellently'],
    [['completed-well', 'completed-well'], ['good'], [9, 7], 'completed-well'],
    [['completed-well', 'completed-well'], ['pass'], [10, 10], 'completed'],
    [['completed-well', 'completed'], ['good'], [10, 10], 'completed'],
    [['completed-well', 'completed-well'], ['good'], [6, 10], 'completed'],
    [['completed', 'completed'], ['pass'], [5, 5], 'completed'],
    [['completed', 'completed'], ['pass'], [4, 10], 'not-completed'],
    [['completed', 'not-completed'], ['good'], [10, 10], 'not-completed'],
    [['completed', 'completed'], ['needs-effort'], [10, 10], 'not-completed'],
  ] as const)('%j, %j, %j is %s', (achievements, traits, tests, expected) => {
    expect(primaryYearResult({ achievements, traits, tests })).toBe(expected);
  });

  it('is unknown while nothing was assessed', () => {
    expect(primaryYearResult({ achievements: [], traits: ['good'], tests: [10] })).toBeUndefined();
    expect(primaryYearResult({ achievements: ['completed'], traits: [], tests: [10] })).toBeUndefined();
  });

  it('allows titles and completes the class by the result', () => {
    expect(primaryAwardsAllowed('completed-excellently')).toEqual(['excellent']);
    expect(primaryAwardsAllowed('completed-well')).toEqual(['outstanding']);
    expect(primaryAwardsAllowed('completed')).toEqual([]);
    expect(completesClass('completed')).toBe(true);
    expect(completesClass('not-completed')).toBe(false);
  });

  it('knows tests of 1 to 10 without decimals', () => {
    expect([0, 1, 10, 7.5, 11].map(isPrimaryTestMark)).toEqual([false, true, true, false, false]);
  });
});

describe('schemeInForce', () => {
  it.each([
    ['6', '2021-2022', 'tt22'],
    ['7', '2021-2022', 'tt58'],
    ['9', '2023-2024', 'tt58'],
    ['9', '2024-2025', 'tt22'],
    ['11', '2022-2023', 'tt58'],
    ['11', '2023-2024', 'tt22'],
    ['1', '2020-2021', 'tt27'],
    ['5', '2023-2024', undefined],
    ['5', '2024-2025', 'tt27'],
    ['18', '2025-2026', 'preschool'],
  ])('for grade %s in %s is %s', (grade, schoolYear, expected) => {
    expect(schemeInForce(grade, schoolYear)).toBe(expected);
  });
});

describe('isAgeUnusual', () => {
  it('is so over 1 year younger or over 3 years older', () => {
    // Grade 10 of 2025-2026: born in 2010, the usual 15.
    expect([2006, 2007, 2010, 2011, 2012].map((birthYear) => isAgeUnusual('10', '2025-2026', birthYear))).toEqual([true, false, false, false, true]);
    expect(isAgeUnusual('18', '2025-2026', 2000)).toBe(false);
  });
});
