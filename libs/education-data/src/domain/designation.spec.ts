import { describe, expect, it } from '@jest/globals';
import { type Designation, mayBeSource } from './designation.js';

const decided = (more: Partial<Designation> = {}): Designation => ({ schoolCodes: null, kinds: ['learner'], platformId: 'A', from: '2025-08-01', to: '2026-08-01', ...more });
const may = (designations: Designation[], platform: string, day: string, codes: string[] = ['X-1'], policy: 'open' | 'strict' = 'open'): ReturnType<typeof mayBeSource> =>
  mayBeSource(designations, policy, 'learner', codes, platform, day);

describe('who may be the source', () => {
  it('from the first day on, until the day before the last is named', () => {
    expect(['2025-07-31', '2025-08-01', '2026-07-31', '2026-08-01'].map((day) => may([decided()], 'B', day).may)).toEqual([true, false, false, true]);
    expect(may([decided()], 'A', '2025-08-01')).toEqual({ may: true, designated: true });
    expect(may([decided()], 'B', '2025-08-01')).toEqual({ may: false, code: 'source_other_designated', otherPlatformId: 'A' });
  });
  it('a decision for a school holds for that school, by any of its codes', () => {
    const one = [decided({ schoolCodes: ['X-OLD'] })];
    expect(may(one, 'B', '2025-09-01', ['X-1', 'X-OLD']).may).toBe(false);
    expect(may(one, 'B', '2025-09-01', ['X-2']).may).toBe(true);
  });
  it('a record without a school is under decisions for the whole province only', () => {
    expect(may([decided({ schoolCodes: ['X-1'] })], 'B', '2025-09-01', []).may).toBe(true);
    expect(may([decided()], 'B', '2025-09-01', []).may).toBe(false);
  });
  it('without a decision the province’s policy decides', () => {
    expect(may([], 'B', '2025-09-01')).toEqual({ may: true, designated: false });
    expect(may([], 'B', '2025-09-01', ['X-1'], 'strict')).toEqual({ may: false, code: 'source_undesignated' });
    expect(may([decided({ kinds: ['staff'] })], 'B', '2025-09-01')).toEqual({ may: true, designated: false });
  });
});
