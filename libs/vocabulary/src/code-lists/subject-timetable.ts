import type { Subject } from './subjects.js';

/** Periods of a subject in a school year, by level or by grades; a grade wins over its level. From memory of TT 32/2018, TT 13/2022. */
interface Periods {
  readonly lower?: number;
  readonly upper?: number;
  readonly grades?: { readonly [grade: string]: number };
}

const secondary: { readonly [code in Subject]?: Periods } = {
  literature: { lower: 140, upper: 105 },
  mathematics: { lower: 140, upper: 105 },
  'foreign-language-1': { lower: 105, upper: 105 },
  'civic-education': { lower: 35 },
  'natural-science': { lower: 140 },
  'history-geography': { lower: 105 },
  technology: { upper: 70, grades: { '6': 35, '7': 35, '8': 52, '9': 52 } },
  informatics: { lower: 35, upper: 70 },
  history: { upper: 52 },
  geography: { upper: 70 },
  'economics-law': { upper: 70 },
  physics: { upper: 70 },
  chemistry: { upper: 70 },
  biology: { upper: 70 },
  'defence-security': { upper: 35 },
  'physical-education': { lower: 70, upper: 70 },
  arts: { lower: 70 },
  music: { upper: 70 },
  'fine-arts': { upper: 70 },
  experiential: { lower: 105, upper: 105 },
  'local-education': { lower: 35, upper: 35 },
  'ethnic-language': { lower: 105, upper: 105 },
  'foreign-language-2': { lower: 105, upper: 105 },
};

/** Periods a year of a subject in a grade 6..12; undefined where the subject is not taught or nothing is known. */
export function periodsPerYear(subject: string, grade: string | number): number | undefined {
  const number = Number(grade);
  if (!(number >= 6 && number <= 12)) return undefined;
  const periods = secondary[subject as Subject];
  return periods?.grades?.[String(number)] ?? (number <= 9 ? periods?.lower : periods?.upper);
}

/** Regular marks (ĐĐGtx) that a scored subject has in a term, by its periods in the year (TT 22/2021): up to 35: 2, up to 70: 3, over: 4. */
export function regularMarkCount(periods: number): 2 | 3 | 4 {
  if (periods <= 35) return 2;
  return periods <= 70 ? 3 : 4;
}

const all = [1, 2, 3, 4, 5];

/** Grades of primary school in which a subject is taught, and whether it has tests at the end of terms. From memory of TT 27/2020. */
const primary: { readonly [code in Subject]?: { readonly grades: readonly number[]; readonly tests: boolean } } = {
  vietnamese: { grades: all, tests: true },
  mathematics: { grades: all, tests: true },
  'foreign-language-1': { grades: [3, 4, 5], tests: true },
  'history-geography': { grades: [4, 5], tests: true },
  science: { grades: [4, 5], tests: true },
  'informatics-technology': { grades: [3, 4, 5], tests: true },
  ethics: { grades: all, tests: false },
  'nature-society': { grades: [1, 2, 3], tests: false },
  'physical-education': { grades: all, tests: false },
  music: { grades: all, tests: false },
  'fine-arts': { grades: all, tests: false },
  experiential: { grades: all, tests: false },
  'ethnic-language': { grades: all, tests: true },
};

/**
 * True when a periodic test of a primary subject is due (AR 2): at the end of term 1 and of the year in the subjects with tests; in the
 * middle of a term only Vietnamese and mathematics of grades 4 and 5.
 */
export function isPrimaryTestDue(subject: string, grade: string | number, period: string): boolean {
  const taught = primary[subject as Subject];
  if (taught === undefined || !taught.tests || !taught.grades.includes(Number(grade))) return false;
  if (period === 'term-1' || period === 'year') return true;
  if (period !== 'mid-term-1' && period !== 'mid-term-2') return false;
  return (subject === 'vietnamese' || subject === 'mathematics') && Number(grade) >= 4;
}
