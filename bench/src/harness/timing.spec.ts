import { describe, expect, it } from '@jest/globals';
import { median, percentile, round } from './timing.js';

describe('percentiles by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it('the 99th of 1..100 is 99, whatever the order', () => expect(percentile(hundred, 0.99)).toBe(99));
  it('the median of three runs is the one in the middle', () => expect(median([7, 3, 5])).toBe(5));
  it('the median of two runs is the lower one', () => expect(median([4, 2])).toBe(2));
  it('one value is every percentile', () => expect([percentile([8], 0.01), percentile([8], 1)]).toEqual([8, 8]));
  it('figures are kept with two decimals', () => expect(round(0.6449)).toBe(0.64));
});
