import { openEnd, type Span } from './spans.js';

/** One version of an enrolment: known from one day to another, valid from one day to another, all day numbers, ends exclusive. */
export interface EnrolmentVersion {
  readonly enrolmentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly knownFrom: number;
  knownTo: number;
  readonly validFrom: number;
  readonly validTo: number;
}

/** All that the figures need to know of one learner. The hub's pseudonym, no person. */
export interface LearnerRecord {
  readonly learnerId: string;
  provinceCode: string;
  /** Sex as received; null once the learner has been cancelled. */
  sex: Span<string | null>[];
  enrolments: EnrolmentVersion[];
  /** Schools that ever enrolled the learner, with the day on which that was first received. */
  schools: Map<string, number>;
}

/** A learner of whom nothing is known. */
export function newLearner(learnerId: string, provinceCode: string): LearnerRecord {
  return { learnerId, provinceCode, sex: [], enrolments: [], schools: new Map() };
}

/** What an enrolment says that matters here. */
export interface EnrolmentState {
  readonly classId: string;
  readonly validFrom: number;
  readonly validTo: number;
}

/**
 * Takes an enrolment as it now stands at a school (undefined: it is no more) into the record. What was known before ends on the day of the
 * event; versions that were known for no day at all are forgotten.
 */
export function enrol(record: LearnerRecord, schoolId: string, enrolmentId: string, day: number, state: EnrolmentState | undefined): void {
  let from = day;
  const kept: EnrolmentVersion[] = [];
  for (const version of record.enrolments) {
    const same = version.enrolmentId === enrolmentId && version.schoolId === schoolId;
    if (same && version.knownTo === openEnd) {
      from = Math.max(from, version.knownFrom);
      version.knownTo = from;
    }
    if (version.knownFrom < version.knownTo) kept.push(version);
  }
  if (state !== undefined) kept.push({ enrolmentId, schoolId, ...state, knownFrom: from, knownTo: openEnd });
  record.enrolments = kept;
  if (!record.schools.has(schoolId)) record.schools.set(schoolId, from);
}

type Packed = [string, [number, number, string | null, number][], [string, string, string, number, number, number, number][], [string, number][]];

/** The record as the text under which it is kept. */
export function packLearner(record: LearnerRecord): string {
  const packed: Packed = [
    record.provinceCode,
    record.sex.map((span) => [span.from, span.to, span.value, span.ms]),
    record.enrolments.map((v) => [v.enrolmentId, v.schoolId, v.classId, v.knownFrom, v.knownTo, v.validFrom, v.validTo]),
    [...record.schools],
  ];
  return JSON.stringify(packed);
}

/** The record out of its text. */
export function unpackLearner(learnerId: string, text: string): LearnerRecord {
  const [provinceCode, sex, enrolments, schools] = JSON.parse(text) as Packed;
  return {
    learnerId,
    provinceCode,
    sex: sex.map(([from, to, value, ms]) => ({ from, to, value, ms })),
    enrolments: enrolments.map(([enrolmentId, schoolId, classId, knownFrom, knownTo, validFrom, validTo]) => ({ enrolmentId, schoolId, classId, knownFrom, knownTo, validFrom, validTo })),
    schools: new Map(schools),
  };
}
