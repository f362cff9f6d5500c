import { describe, expect, it } from '@jest/globals';
import { type Designation, mayBeSource, sourceRank } from './designation.js';

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

describe('the order of sources', () => {
  const of = (platformId: string, schoolCodes: string[] | null): Designation => ({ platformId, schoolCodes, kinds: ['learner'], from: '2025-08-01', to: null });
  const source = (platformId: string, schoolCode: string, school: string | null = null, hubId: string | null = null) => ({ platformId, ids: { school }, hubId, content: JSON.stringify({ schoolCode }) });

  it('puts first who is designated for the school that the source names, not who is so somewhere else', () => {
    const rank = sourceRank([of('A', ['X-1']), of('B', ['X-2'])], '2025-10-01', () => []);
    expect([rank(source('A', 'X-1')), rank(source('B', 'X-1')), rank(source('A', 'X-2')), rank(source('B', 'X-2'))]).toEqual([0, 1, 1, 0]);
  });

  it('knows a school by any of its codes, and a decision for all schools needs none', () => {
    const rank = sourceRank([of('A', ['X-NEW']), of('C', null)], '2025-10-01', (id) => (id === 'one' ? ['X-NEW', 'X-OLD'] : []));
    expect([rank(source('A', 'X-OLD', 'one')), rank(source('A', 'X-OLD', 'two')), rank(source('C', 'X-9'))]).toEqual([0, 1, 0]);
  });

  it('knows a school that speaks of itself so, too', () => {
    const rank = sourceRank([of('A', ['X-OLD'])], '2025-10-01', (id) => (id === 'one' ? ['X-NEW', 'X-OLD'] : []));
    expect([rank(source('A', 'X-NEW', null, 'one')), rank(source('A', 'X-NEW', null, 'two')), rank(source('A', 'X-NEW'))]).toEqual([0, 1, 1]);
  });

  it('holds for its days', () => {
    const rank = sourceRank([of('A', null)], '2025-07-31', () => []);
    expect(rank(source('A', 'X-1'))).toBe(1);
  });
});
