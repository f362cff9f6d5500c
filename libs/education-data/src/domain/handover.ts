import type { Designation } from './designation.js';

/** A change of the platform that is the source of a school's records of a kind. */
export interface Succession {
  /** Platform that is designated now, or from a day to come. */
  readonly toPlatformId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly since: string;
  readonly decision: string;
  /** Platforms that were designated before, latest first; a school may have had sources without any designation besides. */
  readonly before: readonly string[];
  /** Not in force yet on the day looked at. */
  readonly planned: boolean;
}

export interface DecidedDesignation extends Designation {
  readonly decision: string;
}

/** The succession in force at a school on a day, else the next to come; null without a designation of the kind. */
export function successionOf(designations: readonly DecidedDesignation[], kind: string, codes: readonly string[], today: string): Succession | null {
  const ours = designations
    .filter((one) => one.kinds.includes(kind) && (one.schoolCodes === null || codes.some((code) => one.schoolCodes?.includes(code) === true)))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const now = ours.find((one) => one.from <= today && (one.to === null || today < one.to)) ?? ours.filter((one) => one.from > today).at(-1);
  if (now === undefined) return null;
  const before = ours.filter((one) => one.from < now.from && one.platformId !== now.platformId).map((one) => one.platformId);
  return { toPlatformId: now.platformId, since: now.from, decision: now.decision, before: [...new Set(before)], planned: now.from > today };
}

export type HandoverState = 'planned' | 'not-begun' | 'under-way' | 'complete';

/** How far a hand-over is. Complete: the new source has confirmed all that the old one had. */
export function handoverState(one: { readonly planned: boolean; readonly begun: boolean; readonly missing: number }): HandoverState {
  if (one.planned) return 'planned';
  if (!one.begun) return 'not-begun';
  return one.missing === 0 ? 'complete' : 'under-way';
}
