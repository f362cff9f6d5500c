export { type Brand, type IdForm, idForm, MalformedIdError } from './brand.js';
export * from './ids.js';

export { codeList, type CodeEntry, type CodeList, ours } from './code-lists/code-list.js';
export * from './code-lists/code-lists.js';
export {
  type Achievement,
  type Award,
  awardsOfScheme,
  type Comment,
  type Period,
  type PrimaryYear,
  type Result,
  type Scheme,
  type StatusTerm,
  type Trait,
} from './code-lists/assessment.js';
export {
  isEnrolled,
  type MinistryStatus,
  ministryStatuses,
  ministryStatusOf,
  ministryStatusOfLabel,
  type Status,
} from './code-lists/enrolment.js';
export { type MaturityCriterion, maturityLevel, maturityPointsAtMost, scoredCriteriaOf } from './code-lists/maturity.js';
export type { Sex } from './code-lists/person.js';
export { type Grade, gradeFitsLevel, gradeOfClassName, type Level, levelOfGrade } from './code-lists/school.js';
export { isAtWork } from './code-lists/staff.js';
export { examSubjects, type Subject, type SubjectEntry, subjectOf, subjectsTaught } from './code-lists/subjects.js';
export { isPrimaryTestDue, periodsPerYear, regularMarkCount } from './code-lists/subject-timetable.js';
export {
  type CompletenessGroup,
  type Outcome,
  type Privacy,
  type QualityDimension,
  type RecordEvent,
  type Role,
  type Scope,
  scopesGrantedByAdmin,
  type UnitLevel,
} from './access/access.js';

export { glossary, type GlossaryPart, type Term } from './glossary.js';

export { cleanLines, cleanText, codePointLength, hasControlCharacters, toNfc } from './text/text.js';
export { compareVietnamese, fold, foldLoose } from './text/fold.js';

export * from './time/local-date.js';
export * from './time/moment.js';
export { isoWeek } from './time/iso-week.js';
export * from './time/school-year.js';
export { areTermEnds, defaultTermEnds, periodEnd, type TermEnds, type TermEndSettings, termOf } from './time/period.js';

export * from './numbers/exact.js';
export * from './marks/averages.js';
export { yearConduct } from './marks/conduct.js';
export * from './marks/primary.js';
export * from './marks/scheme-in-force.js';
export { studyResult, type StudyResult, type SubjectOutcome } from './marks/study-result.js';
export * from './marks/year-end.js';

export * from './person/personal-number.js';
export { type PersonalNumberProvince, provincesOfPersonalNumbers } from './person/personal-number-provinces.js';

export * from './exam/councils.js';
export * from './units/provinces.js';
export * from './units/unit.js';
export * from './units/lookup.js';

export { type HiddenCells, hiddenCells, wholeColumn } from './groups/hidden-cells.js';
export type { PlaceCells } from './groups/place-tree.js';
