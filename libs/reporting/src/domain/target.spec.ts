import { describe, expect, it } from '@jest/globals';
import { percent, targetState } from './target.js';

describe('an indicator against its target', () => {
  it('is met at the number itself, for both comparators', () => {
    expect(targetState(95, { op: '>=', value: 95 })).toBe('met');
    expect(targetState(95, { op: '=', value: 95 })).toBe('met');
    expect(targetState(94.9, { op: '>=', value: 95 })).toBe('missed');
  });

  it('a year without target is no failure, a missing value is no zero', () => {
    expect(targetState(3, null)).toBe('no-target');
    expect(targetState(null, { op: '>=', value: 0 })).toBe('no-value');
  });
});

describe('percent', () => {
  it('rounds half up to one decimal: 1 of 16 is 6.25, so 6.3', () => {
    expect(percent(1, 16)).toBe(6.3);
    expect(percent(2, 3)).toBe(66.7);
  });

  it('has no value without schools', () => {
    expect(percent(0, 0)).toBeNull();
  });
});
