import type { ChunkFinding } from '../chunk.js';
import type { Fields } from './hub-view.js';
import type { Ids, PersonMarks } from './source-state.js';

/** A record of a chunk as the decision sees it. */
export interface MergeRecord {
  readonly line: number;
  readonly recordId: string;
  readonly cancel: boolean;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** When its push was received, milliseconds since 1970. */
  readonly receivedAt: number;
  /** Canonical JSON of the content, numbers as tokens. */
  readonly text: string;
  readonly fields: Fields;
  /** What intake found doubtful. */
  readonly findings: readonly ChunkFinding[];
  /** Why the source may not send it; null when it may. */
  hold: Hold | null;
  /** Null while nothing needed to be looked up (a version not above the one stored, a CANCEL). */
  resolution: Resolution | null;
  /** Digest of the key where it was made already; null: not yet. */
  key: string | null;
  /** Hub id of the owning school where it is known; for counts and events. */
  schoolId: string | null;
}

export interface Hold {
  readonly code: 'source_other_designated' | 'source_undesignated';
  readonly otherPlatformId: string | null;
}

/** What became of the references. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly ids: Ids; readonly marks: PersonMarks | null; readonly sealed: Buffer | null; readonly problems: readonly ChunkFinding[] }
  | { readonly kind: 'missing'; readonly paths: readonly string[]; /** Of each reference not found, the digests of what it would be found by (reference-key.ts). */ readonly awaits: readonly (readonly string[])[] }
  | { readonly kind: 'conflict'; readonly path: string };

/** A problem before its texts are added. */
export interface BareProblem {
  readonly level: 'error' | 'finding';
  readonly code: string;
  readonly path: string;
}

/** What the merge decided of a record: one of OUTCOME_CODES and why. */
export interface Decision {
  readonly outcome: number;
  readonly hubId: string | null;
  readonly problems: readonly (BareProblem | ChunkFinding)[];
}
