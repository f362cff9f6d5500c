import { describe, expect, it } from '@jest/globals';
import { indicatorRow } from './indicator-row.js';
import type { ToldIndicator, ToldYear } from './told-indicator.js';

const year = (more: Partial<ToldYear>): ToldYear => ({ year: 2026, value: null, numerator: null, denominator: null, target: null, state: 'no-target', period: null, updatedAt: null, ...more });
const told = (unit: string | null, years: readonly ToldYear[]): ToldIndicator => ({ id: 'QN-CT-4.5', provinceCode: '22', no: '4.5', position: 17, name: { vi: 'a', en: 'b' }, unit, group: '4', parent: null, source: 'live', years, sourceRef: 'PL01, 4.5' });

describe('an indicator on the wall', () => {
  it('speaks in shares 0..1, value and target alike: 2 of 3 against 95 % is 0.666… against 0.95', () => {
    const row = indicatorRow(told('%', [year({ value: 66.7, numerator: 2, denominator: 3, target: { op: '>=', value: 95 }, state: 'missed' })]), 2026);
    expect(row).toMatchObject({ unit: 'share', dims: { year: '2026' }, value: 2 / 3, numerator: 2, denominator: 3, target: 0.95, comparator: '>=', state: 'missed' });
  });

  it('keeps another unit as it is', () => {
    expect(indicatorRow(told('đề tài', [year({ value: 4, target: { op: '>=', value: 3 }, state: 'met' })]), 2026)).toMatchObject({ unit: 'đề tài', value: 4, target: 3 });
  });

  it('has no target and no value where there is none, never 0', () => {
    const row = indicatorRow(told('%', [year({})]), 2030);
    expect(row).toMatchObject({ value: null, state: 'no-target', updatedAt: null });
    expect(row).not.toHaveProperty('target');
  });
});
