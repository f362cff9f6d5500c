import { type PastStateV1, type SubjectEndedV1, toldBefore } from '@lienthong/contracts';
import { dayOfMs } from '../domain/spans.js';
import type { TalliedEvent } from './projection-batch.js';

/**
 * State events with those of before that they repeat, oldest first. Topics of state are compacted: of all events of a subject a rebuild finds
 * the last one alone, and takes from it what the live view took from each when it came.
 */
export function withPastStates<V extends object>(events: readonly TalliedEvent<V>[]): TalliedEvent<V>[] {
  return events.flatMap((event) => {
    const { history = [] } = (event.value ?? {}) as { readonly history?: readonly PastStateV1[] };
    return history.length === 0 ? [event] : [...repeated<V>(event, history), event];
  });
}

/** What an ended subject was told to be, its end included. */
export function endedStates<V extends object>(event: TalliedEvent<SubjectEndedV1>): TalliedEvent<V>[] {
  if (event.value === null) return [];
  const { hubId, provinceCode, history } = event.value;
  return repeated({ key: hubId, provinceCode }, history);
}

function repeated<V extends object>({ key, provinceCode }: Pick<TalliedEvent<V>, 'key' | 'provinceCode'>, history: readonly PastStateV1[]): TalliedEvent<V>[] {
  return toldBefore<V>(history).map(({ at, state: value }) => {
    const ms = Date.parse(at);
    return { key, value, provinceCode, ms, day: dayOfMs(ms), repeated: true };
  });
}
