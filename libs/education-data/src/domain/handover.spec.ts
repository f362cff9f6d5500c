import { describe, expect, it } from '@jest/globals';
import { type DecidedDesignation, type HandoverOpen, type HandoverState, handoverState, handoverStateOfAll, successionOf } from './handover.js';

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

const nothing: HandoverOpen = { missing: 0, fromUndecided: 0, toHeld: 0, toParked: 0 };

describe('how far a hand-over is', () => {
  it.each<[string, { planned: boolean; begun: boolean }, Partial<HandoverOpen>, HandoverState]>([
    ['before the day', { planned: true, begun: false }, { missing: 5 }, 'planned'],
    ['before the day, even when nothing is missing', { planned: true, begun: false }, {}, 'planned'],
    ['nothing has come', { planned: false, begun: false }, { missing: 5 }, 'not-begun'],
    ['one is missing', { planned: false, begun: true }, { missing: 1 }, 'under-way'],
    ['nothing is missing, but something came late from the earlier one', { planned: false, begun: true }, { fromUndecided: 2 }, 'complete'],
    ['nothing is missing, but something of the new one is held', { planned: false, begun: true }, { toHeld: 1 }, 'complete'],
    ['nothing is missing, but something of the new one is parked', { planned: false, begun: true }, { toParked: 1 }, 'complete'],
    ['nothing is missing and nothing waits', { planned: false, begun: true }, {}, 'finished'],
    ['there was nothing to hand over', { planned: false, begun: false }, {}, 'finished'],
  ])('%s', (_case, one, open, state) => expect(handoverState(one, { ...nothing, ...open })).toBe(state));

  it.each<[HandoverState[], HandoverState | null]>([
    [[], null],
    [['finished', 'finished'], 'finished'],
    [['finished', 'complete'], 'complete'],
    [['planned', 'planned'], 'planned'],
    [['planned', 'not-begun'], 'not-begun'],
    [['planned', 'finished'], 'under-way'],
    [['not-begun', 'finished'], 'under-way'],
    [['under-way', 'complete'], 'under-way'],
  ])('several together: %j are %s', (states, together) => expect(handoverStateOfAll(states)).toBe(together));
});
