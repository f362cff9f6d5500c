/** Payloads of the `education.*` topics of facts in masses: enrolment, attendance, results, exams, wellbeing, activity. */

/** One change inside an event of facts. `before` is absent for `create`, `after` for `cancel`. */
export interface Change<A> {
  readonly op: 'create' | 'update' | 'cancel';
  /** Hub id of the record (enrolment, mark, ...). */
  readonly hubId: string;
  readonly before?: A;
  readonly after?: A;
}

/**
 * Facts in masses: at most 500 changes of one merge chunk and one school (or council). A record that moved to another
 * school stands as `cancel` under the old key and `create` under the new one.
 */
export interface FactsV1<A> {
  readonly kind: string;
  readonly platformId: string;
  readonly provinceCode: string;
  /** Hub id of the school; null for exams. */
  readonly schoolId: string | null;
  readonly changes: readonly Change<A>[];
}

export interface EnrolmentFactV1 {
  readonly learnerId: string;
  readonly classId: string;
  readonly schoolYear: string;
  readonly status: string;
  readonly enrolledOn: string;
  /** Exclusive: not active on this day any more. */
  readonly leftOn: string | null;
}
export interface AttendanceFactV1 {
  readonly learnerId: string;
  readonly date: string;
  readonly session: string;
  readonly state: string;
}
/** kind `subject-result`; `term-result` facts carry no subject. */
export interface ResultFactV1 {
  readonly learnerId: string;
  readonly schoolYear: string;
  readonly period: string;
  readonly subject: string | null;
  readonly scheme: string;
  readonly exempt: boolean;
}
/**
 * `education.wellbeing.v1`, kinds `health-check` and `aptitude`: that something was found, never what. `filled`: groups of completeness
 * that the record fills (health, physical, aptitude).
 */
export interface WellbeingFactV1 {
  readonly learnerId: string;
  readonly schoolYear: string;
  readonly filled: readonly string[];
}
/** Marks of one sitting in hundredths (6.25 is 625), only papers that were sat. */
export interface ExamFactV1 {
  readonly exam: string;
  readonly examYear: number;
  readonly councilCode: string;
  readonly marks: Readonly<Record<string, number>>;
}
/** Acts on a platform (`shape` event). Summaries are told on `education.school-report.v1`. */
export interface ActivityFactV1 {
  readonly shape: 'event' | 'summary';
  readonly learnerId: string | null;
  readonly type: string | null;
  /** Local day (+07:00) of the act, or null for summaries. */
  readonly day: string | null;
  /** Acts folded into the record, default 1. */
  readonly count: number;
  readonly subject: string | null;
  /** Summaries only: periods taught online and in all. Told until `education.school-report.v1` tells summaries; makers leave it out since. */
  readonly summary?: {
    readonly schoolYear: string;
    readonly period: 'term-1' | 'term-2' | 'year';
    readonly level: string;
    readonly onlinePeriods: number;
    readonly totalPeriods: number | null;
  };
}
