import { type CancelsOfPush, OUTCOMES, type Outcome, type PushReceipt } from '@lienthong/contracts';
import type { RosterSummary } from '../../domain/roster.js';

/** A row of `push`. */
export interface PushRow {
  readonly id: string;
  readonly kind: string;
  readonly platform_id: string;
  readonly province_code: string;
  readonly received_at: Date;
  readonly state: PushReceipt['state'];
  readonly received: number;
  readonly finished_at: Date | null;
  readonly mode: PushReceipt['mode'];
  readonly proposed_cancels: number | null;
  readonly applied_cancels: number | null;
  readonly roster: RosterSummary | null;
}

type CountedRow = PushRow & Readonly<Record<Outcome, number>>;

/** Columns that a receipt needs, in SQL. */
export const RECEIPT_COLUMNS = `id::text, kind, platform_id, province_code, received_at, state, received, finished_at, mode, proposed_cancels, applied_cancels, roster, ${OUTCOMES.join(', ')}`;

const base = '/api/education/v1/pushes';

/** Address of a push's receipt. */
export function receiptPath(pushId: string): string {
  return `${base}/${pushId}`;
}

/** The receipt of a push as it stands now. Times are UTC. */
export function toReceipt(row: PushRow): PushReceipt {
  const counts = row as CountedRow;
  const self = receiptPath(row.id);
  return {
    pushId: row.id,
    kind: row.kind,
    platformId: row.platform_id,
    receivedAt: row.received_at.toISOString(),
    state: row.state,
    mode: row.mode,
    received: row.received,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, counts[outcome]])) as Record<Outcome, number>,
    ...(row.roster !== null && { proposedCancels: row.proposed_cancels ?? 0, cancels: cancelsOf(row.roster, row.applied_cancels ?? 0) }),
    finishedAt: row.finished_at?.toISOString() ?? null,
    links: { self, records: `${self}/records`, problems: `${self}/problems`, ...(row.roster !== null && { proposedCancels: `${self}/records?outcome=proposed-cancel` }) },
  };
}

/** Schools named in a receipt. */
const SCHOOLS_TOLD = 1_000;

/** What a full push's cancels come to, as receipts tell it. */
export function cancelsOf({ schools, withheld }: RosterSummary, applied: number): CancelsOfPush {
  return { applied, withheld, schools: schools.slice(0, SCHOOLS_TOLD).map(({ schoolId, ...one }) => ({ ...one, schoolId: schoolId === '' ? null : schoolId })) };
}
