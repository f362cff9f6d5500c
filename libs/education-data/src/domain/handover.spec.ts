import { describe, expect, it } from '@jest/globals';
import { type DecidedDesignation, handoverState, successionOf } from './handover.js';

const of = (platformId: string, from: string, to: string | null, schoolCodes: string[] | null = null): DecidedDesignation => ({ platformId, from, to, schoolCodes, kinds: ['learner'], decision: `QĐ ${platformId}` });

describe('who follows whom', () => {
  const all = [of('A', '2025-08-01', '2026-01-15'), of('B', '2026-01-15', null), of('C', '2025-08-01', null, ['X-2'])];

  it('is decided by the day: A until the 14th, B from the 15th', () => {
    expect(successionOf(all.slice(0, 2), 'learner', ['X-1'], '2026-01-14')).toMatchObject({ toPlatformId: 'A', before: [], planned: false });
    expect(successionOf(all.slice(0, 2), 'learner', ['X-1'], '2026-01-15')).toEqual({ toPlatformId: 'B', since: '2026-01-15', decision: 'QĐ B', before: ['A'], planned: false });
  });

  it('is planned while no designation is in force but one is to come', () => {
    expect(successionOf([of('B', '2026-01-15', null)], 'learner', ['X-1'], '2026-01-01')).toMatchObject({ toPlatformId: 'B', planned: true });
  });

  it('is a matter of the kind and the school, by any of its codes', () => {
    expect(successionOf([of('C', '2025-08-01', null, ['X-2'])], 'learner', ['X-NEW', 'X-2'], '2025-09-01')).toMatchObject({ toPlatformId: 'C' });
    expect(successionOf([of('C', '2025-08-01', null, ['X-2'])], 'learner', ['X-1'], '2025-09-01')).toBeNull();
    expect(successionOf(all, 'staff', ['X-1'], '2025-09-01')).toBeNull();
  });
});

describe('how far a hand-over is', () => {
  it.each([
    [{ planned: true, begun: false, missing: 5 }, 'planned'],
    [{ planned: false, begun: false, missing: 5 }, 'not-begun'],
    [{ planned: false, begun: true, missing: 1 }, 'under-way'],
    [{ planned: false, begun: true, missing: 0 }, 'complete'],
  ])('%j: %s', (one, state) => expect(handoverState(one)).toBe(state));
});
