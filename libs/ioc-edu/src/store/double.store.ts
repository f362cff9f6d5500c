import type { Tx } from '@lienthong/kit/database';
import { presentSchools } from '../domain/activity-week.js';
import { dimsText } from '../domain/dims.js';
import { activeFrom, activeTo, cellsOn } from '../domain/learner-tally.js';
import type { ClassState } from '../domain/school-records.js';
import { weeksOfSeveral } from './activity.store.js';
import { learnersOfSeveral } from './learner.store.js';
import { loadSpans } from './span.store.js';

/** How often too many a cell counts when its schools are simply added: a learner of two schools of one commune is one learner. */
export type Doubles = ReadonlyMap<string, number>;

const doublesKey = (group: string, dims: string): string => `${group}|${dims}`;

/** Too many of a group's cell. */
export function doublesOf(doubles: Doubles, group: string, dims: string): number {
  return doubles.get(doublesKey(group, dims)) ?? 0;
}

function count(doubles: Map<string, number>, groupOf: (school: string) => string | undefined, cells: Iterable<readonly [school: string, dims: string]>): void {
  const seen = new Set<string>();
  for (const [school, dims] of cells) {
    const group = groupOf(school);
    if (group === undefined) continue;
    const key = doublesKey(group, dims);
    if (seen.has(key)) doubles.set(key, (doubles.get(key) ?? 0) + 1);
    seen.add(key);
  }
}

/** Doubles of `learners` on a day; `groupOf` names the group (commune) of a school, undefined where it belongs to none that is asked for. */
export async function learnerDoubles(tx: Tx, provinceCode: string, day: number, groupOf: (school: string) => string | undefined): Promise<Doubles> {
  const doubles = new Map<string, number>();
  const learners = await learnersOfSeveral(tx, provinceCode);
  const classes = await loadSpans<ClassState>(tx, 'class_span', [...new Set(learners.flatMap((one) => one.enrolments.map((v) => v.classId)))]);
  const spans = new Map([...classes].map(([id, subject]) => [id, subject.spans]));
  for (const learner of learners) {
    const active = learner.enrolments.filter((v) => activeFrom(v) <= day && day < activeTo(v));
    const cells = [...cellsOn(day, active, learner, spans)].flatMap(([school, dims]) => [...dims].map((one) => [school, one] as const));
    count(doubles, groupOf, cells);
  }
  return doubles;
}

/** Doubles of `activity.learners` by what had been received by the end of a day. */
export async function activityDoubles(tx: Tx, provinceCode: string, day: number, groupOf: (school: string) => string | undefined): Promise<Doubles> {
  const doubles = new Map<string, number>();
  for (const week of await weeksOfSeveral(tx, provinceCode)) {
    const cells = presentSchools(week.record, day).map(([school, type]) => [school, dimsText(['platform', 'type', 'week'], [week.platform, type, week.week])] as const);
    count(doubles, groupOf, cells);
  }
  return doubles;
}
