import { ACT_FIGURES, type ActFigure, type UseRow } from './use-rows.js';

/** Why a figure of a school cannot be computed. */
export const USE_GAPS = ['summary-not-cut', 'summary-only', 'not-stated', 'duration-not-sent', 'accounts-unnamed', 'roster-missing'] as const;
export type UseGap = (typeof USE_GAPS)[number];

export const USE_FIGURES = ['learners', 'teachers', 'accounts', ...ACT_FIGURES, 'minutes'] as const;
export type UseFigure = (typeof USE_FIGURES)[number];

/** Those who used it of those who were there. */
export interface UsersOf {
  readonly active: number;
  readonly there: number;
}

/** True where numbers of a summary stand for some of the use; one that counts not a single account tells of nobody. */
function isSummedUp(row: UseRow): boolean {
  return row.summaries > 0 && row.accountsSummed !== 0;
}

/** People of a school, or why they cannot be counted. A share of some who are known and some who are not would be too small. */
export function usersOf(row: UseRow, who: 'learners' | 'teachers'): UsersOf | UseGap {
  const [there, active, unnamed] = who === 'learners' ? [row.learners, row.activeLearners, row.unnamedLearners] : [row.teachers, row.activeTeachers, row.unnamedTeachers];
  if (row.uncut > 0) return 'summary-not-cut';
  if (isSummedUp(row)) return 'summary-only';
  if (unnamed > 0) return 'accounts-unnamed';
  return there === 0 ? 'roster-missing' : { active, there };
}

/** Accounts that were active, of whatever role. Those of a term and those of the next are partly the same. */
export function accountsOf(row: UseRow): number | UseGap {
  if (row.uncut > 0) return 'summary-not-cut';
  if (!isSummedUp(row)) return row.accounts;
  return row.accounts > 0 || row.accountsSummed === null ? 'summary-only' : row.accountsSummed;
}

/** Acts of one type; those of summaries beside those that came one by one, which are of other terms. */
export function actsOf(row: UseRow, figure: ActFigure): number | UseGap {
  if (row.uncut > 0) return 'summary-not-cut';
  if (row.summaries === 0) return row[figure];
  const summed = row[`${figure}Summed`];
  return summed === null ? 'not-stated' : row[figure] + summed;
}

/** Seconds of the acts that say how long they took. */
export function secondsOf(row: UseRow): number | UseGap {
  if (row.uncut > 0) return 'summary-not-cut';
  if (isSummedUp(row)) return 'summary-only';
  return row.acts > 0 && row.timed === 0 ? 'duration-not-sent' : row.seconds;
}

/** True for a school that used the platform at all, also where how much cannot be said. */
export function hasUse(row: UseRow): boolean {
  return row.acts > 0 || row.uncut > 0 || row.summariesOfUse > 0;
}
