import type { Fields } from './hub-view.js';

/**
 * Of dated states ascending, the one of a day: the last that has begun, else the first. Undefined when there are none.
 *
 * @param date field that says from which day a state holds, `YYYY-MM-DD`
 */
export function stateInForce(states: readonly Fields[], date: string, day: string): Fields | undefined {
  return states.filter((state) => String(state[date]) <= day).at(-1) ?? states[0];
}
