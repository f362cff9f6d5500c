import { fold, partialDatesAgree } from '@lienthong/vocabulary';

/** A member of staff at one place, from either side. Numbers as keyed digests: they are compared, never read. */
export interface ComparedPerson {
  /** Hub id of the record; of the other side any id that is unique there. */
  readonly id: string;
  /** Digest of the personal number; null: unknown. */
  readonly number: string | null;
  readonly name: string;
  /** What is known of it. */
  readonly birthDate: string | null;
  /** A code of the list `staffStatus`; null: unknown. */
  readonly status: string | null;
  /** Code of the school or unit; null: unknown. */
  readonly workplace: string | null;
}

export type StaffField = 'name' | 'birthDate' | 'status' | 'workplace';

export interface StaffDifference {
  /** `missing-there`: the hub alone knows the person; `missing-here`: the civil-servant system alone; `differs`: both, otherwise. */
  readonly sort: 'missing-there' | 'missing-here' | 'differs';
  /** The person, whichever side: digest of number, else of name and birth date. The same person is the same difference the next time. */
  readonly person: string;
  readonly fields: readonly StaffField[];
  readonly here: ComparedPerson | null;
  readonly there: ComparedPerson | null;
}

const ORDER: readonly StaffDifference['sort'][] = ['differs', 'missing-here', 'missing-there'];

/** Those who have left are not looked for on the other side: it need not keep them. */
const LEFT = new Set(['transferred-out', 'reassigned', 'retired', 'resigned']);

/**
 * Compares both lists by person: by personal number, and who has none by name and full birth date, where exactly one on each side bears them.
 * A person with two places differs in the workplace only if no place agrees. Nothing is changed on either side.
 */
export function compareStaff(here: readonly ComparedPerson[], there: readonly ComparedPerson[]): StaffDifference[] {
  const theirs = groupBy(there, keyOf);
  const ours = groupBy(here, keyOf);
  pairByName(ours, theirs);
  const differences: StaffDifference[] = [];
  for (const [person, places] of ours) {
    const others = theirs.get(person);
    const [first] = places;
    if (first === undefined) continue;
    if (others === undefined) {
      if (places.some((place) => place.status === null || !LEFT.has(place.status))) differences.push({ sort: 'missing-there', person, fields: [], here: first, there: null });
      continue;
    }
    const { fields, mine, other } = closest(places, others);
    if (fields.length > 0) differences.push({ sort: 'differs', person, fields, here: mine, there: other });
  }
  for (const [person, places] of theirs) {
    const [first] = places;
    if (!ours.has(person) && first !== undefined && places.some((place) => place.status === null || !LEFT.has(place.status))) differences.push({ sort: 'missing-here', person, fields: [], here: null, there: first });
  }
  // What is likelier a fault of data comes first: a list that is not whole leaves many behind.
  return differences.sort((a, b) => ORDER.indexOf(a.sort) - ORDER.indexOf(b.sort) || (a.person < b.person ? -1 : 1));
}

/** Name and birth date of a person; null where the day is not whole, which says too little. */
function nameKey({ name, birthDate }: ComparedPerson): string | null {
  return birthDate !== null && birthDate.length === 10 ? `name:${fold(name)}|${birthDate}` : null;
}

function keyOf(one: ComparedPerson): string {
  return one.number !== null ? `number:${one.number}` : (nameKey(one) ?? `id:${one.id}`);
}

/** Joins people of whom one side lacks the number, where name and birth date point to one on each side. */
function pairByName(ours: Map<string, ComparedPerson[]>, theirs: Map<string, ComparedPerson[]>): void {
  const byName = (groups: Map<string, ComparedPerson[]>): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const [person, places] of groups) for (const name of new Set(places.map(nameKey))) if (name !== null) found.set(name, [...(found.get(name) ?? []), person]);
    return found;
  };
  const [mine, other] = [byName(ours), byName(theirs)];
  for (const [name, [person, ...more]] of mine) {
    const [match, ...others] = other.get(name) ?? [];
    if (person === undefined || match === undefined || person === match || more.length > 0 || others.length > 0) continue;
    // Two different numbers are two people, whatever their names.
    if (person.startsWith('number:') && match.startsWith('number:')) continue;
    const places = theirs.get(match);
    if (places === undefined || theirs.has(person)) continue;
    theirs.delete(match);
    theirs.set(person, places);
  }
}

/** The pair of places with the fewest differing fields, and these. */
function closest(mine: readonly ComparedPerson[], others: readonly ComparedPerson[]): { fields: StaffField[]; mine: ComparedPerson; other: ComparedPerson } {
  const pairs = mine.flatMap((one) => others.map((other) => ({ fields: differing(one, other), mine: one, other })));
  return pairs.reduce((best, pair) => (pair.fields.length < best.fields.length ? pair : best));
}

/** What one side does not know is no difference. */
function differing(one: ComparedPerson, other: ComparedPerson): StaffField[] {
  const fields: StaffField[] = [];
  if (fold(one.name) !== fold(other.name)) fields.push('name');
  if (one.birthDate !== null && other.birthDate !== null && !partialDatesAgree(one.birthDate, other.birthDate)) fields.push('birthDate');
  if (one.status !== null && other.status !== null && one.status !== other.status) fields.push('status');
  if (one.workplace !== null && other.workplace !== null && one.workplace !== other.workplace) fields.push('workplace');
  return fields;
}

function groupBy(people: readonly ComparedPerson[], key: (one: ComparedPerson) => string): Map<string, ComparedPerson[]> {
  const groups = new Map<string, ComparedPerson[]>();
  for (const one of people) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
