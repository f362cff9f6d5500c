import { isoWeek } from '@lienthong/vocabulary';
import type { ActivityFactV1, FactsV1 } from '@lienthong/contracts';
import { addActivity, presences } from '../domain/activity-week.js';
import { noSchool } from '../domain/cell-deltas.js';
import { dimsText } from '../domain/dims.js';
import { type LearnerWeek, loadWeeks, saveWeeks } from '../store/activity.store.js';
import { sidesOf } from './flow-tallies.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';

const dimNames = ['platform', 'type', 'week'];

interface Act {
  readonly learnerId: string;
  readonly type: string;
  readonly sign: 1 | -1;
  readonly school: string;
  readonly day: number;
}

/** `activity.events` (acts added up) and `activity.learners` (distinct learners), by platform, type and ISO week of the act. Summaries count for neither. */
export async function tallyActivity(work: ProjectionWork, events: readonly TalliedEvent<FactsV1<ActivityFactV1>>[]): Promise<void> {
  const acts = new Map<string, { readonly key: Omit<LearnerWeek, 'record'>; readonly acts: Act[] }>();
  const weeks = new Map<string, string>();
  for (const { value, day, ms } of events) {
    if (value === null) continue;
    const { provinceCode, platformId: platform } = value;
    const school = value.schoolId ?? noSchool;
    for (const change of value.changes) {
      for (const [fact, sign] of sidesOf(change)) {
        if (fact.shape !== 'event' || fact.type === null || fact.day === null) continue;
        const week = weeks.get(fact.day) ?? isoWeek(fact.day);
        weeks.set(fact.day, week);
        const dims = dimsText(dimNames, [platform, fact.type, week]);
        work.deltas.addUp(provinceCode, school, 'activity.events', dims, day, sign * fact.count, 0, ms);
        if (fact.learnerId === null) continue;
        work.deltas.addUp(provinceCode, school, 'activity.learners', dims, day, 0, 0, ms);
        const id = `${provinceCode}|${platform}|${week}|${fact.learnerId}`;
        const known = acts.get(id) ?? { key: { provinceCode, platform, week, learnerId: fact.learnerId }, acts: [] };
        if (known.acts.length === 0) acts.set(id, known);
        known.acts.push({ learnerId: fact.learnerId, type: fact.type, sign, school, day });
      }
    }
  }
  await tallyLearners(work, acts);
}

async function tallyLearners(work: ProjectionWork, acts: ReadonlyMap<string, { readonly key: Omit<LearnerWeek, 'record'>; readonly acts: readonly Act[] }>): Promise<void> {
  if (acts.size === 0) return;
  const idOf = (week: Omit<LearnerWeek, 'record'>): string => `${week.provinceCode}|${week.platform}|${week.week}|${week.learnerId}`;
  const loaded = new Map((await loadWeeks(work.tx, [...acts.values()].map(({ key }) => key))).map((week) => [idOf(week), week]));
  const changed: LearnerWeek[] = [];
  for (const [id, { key, acts: own }] of acts) {
    const week = loaded.get(id) ?? { ...key, record: new Map() };
    addPresences(work, week, -1);
    for (const act of own) addActivity(week.record, act.school, act.type, act.day, act.sign);
    addPresences(work, week, 1);
    changed.push(week);
  }
  await saveWeeks(work.tx, changed);
}

function addPresences(work: ProjectionWork, week: LearnerWeek, sign: 1 | -1): void {
  for (const { holder, type, day, by } of presences(week.record)) {
    work.deltas.add(week.provinceCode, holder, 'activity.learners', dimsText(dimNames, [week.platform, type, week.week]), day, sign * by, 0, null);
  }
}
