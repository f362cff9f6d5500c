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
export interface WithPast {
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
