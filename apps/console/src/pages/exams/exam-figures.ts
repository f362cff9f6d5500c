import type { Figure } from '../../api/ioc.js';

export interface SubjectResult {
  readonly subject: string;
  readonly papers: number | null;
  /** Mean with 4 decimals as the IOC gives it. */
  readonly mean: number | null;
}

export interface MarkCount {
  readonly mark: number;
  readonly count: number;
}

/** Exam years that have candidates or papers, newest first. */
export function yearsOf(figures: readonly Figure[]): readonly string[] {
  const years = figures.flatMap((each) => (each.value !== null && each.dims['year'] !== undefined ? [each.dims['year']] : []));
  return [...new Set(years)].sort().reverse();
}

/** Papers and mean of each subject of a year, most papers first. */
export function subjectsOf(figures: readonly Figure[], year: string): readonly SubjectResult[] {
  const of = figures.filter((each) => each.dims['year'] === year && each.dims['subject'] !== undefined && each.dims['mark'] === undefined);
  const subjects = [...new Set(of.map((each) => each.dims['subject'] ?? ''))];
  const value = (id: string, subject: string) => of.find((each) => each.id === id && each.dims['subject'] === subject)?.value ?? null;
  return subjects
    .map((subject) => ({ subject, papers: value('exam.papers', subject), mean: value('exam.mean', subject) }))
    .sort((a, b) => (b.papers ?? 0) - (a.papers ?? 0));
}

/** Papers per mark, lowest mark first. */
export function marksOf(figures: readonly Figure[]): readonly MarkCount[] {
  return figures
    .flatMap((each) => (each.value === null || each.dims['mark'] === undefined ? [] : [{ mark: Number(each.dims['mark']), count: each.value }]))
    .sort((a, b) => a.mark - b.mark);
}

/**
 * Marks gathered into equal steps for the picture: subjects are marked in quarters, tenths or finer, and a bar per
 * single mark would show the marking steps rather than the shape. A mark belongs to the step it begins: 6.58 to 6.5 for 0.25.
 */
export function inSteps(marks: readonly MarkCount[], step: number): readonly MarkCount[] {
  const count = Math.round(10 / step) + 1;
  const bins = Array.from({ length: count }, (_, index) => ({ mark: Math.round(index * step * 100) / 100, count: 0 }));
  for (const { mark, count: papers } of marks) {
    // The small addition undoes binary rounding: 6.75 / 0.25 must not fall just below 27.
    const bin = bins[Math.min(Math.floor(mark / step + 1e-9), count - 1)];
    if (bin !== undefined) bin.count += papers;
  }
  return bins;
}

/** Papers below a mark and the whole, for the share of those below. */
export function countBelow(marks: readonly MarkCount[], limit: number): { readonly below: number; readonly all: number } {
  const all = marks.reduce((sum, each) => sum + each.count, 0);
  const below = marks.filter((each) => each.mark < limit).reduce((sum, each) => sum + each.count, 0);
  return { below, all };
}

/** The mark most papers have; null without papers. */
export function modeOf(marks: readonly MarkCount[]): number | null {
  return marks.reduce<MarkCount | null>((best, each) => (best === null || each.count > best.count ? each : best), null)?.mark ?? null;
}
