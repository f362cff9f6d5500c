import { isDeepStrictEqual } from 'node:util';

/** Day after every day there is; a span that lasts ends here. */
export const openEnd = 2_000_000;

/**
 * From which local day to which (exclusive, day numbers) something was known to be so. Dates of validity and of receipt are one axis here:
 * a figure of day D asks for what had been received by the end of D and stood on D, both the same D.
 */
export interface Span<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
  /** Time of the event that said so, ms since 1970. */
  readonly ms: number;
}

/** A value that begins on a day; -Infinity is "since ever". */
export interface Beginning<T> {
  readonly from: number;
  readonly value: T;
}

/**
 * Spans after an event: what was known stays until the day on which the event was recorded; from there on the new values hold, each from its
 * own day. A second event of the same day takes the place of the first. Days never run back: an event dated before its predecessor counts on its day.
 */
export function spansAfter<T>(known: readonly Span<T>[], recordedDay: number, beginnings: readonly Beginning<T>[], ms: number): Span<T>[] {
  const day = known.reduce((latest, span) => Math.max(latest, dayOfMs(span.ms)), recordedDay);
  const kept: Span<T>[] = [];
  for (const span of known) {
    const to = Math.min(span.to, day);
    if (span.from < to) kept.push(to === span.to ? span : { ...span, to });
  }
  beginnings.forEach((one, i) => {
    const from = Math.max(one.from, day);
    const to = beginnings[i + 1]?.from ?? openEnd;
    if (from < to) kept.push({ from, to, value: one.value, ms });
  });
  return kept;
}

/**
 * Spans with an event of before put in its place: it holds until the day of the next event that is known. It may be told any number of
 * times; spans that know it as it is told are given back themselves.
 */
export function spansWithEarlier<T>(known: readonly Span<T>[], recordedDay: number, beginnings: readonly Beginning<T>[], ms: number): readonly Span<T>[] {
  const later = known.filter((span) => span.ms > ms);
  const next = Math.min(openEnd, ...later.map((span) => dayOfMs(span.ms)));
  if (recordedDay >= next) return known;
  const others = known.filter((span) => span.ms !== ms);
  const cut = others.flatMap((span) => (span.ms > ms || span.to <= recordedDay ? [span] : span.from < recordedDay ? [{ ...span, to: recordedDay }] : []));
  const own = beginnings.flatMap((one, i) => {
    const [from, to] = [Math.max(one.from, recordedDay), Math.min(beginnings[i + 1]?.from ?? openEnd, next)];
    return from < to ? [{ from, to, value: one.value, ms }] : [];
  });
  const spans = [...cut, ...own].sort((a, b) => a.from - b.from);
  return isDeepStrictEqual(spans, known) ? known : spans;
}

const dayMs = 86_400_000;
const offsetMs = 7 * 3_600_000;

/** Number of the local day (+07:00) of an instant in ms since 1970. */
export function dayOfMs(ms: number): number {
  return Math.floor((ms + offsetMs) / dayMs);
}

/** The span that holds on a day. */
export function spanOn<T>(spans: readonly Span<T>[], day: number): Span<T> | undefined {
  return spans.find((span) => span.from <= day && day < span.to);
}
