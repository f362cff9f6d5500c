import { ApartPersons } from '../identity/apart-persons.js';
import { evidenceOf, type PersonSays } from '../identity/evidence.js';
import type { PersonMarks } from './source-state.js';

/** A person the hub knows, as far as identity looks at them. One entry per live source state. */
export interface PersonEntry {
  readonly personId: string;
  readonly platformId: string;
  readonly recordId: string;
  readonly marks: PersonMarks;
}

/** What identity says of a record (kinds.md §1.3). */
export type Identification =
  | { readonly kind: 'same'; readonly personId: string; /** No number of its own speaks for the person any more, as one did before; for the review list. */ readonly parted?: true }
  | { readonly kind: 'new'; /** Persons of the same folded name and birth date; for the review list. */ readonly alike: readonly string[] }
  | { readonly kind: 'conflict' };

/**
 * Persons by their numbers. One number equal, none different, birth year and sex not different: the same person. An equal number with
 * anything that differs, or numbers of two persons: a conflict that a steward decides. Equal name and birth date alone: another person,
 * on the review list. A distrusted number proves nothing, on either side.
 * Works on what the merge loaded and is kept up to date while records of a chunk are decided in order.
 */
export class PersonIndex {
  private readonly byNumber = new Map<string, PersonEntry[]>();
  private readonly byNameBirth = new Map<string, PersonEntry[]>();
  private readonly byRecord = new Map<string, PersonEntry>();
  private readonly byPerson = new Map<string, PersonEntry[]>();

  constructor(private readonly apart: ApartPersons = ApartPersons.NONE) {}

  /** Puts in what a live source says of a person, in place of what it said before. */
  put(entry: PersonEntry): void {
    this.remove(entry.platformId, entry.recordId);
    this.byRecord.set(recordKey(entry.platformId, entry.recordId), entry);
    add(this.byPerson, entry.personId, entry);
    for (const digest of trusted(entry.marks)) add(this.byNumber, digest, entry);
    if (entry.marks.nameBirth !== null) add(this.byNameBirth, entry.marks.nameBirth, entry);
  }

  /** Takes out what a source said (cancelled). */
  remove(platformId: string, recordId: string): void {
    const entry = this.byRecord.get(recordKey(platformId, recordId));
    if (entry === undefined) return;
    this.byRecord.delete(recordKey(platformId, recordId));
    drop(this.byPerson, entry.personId, entry);
    for (const digest of trusted(entry.marks)) drop(this.byNumber, digest, entry);
    if (entry.marks.nameBirth !== null) drop(this.byNameBirth, entry.marks.nameBirth, entry);
  }

  /** What live sources say of a person. */
  entriesOf(personId: string): readonly PersonEntry[] {
    return this.byPerson.get(personId) ?? [];
  }

  /** Digest of all numbers of two persons: a decision to keep them apart holds as long as it stays. */
  evidenceOf(one: string, other: string): string {
    return evidenceOf(this.says(one), this.says(other));
  }

  private says(personId: string): PersonSays {
    return { personId, marks: this.entriesOf(personId).map((entry) => entry.marks) };
  }

  /**
   * Who the record is about, given what all others say (its own earlier state is left out).
   * @param own the person this record was about until now, null for a record not seen before
   */
  identify(platformId: string, recordId: string, marks: PersonMarks, own: string | null): Identification {
    const others = (list: readonly PersonEntry[] | undefined): PersonEntry[] =>
      (list ?? []).filter((entry) => entry.platformId !== platformId || entry.recordId !== recordId);
    const found = new Set<string>();
    for (const digest of trusted(marks)) for (const entry of others(this.byNumber.get(digest))) found.add(entry.personId);
    // Other sources hold this record to be about its earlier person: it may not walk away to somebody else by itself.
    if (own !== null && others(this.byPerson.get(own)).length > 0) found.add(own);
    if (own !== null && !this.apart.isEmpty) {
      for (const person of found) {
        const evidence = person === own ? undefined : this.apart.evidenceOf(own, person);
        if (evidence === undefined) continue;
        const now = evidenceOf({ personId: own, marks: [...others(this.byPerson.get(own)).map((entry) => entry.marks), marks] }, this.says(person));
        // A person keeps the two apart; with other numbers than then, a person looks again.
        if (evidence !== now) return { kind: 'conflict' };
        found.delete(person);
      }
    }
    if (found.size > 1) return { kind: 'conflict' };
    const [personId] = found;
    if (personId !== undefined) {
      const known = this.byRecord.get(recordKey(platformId, recordId));
      const before = known?.personId === personId ? known.marks : null;
      const rest = others(this.byPerson.get(personId)).map((entry) => entry.marks);
      if (contradictsPerson(rest, before, marks)) return { kind: 'conflict' };
      const parted = before !== null && sharesNumber(before, rest) && !sharesNumber(marks, rest);
      return parted ? { kind: 'same', personId, parted } : { kind: 'same', personId };
    }
    const alike = marks.nameBirth === null ? [] : others(this.byNameBirth.get(marks.nameBirth)).map((entry) => entry.personId).filter((person) => person !== own);
    return { kind: 'new', alike: [...new Set(alike)] };
  }
}

/**
 * True when a record cannot be about a person: a number, the birth year or the sex is known to both and differs. Where a steward joined
 * sources that differ, each of their values counts, and so does what the record itself said before (`before`).
 */
export function contradictsPerson(others: readonly PersonMarks[], before: PersonMarks | null, marks: PersonMarks): boolean {
  const known = before === null ? others : [...others, before];
  for (const field of Object.keys(marks.numbers)) {
    if (marks.distrusted.includes(field)) continue;
    const said = (one: PersonMarks): string | undefined => (one.distrusted.includes(field) ? undefined : one.numbers[field]);
    if (others.some((one) => said(one) !== undefined && said(one) !== marks.numbers[field]) && !known.some((one) => said(one) === marks.numbers[field])) return true;
  }
  if (marks.birthYear !== null && others.some((one) => one.birthYear !== null && one.birthYear !== marks.birthYear) && !known.some((one) => one.birthYear === marks.birthYear)) return true;
  return marks.sex !== 'unknown' && others.some((one) => one.sex !== 'unknown' && one.sex !== marks.sex) && !known.some((one) => one.sex === marks.sex);
}

/** Whether a number that proves something is said by both. */
function sharesNumber(marks: PersonMarks, others: readonly PersonMarks[]): boolean {
  const own = new Set(trusted(marks));
  return others.some((other) => [...trusted(other)].some((digest) => own.has(digest)));
}

/** Numbers that prove something. */
export function* trusted(marks: PersonMarks): Generator<string> {
  for (const field of Object.keys(marks.numbers)) {
    const digest = marks.numbers[field];
    if (digest !== undefined && !marks.distrusted.includes(field)) yield digest;
  }
}

function add(map: Map<string, PersonEntry[]>, key: string, entry: PersonEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

function drop(map: Map<string, PersonEntry[]>, key: string, entry: PersonEntry): void {
  const list = map.get(key)?.filter((one) => one !== entry) ?? [];
  if (list.length === 0) map.delete(key);
  else map.set(key, list);
}

function recordKey(platformId: string, recordId: string): string {
  return `${platformId}\u001f${recordId}`;
}
