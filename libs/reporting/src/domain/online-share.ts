/** What a school reported of its online teaching in one period of a level (kinds.md, learning-activity summary). */
export interface OnlineSummary {
  readonly level: string;
  readonly period: 'term-1' | 'term-2' | 'year';
  readonly onlinePeriods: number;
  readonly totalPeriods: number | null;
}

/** Least share of periods taught online, by level (plan 1295/KH-SGDĐT, indicator 4.5). */
const LEAST_SHARE: Readonly<Record<string, number>> = { primary: 0.05, 'lower-secondary': 0.1, 'upper-secondary': 0.1 };

/**
 * Whether a school teaches enough online: each of its levels must reach its share; the year's summary counts, else
 * both terms added. Without a total, for the year, the periods of the level's classes stand in.
 * @param levels levels of general education that the school has
 * @param periodsOfClasses sum of periodsPerYear of the level's classes, where all are known
 * @returns null where a level has no usable total: no value is not a failure
 */
export function teachesEnoughOnline(levels: readonly string[], summaries: readonly OnlineSummary[], periodsOfClasses: Readonly<Record<string, number>> = {}): boolean | null {
  const judged = levels.filter((level) => level in LEAST_SHARE);
  if (judged.length === 0) return null;
  let enough = true;
  for (const level of judged) {
    const share = onlineShare(summaries.filter((summary) => summary.level === level), periodsOfClasses[level]);
    if (share === null) return null;
    if (share < (LEAST_SHARE[level] ?? 1)) enough = false;
  }
  return enough;
}

function onlineShare(summaries: readonly OnlineSummary[], periodsOfClasses: number | undefined): number | null {
  const year = summaries.find((summary) => summary.period === 'year');
  if (year) {
    const total = year.totalPeriods ?? periodsOfClasses;
    return total ? year.onlinePeriods / total : null;
  }
  const terms = summaries.filter((summary) => summary.period !== 'year');
  if (new Set(terms.map((term) => term.period)).size < 2 || terms.some((term) => term.totalPeriods === null)) return null;
  const total = terms.reduce((sum, term) => sum + (term.totalPeriods ?? 0), 0);
  return total > 0 ? terms.reduce((sum, term) => sum + term.onlinePeriods, 0) / total : null;
}
