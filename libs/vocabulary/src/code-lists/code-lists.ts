import { completenessGroup, outcome, privacy, qualityDimension, recordEvent, role, scope, unitLevel } from '../access/access.js';
import { fold } from '../text/fold.js';
import { accountRole, activityShape, activityType, approval, resourceType } from './activity.js';
import * as assessment from './assessment.js';
import type { CodeEntry } from './code-list.js';
import * as credential from './credential.js';
import * as enrolment from './enrolment.js';
import { maturityCriterion } from './maturity.js';
import { disability, ethnic, feeReduction, household, relation, sex, youthMember } from './person.js';
import * as school from './school.js';
import { contract, qualification, staffCategory, staffStatus, trainingTopic } from './staff.js';
import { subject } from './subjects.js';
import { bloodGroup, fitness, growth } from './wellbeing.js';
import { country, language } from './world.js';

/** Every closed list that a field of a record, a role or a figure is checked against, by the name that the kinds use. */
export const codeLists = {
  sex,
  level: school.level,
  grade: school.grade,
  ownership: school.ownership,
  area: school.area,
  region: school.region,
  period: assessment.period,
  result: assessment.result,
  comment: assessment.comment,
  oldStudy: assessment.oldStudy,
  oldConduct: assessment.oldConduct,
  achievement: assessment.achievement,
  primaryYear: assessment.primaryYear,
  trait: assessment.trait,
  quality: assessment.quality,
  ability: assessment.ability,
  status: enrolment.status,
  statusTerm: assessment.statusTerm,
  dropOut: enrolment.dropOut,
  disability,
  staffStatus,
  ethnic,
  subject,
  scheme: assessment.scheme,
  country,
  language,
  schoolType: school.schoolType,
  staffCategory,
  qualification,
  contract,
  trainingTopic,
  relation,
  household,
  feeReduction,
  youthMember,
  sessionOfDay: enrolment.sessionOfDay,
  attendanceState: enrolment.attendanceState,
  award: assessment.award,
  developmentArea: assessment.developmentArea,
  exam: assessment.exam,
  fitness,
  bloodGroup,
  growth,
  aptitudeField: assessment.aptitudeField,
  aptitudeLevel: assessment.aptitudeLevel,
  awardLevel: assessment.awardLevel,
  transcriptState: credential.transcriptState,
  signatureRole: credential.signatureRole,
  diplomaType: credential.diplomaType,
  diplomaState: credential.diplomaState,
  admissionMethod: enrolment.admissionMethod,
  roundState: enrolment.roundState,
  channel: enrolment.channel,
  applicationState: enrolment.applicationState,
  activityShape,
  activityType,
  accountRole,
  resourceType,
  approval,
  roomType: school.roomType,
  building: school.building,
  roomState: school.roomState,
  equipmentType: school.equipmentType,
  funding: school.funding,
  certificateHolder: credential.certificateHolder,
  certificateState: credential.certificateState,
  assessmentStage: credential.assessmentStage,
  maturityFramework: credential.maturityFramework,
  maturityCriterion,
  recordEvent,
  outcome,
  role,
  scope,
  unitLevel,
  privacy,
  qualityDimension,
  completenessGroup,
} as const;

/** Name of a code list. */
export type CodeListName = keyof typeof codeLists;
/** A code of the named list: CodeOf<'sex'> is 'male' | 'female' | 'unknown'. */
export type CodeOf<Name extends CodeListName> = (typeof codeLists)[Name][number]['code'];
/** A language that labels exist in. */
export type LabelLanguage = 'vi' | 'en';

interface Index {
  readonly byCode: ReadonlyMap<string, CodeEntry>;
  /** Code by label as written and by its key. */
  readonly byLabel: ReadonlyMap<string, string>;
}

const indexes = new Map<CodeListName, Index>();

/** Folded, and without blanks, apostrophes and the hyphens inside words: products write "Khơ-me", "H'Mông" and "KV2NT". */
function labelKey(text: string): string {
  return fold(text).replace(/[\s'’`]|(?<=[\p{L}\p{N}])\s*-\s*(?=[\p{L}\p{N}])/gu, '');
}

function indexOf(name: CodeListName): Index {
  const known = indexes.get(name);
  if (known !== undefined) return known;
  const list: readonly CodeEntry[] = codeLists[name];
  const byLabel = new Map<string, string>();
  // Codes first, then labels, then other words: an earlier meaning of the same key wins.
  const offer = (text: string, code: string): void => {
    for (const key of [text, labelKey(text)]) if (!byLabel.has(key)) byLabel.set(key, code);
  };
  for (const entry of list) offer(entry.code, entry.code);
  for (const entry of list) offer(entry.vi, entry.code);
  for (const entry of list) for (const word of entry.also ?? []) offer(word, entry.code);
  const index = { byCode: new Map(list.map((entry) => [entry.code, entry])), byLabel };
  indexes.set(name, index);
  return index;
}

/** True when the value is a code of the list, letter by letter. */
export function isCode<Name extends CodeListName>(name: Name, value: unknown): value is CodeOf<Name> {
  return typeof value === 'string' && indexOf(name).byCode.has(value);
}

/** The codes of a list, in its order. */
export function codesOf<Name extends CodeListName>(name: Name): readonly CodeOf<Name>[] {
  return codeLists[name].map((entry) => entry.code as CodeOf<Name>);
}

/** The entry of a code; undefined when the list has none. */
export function entryOf(name: CodeListName, code: string): CodeEntry | undefined {
  return indexOf(name).byCode.get(code);
}

/** The label of a code in a language; the code itself where the list does not know it, so that a page always has something to show. */
export function labelOf(name: CodeListName, code: string, language: LabelLanguage): string {
  return entryOf(name, code)?.[language] ?? code;
}

const digitsAndGaps = /^[\d\s-]+$/;

/**
 * The code that a cell of a CSV or XLSX file means: the code itself, its Vietnamese label, or another word met for it, compared as
 * by fold, blanks and inner hyphens ignored, but between digits alone: "1 2" is not grade 12. Undefined when nothing fits. Never matches
 * sourceCode: products number differently.
 */
export function codeOfLabel<Name extends CodeListName>(name: Name, text: string): CodeOf<Name> | undefined {
  const { byLabel } = indexOf(name);
  return (byLabel.get(text) ?? (digitsAndGaps.test(text) ? undefined : byLabel.get(labelKey(text)))) as CodeOf<Name> | undefined;
}
