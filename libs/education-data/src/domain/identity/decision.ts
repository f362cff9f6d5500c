/** What a person may decide about people (kinds.md §1.3). */
export const VERDICTS = ['merge', 'keep-apart', 'is-person', 'is-another', 'number-wrong', 'number-shared'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Sorts of things on the review list. */
export const REVIEW_SORTS = ['likeness', 'contradiction', 'agreement-gone'] as const;
/**
 * `likeness`: two people that may be one. `contradiction`: a held record whose numbers point at people that it contradicts, or at several.
 * `agreement-gone`: a record that stays with its person, although no number of its own says so any more.
 */
export type ReviewSort = (typeof REVIEW_SORTS)[number];

/** What may be decided of each sort. */
export const VERDICTS_OF: { readonly [sort in ReviewSort]: readonly Verdict[] } = {
  likeness: ['merge', 'keep-apart'],
  contradiction: ['is-person', 'is-another', 'number-wrong', 'number-shared'],
  'agreement-gone': ['is-person', 'is-another'],
};

/** A decision as it is kept. */
export interface Decision {
  readonly id: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly itemId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Persons it is about, by the ids they had then. */
  readonly persons: readonly string[];
  /** Of a merge, whom the others become; of a record, whose it is. */
  readonly survivorId: string | null;
  /** The record that it is about, where it is one. */
  readonly platformId: string | null;
  readonly recordId: string | null;
  /** Numbers that prove nothing. */
  readonly fields: readonly string[];
  readonly state: 'pending' | 'done' | 'failed' | 'undoing' | 'undone';
  /** Of a held record: what it was, so that it can be put back. */
  readonly waiting: WaitingSnapshot | null;
}

/** A held record as it waited; the payload is sealed. */
export interface WaitingSnapshot {
  readonly row: Readonly<Record<string, unknown>>;
  readonly outcome: number;
  readonly version: number;
}

/** What a decision did, for the history. */
export interface DecisionCounts {
  /** Source states of people that became another person's. */
  readonly records: number;
  /** Records of other kinds that followed, by kind. */
  readonly followed: Readonly<Record<string, number>>;
}

/**
 * Whom a merge leaves: the person with the most live sources, of equals the one known longest (ids rise with time).
 * @example survivorOf([{ personId: 'b', sources: 1 }, { personId: 'a', sources: 1 }]) // 'a'
 */
export function survivorOf(persons: readonly { readonly personId: string; readonly sources: number }[]): string | null {
  return [...persons].sort((a, b) => b.sources - a.sources || (a.personId < b.personId ? -1 : 1))[0]?.personId ?? null;
}

/** How the identity stop tells the merge that a decision waits to be carried out. A lost call only costs the poll interval. */
export abstract class DecisionWake {
  /** Called after the commit. Never throws, never waits. */
  abstract soon(): void;
}
