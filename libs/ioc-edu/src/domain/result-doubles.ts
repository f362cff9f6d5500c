import type { EnrolmentVersion } from './learner-record.js';
import type { HeldResult } from './held-results.js';
import { openEnd } from './spans.js';

/** A correction: from `day` on the cells of a slot at a school hold `by` more; the province holds the sum of them more. */
export interface DoubleCorrection {
  readonly school: string;
  readonly slot: number;
  readonly day: number;
  readonly by: number;
}

/**
 * What has to be added so that a result counts once though it is held twice: at the school of the enrolment that is active at the end of its
 * period, as far as that was known on the day; where none of the holders is that school, at the smallest school id among them.
 * `periodEnd` gives the last day of a slot's period as a day number. Results held once need no correction and give none.
 */
export function doubleCorrections(results: readonly HeldResult[], enrolments: readonly EnrolmentVersion[], periodEnd: (slot: number) => number): DoubleCorrection[] {
  const bySlot = new Map<number, HeldResult[]>();
  for (const one of results) {
    const held = bySlot.get(one.slot);
    if (held === undefined) bySlot.set(one.slot, [one]);
    else held.push(one);
  }
  const corrections: DoubleCorrection[] = [];
  for (const [slot, held] of bySlot) if (held.length > 1) corrections.push(...correctionsOf(slot, held, enrolments, periodEnd(slot)));
  return corrections;
}

function correctionsOf(slot: number, held: readonly HeldResult[], enrolments: readonly EnrolmentVersion[], end: number): DoubleCorrection[] {
  const days = new Set(held.flatMap((one) => [one.from, one.to]));
  for (const version of enrolments) days.add(version.knownFrom).add(version.knownTo);
  const corrections: DoubleCorrection[] = [];
  let before = new Map<string, number>();
  for (const day of [...days].filter((one) => one < openEnd).sort((a, b) => a - b)) {
    const now = correctionOn(day, held, enrolments, end);
    for (const school of new Set([...before.keys(), ...now.keys()])) {
      const by = (now.get(school) ?? 0) - (before.get(school) ?? 0);
      if (by !== 0) corrections.push({ school, slot, day, by });
    }
    before = now;
  }
  return corrections;
}

function correctionOn(day: number, held: readonly HeldResult[], enrolments: readonly EnrolmentVersion[], end: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of held) if (one.from <= day && day < one.to) counts.set(one.school, (counts.get(one.school) ?? 0) + 1);
  const corrections = new Map<string, number>();
  if (counts.size === 0) return corrections;
  const chosen = schoolAt(day, enrolments, end, counts) ?? [...counts.keys()].sort()[0];
  for (const [school, count] of counts) {
    const by = (school === chosen ? 1 : 0) - count;
    if (by !== 0) corrections.set(school, by);
  }
  return corrections;
}

/** The holder at which the learner was enrolled at the end of the period; of two the later enrolment, then the smaller id. */
function schoolAt(day: number, enrolments: readonly EnrolmentVersion[], end: number, among: ReadonlyMap<string, number>): string | undefined {
  return enrolments
    .filter((v) => v.knownFrom <= day && day < v.knownTo && v.validFrom <= end && end < v.validTo && among.has(v.schoolId))
    .sort((a, b) => b.validFrom - a.validFrom || (a.schoolId < b.schoolId ? -1 : 1))[0]?.schoolId;
}
