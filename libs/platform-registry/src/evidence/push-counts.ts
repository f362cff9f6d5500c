import type { PushCountsV1 } from '@lienthong/contracts';
import { localDate } from '@lienthong/vocabulary';

/** Outcomes in the order of the columns of `push_evidence`. */
export const OUTCOMES = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'] as const;

/** What one batch adds to one row of evidence. */
export interface EvidenceChange {
  readonly platformId: string;
  readonly provinceCode: string;
  readonly kind: string;
  /** First day of the month of receipt, +07:00. */
  readonly month: string;
  readonly schoolId: string;
  readonly outcomes: Record<(typeof OUTCOMES)[number], number>;
  confirmed: number;
  undesignated: number;
  lastReceivedAt: string;
}

/** Month of receipt as its first day at +07:00: `2025-10-31T18:00:00Z` is the first of November. */
export function monthOf(receivedAt: string): string {
  return `${localDate(receivedAt).slice(0, 7)}-01`;
}

/** Adds up the events of a batch, so that each row is touched once. Releases carry negative numbers; they count where the push was received. */
export function addUp(events: readonly PushCountsV1[]): readonly EvidenceChange[] {
  const rows = new Map<string, EvidenceChange>();
  for (const event of events) {
    const month = monthOf(event.receivedAt);
    for (const school of event.schools) {
      const schoolId = school.schoolId ?? '';
      const key = JSON.stringify([event.platformId, event.provinceCode, event.kind, month, schoolId]);
      const row = rows.get(key) ?? empty(event, month, schoolId);
      rows.set(key, row);
      for (const outcome of OUTCOMES) row.outcomes[outcome] += school.outcomes[outcome] ?? 0;
      row.confirmed += school.confirmed;
      row.undesignated += school.undesignated ?? 0;
      if (event.receivedAt > row.lastReceivedAt) row.lastReceivedAt = event.receivedAt;
    }
  }
  // One order for all writers: no deadlocks between partitions.
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function empty(event: PushCountsV1, month: string, schoolId: string): EvidenceChange {
  const { platformId, provinceCode, kind, receivedAt } = event;
  const outcomes = { created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 };
  return { platformId, provinceCode, kind, month, schoolId, outcomes, confirmed: 0, undesignated: 0, lastReceivedAt: receivedAt };
}
