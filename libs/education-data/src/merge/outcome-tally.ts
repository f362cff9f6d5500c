import type { PushCountsV1 } from '@lienthong/contracts';
import { CREATED, OUTCOME_CODES, UNCHANGED, UPDATED } from '../domain/outcome-code.js';

/** Counts of outcomes per push and school, added up while a chunk is written. A release moves counts: one down, one up. */
export class OutcomeTally {
  private readonly pushes = new Map<string, { readonly counts: number[]; readonly schools: Map<string | null, SchoolCounts> }>();

  /** @param by 1 for a record that ended so, -1 for one that no longer does */
  add(pushId: string, schoolId: string | null, outcome: number, by: 1 | -1, undesignated = false): void {
    let push = this.pushes.get(pushId);
    if (push === undefined) {
      push = { counts: OUTCOME_CODES.map(() => 0), schools: new Map() };
      this.pushes.set(pushId, push);
    }
    push.counts[outcome] = (push.counts[outcome] ?? 0) + by;
    let school = push.schools.get(schoolId);
    if (school === undefined) {
      school = { counts: OUTCOME_CODES.map(() => 0), undesignated: 0 };
      push.schools.set(schoolId, school);
    }
    school.counts[outcome] = (school.counts[outcome] ?? 0) + by;
    if (undesignated) school.undesignated += by;
  }

  /** Counts by push, by OUTCOME_CODES. */
  byPush(): { readonly pushId: string; readonly counts: readonly number[] }[] {
    return [...this.pushes].map(([pushId, { counts }]) => ({ pushId, counts }));
  }

  /** What the push event says of the schools. */
  schoolsOf(pushId: string): PushCountsV1['schools'] {
    return [...(this.pushes.get(pushId)?.schools ?? [])].map(([schoolId, { counts, undesignated }]) => ({
      schoolId,
      outcomes: Object.fromEntries(OUTCOME_CODES.map((name, i) => [name, counts[i] ?? 0] as const).filter(([, count]) => count !== 0)),
      confirmed: (counts[CREATED] ?? 0) + (counts[UPDATED] ?? 0) + (counts[UNCHANGED] ?? 0),
      ...(undesignated !== 0 && { undesignated }),
    }));
  }
}

interface SchoolCounts {
  readonly counts: number[];
  undesignated: number;
}
