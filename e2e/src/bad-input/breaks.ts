import { FORMS, lengthsOf, type Schema, someValue, valueSchema } from './kind-schema.js';

/** One way to break a value, and what has to be said of it. */
export interface Break {
  /** In words, for whoever reads a failure. */
  readonly what: string;
  readonly value: unknown;
  readonly code: string;
  /** Path of the problem, below the field (`relatives.0.fullName`). */
  readonly path: string;
}

const LONG = 'dài ';
const CONTROL = '\u0007';
const WRONG_TYPES: Readonly<Record<string, unknown>> = { 'a number': 7, 'true': true, 'an object': { a: 1 }, 'a list': ['a'], 'an empty object': {} };

/** Texts that are of no such form, by the form (kinds.md §1.2). All are `bad_format`. */
const NOT_OF_FORM: Readonly<Record<string, readonly string[]>> = {
  date: ['2025-02-30', '2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-1', '2025/09/01', '20250901', '2025-09-01T00:00:00+07:00', '0000-00-00', '２０２５-09-01', 'hôm nay', '45901'],
  pdate: ['2025-13', '2025-02-30', '25', '2025-9', '2010-03-', 'không rõ', '2010-3-15', '20100315'],
  month: ['2025-13', '2025-00', '2025-9', '2025-09-01', 'tháng 9'],
  time: ['2025-09-05', '2025-09-05T08:00:00', '2025-02-30T08:00:00+07:00', '2025-09-05T25:00:00+07:00', '2025-09-05T08:61:00+07:00', '2025-09-05T08:00:00+0700', '1757034000', '2025-W36-5', 'hôm qua'],
  moment: ['2025-02-30', '2025-09-05T08:00:00', '2025-09-05T25:00:00+07:00', '2025-09', '1757034000', 'hôm qua'],
  schoolYear: ['2025-2027', '2025', '2025-26', '2025–2026', '2026-2025', '2025-2025', '25-26', 'năm nay'],
  phone: ['mười chín số', '0912', '0912abc678', '٠٩١٢٣٤٥٦٧٨', '0912345678;0912345679', '09123456789012345678901'],
};

/**
 * Every way to break a value of a field, read off the schema that the hub serves and the rules of kinds.md §1.2 and §6 alone: this file
 * knows nothing of the checker.
 */
export function* breaksOf(schema: Schema, path: string): Generator<Break> {
  const is = valueSchema(schema);
  if (is.enum !== undefined) yield* ofCode(is.enum.map(String), path);
  else if (is.type === 'integer' || is.type === 'number') yield* ofNumber(is, path);
  else if (is.type === 'boolean') yield* wrongTypes(path, 'true', { 'text': 'true', 'x': 'x' });
  else if (is.type === 'array') yield* ofList(is, path);
  else if (is.type === 'object') yield* ofMap(is, path);
  else yield* ofText(is, path);
}

function* wrongTypes(path: string, right: string, more: Readonly<Record<string, unknown>> = {}): Generator<Break> {
  for (const [what, value] of Object.entries({ ...WRONG_TYPES, ...more })) if (what !== right) yield { what: what === 'text' ? what : `${what} in its place`, value, code: 'bad_type', path };
}

function* ofCode(codes: readonly string[], path: string): Generator<Break> {
  yield* wrongTypes(path, '');
  const bad = (what: string, value: string, code = 'unknown_code'): Break => ({ what, value, code, path });
  yield bad('a code of no list', 'khong-co-ma-nay');
  yield bad('a code and more', `${codes[0]} 2`);
  yield bad('a control character', `${codes[0]}${CONTROL}`, 'bad_characters');
  yield bad('an endless code', 'x'.repeat(5_000));
  const upper = codes.map((code) => code.toUpperCase()).find((code) => !codes.includes(code));
  if (upper !== undefined) yield bad('in capitals', upper);
  const bare = codes.map((code) => code.replace(/^0/, '')).find((code) => !codes.includes(code));
  if (bare !== undefined) yield bad('without its zero', bare, 'leading_zero_lost');
}

function* ofNumber({ type, minimum = 0, maximum = 1e12, 'x-decimals': decimals = 0 }: Schema, path: string): Generator<Break> {
  const bad = (what: string, value: unknown, code: string): Break => ({ what, value, code, path });
  yield* wrongTypes(path, 'a number', { 'text of digits': String(minimum), 'text': 'bảy' });
  yield bad('below its least', minimum - 1, 'out_of_range');
  // Above 2^53 the next whole number is two further.
  yield bad('above its most', maximum >= Number.MAX_SAFE_INTEGER ? 2 ** 53 : maximum + 1, 'out_of_range');
  yield bad('far above', 1e300, 'out_of_range');
  yield bad('far below', -1e300, 'out_of_range');
  const places = type === 'integer' ? 0 : decimals;
  yield bad(`${places + 1} decimals`, Number((minimum + 0.5 * 10 ** -places).toFixed(places + 1)), 'too_many_decimals');
}

function* ofText(is: Schema, path: string): Generator<Break> {
  yield* wrongTypes(path, '');
  const bad = (what: string, value: string, code: string): Break => ({ what, value, code, path });
  const example = is.examples?.[0] ?? String(someValue(is));
  yield bad('a control character', `${example}${CONTROL}`, 'bad_characters');
  yield bad('NUL', `\0${example}`, 'bad_characters');
  yield bad('half a character', `${example}\ud800`, 'bad_characters');
  yield bad('C1 controls', `${example.slice(0, 1)}\u0085${example.slice(1)}`, 'bad_characters');
  const form = formOf(is);
  for (const value of form === undefined ? [] : (NOT_OF_FORM[form] ?? [])) yield bad(JSON.stringify(value), value, 'bad_format');
  if (is.maxLength !== undefined) {
    yield bad('a character too long', LONG.repeat(is.maxLength).slice(0, is.maxLength).trimEnd().padEnd(is.maxLength + 1, 'x'), 'too_long');
    yield bad('too long in characters of four bytes', '😀'.repeat(is.maxLength + 1), 'too_long');
    yield bad('endless', 'x'.repeat(20_000), 'too_long');
  } else if (is.pattern !== undefined && form === undefined) yield* ofPattern(is.pattern, example, path);
}

function* ofPattern(pattern: string, example: string, path: string): Generator<Break> {
  const bad = (what: string, value: string, code = 'bad_format'): Break => ({ what, value, code, path });
  const takes = (value: string): boolean => new RegExp(pattern).test(value);
  const digits = /^[0-9]+$/.test(example);
  yield bad('a letter that is none of its', `ă${example.slice(1)}`);
  yield bad('digits of another script', example.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replace(/^[^０-９]+$/, 'ＡＢＣ'));
  yield bad('a dash of typographers', `–${example.slice(1)}`);
  if (example.length > 2) yield bad('a blank within', `${example.slice(0, 1)} ${example.slice(2)}`);
  if (!takes(example.toLowerCase())) yield bad('in small letters', example.toLowerCase());
  const lengths = lengthsOf(pattern);
  if (lengths === undefined) return;
  yield bad('too long', example.repeat(lengths.most).slice(0, lengths.most + 1), 'too_long');
  yield bad('endless', example.repeat(lengths.most).padEnd(5_000, example), 'too_long');
  if (lengths.least < 2) return;
  if (digits) yield bad('without its zero', example.slice(1).padEnd(lengths.least, '1').slice(0, lengths.least - 1), 'leading_zero_lost');
  const short = lengths.least - (digits ? 2 : 1);
  if (short > 0) yield bad('too short', example.slice(0, short));
}

function* ofList(is: Schema, path: string): Generator<Break> {
  const item = is.items ?? {};
  const good = someValue(item);
  yield* wrongTypes(path, 'a list', { 'a text': 'a;b' });
  yield { what: 'an item too many', value: Array.from({ length: (is.maxItems ?? 0) + 1 }, () => good), code: 'too_many_items', path };
  yield { what: 'ten thousand items', value: Array.from({ length: 10_000 }, () => null), code: 'too_many_items', path };
  const inner = valueSchema(item);
  if (inner.type !== 'object') {
    for (const each of breaksOf(item, `${path}.0`)) yield { ...each, what: `its item: ${each.what}`, value: [each.value] };
    return;
  }
  yield { what: 'its item: a text', value: ['a'], code: 'bad_type', path: `${path}.0` };
  yield { what: 'its second item: a list', value: [good, []], code: 'bad_type', path: `${path}.1` };
  yield { what: 'its item: a field of no name', value: [{ ...(good as object), khongCoTruongNay: 1 }], code: 'unknown_field', path: `${path}.0.khongCoTruongNay` };
  for (const name of inner.required ?? []) {
    const { [name]: _left, ...rest } = good as Record<string, unknown>;
    yield { what: `its item: without ${name}`, value: [rest], code: 'required_missing', path: `${path}.0.${name}` };
  }
  for (const [name, field] of Object.entries(inner.properties ?? {})) {
    for (const each of breaksOf(field, `${path}.0.${name}`)) yield { ...each, what: `its item's ${name}: ${each.what}`, value: [{ ...(good as object), [name]: each.value }] };
  }
}

function* ofMap(is: Schema, path: string): Generator<Break> {
  yield* wrongTypes(path, 'an empty object', { 'a text': 'a' , 'an object': [{}] });
  yield { what: 'a key of no list', value: { 'khong-co-ma-nay': 1 }, code: 'unknown_code', path: `${path}.khong-co-ma-nay` };
  yield { what: 'a key of prototypes', value: JSON.parse('{"__proto__":1}'), code: 'unknown_code', path: `${path}.__proto__` };
  const [key, value] = Object.entries(is.properties ?? {})[0] ?? [];
  if (key === undefined || value === undefined) return;
  for (const each of breaksOf(value, `${path}.${key}`)) yield { ...each, what: `its ${key}: ${each.what}`, value: { [key]: each.value } };
}

function formOf(is: Schema): string | undefined {
  if (is.format === 'date') return 'date';
  if (is.format === 'date-time') return 'time';
  if (is.anyOf !== undefined) return 'moment';
  return Object.entries(FORMS).find(([, pattern]) => pattern === is.pattern)?.[0];
}
