import { addDays, latestDayOf, localDate, schoolYearRange } from '@lienthong/vocabulary';
import type { Fields } from '../merge/hub-view.js';

/** A school that took over another one, from a day on (R-31, ADR 0024). */
export interface SchoolSuccession {
  readonly schoolId: string;
  readonly successorId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  /** What stood at the school has followed already. */
  readonly followed: boolean;
}

/**
 * Where a record stands that names a school: at the one that had taken it over by the last day of which the record speaks, else at the
 * school itself. What is merged late goes where the others of its school have gone.
 * @param taken by whom the school was taken over, also of a chain
 * @param lastDay {@link lastDayOf}
 * @param today day of receipt
 * @example standsAt('a', [{ schoolId: 'a', successorId: 'b', effectiveOn: '2025-09-01', followed: true }], '2026-07-31', '2025-10-01') // 'b'
 */
export function standsAt(schoolId: string, taken: readonly SchoolSuccession[], lastDay: string, today: string): string {
  let last: SchoolSuccession | undefined;
  for (const one of taken) {
    if (one.effectiveOn > lastDay || (one.effectiveOn > today && !one.followed)) continue;
    if (last === undefined || last.effectiveOn <= one.effectiveOn) last = one;
  }
  return last?.successorId ?? schoolId;
}

/** Fields that say of which day a record speaks; one of a school year speaks of all of it. */
const DAYS = ['date', 'occurredAt', 'checkedOn', 'issuedOn', 'month'] as const;

/** After all days. */
const NO_END = '9999-12-31';

/**
 * The last day of which a record speaks: of a mark its date, of a class the end of its school year, of an enrolment the
 * last day in the class; of what has no date (a learner, a room) there is none.
 */
export function lastDayOf(fields: Fields, schoolYear: string | null): string {
  const said = DAYS.map((name) => fields[name]).find((value) => typeof value === 'string');
  const ends = [
    NO_END,
    ...(said === undefined ? [] : [said.length > 10 ? localDate(said) : latestDayOf(said)]),
    ...(schoolYear === null ? [] : [schoolYearRange(schoolYear).to]),
    ...(typeof fields['leftOn'] === 'string' ? [addDays(fields['leftOn'], -1)] : []),
    ...(typeof fields['examYear'] === 'number' ? [`${fields['examYear']}-07-31`] : []),
  ];
  return ends.reduce((least, day) => (day < least ? day : least));
}
