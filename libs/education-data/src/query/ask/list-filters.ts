import type { Field, FieldType } from '../../records/field.js';
import type { KindDefinition } from '../../records/kind.js';

/** Parameters that every list has; a kind's field of such a name is no filter. */
const COMMON = new Set(['limit', 'cursor', 'updatedSince', 'school', 'commune', 'province', 'year', 'date', 'q', 'fields', 'schoolCode', 'communeCode', 'schoolYear', 'examYear']);

/** A field by which a kind's list can be filtered, with what it holds. */
export interface ListFilter {
  readonly name: string;
  readonly type: FieldType;
  readonly label: Field['label'];
}

/**
 * Filters of a kind's list: its codes and yes/no fields, and of kinds that are not about people the fixed forms and whole numbers that it names
 * for searching. Never what is sensitive, sealed or a number of somebody: such a value may not stand in an address. Of a person only what everybody
 * has (sex; status and category of staff), not what sets somebody apart.
 */
export function filtersOf(kind: KindDefinition): readonly ListFilter[] {
  const hidden = new Set([...kind.sensitiveFields, ...kind.encryptedFields, ...(kind.identity?.numbers ?? []), ...kind.references.flatMap(({ by }) => Object.values(by))]);
  return Object.entries(kind.fields)
    .filter(([name, { is, required }]) => !COMMON.has(name) && !hidden.has(name) && (kind.identity === undefined || required) && (is.type === 'code' || is.type === 'boolean' || (kind.group !== 'personal' && kind.searchFields.includes(name) && (is.type === 'pattern' || is.type === 'int'))))
    .map(([name, { is, label }]) => ({ name, type: is, label }));
}

/** Fields of names in which `q` looks, with and without diacritics: of kinds that are not about people. People are looked for by `POST /{list}/search`. */
export function namesOf(kind: KindDefinition): readonly string[] {
  if (kind.group === 'personal' || kind.identity !== undefined) return [];
  return Object.entries(kind.fields).filter(([name, { is }]) => is.type === 'text' && (name === 'name' || name === 'title' || kind.searchFields.includes(name))).map(([name]) => name);
}

/** Names that `fields` may choose from: the kind's own, ids of what it refers to, its dated states. */
export function choosableOf(kind: KindDefinition): readonly string[] {
  const ids = [...(kind.name === 'school' ? [] : ['school']), ...kind.references.map((one) => one.name), ...(kind.identity === undefined ? [] : ['person'])];
  return [...new Set([...Object.keys(kind.fields), ...ids.map((name) => `${name}Id`), ...(kind.statesBy === undefined ? [] : ['states'])])];
}
