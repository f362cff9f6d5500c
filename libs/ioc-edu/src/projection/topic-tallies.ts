import { type SubjectEndedV1, TOPICS } from '@lienthong/contracts';
import { tallyActivity } from './activity-tallies.js';
import { tallyAttendance, tallyExams, tallyPushes } from './flow-tallies.js';
import { tallyIndicators } from './indicator-tallies.js';
import { tallyEnrolments, tallyLearnerStates } from './learner-tallies.js';
import { endedStates } from './past-states.js';
import { tallyClasses, tallyProvinces, tallySchools, tallyStaff, tallyUnits } from './place-tallies.js';
import type { Tally } from './projection.js';
import { tallyQuality } from './quality-tallies.js';
import { tallyResults } from './result-tallies.js';

/** Subjects whose end is told on a topic of its own, because their tombstone goes with compaction. */
const ENDING: ReadonlyMap<string, Tally<never>> = new Map<string, Tally<never>>([
  [TOPICS.school.name, tallySchools],
  [TOPICS.schoolClass.name, tallyClasses],
  [TOPICS.staff.name, tallyStaff],
  [TOPICS.learner.name, tallyLearnerStates],
]);

const tallyEnded: Tally<SubjectEndedV1> = async (work, events) => {
  for (const [topic, tally] of ENDING) {
    const ended = events.filter((event) => event.value?.topic === topic).flatMap((event) => endedStates<never>(event));
    if (ended.length > 0) await tally(work, ended);
  }
};

/** Every topic of which figures are made, with what makes them. */
export const TALLIES: ReadonlyMap<string, Tally<never>> = new Map<string, Tally<never>>([
  [TOPICS.province.name, tallyProvinces],
  [TOPICS.unit.name, tallyUnits],
  [TOPICS.school.name, tallySchools],
  [TOPICS.schoolClass.name, tallyClasses],
  [TOPICS.staff.name, tallyStaff],
  [TOPICS.learner.name, tallyLearnerStates],
  [TOPICS.ended.name, tallyEnded],
  [TOPICS.enrolment.name, tallyEnrolments],
  [TOPICS.attendance.name, tallyAttendance],
  [TOPICS.result.name, tallyResults],
  [TOPICS.exam.name, tallyExams],
  [TOPICS.activity.name, tallyActivity],
  [TOPICS.push.name, tallyPushes],
  [TOPICS.quality.name, tallyQuality],
  [TOPICS.indicator.name, tallyIndicators],
]);
