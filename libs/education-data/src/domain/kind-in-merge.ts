import type { RecordContent } from './chunk-payload.js';
import type { StoredProblem } from './stored-problem.js';

/** A reference of a kind (kinds.md §1.3). The stem names the fields: `learner` → learnerRecordId, learnerMinistryCode, learnerPersonalNumber; `class` → classRecordId, className; others → …RecordId. */
export interface KindReference {
  readonly stem: 'learner' | 'class' | 'staff' | 'round' | 'resource' | 'room';
  /** Kind it leads to: `learner`, `school-class`, `staff`, `admission-round`, `learning-resource`, `room`. */
  readonly kind: string;
}

/** Hub ids of what a record refers to; null where nothing was sent. */
export interface ResolvedRefs {
  readonly schoolId: string | null;
  /** By stem. */
  readonly refs: Readonly<Partial<Record<KindReference['stem'], ResolvedTarget>>>;
}

/** A target as the rules may look at it: its hub id, school and the hub's content of it (without numbers). */
export interface ResolvedTarget {
  readonly hubId: string;
  readonly schoolId: string | null;
  readonly content: RecordContent;
}

/** What merge and store need to know of a kind. `KindDefinition` (records/kind.ts) has all of this and more. */
export interface KindInMerge {
  /** As in the address: `subject-result`. Table `sector.r_subject_result`. */
  readonly name: string;
  readonly lane: 'school' | 'province';
  /** Who owns the record: rights, designation, key of its facts. */
  readonly owner: 'school' | 'school-or-unit' | 'council' | 'school-if-sent';
  readonly references: readonly KindReference[];
  /** Key by the person rule instead of `keyOf`. */
  readonly person?: 'learner' | 'staff';
  /** Each `validFrom` adds a state (school). */
  readonly dated?: boolean;
  /** Millions of rows: no index but the record id and the key. */
  readonly mass?: boolean;
  /** Top-level fields whose text is stored encrypted with a keyed index beside it: ministryCode, personalNumber, lifelongCode. Numbers inside references are treated so by themselves. */
  readonly sealed: readonly string[];
  /** Parts of the key, joined by U+001F; null: the record id alone is the key. References by their hub id. */
  readonly keyOf: (content: RecordContent, refs: ResolvedRefs) => string | null;
  /** A day (`YYYY-MM-DD`) inside the key, if there is one: keeps a mass kind's index local. */
  readonly keyDay?: (content: RecordContent) => string | null;
  /** Topic name (`education.attendance.v1`), or null when nothing rides on the log. */
  readonly topic: string | null;
  /** `state` topics: whole present state; `facts`: what `before` and `after` hold. Allow-list: never personal. */
  readonly attributes: (content: RecordContent, refs: ResolvedRefs, hubId: string, provinceCode: string) => object;
  /** Rules that need the resolved references; `error` rejects, `finding` stays. */
  readonly checkResolved?: (content: RecordContent, refs: ResolvedRefs) => readonly StoredProblem[];
}
