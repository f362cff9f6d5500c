import { type CellDeltas, wholeProvince } from './cell-deltas.js';
import { dimsText, unknownDim, wholeDims } from './dims.js';
import type { EnrolmentVersion, LearnerRecord } from './learner-record.js';
import type { ClassState } from './school-records.js';
import { type Span, spanOn } from './spans.js';

/** Classes by id, with the spans of what was known of them. */
export type ClassSpans = ReadonlyMap<string, readonly Span<ClassState>[]>;

const dimNames = ['level', 'grade', 'sex'];

/**
 * Adds what one learner counts (`sign` 1) or no longer counts (-1): once in each school on every day with an active enrolment there, once in
 * the province, both as a whole and under level, grade and sex. Two active enrolments of one school are one learner.
 */
export function tallyLearner(record: LearnerRecord, classes: ClassSpans, sign: 1 | -1, deltas: CellDeltas): void {
  const active = record.enrolments.filter((version) => activeFrom(version) < activeTo(version));
  if (active.length === 0) return;
  const add = (holder: string, dims: string, day: number, by: number): void => deltas.add(record.provinceCode, holder, 'learners', dims, day, by, 0, null);
  let before = new Map<string, ReadonlySet<string>>();
  for (const day of turningDays(active, record, classes)) {
    const now = cellsOn(day, active, record, classes);
    for (const [holder, cells] of now) for (const dims of cells) if (!before.get(holder)?.has(dims)) add(holder, dims, day, sign);
    for (const [holder, cells] of before) for (const dims of cells) if (!now.get(holder)?.has(dims)) add(holder, dims, day, -sign);
    before = now;
  }
}

/** The cells in which a learner counts on a day, per school and for the province. */
export function cellsOn(day: number, active: readonly EnrolmentVersion[], record: LearnerRecord, classes: ClassSpans): Map<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  const sex = spanOn(record.sex, day);
  if (sex !== undefined && sex.value === null) return cells;
  for (const version of active) {
    if (day < activeFrom(version) || day >= activeTo(version)) continue;
    const group = spanOn(classes.get(version.classId) ?? [], day)?.value;
    const known = group?.live === true;
    const dims = dimsText(dimNames, [known ? group.level : unknownDim, known ? group.grade : unknownDim, sex?.value ?? unknownDim]);
    for (const holder of [version.schoolId, wholeProvince]) {
      let held = cells.get(holder);
      if (held === undefined) cells.set(holder, (held = new Set([wholeDims])));
      held.add(dims);
    }
  }
  return cells;
}

/** First day on which a version counts: known and valid. */
export function activeFrom(version: EnrolmentVersion): number {
  return Math.max(version.knownFrom, version.validFrom);
}

/** First day on which it counts no more. */
export function activeTo(version: EnrolmentVersion): number {
  return Math.min(version.knownTo, version.validTo);
}

function turningDays(active: readonly EnrolmentVersion[], record: LearnerRecord, classes: ClassSpans): number[] {
  let first = Infinity;
  let last = -Infinity;
  const days = new Set<number>();
  for (const version of active) {
    const [from, to] = [activeFrom(version), activeTo(version)];
    first = Math.min(first, from);
    last = Math.max(last, to);
    days.add(from).add(to);
  }
  const between = (day: number): void => {
    if (day > first && day < last) days.add(day);
  };
  for (const span of record.sex) {
    between(span.from);
    between(span.to);
  }
  for (const { classId } of active) {
    for (const span of classes.get(classId) ?? []) {
      between(span.from);
      between(span.to);
    }
  }
  return [...days].sort((a, b) => a - b);
}
