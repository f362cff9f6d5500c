import { describe, expect, it } from '@jest/globals';
import { yearMix } from '../world/year-mix.js';
import { slicesOf } from './slices.js';

describe('slices of a school year', () => {
  it('hold all of it, each with the same mix', () => {
    const slices = slicesOf({ attendance: 1_730, 'subject-result': 260 }, 199);
    expect(slices).toEqual(Array.from({ length: 10 }, () => ({ marks: 173, results: 26 })));
  });

  it('lose nothing when it does not come out even', () => {
    const slices = slicesOf({ attendance: 1_000, 'subject-result': 101 }, 300);
    expect([slices.length, slices.reduce((sum, one) => sum + one.marks, 0), slices.reduce((sum, one) => sum + one.results, 0)]).toEqual([4, 1_000, 101]);
  });

  it('at full size are a hundred of a million, of 500,000 learners in 1,000 schools', () => {
    const mix = yearMix(100_000_000, undefined, 1_000);
    expect([mix.learners, mix.world.options.schools.length, slicesOf(mix.counts, 1_000_000).length]).toEqual([500_000, 1_000, 100]);
  });
});
