import { describe, expect, it } from '@jest/globals';
import type { PushCountsV1 } from '@lienthong/contracts';
import { addUp, monthOf } from './push-counts.js';

const event = (more: Partial<PushCountsV1>): PushCountsV1 => ({ pushId: 'p', platformId: 'A', clientId: 'c', provinceCode: '20', kind: 'learner', receivedAt: '2026-01-10T00:00:00.000Z', schools: [], ...more });

describe('push counts of a batch', () => {
  it('count in the month of receipt in Vietnam', () => {
    expect([monthOf('2026-01-31T16:59:59.999Z'), monthOf('2026-01-31T17:00:00.000Z')]).toEqual(['2026-01-01', '2026-02-01']);
  });

  it('become one change per platform, kind, month and school, releases subtracted', () => {
    const rows = addUp([
      event({ schools: [{ schoolId: 's1', outcomes: { parked: 4, created: 1 }, confirmed: 1 }] }),
      event({ receivedAt: '2026-01-11T00:00:00.000Z', schools: [{ schoolId: 's1', outcomes: { parked: -4, created: 3, rejected: 1 }, confirmed: 3, undesignated: 2 }] }),
      event({ kind: 'staff', schools: [{ schoolId: 's1', outcomes: { updated: 2 }, confirmed: 2 }] }),
    ]);
    expect(rows).toEqual([
      { platformId: 'A', provinceCode: '20', kind: 'learner', month: '2026-01-01', schoolId: 's1', outcomes: { created: 4, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 1 }, confirmed: 4, undesignated: 2, lastReceivedAt: '2026-01-11T00:00:00.000Z' },
      { platformId: 'A', provinceCode: '20', kind: 'staff', month: '2026-01-01', schoolId: 's1', outcomes: { created: 0, updated: 2, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 }, confirmed: 2, undesignated: 0, lastReceivedAt: '2026-01-10T00:00:00.000Z' },
    ]);
  });
});
