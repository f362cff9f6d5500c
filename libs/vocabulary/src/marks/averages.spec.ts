import { describe, expect, it } from '@jest/globals';
import { termAverage, yearAverage } from './averages.js';

describe('termAverage', () => {
  it.each([
    [[7, 8, 6, 9], 7.5, 8, 7.7], // 69 / 9 = 7.67
    [[6.5, 7], 5, 6, 5.9], // 41.5 / 7 = 5.93
    [[6, 7, 7], 6.4, 6, 6.4], // 50.8 / 8 = 6.35, which floating point rounds to 6.3
    [[0, 0], 0, 0, 0],
    [[10, 10], 10, 10, 10],
  ])('of %j, %d, %d is %d', (regular, midterm, final, expected) => {
    expect(termAverage(regular, midterm, final)).toBe(expected);
  });

  it('is unknown while a mark is missing', () => {
    expect(termAverage([7], undefined, 8)).toBeUndefined();
    expect(termAverage([7], 8, null)).toBeUndefined();
    expect(termAverage([], 8, 8)).toBeUndefined();
    expect(termAverage(undefined, 8, 8)).toBeUndefined();
  });
});

describe('yearAverage', () => {
  it('counts the second term twice', () => {
    expect(yearAverage(7.7, 8.4)).toBe(8.2); // 24.5 / 3 = 8.17
    expect(yearAverage(7.7, undefined)).toBeUndefined();
  });
});
