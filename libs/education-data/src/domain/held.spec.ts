import { describe, expect, it } from '@jest/globals';
import { daysWaiting, decisionsOpen, isOrphan } from './held.js';
import { HELD, PARKED } from './outcome-code.js';

const at = (text: string): Date => new Date(text);

describe('what may be decided of a record that waits', () => {
  it.each([
    ['held for another platform: both', { outcome: HELD, reason: 'source_other_designated', decision: null }, ['accept', 'reject']],
    ['parked: it can only be given up', { outcome: PARKED, reason: 'reference_not_found', decision: null }, ['reject']],
    ['let in, then parked: it can still be given up', { outcome: PARKED, reason: 'reference_not_found', decision: 'accept' }, ['reject']],
    ['contradicting about a person: nothing here', { outcome: HELD, reason: 'identity_conflict', decision: null }, []],
    ['decided: nothing more', { outcome: HELD, reason: 'source_undesignated', decision: 'accept' }, []],
    ['turned away: nothing more', { outcome: PARKED, reason: 'reference_not_found', decision: 'reject' }, []],
  ] as const)('%s', (_what, record, open) => expect(decisionsOpen(record)).toEqual(open));
});

describe('waiting', () => {
  it('is told in whole days', () => {
    expect([daysWaiting(at('2025-10-01T08:00:00Z'), at('2025-10-02T07:59:59Z')), daysWaiting(at('2025-10-01T08:00:00Z'), at('2025-10-04T08:00:00Z'))]).toEqual([0, 3]);
  });

  it('makes an orphan of what is parked on the thirtieth day, of what is held never', () => {
    const since = at('2025-10-01T08:00:00Z');
    expect([isOrphan(PARKED, since, at('2025-10-31T07:59:59Z')), isOrphan(PARKED, since, at('2025-10-31T08:00:00Z')), isOrphan(HELD, since, at('2026-10-31T08:00:00Z'))]).toEqual([false, true, false]);
  });
});
