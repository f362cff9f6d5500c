import { type HandoverState, handoverStateOfAll, openOf } from '../../domain/handover.js';
import type { HandoverSchool, HandoverSum, HandoverWhole } from './handover-sums.responses.js';
import type { Handover } from './handover.responses.js';

/** Hand-overs by school, those with most open first. */
export function bySchool(items: readonly Handover[]): HandoverSchool[] {
  const schools = new Map<string, Handover[]>();
  for (const one of items) schools.set(one.schoolId, [...(schools.get(one.schoolId) ?? []), one]);
  return [...schools.values()]
    .flatMap((rows): HandoverSchool[] => {
      const [first] = rows;
      const state = stateOf(rows);
      if (first === undefined || state === null) return [];
      return [{ provinceCode: first.provinceCode, schoolId: first.schoolId, schoolCode: first.schoolCode, schoolName: first.schoolName, state, ...sumOf(rows) }];
    })
    .sort((a, b) => openOf({ missing: b.missing, ...b.waiting }) - openOf({ missing: a.missing, ...a.waiting }) || (a.schoolCode < b.schoolCode ? -1 : 1));
}

/** All of them together. */
export function wholeOf(items: readonly Handover[], schools: readonly HandoverSchool[]): HandoverWhole {
  return { schools: schools.length, finishedSchools: schools.filter((one) => one.state === 'finished').length, state: stateOf(items), ...sumOf(items) };
}

/** A kind of which nobody has anything is finished, and says nothing of how far the others are. */
function stateOf(rows: readonly Handover[]): HandoverState | null {
  const telling = rows.filter((row) => row.records + row.added > 0 || row.state !== 'finished');
  return handoverStateOfAll((telling.length === 0 ? rows : telling).map((row) => row.state));
}

function sumOf(rows: readonly Handover[]): HandoverSum {
  const sum = (of: (row: Handover) => number): number => rows.reduce((total, row) => total + of(row), 0);
  // What waits of the new platform stands in each of its rows, whatever platform came before: it counts once.
  const once = [...new Map(rows.map((row) => [`${row.schoolId} ${row.kind} ${row.to.platformId}`, row.waiting])).values()];
  return {
    rows: rows.length,
    finishedRows: rows.filter((row) => row.state === 'finished').length,
    missing: sum((row) => row.missing),
    waiting: { fromUndecided: sum((row) => row.waiting.fromUndecided), toHeld: once.reduce((total, one) => total + one.toHeld, 0), toParked: once.reduce((total, one) => total + one.toParked, 0) },
  };
}
