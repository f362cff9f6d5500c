import { describe, expect, it } from '@jest/globals';
import type { Designation } from '../../api/registry.js';
import { overlapping, type AskedDesignation } from './overlapping.js';

const standing = (change: Partial<Designation> = {}): Designation => ({ id: 'd-1', provinceCode: '20', schoolCodes: ['X-20-101', 'X-20-102'], kinds: ['learner', 'enrolment'], platformId: 'QLTH', from: '2025-07-01', to: '2026-07-01', decision: 'QĐ', ...change });
const asked = (change: Partial<AskedDesignation> = {}): AskedDesignation => ({ provinceCode: '20', schoolCodes: ['X-20-102'], kinds: ['attendance', 'learner'], from: '2026-06-30', to: null, ...change });

describe('a new designation stands in the way of an earlier one', () => {
  it('when kind, school and day meet, and is told by the shared kind alone', () => {
    expect(overlapping([standing()], asked())).toEqual([{ designation: standing(), kinds: ['learner'] }]);
  });

  it('when either of them is for all schools of the province', () => {
    expect(overlapping([standing({ schoolCodes: null })], asked())).toHaveLength(1);
    expect(overlapping([standing()], asked({ schoolCodes: null }))).toHaveLength(1);
  });

  it('not on the day on which the earlier one no longer holds', () => {
    expect(overlapping([standing()], asked({ from: '2026-07-01' }))).toEqual([]);
  });

  it('not when it ends on the day on which the other begins', () => {
    expect(overlapping([standing()], asked({ from: '2025-01-01', to: '2025-07-01' }))).toEqual([]);
  });

  it('not for other kinds, other schools, or the same school code in another province', () => {
    expect(overlapping([standing()], asked({ kinds: ['staff'] }))).toEqual([]);
    expect(overlapping([standing()], asked({ schoolCodes: ['X-20-103'] }))).toEqual([]);
    expect(overlapping([standing()], asked({ provinceCode: '22' }))).toEqual([]);
  });
});
