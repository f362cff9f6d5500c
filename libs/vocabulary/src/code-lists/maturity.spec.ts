import { describe, expect, it } from '@jest/globals';
import { maturityCriterion, maturityLevel, maturityPointsAtMost, scoredCriteriaOf } from './maturity.js';

describe('the index of digital maturity', () => {
  it('gives each group a hundred points', () => {
    const sum = (group: 1 | 2): number => scoredCriteriaOf(group).reduce((all, code) => all + maturityPointsAtMost(code)!, 0);
    expect([sum(1), sum(2)]).toEqual([100, 100]);
    expect(maturityCriterion).toHaveLength(11);
    expect(scoredCriteriaOf(2)).toEqual(['2.3', '2.4']);
    expect(maturityPointsAtMost('3.1')).toBeUndefined();
  });

  it.each([
    [49.99, 100, 1], [50, 100, 2], [75, 80, 2], [75.01, 75.01, 3], [100, 75, 2], [100, 0, 1],
  ])('%d and %d points are level %d: the lower group decides', (first, second, level) => expect(maturityLevel(first, second)).toBe(level));
});
