import { describe, expect, it } from '@jest/globals';
import { completeSettings, DEFAULT_SETTINGS } from './province-settings.js';
import { faultyTermEnd, shortTermEnds } from './term-ends.js';

describe('ends of terms', () => {
  it.each([
    [undefined, undefined, null],
    [{}, {}, null],
    [{ 'term-1': '01-18' }, undefined, null],
    [{ 'term-1': '01-18' }, { '2025-2026': { 'term-1': '2026-01-20', 'term-2': '2026-05-29' } }, null],
    [undefined, { '2025-2026': { 'term-1': '01-20' } }, null],
    [undefined, { '2025-2026': { 'term-1': '01-32' } }, 'termEndsByYear.2025-2026'],
    [undefined, { '2025-2026': { 'term-1': '2025-10-01' } }, 'termEndsByYear.2025-2026'],
    [{ 'term-1': '06-30' }, undefined, 'termEnds'],
    [{ 'term-1': '13-01' }, undefined, 'termEnds'],
    [{ 'term-9': '01-01' }, undefined, 'termEnds.term-9'],
    [undefined, { '2025': {} }, 'termEndsByYear.2025'],
    [undefined, { '2025-2026': { 'term-1': '2026-02-30' } }, 'termEndsByYear.2025-2026.term-1'],
    [undefined, { '2025-2026': { 'term-1': '2025-07-31' } }, 'termEndsByYear.2025-2026.term-1'],
    [undefined, { '2025-2026': { year: '2026-05-31' } }, 'termEndsByYear.2025-2026.year'],
  ])('%j and by year %j: fault at %s', (ends, byYear, fault) => {
    expect(faultyTermEnd(ends as Record<string, string> | undefined, byYear as Record<string, Record<string, string>> | undefined)).toBe(fault);
  });

  it('go out as month and day, whichever way they came', () => {
    expect(shortTermEnds({ '2025-2026': { 'term-1': '2026-01-20', 'term-2': '05-29' } })).toEqual({ '2025-2026': { 'term-1': '01-20', 'term-2': '05-29' } });
  });

  it('that are missing take their default, one by one', () => {
    expect(completeSettings({ termEnds: { 'term-1': '01-18' } })).toEqual({ ...DEFAULT_SETTINGS, termEnds: { 'mid-term-1': '10-31', 'term-1': '01-18', 'mid-term-2': '03-31', 'term-2': '05-31' } });
  });
});
