import type { Fields } from '../domain/merge/hub-view.js';
import type { Ids } from '../domain/merge/source-state.js';
import { lastDayOf, standsAt } from '../domain/reorganisation/school-succession.js';
import type { KindDefinition } from '../records/kind.js';
import type { SchoolCodes } from '../store/school-codes.repository.js';

/**
 * The school at which a record stands (ADR 0024): the one that its code names, or the one that has taken that over by the last day of
 * which the record speaks. A school's own record is of itself.
 */
export function standingOf(schools: SchoolCodes, definition: KindDefinition, fields: Fields, named: string | null, today: string): string | null {
  if (!schools.anySuccession || named === null || definition.name === 'school') return named;
  const taken = schools.takenOver(named);
  return taken.length === 0 ? named : standsAt(named, taken, lastDayOf(fields, definition.schoolYearOf(fields)), today);
}

/** Ids with the school that the record itself names: keys are made with that one, so that they stay what they were and two schools' classes of one name stay two. */
export function namedIds(schools: SchoolCodes, fields: Fields, ids: Ids): Ids {
  if (!schools.anySuccession) return ids;
  const code = fields['schoolCode'];
  const school = typeof code === 'string' ? schools.idOf(code) : ids.school;
  return school === ids.school ? ids : { ...ids, school };
}

/** The school at which a target stands, as a record sees it that names `named`: what has followed that school is still of it. */
export function asNamed(schools: SchoolCodes, standing: string | null, named: string | null): string | null {
  if (!schools.anySuccession || standing === named || named === null) return standing;
  return schools.takenOver(named).some((one) => one.successorId === standing) ? named : standing;
}
