import { PARKED } from './outcome-code.js';

/** What a person may decide of a waiting record. */
export const HELD_DECISIONS = ['accept', 'reject'] as const;
export type HeldDecision = (typeof HELD_DECISIONS)[number];

/** Days after which a record that waits for another one is an orphan (kinds.md §1.3). */
export const ORPHAN_DAYS = 30;

const DAY_MS = 86_400_000;

/** Held because two sources contradict each other about a person: decided in the review of identities, with both sides in view. */
export const IDENTITY_CAUSE = 'identity_conflict';

/**
 * What may be decided of a record now. One that waits for another record cannot be let in without it, only given up; one whose person is
 * contradictory is decided elsewhere. A decision stands, but what was let in and then found to lack something may still be given up.
 */
export function decisionsOpen(record: { readonly outcome: number; readonly reason: string; readonly decision: HeldDecision | null }): readonly HeldDecision[] {
  if (record.reason === IDENTITY_CAUSE || record.decision === 'reject') return [];
  if (record.outcome === PARKED) return ['reject'];
  return record.decision === null ? HELD_DECISIONS : [];
}

/** Whole days that a record has waited. */
export function daysWaiting(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS));
}

/** Parked for longer than {@link ORPHAN_DAYS}. */
export function isOrphan(outcome: number, since: Date, now: Date): boolean {
  return outcome === PARKED && now.getTime() - since.getTime() >= ORPHAN_DAYS * DAY_MS;
}
