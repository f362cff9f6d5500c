import {
  type ActivityFactV1, type AttendanceFactV1, type Change, type EnrolmentFactV1, type ExamFactV1, type FactsV1, type LearnerChangedV1, type ProvinceSettingsV1, type PushCountsV1, type QualityChangedV1, type ResultFactV1,
  type SchoolChangedV1, type SchoolClassChangedV1, type SchoolStateV1, type StaffChangedV1, TOPICS, type UnitChangedV1,
} from '@lienthong/contracts';
import type { LogRecord } from '@lienthong/kit/messaging';

/** Hub ids that read well in a failing test: id('a1') = 00000000-0000-4000-8000-0000000000a1. */
export function id(tail: string): string {
  return `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;
}

/** A record of the log with this value. `time` is RFC 3339. */
export function record<T>(topic: string, key: string, value: T | null, time: string, provinceCode: string | null = '20'): LogRecord<T> {
  return { topic, partition: 0, offset: 0n, key, value, headers: {}, id: key, type: topic, subject: key, provinceCode, time, correlationId: null };
}

/** Events of the story's platform and province, each at the time the teller has set with `at`. */
export class EventTeller {
  constructor(
    public at: string,
    private readonly provinceCode = '20',
  ) {}

  school(hubId: string, states: readonly Partial<SchoolStateV1>[], more: Partial<SchoolChangedV1> = {}): LogRecord<SchoolChangedV1> {
    const base: SchoolStateV1 = { validFrom: '2020-08-01', name: 'Trường mẫu', levels: ['primary'], ownership: 'public', type: 'general', communeCode: '05977', area: null, region: null, closedOn: null };
    const value = { hubId, provinceCode: this.provinceCode, schoolCode: `X-${hubId.slice(-4)}`, formerCodes: [], successorCodes: [], platforms: ['LS-K12'], states: states.map((state) => ({ ...base, ...state })), ...more };
    return record(TOPICS.school.name, hubId, value, this.at, this.provinceCode);
  }

  schoolClass(hubId: string, schoolId: string, grade: string, level = 'primary', schoolYear = '2025-2026'): LogRecord<SchoolClassChangedV1> {
    return record(TOPICS.schoolClass.name, hubId, { hubId, provinceCode: this.provinceCode, schoolId, schoolYear, name: `${grade}A`, grade, level, periodsPerYear: null }, this.at, this.provinceCode);
  }

  learner(hubId: string, sex: string, schoolId: string | null = null): LogRecord<LearnerChangedV1> {
    return record(TOPICS.learner.name, hubId, { hubId, provinceCode: this.provinceCode, schoolId, sex, birthYear: 2015, filled: [] }, this.at, this.provinceCode);
  }

  staff(hubId: string, schoolId: string | null, status = 'working', unitCode: string | null = null): LogRecord<StaffChangedV1> {
    const value = { hubId, provinceCode: this.provinceCode, schoolId, unitCode, sex: 'female', category: 'teacher', status, qualification: null, subjects: [] };
    return record(TOPICS.staff.name, hubId, value, this.at, this.provinceCode);
  }

  /** The subject has ended. */
  gone<T>(topic: string, hubId: string): LogRecord<T> {
    return record<T>(topic, hubId, null, this.at, this.provinceCode);
  }

  unit(code: string, states: readonly (Partial<UnitChangedV1['states'][number]> & { readonly name: string })[], level: UnitChangedV1['level'] = 'commune'): LogRecord<UnitChangedV1> {
    const base = { type: 'phường', parentCode: '20', validFrom: null, validTo: null, successors: [] };
    return record(TOPICS.unit.name, `${level}:${code}`, { level, code, states: states.map((state) => ({ ...base, fullName: `Phường ${state.name}`, ...state })) }, this.at, null);
  }

  facts<A>(topic: string, kind: string, schoolId: string | null, changes: readonly Change<A>[], platformId = 'LS-K12'): LogRecord<FactsV1<A>> {
    return record(topic, schoolId ?? 'council', { kind, platformId, provinceCode: this.provinceCode, schoolId, changes }, this.at, this.provinceCode);
  }

  enrolments(schoolId: string, changes: readonly Change<EnrolmentFactV1>[]): LogRecord<FactsV1<EnrolmentFactV1>> {
    return this.facts(TOPICS.enrolment.name, 'enrolment', schoolId, changes);
  }

  marks(schoolId: string, changes: readonly Change<AttendanceFactV1>[]): LogRecord<FactsV1<AttendanceFactV1>> {
    return this.facts(TOPICS.attendance.name, 'attendance', schoolId, changes);
  }

  results(schoolId: string, changes: readonly Change<ResultFactV1>[]): LogRecord<FactsV1<ResultFactV1>> {
    return this.facts(TOPICS.result.name, 'subject-result', schoolId, changes);
  }

  exams(changes: readonly Change<ExamFactV1>[]): LogRecord<FactsV1<ExamFactV1>> {
    return this.facts(TOPICS.exam.name, 'exam-result', null, changes);
  }

  activity(schoolId: string, changes: readonly Change<ActivityFactV1>[], platformId = 'LS-K12'): LogRecord<FactsV1<ActivityFactV1>> {
    return this.facts(TOPICS.activity.name, 'learning-activity', schoolId, changes, platformId);
  }

  push(kind: string, schools: PushCountsV1['schools'], platformId = 'LS-K12'): LogRecord<PushCountsV1> {
    const value = { pushId: id('9'), platformId, clientId: 'vendor-20', provinceCode: this.provinceCode, kind, receivedAt: this.at, schools };
    return record(TOPICS.push.name, platformId, value, this.at, this.provinceCode);
  }

  /** The qualities of a school, or of records of none, as `[kind, good, of]`: all four alike, `complete` of learners only. */
  quality(schoolId: string | null, kinds: readonly (readonly [kind: string, good: number, of: number])[]): LogRecord<QualityChangedV1> {
    const value = { provinceCode: this.provinceCode, schoolId, kinds: kinds.map(([kind, good, of]) => ({ kind, correct: { good, of }, complete: kind === 'learner' ? { good, of } : null, clean: { good, of }, alive: { good, of } })) };
    return record(TOPICS.quality.name, schoolId ?? `province:${this.provinceCode}`, value, this.at, this.provinceCode);
  }

  province(settings: Partial<ProvinceSettingsV1> = {}): LogRecord<unknown> {
    const base = { intakePolicy: 'open', suppressionSize: 10, termEnds: {}, termEndsByYear: {}, retentionMonths: null, requiredGroups: [] };
    return record(TOPICS.province.name, this.provinceCode, { code: this.provinceCode, name: 'Lạng Sơn', state: 'active', settings: { ...base, ...settings } }, this.at, this.provinceCode);
  }
}

/** An enrolment of the year 2025-2026 from 5 September, unless said otherwise. */
export function enrolment(learnerId: string, classId: string, more: Partial<EnrolmentFactV1> = {}): EnrolmentFactV1 {
  return { learnerId, classId, schoolYear: '2025-2026', status: 'studying', enrolledOn: '2025-09-05', leftOn: null, ...more };
}

/** A mark of attendance. */
export function mark(learnerId: string, date: string, state = 'present'): AttendanceFactV1 {
  return { learnerId, date, session: 'day', state };
}

/** A result of term 1 in mathematics, unless said otherwise. */
export function result(learnerId: string, more: Partial<ResultFactV1> = {}): ResultFactV1 {
  return { learnerId, schoolYear: '2025-2026', period: 'term-1', subject: 'mathematics', scheme: 'tt22', exempt: false, ...more };
}

/** A sitting of 2025 with marks in hundredths. */
export function sitting(marks: Readonly<Record<string, number>>): ExamFactV1 {
  return { exam: 'thpt-graduation', examYear: 2025, councilCode: '10', marks };
}

/** One act. */
export function act(learnerId: string | null, day: string, type = 'online-test', count = 1): ActivityFactV1 {
  return { shape: 'event', learnerId, type, day, count, subject: null };
}

let made = 0;
/** A created fact. */
export function created<A>(after: A, hubId = id(`c${(made += 1)}`)): Change<A> {
  return { op: 'create', hubId, after };
}

/** A fact that became another. */
export function updated<A>(hubId: string, before: A, after: A): Change<A> {
  return { op: 'update', hubId, before, after };
}

/** A fact that is no more. */
export function cancelled<A>(hubId: string, before: A): Change<A> {
  return { op: 'cancel', hubId, before };
}
