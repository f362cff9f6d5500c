/** Hub ids of what a record refers to, by name of the reference; null where none was sent. `school` is always there. */
export type Ids = { readonly school: string | null; readonly [reference: string]: string | null };

export const NO_IDS: Ids = { school: null };

/**
 * What one platform says of one record: a row of the kind's table. The hub's record is made of all live states that share a key; they
 * share the hub id too. Mutable: a merge works on it and then writes what changed.
 */
export class SourceState {
  version = 0;
  /** Null while it was never live (a CANCEL of a record nobody had seen). */
  hubId: string | null = null;
  /** Digest of the key; of the last one when it is no longer live. */
  key: string | null = null;
  ids: Ids = NO_IDS;
  /** As sent, milliseconds since 1970. */
  updatedAt = 0;
  live = false;
  /** The state whose row stands for the hub's record; one of each hub record. */
  lead = false;
  /** Canonical JSON of the content, numbers as tokens. */
  content = '{}';
  /** The content as a value, where this merge had it in hand; `content` is what counts. */
  fields: Readonly<Record<string, unknown>> | null = null;
  /** The hub's content where more than one source is live (on the lead row), else null. */
  merged: string | null = null;
  /** Dated kinds only: JSON list of contents, ascending by their date. */
  history: string | null = null;
  /** Sealed numbers to be written; undefined: leave as stored. */
  sealed: Buffer | null | undefined = undefined;
  /** Look-up columns of persons: blind indexes of numbers, name. Written with the content. */
  marks: PersonMarks | null = null;
  /** As it stands in the database; null for a new row. */
  stored: StoredState | null = null;
  /** Version, content or flags were set by this merge. */
  touched = false;
  /** The hub record that this row leads became another for its readers in this merge: `changed_at` rises. */
  changed = false;
  /** Not live because a full roster no longer held it: its sender never cancelled it, so the same version brings it back. */
  takenByRoster = false;
  /** Received again by this merge: the time of confirmation rises to {@link receivedAt}. */
  confirmed = false;
  /** When the push was received by which this merge confirmed it, milliseconds since 1970. */
  receivedAt = 0;

  constructor(
    readonly platformId: string,
    readonly recordId: string,
  ) {}

  /** Received in a push of this moment. */
  confirm(receivedAt: number): void {
    this.confirmed = true;
    this.receivedAt = Math.max(this.receivedAt, receivedAt);
  }
}

/** What the row held when it was loaded. */
export interface StoredState {
  readonly version: number;
  readonly key: string | null;
  readonly live: boolean;
  readonly lead: boolean;
  readonly merged: string | null;
  readonly content: string;
  readonly hubId: string | null;
  readonly school: string | null;
  /** Milliseconds since 1970. */
  readonly confirmedAt: number;
}

/** What a person can be found by. Digests, never the values. */
export interface PersonMarks {
  /** By field name (`ministryCode`, `personalNumber`, `lifelongCode`); only those sent. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Fields of `numbers` that prove nothing (personal_number_mismatch). */
  readonly distrusted: readonly string[];
  /** Folded name with full birth date; null when the day is not known. */
  readonly nameBirth: string | null;
  /** Name without diacritics, lower case, for search. */
  readonly nameLoose: string;
  /** Year of birth, null when unknown. */
  readonly birthYear: number | null;
  readonly sex: string;
}
