import { describe, expect, it } from '@jest/globals';
import { bySchool, wholeOf } from './handover-sums.js';
import type { Handover } from './handover.responses.js';

const side = (platformId: string): Handover['from'] => ({ platformId, firstAt: null, lastAt: null });
const row = (schoolCode: string, kind: string, state: Handover['state'], more: Partial<Handover> = {}): Handover => ({
  provinceCode: '20', kind, schoolId: `id-${schoolCode}`, schoolCode, schoolName: `Trường ${schoolCode}`, since: '2026-01-15', decision: 'QĐ', schoolYear: null, state, from: side('A'), to: side('B'), records: 10, confirmed: 10, missing: 0, added: 0, otherYears: 0, done: 1,
  late: { records: 0, lastAt: null }, waiting: { fromUndecided: 0, toHeld: 0, toParked: 0 }, ...more,
});
const told = (rows: readonly Handover[]): [string, string][] => bySchool(rows).map((one) => [one.schoolCode, one.state]);

describe('hand-overs together', () => {
  it('a school is finished when all of its kinds are; those with most open come first', () => {
    const rows = [row('X-1', 'learner', 'finished'), row('X-2', 'learner', 'finished'), row('X-2', 'enrolment', 'under-way', { missing: 3 })];
    expect(told(rows)).toEqual([['X-2', 'under-way'], ['X-1', 'finished']]);
    expect(wholeOf(rows, bySchool(rows))).toMatchObject({ schools: 2, finishedSchools: 1, state: 'under-way', rows: 3, finishedRows: 2, missing: 3 });
  });

  it('a kind of which nobody has anything does not make a school look begun', () => {
    expect(told([row('X-1', 'learner', 'not-begun', { missing: 10 }), row('X-1', 'room', 'finished', { records: 0 })])).toEqual([['X-1', 'not-begun']]);
    expect(told([row('X-1', 'room', 'finished', { records: 0 })])).toEqual([['X-1', 'finished']]);
  });

  it('what waits of the new platform counts once, however many platforms came before', () => {
    const waiting = { fromUndecided: 2, toHeld: 1, toParked: 4 };
    const [school] = bySchool([row('X-1', 'learner', 'complete', { waiting }), row('X-1', 'learner', 'complete', { from: side('C'), waiting })]);
    expect(school?.waiting).toEqual({ fromUndecided: 4, toHeld: 1, toParked: 4 });
  });
});
