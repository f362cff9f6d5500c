import type { PastStateV1 } from './education.events.js';

/** What a state event repeats, oldest first, each with its time; an entry that leaves its state out has that of the entry before, null is an end. */
export function toldBefore<V extends object>(history: readonly PastStateV1[] = []): { readonly at: string; readonly state: V | null }[] {
  let last: V | null = null;
  return history.map(({ at, state }) => {
    if (state !== undefined) last = state as V | null;
    return { at, state: last };
  });
}
