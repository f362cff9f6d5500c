/** A record that an authority's decision says, not a platform. Content as the kind's fields have it. */
export interface DecisionRecord {
  /** The same for all that decisions say of one thing. */
  readonly recordId: string;
  /** Rises from decision to decision. */
  readonly version: number;
  readonly updatedAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What became of one: outcome by name, and the errors that refused it. */
export interface DecisionResult {
  readonly recordId: string;
  readonly outcome: string;
  readonly errors: readonly { readonly code: string; readonly path: string }[];
}

/** The source that decisions are kept under, beside the platforms. */
export const DECISIONS_SOURCE = 'QUYET-DINH';

/**
 * Merges records of a decision into the sector database at once, in the transaction of the caller. Implemented by the merge; designations
 * do not hold them, and they are no push and no overlap.
 */
export abstract class DecisionMerge {
  /**
   * @param transaction the caller's, as kit makes it
   * @param decisionId what events name as their cause
   */
  abstract merge(transaction: object, decisionId: string, provinceCode: string, kind: string, records: readonly DecisionRecord[]): Promise<readonly DecisionResult[]>;
}
