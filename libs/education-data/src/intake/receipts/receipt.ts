import { OUTCOMES, type Outcome, type PushReceipt } from '@lienthong/contracts';

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
}

type CountedRow = PushRow & Readonly<Record<Outcome, number>>;

/** Columns that a receipt needs, in SQL. */
export const RECEIPT_COLUMNS = `id::text, kind, platform_id, province_code, received_at, state, received, finished_at, ${OUTCOMES.join(', ')}`;

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
    received: row.received,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, counts[outcome]])) as Record<Outcome, number>,
    finishedAt: row.finished_at?.toISOString() ?? null,
    links: { self, records: `${self}/records`, problems: `${self}/problems` },
  };
}
