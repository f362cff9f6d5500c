import type { Outcomes } from './dirt.js';

/** Fresh counts of zero. */
export const noOutcomeOf = (): Record<keyof Outcomes, number> => ({ created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 });

/** All records that have an outcome. */
export const sumOutcomes = (outcomes: Outcomes): number => Object.values(outcomes).reduce((sum, count) => sum + count, 0);
