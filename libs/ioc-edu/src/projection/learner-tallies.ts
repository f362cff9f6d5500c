import { dayNumber } from '@lienthong/vocabulary';
import type { EnrolmentFactV1, FactsV1, LearnerChangedV1 } from '@lienthong/contracts';
import { noSchool } from '../domain/cell-deltas.js';
import { stampDims } from '../domain/dims.js';
import { enrol, type EnrolmentState, type LearnerRecord, newLearner } from '../domain/learner-record.js';
import { type ClassSpans, tallyLearner } from '../domain/learner-tally.js';
import type { ClassState } from '../domain/school-records.js';
import { type Span, spansAfter, spansWithEarlier } from '../domain/spans.js';
import { addMembers, learnersOfClasses, loadLearners, saveLearners } from '../store/learner.store.js';
import { loadSpans } from '../store/span.store.js';
import { withPastStates } from './past-states.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';
import { correctDoubles } from './result-tallies.js';

/** Learners that a batch touches, as they were; `record` makes one that was not known. */
interface LearnerChange {
  readonly record: (learnerId: string, provinceCode: string) => LearnerRecord;
}

/** Loads the learners, lets them be changed, and adds the difference of what they counted before and count now. */
async function changeLearners(
  work: ProjectionWork,
  learnerIds: Iterable<string>,
  classesBefore: ClassSpans,
  classesAfter: ClassSpans,
  change: (change: LearnerChange) => void,
): Promise<void> {
  const ids = [...new Set(learnerIds)];
  const records = await loadLearners(work.tx, ids);
  const known = new Set([...classesBefore.keys(), ...classesAfter.keys()]);
  const missing = new Set([...records.values()].flatMap((record) => record.enrolments.map((v) => v.classId).filter((id) => !known.has(id))));
  const others = await loadClasses(work, missing);
  const [before, after] = [new Map([...others, ...classesBefore]), new Map([...others, ...classesAfter])];
  for (const record of records.values()) tallyLearner(record, before, -1, work.deltas);
  await correctDoubles(work, ids, records, () => {
    change({
      record: (learnerId, provinceCode) => {
        const record = records.get(learnerId) ?? newLearner(learnerId, provinceCode);
        records.set(learnerId, record);
        return record;
      },
    });
  });
  for (const record of records.values()) tallyLearner(record, after, 1, work.deltas);
  await saveLearners(work.tx, [...records.values()]);
}

async function loadClasses(work: ProjectionWork, ids: Iterable<string>): Promise<Map<string, readonly Span<ClassState>[]>> {
  const subjects = await loadSpans<ClassState>(work.tx, 'class_span', [...new Set(ids)]);
  return new Map([...subjects].map(([id, subject]) => [id, subject.spans]));
}

/** Notes the time of an event that bears on a school's learners. */
export function stampLearners(work: ProjectionWork, province: string, school: string, day: number, ms: number): void {
  work.deltas.addUp(province, school, 'learners', stampDims, day, 0, 0, ms);
}

function stateOf(fact: EnrolmentFactV1 | undefined): EnrolmentState | undefined {
  if (fact === undefined) return undefined;
  const start = fact.schoolYear.slice(0, 4);
  const yearEnd = dayNumber(`${Number(start) + 1}-08-01`);
  return {
    classId: fact.classId,
    validFrom: Math.max(dayNumber(fact.enrolledOn), dayNumber(`${start}-08-01`)),
    validTo: fact.leftOn === null ? yearEnd : Math.min(yearEnd, dayNumber(fact.leftOn)),
  };
}

/** `learners` by enrolments. */
export async function tallyEnrolments(work: ProjectionWork, events: readonly TalliedEvent<FactsV1<EnrolmentFactV1>>[]): Promise<void> {
  const facts = events.flatMap(({ value, ms, day }) => (value === null ? [] : value.changes.map((change) => ({ value, change, ms, day }))));
  const sides = facts.flatMap(({ change }) => [change.before, change.after].filter((side) => side !== undefined));
  const classes = await loadClasses(work, sides.map((side) => side.classId));
  await changeLearners(work, sides.map((side) => side.learnerId), classes, classes, ({ record }) => {
    for (const { value, change, ms, day } of facts) {
      const school = value.schoolId ?? noSchool;
      stampLearners(work, value.provinceCode, school, day, ms);
      const { before, after } = change;
      if (before !== undefined && before.learnerId !== after?.learnerId) enrol(record(before.learnerId, value.provinceCode), school, change.hubId, day, undefined);
      if (after === undefined) continue;
      const learner = record(after.learnerId, value.provinceCode);
      if (!learner.schools.has(school)) for (const span of learner.sex) stampLearners(work, value.provinceCode, school, Math.max(day, span.from), span.ms);
      enrol(learner, school, change.hubId, day, stateOf(after));
    }
  });
  await addMembers(work.tx, sides.map((side) => ({ classId: side.classId, learnerId: side.learnerId })));
}

/** `learners` by sex, and no more once a learner is cancelled. */
export async function tallyLearnerStates(work: ProjectionWork, events: readonly TalliedEvent<LearnerChangedV1>[]): Promise<void> {
  await changeLearners(work, events.map((event) => event.key), new Map(), new Map(), ({ record }) => {
    for (const event of withPastStates(events)) {
      const { key, value, provinceCode, ms, day } = event;
      const learner = record(key, value?.provinceCode ?? provinceCode ?? '');
      const { repeated = false } = event;
      // Also when nothing of it changes: of a compacted log only the last event is left, and its time must be the same then.
      const sex = (repeated ? spansWithEarlier : spansAfter)(learner.sex, day, [{ from: -Infinity, value: value === null ? null : value.sex }], ms);
      if (sex === learner.sex) continue;
      if (value !== null && !(repeated && learner.sex.some((span) => span.ms > ms))) learner.provinceCode = value.provinceCode;
      learner.sex = [...sex];
      for (const [school, since] of learner.schools) stampLearners(work, learner.provinceCode, school, Math.max(day, since), ms);
    }
  });
}

/** Learners count under the level and grade of their class: called when these change. */
export async function tallyClassChanges(work: ProjectionWork, before: ClassSpans, after: ClassSpans): Promise<void> {
  const learners = await learnersOfClasses(work.tx, [...after.keys()]);
  if (learners.length > 0) await changeLearners(work, learners, before, after, () => undefined);
}

