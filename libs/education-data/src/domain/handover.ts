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

export const HANDOVER_STATES = ['planned', 'not-begun', 'under-way', 'complete', 'finished'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** Records of a school and kind that still wait during a hand-over. */
export interface HandoverWaiting {
  /** Of the earlier platform, and nobody has decided on them. */
  readonly fromUndecided: number;
  /** Of the new platform, held. */
  readonly toHeld: number;
  /** Of the new platform, parked. */
  readonly toParked: number;
}

/** What stands between a hand-over and its end, records. */
export interface HandoverOpen extends HandoverWaiting {
  /** Live records of the earlier platform that the new one has not confirmed; cancelled ones have ended and do not count. */
  readonly missing: number;
}

/**
 * How far a hand-over is. Complete: the new source has confirmed all that the old one had. Finished: besides, nothing of either waits.
 * It follows from facts and can go back: an earlier record that is let in by a decision opens it again.
 *
 * @example handoverState({ planned: false, begun: true }, { missing: 0, fromUndecided: 2, toHeld: 0, toParked: 0 }) // 'complete'
 */
export function handoverState(one: { readonly planned: boolean; readonly begun: boolean }, open: HandoverOpen): HandoverState {
  if (one.planned) return 'planned';
  if (openOf(open) === 0) return 'finished';
  if (!one.begun) return 'not-begun';
  return open.missing === 0 ? 'complete' : 'under-way';
}

/** How far several hand-overs are together: kinds of a school, or all schools. Null of none. */
export function handoverStateOfAll(states: readonly HandoverState[]): HandoverState | null {
  const [first] = states;
  if (first === undefined) return null;
  if (states.every((state) => state === first)) return first;
  if (states.every((state) => state === 'complete' || state === 'finished')) return 'complete';
  return states.every((state) => state === 'planned' || state === 'not-begun') ? 'not-begun' : 'under-way';
}

/** Records that stand between a hand-over and its end. */
export function openOf(open: HandoverOpen): number {
  return open.missing + open.fromUndecided + open.toHeld + open.toParked;
}
