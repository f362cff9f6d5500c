import { TOPICS } from '@lienthong/contracts';
import { tallyActivity } from './activity-tallies.js';
import { tallyAttendance, tallyExams, tallyPushes } from './flow-tallies.js';
import { tallyEnrolments, tallyLearnerStates } from './learner-tallies.js';
import { tallyClasses, tallyProvinces, tallySchools, tallyStaff, tallyUnits } from './place-tallies.js';
import type { Tally } from './projection.js';
import { tallyResults } from './result-tallies.js';

/** Every topic of which figures are made, with what makes them. */
export const TALLIES: ReadonlyMap<string, Tally<never>> = new Map<string, Tally<never>>([
  [TOPICS.province.name, tallyProvinces],
  [TOPICS.unit.name, tallyUnits],
  [TOPICS.school.name, tallySchools],
  [TOPICS.schoolClass.name, tallyClasses],
  [TOPICS.staff.name, tallyStaff],
  [TOPICS.learner.name, tallyLearnerStates],
  [TOPICS.enrolment.name, tallyEnrolments],
  [TOPICS.attendance.name, tallyAttendance],
  [TOPICS.result.name, tallyResults],
  [TOPICS.exam.name, tallyExams],
  [TOPICS.activity.name, tallyActivity],
  [TOPICS.push.name, tallyPushes],
]);
