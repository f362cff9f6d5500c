import { addDays, schoolYearRange } from '@lienthong/vocabulary';

/** One live enrolment of a learner, as far as the checks across records need it. */
export interface EnrolmentFacts {
  readonly hubId: string;
  readonly classId: string;
  readonly schoolId: string | null;
  readonly schoolYear: string;
  readonly status: string;
  readonly enrolledOn: string;
  /** First day on which the learner is no longer in the class. */
  readonly leftOn: string | null;
  /** True where the other school of the transfer is one of this hub, null where it is not named. */
  readonly otherSchoolKnown: boolean | null;
}

/** Days after which a transfer without its other half is one (kinds.md §6). */
export const TRANSFER_DAYS = 30;

interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Days on which an enrolment is active: from `enrolledOn`, before `leftOn`, inside its school year (kinds.md §3). `to` is exclusive. */
export function activeDays({ schoolYear, enrolledOn, leftOn }: Pick<EnrolmentFacts, 'schoolYear' | 'enrolledOn' | 'leftOn'>): Interval {
  const year = schoolYearRange(schoolYear);
  const end = addDays(year.to, 1);
  return { from: enrolledOn > year.from ? enrolledOn : year.from, to: leftOn !== null && leftOn < end ? leftOn : end };
}

/** True on a day inside the active days. */
export function isActiveOn(enrolment: Pick<EnrolmentFacts, 'schoolYear' | 'enrolledOn' | 'leftOn'>, day: string): boolean {
  const { from, to } = activeDays(enrolment);
  return from <= day && day < to;
}

/** Hub ids of enrolments that are active on one day in two classes. */
export function doubleEnrolments(enrolments: readonly EnrolmentFacts[]): ReadonlySet<string> {
  const doubled = new Set<string>();
  const spans = enrolments.map((enrolment) => ({ enrolment, ...activeDays(enrolment) })).filter(({ from, to }) => from < to).sort((a, b) => (a.from < b.from ? -1 : 1));
  spans.forEach((one, i) => {
    for (const other of spans.slice(i + 1)) {
      if (other.from >= one.to) break;
      if (other.enrolment.classId === one.enrolment.classId) continue;
      doubled.add(one.enrolment.hubId);
      doubled.add(other.enrolment.hubId);
    }
  });
  return doubled;
}

/**
 * Hub ids of transfers that lack their other half 30 days after: out of a school without coming in anywhere, or in without having left.
 * A transfer to or from a school that this hub does not know has its other half elsewhere and is no finding.
 */
export function unmatchedTransfers(enrolments: readonly EnrolmentFacts[], today: string): ReadonlySet<string> {
  const unmatched = new Set<string>();
  for (const one of enrolments) {
    if (one.otherSchoolKnown === false) continue;
    const elsewhere = enrolments.filter((other) => other.classId !== one.classId);
    if (one.status === 'transferred-out' && one.leftOn !== null && addDays(one.leftOn, TRANSFER_DAYS) < today) {
      const earliest = addDays(one.leftOn, -TRANSFER_DAYS);
      if (!elsewhere.some((other) => other.enrolledOn >= earliest)) unmatched.add(one.hubId);
    }
    if (one.status === 'transferred-in' && one.otherSchoolKnown === true && addDays(one.enrolledOn, TRANSFER_DAYS) < today) {
      if (!elsewhere.some((other) => other.status === 'transferred-out')) unmatched.add(one.hubId);
    }
  }
  return unmatched;
}

/** The next day on which any of this may be another though no record changes; null when none. */
export function nextTurn(enrolments: readonly EnrolmentFacts[], today: string): string | null {
  const days = enrolments.flatMap((one) => {
    const { from, to } = activeDays(one);
    const due = one.status === 'transferred-out' && one.leftOn !== null ? [addDays(one.leftOn, TRANSFER_DAYS + 1)] : one.status === 'transferred-in' ? [addDays(one.enrolledOn, TRANSFER_DAYS + 1)] : [];
    return [from, to, ...due];
  });
  return days.filter((day) => day > today).sort()[0] ?? null;
}
