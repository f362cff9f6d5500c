import { describe, expect, it } from '@jest/globals';
import { halfUp, hasAtMostDecimals, InexactNumberError, meanOf, sumExact, toHundredths } from './exact.js';

describe('halfUp', () => {
  it.each([
    [508, 80, 1, 6.4],
    [1, 3, 4, 0.3333],
    [2, 3, 4, 0.6667],
    [1, 2, 0, 1],
    [12345, 100_000, 4, 0.1235],
    [-1, 2, 0, 0],
    [0, 7, 4, 0],
  ])('%d / %d with %d decimals is %d', (numerator, denominator, decimals, expected) => {
    expect(halfUp(numerator, denominator, decimals)).toBe(expected);
    expect(halfUp(BigInt(numerator), BigInt(denominator), decimals)).toBe(expected);
  });

  it('stays exact where numbers would not', () => {
    expect(halfUp(9_007_199_254_740_991n * 10n ** 6n, 10n ** 10n, 4)).toBe(900_719_925_474.0991);
  });

  it('takes whole numbers only, and no denominator of 0', () => {
    expect(() => halfUp(0.5, 1, 1)).toThrow(InexactNumberError);
    expect(() => halfUp(1, 0, 1)).toThrow(InexactNumberError);
  });
});

describe('exact sums', () => {
  it('add hundredths', () => {
    expect(sumExact([0.1, 0.2])).toBe(0.3);
    expect(sumExact([7.08, 6.58, 3.35])).toBe(17.01);
    expect(sumExact([])).toBe(0);
  });

  it('refuse a third decimal', () => {
    expect(() => sumExact([7.083])).toThrow(InexactNumberError);
  });

  it('give a mean with 4 decimals half up', () => {
    expect(meanOf(17.01, 3)).toBe(5.67);
    expect(meanOf(20, 3)).toBe(6.6667);
    expect(meanOf(0, 0)).toBeUndefined();
  });
});

describe('decimals', () => {
  it('are counted as written', () => {
    expect([7, 7.5, 7.05, 1.1].map((value) => hasAtMostDecimals(value, 2))).toEqual([true, true, true, true]);
    expect(hasAtMostDecimals(7.05, 1)).toBe(false);
    expect(hasAtMostDecimals(0.1 + 0.2, 1)).toBe(false);
  });

  it('turn into whole steps', () => {
    expect([0.29, 1.15, 9.99].map(toHundredths)).toEqual([29, 115, 999]);
  });
});
