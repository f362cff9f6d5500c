/** A problem as it is stored; the default text of the code is added when it is shown, unless a more exact one stands here. */
export interface StoredProblem {
  readonly level: 'error' | 'finding';
  readonly code: string;
  readonly path: string;
  readonly message?: { readonly vi: string; readonly en: string };
}

/** Most problems kept of one record (kinds.md §4). */
export const PROBLEMS_PER_RECORD = 20;
