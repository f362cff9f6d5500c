/** Share of a school's known records that a full roster may take away without being confirmed (kinds.md §1.1, a setting). */
export const SHRINK_SHARE = 0.2;

/** What a full roster means for one school. */
export interface SchoolShrink {
  /** Hub id. */
  readonly schoolId: string;
  /** Official code as the push or the record names it. */
  readonly schoolCode: string;
  /** Records that the platform had sent of the school before: live ones and such as wait. */
  readonly known: number;
  /** Of these, how many the roster does not hold. */
  readonly missing: number;
}

/** Why nothing was cancelled although something is missing. */
export type Withheld = 'unreadable_lines';

/** What is kept of a full push's comparison, in `push.roster`. Largest share first. */
export interface RosterSummary {
  readonly schools: readonly SchoolShrink[];
  /** Null: applied. `unreadable_lines`: some lines had no readable recordId, so any of the missing ones may be among them. */
  readonly withheld: Withheld | null;
}

/** Schools of which more would go than the share allows. Exactly the share is allowed. */
export function shrunk(schools: readonly SchoolShrink[], share: number): SchoolShrink[] {
  return schools.filter(({ known, missing }) => missing > 0 && missing > share * known + 1e-9);
}

/** Largest share first, then by code: what a person looks at first. */
export function byShare(schools: readonly SchoolShrink[]): SchoolShrink[] {
  return [...schools].sort((a, b) => b.missing / b.known - a.missing / a.known || (a.schoolCode < b.schoolCode ? -1 : 1));
}

/** Marks the chunks that the hub made itself: waiting records on their way back, and what a roster no longer holds. */
export const RELEASE_SEQ = -1;
export const ROSTER_SEQ = -2;

/** The payload of a roster chunk: record ids of one lane, all of the push's platform and kind. */
export function encodeMissing(recordIds: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(recordIds), 'utf8');
}

export function decodeMissing(bytes: Buffer): readonly string[] {
  return JSON.parse(bytes.toString('utf8')) as string[];
}
