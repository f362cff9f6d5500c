import { fold } from '@lienthong/vocabulary';
import type { KindDefinition, ResolvedIds } from '../../records/kind.js';

/** What a list of a school lacks compared with a record, and where it comes from (ADR 0010). */
export interface HeadSource {
  /** Keyed digest of a text: ids made of personal numbers must not be guessed back. */
  readonly digest: (text: string) => string;
  /** Milliseconds since 1970; rises from one file to the next. */
  readonly version: number;
  readonly updatedAt: string;
}

type Row = Readonly<Record<string, unknown>>;

const said = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

/**
 * The id of a row of a list without one: made of what makes two records the same thing, so that the same list again finds its own records.
 * `own` stands for the row itself where nothing else does.
 */
export function recordIdOf(kind: KindDefinition, row: Row, aside: Row, own: string, kinds: readonly KindDefinition[], digest: HeadSource['digest']): string {
  const key = personKey(kind, row) ?? keyOf(kind, row, aside, own, kinds) ?? own;
  return `xlsx-${digest(`${kind.name}|${key}`)}`;
}

/** The sender's own id of the person that a row refers to by name and birth date alone; undefined where a number says who it is. */
export function personRecordIdOf(kind: KindDefinition, row: Row, aside: Row, kinds: readonly KindDefinition[], digest: HeadSource['digest']): { readonly field: string; readonly recordId: string } | undefined {
  for (const reference of kind.references) {
    const person = kinds.find((each) => each.name === reference.kind);
    const { recordId: field, ...numbers } = reference.by;
    if (!reference.required || field === undefined || person?.identity === undefined || said(row[field]) !== undefined) continue;
    if (Object.values(numbers).some((name) => name !== undefined && said(row[name]) !== undefined)) continue;
    const key = personKey(person, { ...aside, schoolCode: row['schoolCode'] });
    if (key !== undefined) return { field, recordId: `xlsx-${digest(`${person.name}|${key}`)}` };
  }
  return undefined;
}

/** A person in a list: the first number that the kind knows, else name, birth date and school. Undefined for other kinds and nameless rows. */
function personKey({ identity }: KindDefinition, row: Row): string | undefined {
  if (identity === undefined) return undefined;
  for (const name of identity.numbers) {
    const number = said(row[name]);
    if (number !== undefined) return `${name}:${number}|${place(row)}`;
  }
  const [name, birthDate] = [said(row[identity.name]), said(row[identity.birthDate])];
  return name === undefined ? undefined : `name:${fold(name)}|${birthDate ?? ''}|${place(row)}`;
}

/** A person who works at two places has two records. */
function place(row: Row): string {
  return said(row['schoolCode']) ?? said(row['unitCode']) ?? '';
}

/** The kind's own key, with what the row says of its references in place of the ids that they will have. */
function keyOf(kind: KindDefinition, row: Row, aside: Row, own: string, kinds: readonly KindDefinition[]): string | undefined {
  const ids: Record<string, string | null> = { school: said(row['schoolCode']) ?? null, class: null, learner: null, staff: null, person: null };
  for (const { name, kind: target, by } of kind.references) {
    const found = Object.entries(by).flatMap(([way, field]) => (field !== undefined && said(row[field]) !== undefined ? [`${way}:${fold(said(row[field]) ?? '')}`] : []))[0];
    const person = kinds.find((each) => each.name === target);
    ids[name] = found ?? (person === undefined ? undefined : personKey(person, { ...aside, schoolCode: row['schoolCode'] })) ?? ids[name] ?? null;
  }
  try {
    const key = kind.key(row, ids as ResolvedIds, own);
    // A key with nothing in it is none: such rows are refused anyhow, each with an id of its own.
    return key === null || key.includes('undefined') ? undefined : key;
  } catch {
    return undefined;
  }
}
