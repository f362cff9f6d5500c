import { describe, expect, it } from '@jest/globals';
import type { Figure } from '../api/ioc.js';
import { bookOf, figureKey, withFigures } from './figure-store.js';

const figure = (id: string, value: number | null, dims: Record<string, string> = {}): Figure => ({ id, dims, value, unit: 'count', source: 'live', updatedAt: null });

describe('the figures of a scope', () => {
  it('know a row whatever the order of its dims', () => {
    expect(figureKey({ id: 'learners', dims: { sex: 'female', grade: '1' } })).toBe(figureKey({ id: 'learners', dims: { grade: '1', sex: 'female' } }));
  });

  it('mark only what has another value than before', () => {
    const before = bookOf([figure('schools', 5), figure('classes', 40)]);
    const after = withFigures(before, [figure('schools', 5), figure('classes', 41)]);
    expect([...after.changed]).toEqual(['classes|']);
    expect(after.figures.get('classes|')?.value).toBe(41);
  });

  it('mark a figure that had no data and now has 0', () => {
    const after = withFigures(bookOf([figure('alerts.open', null)]), [figure('alerts.open', 0)]);
    expect([...after.changed]).toEqual(['alerts.open|']);
  });

  it('keep only the latest day of a figure by date', () => {
    const before = bookOf([figure('attendance.rate', 0.9, { date: '2025-10-01' })]);
    const after = withFigures(before, [figure('attendance.rate', 0.95, { date: '2025-10-02' })]);
    expect([...after.figures.keys()]).toEqual(['attendance.rate|date=2025-10-02']);
  });

  it('leave the book before untouched', () => {
    const before = bookOf([figure('schools', 5)]);
    withFigures(before, [figure('schools', 6)]);
    expect(before.figures.get('schools|')?.value).toBe(5);
  });
});
