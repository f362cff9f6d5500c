import type { YearMix } from '../world/year-mix.js';

/** A part of the year that is timed by itself: every one has the same mix of marks and results. */
export interface Slice {
  readonly marks: number;
  readonly results: number;
}

/** Cuts a year into slices of `size` records, marks and results in the same share in each; the last one takes what is left. */
export function slicesOf({ attendance, 'subject-result': results }: Pick<YearMix['counts'], 'attendance' | 'subject-result'>, size: number): Slice[] {
  const count = Math.max(1, Math.round((attendance + results) / size));
  const part = (all: number, at: number): number => Math.floor((all * (at + 1)) / count) - Math.floor((all * at) / count);
  return Array.from({ length: count }, (_, at) => ({ marks: part(attendance, at), results: part(results, at) }));
}
