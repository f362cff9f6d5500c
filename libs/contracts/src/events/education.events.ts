/**
 * Payloads of the `education.*` topics, version 1. Plain readonly facts; no names, numbers, contacts, free text or
 * sender's ids of people (architecture.md §5). Dates are `YYYY-MM-DD`, ids are hub ids unless said.
 */

/**
 * A state that was told before the present one, as of its time. Topics of state are compacted: only the last event of a
 * subject stays on the log, so it carries what past days need. One entry a local day (+07:00), the last of that day;
 * beside an end stands the state that ended on the same day.
 */
export interface PastStateV1 {
  /** Time of the event that told it, RFC 3339 UTC. */
  readonly at: string;
  /** The fields of the subject's event of that time. Null: the subject had ended. Left out: the same as the entry before. */
  readonly state?: object | null;
}

/** What a state event says besides the present state. */
interface WithPast {
  /** Earlier states, oldest first; left out when there were none. At most 400: beyond that the oldest repetitions go first. */
  readonly history?: readonly PastStateV1[];
}

/** One dated state of a school: institutions keep every state, the newest `validFrom` not after a day is that day's. */
export interface SchoolStateV1 {
  readonly validFrom: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly ownership: string;
  readonly type: string;
  /** Commune in force on `validFrom`, Ba Chẽ always 06970; null where unknown. */
  readonly communeCode: string | null;
  readonly area: string | null;
  readonly region: string | null;
  readonly closedOn: string | null;
}

/** `education.school.v1`, key = hubId. */
export interface SchoolChangedV1 extends WithPast {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolCode: string;
  readonly formerCodes: readonly string[];
  readonly successorCodes: readonly string[];
  /** Ascending by validFrom, at least one. */
  readonly states: readonly SchoolStateV1[];
  /** Platform ids whose live records speak of this school. */
  readonly platforms: readonly string[];
}

/** `education.unit.v1`, key = `<level>:<code>`: every state of all units that ever bore the code. */
export interface UnitChangedV1 {
  readonly level: 'province' | 'district' | 'commune';
  readonly code: string;
  readonly states: readonly {
    readonly name: string;
    readonly fullName: string;
    readonly type: string;
    readonly parentCode: string | null;
    /** null = since before our records. */
    readonly validFrom: string | null;
    /** Last day in force; null = still in force. */
    readonly validTo: string | null;
    /** Codes of the units that took it over, with how much. */
    readonly successors: readonly { readonly code: string; readonly extent: string }[];
  }[];
}

/** `education.school-class.v1`, key = hubId. */
export interface SchoolClassChangedV1 extends WithPast {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly name: string;
  readonly grade: string;
  readonly level: string;
  readonly periodsPerYear: number | null;
}

/** `education.learner.v1`, key = hubId. Pseudonym and statistical attributes only. */
export interface LearnerChangedV1 extends WithPast {
  readonly hubId: string;
  readonly provinceCode: string;
  /** School that keeps the record now. */
  readonly schoolId: string | null;
  readonly sex: string;
  readonly birthYear: number | null;
  /** Which required groups are filled (kinds.md §3 learner), without their content. */
  readonly filled: readonly string[];
}

/** `education.staff.v1`, key = hubId. */
export interface StaffChangedV1 extends WithPast {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly unitCode: string | null;
  readonly sex: string;
  readonly category: string;
  readonly status: string;
  readonly qualification: string | null;
  readonly subjects: readonly string[];
  /** Completed trainings, for indicator 5.3: topic (digital, ai, security, subject, other) and calendar year. */
  readonly trainings?: readonly { readonly topic: string; readonly year: number }[];
}

/**
 * `education.ended.v1`, key = hubId: a school, class, learner or member of staff was cancelled, with all that was told of it.
 * The tombstone on its own topic goes with compaction; days before the end are rebuilt from this.
 */
export interface SubjectEndedV1 {
  /** Topic of the subject's state, `education.learner.v1`. */
  readonly topic: string;
  readonly hubId: string;
  readonly provinceCode: string;
  /** All states told, oldest first; the last one has `state` null and the time of the end. */
  readonly history: readonly PastStateV1[];
}

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

/** Whose it is: a school of the hub, or the unit (office, commune) by its code; one of the two. */
interface OfPlaceV1 {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly unitCode: string | null;
}

/** `education.asset.v1`, key = hubId: rooms and equipment. */
export type AssetChangedV1 = RoomStateV1 | EquipmentStateV1;
export interface RoomStateV1 extends OfPlaceV1 {
  readonly kind: 'room';
  /** classroom, smart-classroom, computer-room, online-room, studio, lab, stem, library, gym, server-room, office, other. */
  readonly type: string;
  /** Alike rooms that the record stands for, 1..500. */
  readonly count: number;
  readonly state: 'in-use' | 'repair' | 'unusable';
  readonly needed: number | null;
  readonly hasProjector: boolean | null;
  readonly hasInternet: boolean | null;
  readonly asOfYear: number;
}
export interface EquipmentStateV1 extends OfPlaceV1 {
  readonly kind: 'equipment';
  readonly type: string;
  readonly count: number;
  readonly working: number;
  readonly needed: number | null;
  readonly asOfYear: number;
  readonly acquiredYear: number | null;
}

/** `education.credential.v1`, key = hubId: transcripts, diplomas, digital certificates. No serial numbers, no names. */
export type CredentialChangedV1 = TranscriptStateV1 | DiplomaStateV1 | CertificateStateV1;
interface OfSchoolV1 {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string;
}
export interface TranscriptStateV1 extends OfSchoolV1 {
  readonly kind: 'transcript';
  readonly learnerId: string;
  readonly schoolYear: string;
  readonly state: 'open' | 'closed' | 'signed' | 'revoked';
  readonly closedOn: string | null;
  /** Offices that signed: head-teacher, principal, issuer. */
  readonly signedBy: readonly string[];
}
export interface DiplomaStateV1 extends OfSchoolV1 {
  readonly kind: 'diploma';
  readonly learnerId: string | null;
  readonly type: 'lower-secondary' | 'upper-secondary' | 'certificate';
  readonly issuedOn: string;
  readonly digital: boolean;
  readonly state: 'issued' | 'revoked' | 'replaced';
  readonly signedBy: readonly string[];
}
export interface CertificateStateV1 extends OfSchoolV1 {
  readonly kind: 'digital-certificate';
  readonly holder: 'staff' | 'learner' | 'school';
  /** Pseudonym of the person who holds it; null for a school's. */
  readonly holderId: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: 'active' | 'suspended' | 'revoked';
  readonly revokedOn: string | null;
}

/** `education.admission.v1`, key = hubId: rounds and the applications to them. */
export type AdmissionChangedV1 = AdmissionRoundStateV1 | AdmissionApplicationStateV1;
export interface AdmissionRoundStateV1 extends OfSchoolV1 {
  readonly kind: 'admission-round';
  readonly schoolYear: string;
  readonly grade: string;
  readonly method: 'online' | 'in-person' | 'mixed';
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota: number | null;
  readonly state: 'planned' | 'open' | 'closed' | 'published';
}
export interface AdmissionApplicationStateV1 extends OfSchoolV1 {
  readonly kind: 'admission-application';
  readonly roundId: string;
  readonly learnerId: string | null;
  readonly channel: 'online' | 'in-person';
  /** Local day (+07:00) on which it was submitted. */
  readonly submittedOn: string;
  readonly state: 'submitted' | 'accepted' | 'refused' | 'confirmed' | 'withdrawn';
}

/** `education.resource.v1`, key = hubId. */
export interface ResourceChangedV1 {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly type: string;
  readonly subject: string | null;
  readonly grades: readonly string[];
  readonly approval: 'draft' | 'teacher' | 'team' | 'school' | 'province';
  readonly questionCount: number | null;
  readonly usesAi: boolean | null;
  readonly withdrawnOn: string | null;
}

/** `education.school-report.v1`, key = hubId: what a school or office reports of itself as a whole. */
export type SchoolReportChangedV1 = CashlessPaymentStateV1 | MaturityStateV1 | ActivitySummaryStateV1;
export interface CashlessPaymentStateV1 extends OfSchoolV1 {
  readonly kind: 'cashless-payment';
  /** `YYYY-MM`. */
  readonly month: string;
  readonly inUse: boolean;
  readonly transactions: number | null;
  /** Đồng. */
  readonly amountVnd: number | null;
}
export interface MaturityStateV1 extends OfPlaceV1 {
  readonly kind: 'maturity-assessment';
  readonly schoolYear: string;
  /** Only `recognised` counts. */
  readonly stage: 'self' | 'external' | 'recognised';
  readonly framework: 'qd-4725' | 'qd-3276';
  readonly group1Points: number | null;
  readonly group2Points: number | null;
  readonly level: number | null;
  readonly decidedOn: string | null;
}
/** Online teaching of a school, level and period, for indicator 4.5. */
export interface ActivitySummaryStateV1 extends OfSchoolV1 {
  readonly kind: 'activity-summary';
  readonly schoolYear: string;
  readonly period: 'term-1' | 'term-2' | 'year';
  readonly level: string;
  readonly onlinePeriods: number;
  readonly totalPeriods: number | null;
}

/** `education.push.v1`, key = platform id: what a chunk, or a release of parked or held records, did to the counts. */
export interface PushCountsV1 {
  readonly pushId: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly receivedAt: string;
  /** Per school (null where a record names none that is known): change of each outcome's count; a release moves, e.g. parked -3 created +3. */
  readonly schools: readonly { readonly schoolId: string | null; readonly outcomes: Readonly<Record<string, number>>; readonly confirmed: number; readonly undesignated?: number }[];
}

/** `education.overlap-sighting.v1`: two platforms sent the same thing, or a push was held for another's designation. */
export interface OverlapSightingV1 {
  readonly provinceCode: string;
  readonly kind: string;
  readonly schoolId: string | null;
  readonly platformId: string;
  readonly otherPlatformId: string;
  readonly reason: 'same-record' | 'held';
  readonly records: number;
}

/**
 * `education.certification.v1`, key = platform id: the platform's latest conformance run, and the one that it passed last. A run that is
 * not passed takes nothing away from an earlier one.
 */
export interface CertificationChangedV1 {
  readonly platformId: string;
  readonly provinceCode: string;
  readonly certificationId: string;
  readonly clientId: string;
  readonly state: 'running' | 'passed' | 'cancelled' | 'expired';
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
  /** Empty until it was judged once. */
  readonly scenarios: readonly { readonly id: string; readonly state: 'open' | 'passed' | 'failed' | 'not-applicable' }[];
  readonly lastPassed: { readonly certificationId: string; readonly clientId: string; readonly passedAt: string } | null;
}

/** Good ones of so many. */
export interface ShareV1 {
  readonly good: number;
  readonly of: number;
}

/** `education.quality.v1`, key = hub id of the school, or `province:<code>` for records of no school: the four qualities of its records, by kind. */
export interface QualityChangedV1 extends WithPast {
  readonly provinceCode: string;
  readonly schoolId: string | null;
  /** Ascending by kind; kinds of which there is no record are left out. */
  readonly kinds: readonly {
    readonly kind: string;
    /** Đúng: records that pass all rules, of those held and those whose newest version was refused. */
    readonly correct: ShareV1;
    /** Đủ: learners enrolled now whose records hold all required groups; null for other kinds. */
    readonly complete: ShareV1 | null;
    /** Sạch: records without duplicate, contradiction or lost reference. */
    readonly clean: ShareV1;
    /** Sống: records confirmed in time. */
    readonly alive: ShareV1;
  }[];
}

/**
 * `education.exchange.v1`, key = `<province>:<destination>`: how the exchange with one destination stands. Ours: no interface outside asks
 * for it. Counts only, no people.
 */
export interface ExchangeChangedV1 {
  readonly provinceCode: string;
  /** `moet`, `province`, `population`, `civil-servants`. */
  readonly destination: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** One of the three destinations of indicator 1.2. */
  readonly ofIndicator: boolean;
  /** `off` never counts as done: `acknowledged` is 0 then. */
  readonly state: 'on' | 'off';
  /** False: nobody has ever switched it on. */
  readonly everOn: boolean;
  /** Records of the hub that the destination is to have. */
  readonly live: number;
  /** Of these, the ones it has acknowledged; of the population database, the people it knows. */
  readonly acknowledged: number;
  /** Still to be told or answered. */
  readonly queued: number;
  readonly rejected: number;
  /** Open differences found by comparing. */
  readonly differences: number;
  readonly oldestQueuedAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastFailureAt: string | null;
  /** Code of the failure since the last success. */
  readonly failure: string | null;
}
