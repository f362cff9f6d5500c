import { digestUuid } from '../digest-uuid.js';
import type { PersonMarks } from '../merge/source-state.js';

/** What live sources say of one person. */
export interface PersonSays {
  readonly personId: string;
  readonly marks: readonly PersonMarks[];
}

/** Digest of all numbers of two persons, and whose they are. Names and dates are left out: only a number reopens what was decided. */
export function evidenceOf(one: PersonSays, other: PersonSays): string {
  const sides = [one, other].sort((a, b) => (a.personId < b.personId ? -1 : 1)).map(({ marks }) => {
    const said = new Set(marks.flatMap(({ numbers }) => Object.entries(numbers).map(([field, digest]) => `${field}:${digest}`)));
    return [...said].sort().join('\u001f');
  });
  return digestUuid(sides.join('\u001e'));
}

/** Stands for one record of a person where a pair of persons is asked for. */
export function recordMark(kind: string, provinceCode: string, platformId: string, recordId: string): string {
  return digestUuid(`record of a person\u001f${kind}\u001f${provinceCode}\u001f${platformId}\u001f${recordId}`);
}
