import { describe, expect, it } from '@jest/globals';
import { lastDayOf, standsAt } from './school-succession.js';

const today = '2025-10-01';

describe('where a record stands', () => {
  const taken = [
    { schoolId: 'a', successorId: 'c', effectiveOn: '2025-09-15', followed: true },
    { schoolId: 'a', successorId: 'b', effectiveOn: '2025-07-01', followed: false },
  ];
  it.each([
    ['before anybody took over', '2025-06-30', 'a'],
    ['from the first day on', '2025-07-01', 'b'],
    ['of a chain at the last', '2025-09-15', 'c'],
  ])('%s', (_, day, school) => expect(standsAt('a', taken, day, today)).toBe(school));
  it('at its own school where nobody took over', () => expect(standsAt('a', [], today, today)).toBe('a'));
  it('at its own school while the day is yet to come', () => expect(standsAt('a', [{ schoolId: 'a', successorId: 'b', effectiveOn: '2025-10-02', followed: false }], '2026-07-31', today)).toBe('a'));
  it('where the others went, though it was received before', () => expect(standsAt('a', [{ schoolId: 'a', successorId: 'b', effectiveOn: '2025-10-02', followed: true }], '2026-07-31', today)).toBe('b'));
});

describe('the last day of which a record speaks', () => {
  it.each([
    ['of a learner none', {}, null, '9999-12-31'],
    ['of a mark its date', { date: '2025-09-02' }, null, '2025-09-02'],
    ['of a class the end of its year', {}, '2024-2025', '2025-07-31'],
    ['of an enrolment that ended its last day', { leftOn: '2025-09-10' }, '2025-2026', '2025-09-09'],
    ['of a month its last day', { month: '2025-02' }, null, '2025-02-28'],
    ['of an act its local day', { occurredAt: '2025-09-01T23:30:00Z' }, null, '2025-09-02'],
    ['of a sitting the summer of its year', { examYear: 2025 }, null, '2025-07-31'],
  ])('%s', (_, fields, year, day) => expect(lastDayOf(fields, year)).toBe(day));
});
