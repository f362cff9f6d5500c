import { describe, expect, it } from '@jest/globals';
import { figureOf } from './figure-catalogue.js';
import type { FigureDefinition, FigureRow } from './figure.js';
import { suppressSmall } from './suppression.js';

const of = (id: string): FigureDefinition => figureOf(id) as FigureDefinition;
const row = (value: number, dims: Record<string, string> = {}, denominator?: number): FigureRow => ({ id: '', dims, value, unit: 'person', source: 'live', updatedAt: null, ...(denominator !== undefined && { denominator }) });
const shown = (definition: FigureDefinition, rows: readonly FigureRow[], size = 10): (number | null)[] => suppressSmall(definition, rows, size).map((one) => one.value);

describe('small groups', () => {
  it('hides a group below the size, and the next smallest that would give it away', () => {
    expect(shown(of('learners'), [row(40, { sex: 'female' }), row(3, { sex: 'male' }), row(25, { sex: 'unknown' }), row(68)])).toEqual([40, null, null, 68]);
  });

  it('lets two small groups hide each other when they are enough people together', () => {
    expect(shown(of('learners'), [row(6, { grade: '1' }), row(7, { grade: '2' }), row(90, { grade: '3' }), row(103)])).toEqual([null, null, 90, 103]);
    expect(shown(of('learners'), [row(2, { grade: '1' }), row(3, { grade: '2' }), row(90, { grade: '3' }), row(95)])).toEqual([null, null, null, 95]);
  });

  it('hides the whole when even all groups are too few', () => {
    expect(shown(of('learners'), [row(4, { sex: 'male' }), row(4)])).toEqual([null, null]);
  });

  it('looks at the denominator of a share, whose dates no sum gives away', () => {
    expect(shown(of('attendance.rate'), [row(0.5, { date: '2025-10-01' }, 4), row(0.9, { date: '2025-10-02' }, 400)])).toEqual([null, 0.9]);
    const [first] = suppressSmall(of('attendance.rate'), [row(0.5, { date: '2025-10-01' }, 4)], 10);
    expect(first).toEqual({ id: '', dims: { date: '2025-10-01' }, value: null, unit: 'person', source: 'live', updatedAt: null, suppressed: true });
  });

  it('hides marks within their subject, whose papers are shown as another figure', () => {
    const marks = [row(30, { year: '2025', subject: 'physics', mark: '7' }), row(1, { year: '2025', subject: 'physics', mark: '9.75' }), row(50, { year: '2025', subject: 'history', mark: '7' })];
    expect(shown(of('exam.histogram'), marks)).toEqual([null, null, 50]);
  });

  it('leaves figures that count no people, and big groups, as they are', () => {
    expect(shown(of('pushes.records'), [row(1, { outcome: 'held' }), row(1)])).toEqual([1, 1]);
    expect(shown(of('learners'), [row(10, { sex: 'male' }), row(10)])).toEqual([10, 10]);
  });
});
