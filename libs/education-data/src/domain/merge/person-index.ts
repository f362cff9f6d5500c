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
  | { readonly kind: 'same'; readonly personId: string }
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
    if (found.size > 1) return { kind: 'conflict' };
    const [personId] = found;
    if (personId !== undefined) {
      const agrees = others(this.byPerson.get(personId)).every((entry) => !contradicts(entry.marks, marks));
      return agrees ? { kind: 'same', personId } : { kind: 'conflict' };
    }
    const alike = marks.nameBirth === null ? [] : others(this.byNameBirth.get(marks.nameBirth)).map((entry) => entry.personId);
    return { kind: 'new', alike: [...new Set(alike)] };
  }
}

/** True when the two cannot be one person: a number, the birth year or the sex is known to both and differs. */
export function contradicts(a: PersonMarks, b: PersonMarks): boolean {
  for (const field of Object.keys(a.numbers)) {
    const other = b.numbers[field];
    if (other !== undefined && other !== a.numbers[field] && !a.distrusted.includes(field) && !b.distrusted.includes(field)) return true;
  }
  if (a.birthYear !== null && b.birthYear !== null && a.birthYear !== b.birthYear) return true;
  return a.sex !== b.sex && a.sex !== 'unknown' && b.sex !== 'unknown';
}

function* trusted(marks: PersonMarks): Generator<string> {
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
