import { describe, expect, it } from '@jest/globals';
import { dayOfMs, openEnd, spanOn, spansAfter, spansWithEarlier } from './spans.js';

const at = (day: number): number => day * 86_400_000 - 7 * 3_600_000;

describe('spans', () => {
  it('begin on the day of receipt at the earliest, and later where the value is of later', () => {
    expect(spansAfter([], 10, [{ from: 0, value: 'old' }, { from: 20, value: 'new' }], at(10))).toEqual([
      { from: 10, to: 20, value: 'old', ms: at(10) },
      { from: 20, to: openEnd, value: 'new', ms: at(10) },
    ]);
  });

  it('keep what was known before, until the day on which something else was received', () => {
    const known = spansAfter([], 10, [{ from: 0, value: 'a' }], at(10));
    expect(spansAfter(known, 15, [{ from: 0, value: 'b' }], at(15)).map((span) => [span.from, span.to, span.value])).toEqual([[10, 15, 'a'], [15, openEnd, 'b']]);
    expect(spansAfter(known, 10, [{ from: 0, value: 'b' }], at(10)).map((span) => [span.from, span.to, span.value])).toEqual([[10, openEnd, 'b']]);
  });

  it('never run backwards when a later event bears an earlier time', () => {
    const known = spansAfter([], 10, [{ from: 0, value: 'a' }], at(10));
    expect(spansAfter(known, 8, [{ from: 0, value: 'b' }], at(8)).map((span) => [span.from, span.value])).toEqual([[10, 'b']]);
  });

  it('take an event of before into its place, once, and let what came after it stand', () => {
    const known = spansAfter([], 20, [{ from: 0, value: 'c' }], at(20));
    const one = spansWithEarlier(known, 10, [{ from: 0, value: 'a' }, { from: 30, value: 'z' }], at(10));
    const both = spansWithEarlier(one, 15, [{ from: 0, value: 'b' }], at(15));
    expect(both.map((span) => [span.from, span.to, span.value])).toEqual([[10, 15, 'a'], [15, 20, 'b'], [20, openEnd, 'c']]);
    expect(spansWithEarlier(both, 10, [{ from: 0, value: 'a' }], at(10))).toBe(both);
    expect(spansWithEarlier([], 10, [{ from: 0, value: 'a' }], at(10))).toEqual([{ from: 10, to: openEnd, value: 'a', ms: at(10) }]);
  });

  it('are found by the local day, which begins at 17:00 UTC', () => {
    expect(dayOfMs(Date.parse('2025-10-01T16:59:59Z'))).toBe(dayOfMs(Date.parse('2025-10-01T00:00:00+07:00')));
    expect(dayOfMs(Date.parse('2025-10-01T17:00:00Z'))).toBe(dayOfMs(Date.parse('2025-10-02T00:00:00+07:00')));
    expect(spanOn([{ from: 3, to: 5, value: 1, ms: 0 }], 5)).toBeUndefined();
  });
});
