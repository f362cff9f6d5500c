import { localDate } from '@lienthong/vocabulary';

/** A state as events told it; null: the subject had ended. */
export type ToldState = object | null;

/** One telling: when, and what; left out where it is the same as the one before. */
export interface ToldEntry {
  readonly at: string;
  readonly state?: ToldState;
}

/** All that was told of one subject, oldest first, the present state last. */
export type ToldStates = readonly ToldEntry[];

/** Most earlier states that a subject carries: a change a day for more than a year. */
export const PAST_STATES_AT_MOST = 400;

/**
 * What has been told once a state is told: one entry a local day, in place of an earlier one of the same day, since a past day shows what
 * stood at its end. Only an end stands beside the state that ended on the same day. An entry equal to the one before keeps its time only.
 */
export function toldAfter(told: ToldStates, at: string, state: ToldState): ToldStates {
  const day = localDate(at);
  const firstOfDay = told.findIndex((entry) => localDate(entry.at) >= day);
  const earlier = firstOfDay < 0 ? told : told.slice(0, firstOfDay);
  const ended = state === null ? told.findLastIndex((_entry, i) => i >= earlier.length && stateAt(told, i) !== null) : -1;
  const before = ended < 0 ? earlier : appended(earlier, told[ended]?.at ?? at, stateAt(told, ended) ?? null);
  return bounded(appended(before, at, state));
}

function appended(told: ToldStates, at: string, state: ToldState): ToldStates {
  const same = told.length > 0 && JSON.stringify(stateAt(told, told.length - 1)) === JSON.stringify(state);
  return [...told, same ? { at } : { at, state }];
}

/** The state of an entry, which may stand in one before. */
function stateAt(told: ToldStates, index: number): ToldState | undefined {
  return told.slice(0, index + 1).findLast((entry) => entry.state !== undefined)?.state;
}

/** Beyond the limit the oldest repetition goes, and where there is none, the oldest state. */
function bounded(told: ToldStates): ToldStates {
  if (told.length <= PAST_STATES_AT_MOST + 1) return told;
  const repetition = told.findIndex((entry) => entry.state === undefined);
  return told.filter((_entry, i) => i !== Math.max(repetition, 0));
}
