/** Outcomes as small numbers in `chunk_outcome.outcomes` and `record_problem.outcome`: the place in this list. */
export const OUTCOME_CODES = ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'] as const;
export type OutcomeName = (typeof OUTCOME_CODES)[number];

export const CREATED = 0;
export const UPDATED = 1;
export const UNCHANGED = 2;
export const STALE = 3;
export const PARKED = 4;
export const HELD = 5;
export const REJECTED = 6;
