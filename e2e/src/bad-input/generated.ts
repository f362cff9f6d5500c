import { type Break, breaksOf } from './breaks.js';
import { isOptional, satisfies, type Schema, type Sent, type ServedKind, someValue, valueSchema } from './kind-schema.js';

/** One broken record of a kind: what was done to it, and the one problem it has to be told. */
export interface BrokenRecord extends Break {
  readonly field: string;
  readonly record: Sent;
}

/** Values that are odd but right: no problem of type may be told of the field. */
export interface OddRecord {
  readonly what: string;
  readonly field: string;
  readonly record: Sent;
}

const HEAD = ['recordId', 'event', 'version', 'updatedAt'];

/** Names that no kind has, and objects of JavaScript do. */
const FOREIGN = ['khongCoTruongNay', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'hubId', '', '0', 'schoolCode ', 'a.b', 'x'.repeat(64)];

/** Fields of the kind with their schemas, head included. */
export function fieldsOf({ schema }: ServedKind): readonly (readonly [string, Schema])[] {
  return Object.entries(schema.else?.properties ?? {});
}

/** Every field of the kind broken in every way that its schema shows, on the record given, which itself is right. */
export function* brokenRecords(kind: ServedKind, base: Sent): Generator<BrokenRecord> {
  const required = new Set([...HEAD, ...(kind.schema.else?.required ?? [])]);
  for (const [field, schema] of fieldsOf(kind)) {
    const made = (each: Break): BrokenRecord => ({ ...each, field, record: { ...base, [field]: each.value } });
    // What becomes of the rest of a record when its event is none is told by no document.
    for (const each of breaksOf(schema, field)) yield made(each);
    if (!required.has(field)) continue;
    for (const [what, value] of [['left out', undefined], ['null', null], ['empty', ''], ['blanks alone', ' \u00a0 ']] as const) {
      if (what === 'blanks alone' && (valueSchema(schema).type ?? 'string') !== 'string') continue;
      yield made({ what, value, code: 'required_missing', path: field });
    }
  }
  yield* foreignFields(base);
  yield* brokenConditions(kind, base);
}

function* foreignFields(base: Sent): Generator<BrokenRecord> {
  for (const field of FOREIGN) {
    const record = JSON.parse(`${JSON.stringify(base).slice(0, -1)},${JSON.stringify(field)}:{"a":1}}`) as Sent;
    yield { what: 'a field of no name', field, record, value: { a: 1 }, code: 'unknown_field', path: field };
  }
}

/** What the schema says of fields together: one of several, needed with, not applicable with. */
function* brokenConditions({ schema }: ServedKind, base: Sent): Generator<BrokenRecord> {
  for (const rule of schema.else?.allOf ?? []) {
    const group = rule.anyOf?.flatMap((each) => each.required ?? []);
    if (group !== undefined) {
      const [first = ''] = group;
      const record = Object.fromEntries(Object.entries(base).filter(([name]) => !group.includes(name)));
      yield { what: `none of ${group.join(', ')}`, field: first, record, value: undefined, code: 'required_missing', path: first };
    }
    if (rule.if === undefined || !satisfies(base, rule.if)) continue;
    for (const name of rule.then?.required ?? []) yield { what: 'left out where it is needed', field: name, record: { ...base, [name]: undefined }, value: undefined, code: 'required_missing', path: name };
    for (const name of Object.keys(rule.then?.properties ?? {})) {
      // Only null or empty: it does not apply. Other codes: another list holds.
      if (rule.then?.properties?.[name]?.enum?.some((each) => each !== null && each !== '') !== false) continue;
      const value = someValue(schema.else?.properties?.[name] ?? {});
      yield { what: 'there where it does not apply', field: name, record: { ...base, [name]: value }, value, code: 'not_applicable', path: name };
    }
  }
}

/** Values at the very limits, and other spellings of one value. */
export function* oddRecords(kind: ServedKind, base: Sent): Generator<OddRecord> {
  for (const [field, schema] of fieldsOf(kind)) {
    if (HEAD.includes(field)) continue;
    for (const [what, value] of oddValues(schema)) yield { what, field, record: { ...base, [field]: value } };
  }
}

function* oddValues(schema: Schema): Generator<readonly [string, unknown]> {
  const is = valueSchema(schema);
  if (isOptional(schema)) for (const [what, value] of [['null', null], ['empty', ''], ['blanks', '  ']] as const) if (what !== 'blanks' || is.type === 'string') yield [what, value];
  if (is.enum !== undefined) for (const code of is.enum) yield [`the code ${String(code)}`, code];
  if (is.minimum !== undefined) for (const value of [is.minimum, is.maximum, is.minimum === 0 ? -0 : is.minimum]) yield [`the number ${String(value)}`, value];
  if (is.maxLength !== undefined) {
    yield ['as long as may be', 'x'.repeat(is.maxLength)];
    yield ['as long as may be in characters of four bytes', '😀'.repeat(is.maxLength)];
    yield ['as long as may be when composed, with blanks around', `  ${'ế'.repeat(is.maxLength).normalize('NFD')}\u00a0 `];
  }
  const example = is.examples?.[0];
  if (example !== undefined) yield ['with blanks around', `  ${example} `];
  if (is.type === 'array') {
    const item = someValue(is.items ?? {});
    yield ['no item', []];
    yield ['nulls alone', [null]];
    yield ['as many items as may be', Array.from({ length: is.maxItems ?? 1 }, () => item)];
  }
}
