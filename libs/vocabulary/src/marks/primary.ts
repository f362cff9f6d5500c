import type { Achievement, Award, PrimaryYear, Trait } from '../code-lists/assessment.js';

/** What decides a year of primary school. Nothing here is ever added up or ranked (TT 27/2020). */
export interface PrimaryYearFacts {
  /** Of every subject and educational activity, at the end of the year. */
  readonly achievements: readonly Achievement[];
  /** Of the qualities and abilities. */
  readonly traits: readonly Trait[];
  /** Marks 1..10, whole, of the tests at the end of the year. */
  readonly tests: readonly number[];
}

/**
 * Result of a year of primary school (TT 27/2020 Điều 9): excellently with all T, Tốt and tests from 9; well from 7; completed from 5.
 * Undefined while no achievement or no trait is known.
 */
export function primaryYearResult({ achievements, traits, tests }: PrimaryYearFacts): PrimaryYear | undefined {
  if (achievements.length === 0 || traits.length === 0) return undefined;
  const lowestTest = Math.min(10, ...tests);
  const allWell = achievements.every((one) => one === 'completed-well') && traits.every((one) => one === 'good');
  if (allWell && lowestTest >= 9) return 'completed-excellently';
  if (allWell && lowestTest >= 7) return 'completed-well';
  const allDone = achievements.every((one) => one !== 'not-completed') && traits.every((one) => one !== 'needs-effort');
  return allDone && lowestTest >= 5 ? 'completed' : 'not-completed';
}

/** Whether the class programme is completed: any result but the last. */
export function completesClass(result: PrimaryYear): boolean {
  return result !== 'not-completed';
}

/**
 * The titles that a result allows: excellent needs the first result; outstanding needs the second and an outstanding subject or quality,
 * which the teacher judges, so it may be given but cannot be computed.
 */
export function primaryAwardsAllowed(result: PrimaryYear): readonly Extract<Award, 'excellent' | 'outstanding'>[] {
  if (result === 'completed-excellently') return ['excellent'];
  return result === 'completed-well' ? ['outstanding'] : [];
}

/** True for a mark of a periodic test of primary school: whole, 1..10. */
export function isPrimaryTestMark(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 10;
}
