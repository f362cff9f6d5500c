/** The seven outcomes of a record (architecture.md §3): exactly one each, their sum is the number sent. */
export const OUTCOMES = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** A count of zero for each outcome; a fresh object each time. */
export function noOutcomes(): Record<Outcome, number> {
  return { created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 };
}

/** The head of every record (kinds.md §1.1). */
export interface RecordHead {
  readonly recordId: string;
  readonly event: 'NEW' | 'UPDATE' | 'CANCEL';
  /** 1..9007199254740991, rising with every change. */
  readonly version: number;
  readonly updatedAt: string;
}

/** A problem of one record: `error` decided its outcome, `finding` did not. Message never repeats a personal value. */
export interface RecordProblem {
  readonly level: 'error' | 'finding';
  readonly code: string;
  readonly path: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** What a full push takes away at one school: `missing` of the `known` records that the platform had sent of it. */
export interface SchoolCancels {
  readonly schoolId: string | null;
  readonly schoolCode: string;
  readonly known: number;
  readonly missing: number;
}

/** What became of a full push's proposed cancels. */
export interface CancelsOfPush {
  /** Carried out so far; once the push is done, the rest was received again meanwhile or withheld. */
  readonly applied: number;
  /** Why none was carried out: a line had no readable recordId, so any record may be among them. */
  readonly withheld: 'unreadable_lines' | null;
  /** Schools of the push of which something was known, largest share first, at most 1,000. */
  readonly schools: readonly SchoolCancels[];
}

/** Receipt of a push (api.md §4). */
export interface PushReceipt {
  readonly pushId: string;
  readonly kind: string;
  readonly platformId: string;
  readonly receivedAt: string;
  readonly state: 'accepted' | 'merging' | 'done';
  readonly received: number;
  readonly outcomes: OutcomeCounts;
  readonly mode: 'delta' | 'full';
  /** Only of a full push; not in the sum of outcomes. */
  readonly proposedCancels?: number;
  readonly cancels?: CancelsOfPush;
  readonly finishedAt: string | null;
  readonly links: Readonly<Record<string, string>>;
}
