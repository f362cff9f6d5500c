import type { PlaceSum } from './place-sum.js';
import type { PlatformUseTotals, UseMissing, UseShare } from './platform-use.response.js';
import { accountsOf, actsOf, hasUse, secondsOf, USE_FIGURES, USE_GAPS, type UseFigure, type UseGap, type UsersOf, usersOf } from './use-figures.js';
import { ACT_FIGURES, readUse, type UseAsked, type UseRow } from './use-rows.js';

export const USE_PARAMETERS = ['platform', 'from', 'to', 'level'] as const;
type UseParameter = (typeof USE_PARAMETERS)[number];

/** How much of a platform is used by school: what the evaluation of a pilot is written from. kinds.md §3; R-08 (LS0526 2.4). */
export function platformUseSum(asked: UseAsked): PlaceSum<UseParameter, UseAsked, UseRow, PlatformUseTotals> {
  return {
    name: 'platform-use',
    kinds: ['school', 'enrolment', 'staff', 'learning-activity'],
    parameters: USE_PARAMETERS,
    ask: () => asked,
    rows: readUse,
    add: addedUp,
  };
}

/** Schools added up by what is known of each; what is not is said, with how many schools that concerns. */
function addedUp(rows: readonly UseRow[]): PlatformUseTotals {
  const gaps = new Gaps();
  const sum = (figure: UseFigure, of: (row: UseRow) => number | UseGap): number | null => {
    const known = gaps.knownOf(figure, rows.map(of));
    return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
  };
  const share = (who: 'learners' | 'teachers'): UseShare => shareOf(gaps.knownOf(who, rows.map((row) => usersOf(row, who))));
  const acts = Object.fromEntries(ACT_FIGURES.map((figure) => [figure, sum(figure, (row) => actsOf(row, figure))])) as Pick<PlatformUseTotals, (typeof ACT_FIGURES)[number]>;
  const seconds = sum('minutes', secondsOf);
  return {
    schools: rows.length,
    schoolsUsing: rows.filter(hasUse).length,
    learners: share('learners'),
    teachers: share('teachers'),
    accounts: sum('accounts', accountsOf),
    ...acts,
    minutes: seconds === null ? null : Math.round(seconds / 60),
    missing: gaps.all(),
  };
}

function shareOf(schools: readonly UsersOf[]): UseShare {
  if (schools.length === 0) return { value: null, numerator: null, denominator: null };
  const [numerator, denominator] = [schools.reduce((total, one) => total + one.active, 0), schools.reduce((total, one) => total + one.there, 0)];
  return { value: numerator / denominator, numerator, denominator };
}

/** Schools of which a figure is not known, by the reason. */
class Gaps {
  private readonly schools = new Map<string, UseMissing>();

  /** What is known; the rest is noted. */
  knownOf<T>(figure: UseFigure, values: readonly (T | UseGap)[]): readonly T[] {
    return values.filter((value): value is T => {
      if (!isGap(value)) return true;
      const key = `${figure}|${value}`;
      this.schools.set(key, { figure, reason: value, schools: (this.schools.get(key)?.schools ?? 0) + 1 });
      return false;
    });
  }

  all(): readonly UseMissing[] {
    const place = ({ figure, reason }: UseMissing): number => USE_FIGURES.indexOf(figure) * USE_GAPS.length + USE_GAPS.indexOf(reason);
    return [...this.schools.values()].sort((a, b) => place(a) - place(b));
  }
}

function isGap(value: unknown): value is UseGap {
  return typeof value === 'string';
}
