import { describe, expect, it } from '@jest/globals';
import type { Figure } from '../../api/ioc.js';
import { countBelow, inSteps, marksOf, modeOf, subjectsOf, yearsOf } from './exam-figures.js';

const figure = (id: string, value: number | null, dims: Record<string, string>): Figure => ({ id, dims, value, unit: 'count', source: 'live', updatedAt: null });
const marks = (...pairs: readonly (readonly [string, number])[]) => marksOf(pairs.map(([mark, count]) => figure('exam.histogram', count, { year: '2025', subject: 'mathematics', mark })));

describe('exam figures', () => {
  it('list the years that have data, newest first', () => {
    const rows = [figure('exam.candidates', 9942, { year: '2025' }), figure('exam.candidates', 10, { year: '2026' }), figure('exam.candidates', null, { year: '2024' })];
    expect(yearsOf(rows)).toEqual(['2026', '2025']);
  });

  it('join papers and mean of a subject, most papers first', () => {
    const rows = [
      figure('exam.papers', 40, { year: '2025', subject: 'history' }),
      figure('exam.mean', 6.1234, { year: '2025', subject: 'history' }),
      figure('exam.papers', 90, { year: '2025', subject: 'mathematics' }),
      figure('exam.papers', 7, { year: '2024', subject: 'mathematics' }),
    ];
    expect(subjectsOf(rows, '2025')).toEqual([
      { subject: 'mathematics', papers: 90, mean: null },
      { subject: 'history', papers: 40, mean: 6.1234 },
    ]);
  });

  it('sort marks as numbers, not as text', () => {
    expect(marks(['10', 1], ['8', 2], ['6.25', 3]).map((each) => each.mark)).toEqual([6.25, 8, 10]);
  });

  it('gather marks into steps without losing a paper, odd marks going to the step they begin', () => {
    const bins = inSteps(marks(['0', 1], ['6.5', 2], ['6.58', 4], ['6.75', 8], ['10', 16]), 0.25);
    expect(bins).toHaveLength(41);
    expect(bins.filter((each) => each.count > 0)).toEqual([
      { mark: 0, count: 1 },
      { mark: 6.5, count: 6 },
      { mark: 6.75, count: 8 },
      { mark: 10, count: 16 },
    ]);
  });

  it('put every tenth of a mark into its own step', () => {
    const tenths = Array.from({ length: 101 }, (_, index) => [String(index / 10), 1] as const);
    expect(inSteps(marks(...tenths), 0.1).every((each) => each.count === 1)).toBe(true);
  });

  it('count papers below five, five itself not', () => {
    expect(countBelow(marks(['4.95', 3], ['5', 4], ['7', 3]), 5)).toEqual({ below: 3, all: 10 });
  });

  it('know no most frequent mark without papers', () => {
    expect(modeOf([])).toBeNull();
    expect(modeOf(marks(['4', 3], ['7.25', 9], ['8', 9]))).toBe(7.25);
  });
});
