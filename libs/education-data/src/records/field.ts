import type { CodeListName, CodeOf } from '@lienthong/vocabulary';

/** A text in both languages of the hub. Vietnamese is what people read first. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Holds when the named field of the same record has one of the values (`in`), or a value that is none of them (`notIn`). */
export interface Condition {
  readonly field: string;
  readonly in?: readonly (string | boolean)[];
  readonly notIn?: readonly (string | boolean)[];
}

/** Where the named field has one of the values, codes are of the other list: a result by an older scheme. A code of the wrong list is `not_applicable`. */
export interface OtherList {
  readonly field: string;
  readonly lists: { readonly [value: string]: CodeListName };
}

/** The types of kinds.md §1.2, as data. Limits count code points; numbers are inclusive. */
export type FieldType =
  | { readonly type: 'text'; readonly max: number; readonly lineBreaks?: boolean }
  /** Text of a fixed form: codes, numbers written as text. `form` says it in words for messages, `example` shows one, `reads` names other spellings of one code. */
  | { readonly type: 'pattern'; readonly pattern: RegExp; readonly max: number; readonly form: Bilingual; readonly example: string; readonly reads?: { readonly [other: string]: string } }
  /** A code of a list of the vocabulary; `only` narrows the list for this field, `unless` names another list for some values of another field. */
  | { readonly type: 'code'; readonly list: CodeListName; readonly only?: readonly string[]; readonly unless?: OtherList }
  | { readonly type: 'int'; readonly min: number; readonly max: number }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly decimals: number }
  | { readonly type: 'boolean' }
  /** `pdate` is what is known of a date: day, month or year. `moment` is a time or a date. */
  | { readonly type: 'date' | 'pdate' | 'month' | 'time' | 'moment' | 'schoolYear' | 'phone' }
  | { readonly type: 'list'; readonly item: FieldType; readonly maxItems: number }
  | { readonly type: 'objects'; readonly fields: FieldTable; readonly maxItems: number }
  /** Keys of a code list, every value of one type. An empty map is a value of its own (an exam of which nothing was sat). */
  | { readonly type: 'map'; readonly keys: CodeListName; readonly only?: readonly string[]; readonly value: FieldType };

declare const valueOf: unique symbol;

/** One field of a kind: its type, when it must and may be there, and how people call it. T is the type of its checked value. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly [valueOf]?: T;
  readonly label: Bilingual;
  readonly is: FieldType;
  readonly required: Required;
  /** Required also where this holds. */
  readonly requiredIf?: Condition;
  /** A value where one of these does not hold is `not_applicable`. */
  readonly onlyIf?: readonly Condition[];
  /** Other headings met in spreadsheets, besides the field's name and its Vietnamese label. */
  readonly headings?: readonly string[];
  /** A cell of a file that says more than its field: gives all the fields that it sets, undefined when it is an ordinary cell. */
  readonly cell?: (text: string) => { readonly [field: string]: string } | undefined;
}

/** The fields of a kind in the order in which they are kept, shown and written. Names are the contract. */
export type FieldTable = { readonly [name: string]: Field };

type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The checked content of a record whose fields are such: what is required is there, what is absent is undefined. */
export type ContentOf<F extends FieldTable> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: ValueOf<F[K]>;
};

/** What every builder takes besides the type. */
export interface FieldOptions {
  readonly required?: boolean;
  readonly requiredIf?: Condition;
  readonly onlyIf?: readonly Condition[];
  readonly headings?: readonly string[];
  readonly cell?: Field['cell'];
}

type Built<T, O> = Field<T, O extends { readonly required: true } ? true : false>;

function field<T, O extends FieldOptions>(vi: string, en: string, is: FieldType, options: O | undefined): Built<T, O> {
  const { required = false, requiredIf, onlyIf, headings, cell } = options ?? {};
  return {
    label: { vi, en },
    is,
    required,
    ...(requiredIf && { requiredIf }),
    ...(onlyIf && { onlyIf }),
    ...(headings && { headings }),
    ...(cell && { cell }),
  } as Built<T, O>;
}

/** Free text, by default up to 200 characters on one line. */
export function text<const O extends FieldOptions & { readonly max?: number; readonly lineBreaks?: boolean }>(vi: string, en: string, options?: O): Built<string, O> {
  const is: FieldType = { type: 'text', max: options?.max ?? 200, ...(options?.lineBreaks && { lineBreaks: true }) };
  return field(vi, en, is, options);
}

/** A form that several fields share, such as {@link schoolCodeForm}. */
export type PatternForm = Omit<Extract<FieldType, { type: 'pattern' }>, 'type'>;

/** Text of a fixed form. */
export function pattern<const O extends FieldOptions>(vi: string, en: string, form: PatternForm, options?: O): Built<string, O> {
  return field(vi, en, { type: 'pattern', ...form }, options);
}

/** A code of a list. */
export function code<const L extends CodeListName, const O extends FieldOptions & { readonly only?: readonly string[]; readonly unless?: OtherList }>(
  vi: string,
  en: string,
  list: L,
  options?: O,
): Built<O extends { readonly unless: { readonly lists: { readonly [value: string]: infer M extends CodeListName } } } ? CodeOf<L> | CodeOf<M> : CodeOf<L>, O> {
  return field(vi, en, { type: 'code', list, ...(options?.only && { only: options.only }), ...(options?.unless && { unless: options.unless }) }, options);
}

/** A whole number, by default 0..10^12. */
export function int<const O extends FieldOptions & { readonly min?: number; readonly max?: number }>(vi: string, en: string, options?: O): Built<number, O> {
  return field(vi, en, { type: 'int', min: options?.min ?? 0, max: options?.max ?? 1e12 }, options);
}

/** A calendar year, 1900..2100. */
export function year<const O extends FieldOptions>(vi: string, en: string, options?: O): Built<number, O> {
  return field(vi, en, { type: 'int', min: 1900, max: 2100 }, options);
}

/** A number with at most so many decimals. */
export function number<const O extends FieldOptions>(
  vi: string,
  en: string,
  limits: { readonly min: number; readonly max: number; readonly decimals: number },
  options?: O,
): Built<number, O> {
  return field(vi, en, { type: 'number', ...limits }, options);
}

/** True or false. */
export function bool<const O extends FieldOptions>(vi: string, en: string, options?: O): Built<boolean, O> {
  return field(vi, en, { type: 'boolean' }, options);
}

/** A day, part of a day's date, month, time, moment, school year or phone number, kept as text. */
export function dated<const O extends FieldOptions>(
  vi: string,
  en: string,
  type: 'date' | 'pdate' | 'month' | 'time' | 'moment' | 'schoolYear' | 'phone',
  options?: O,
): Built<string, O> {
  return field(vi, en, { type }, options);
}

/** A plain list. Empty is the same as absent. */
export function list<T, const O extends FieldOptions>(vi: string, en: string, item: Field<T>, maxItems: number, options?: O): Built<readonly T[], O> {
  return field(vi, en, { type: 'list', item: item.is, maxItems }, options);
}

/** A list of objects. Empty is the same as absent. */
export function objects<const F extends FieldTable, const O extends FieldOptions>(
  vi: string,
  en: string,
  fields: F,
  maxItems: number,
  options?: O,
): Built<readonly ContentOf<F>[], O> {
  return field(vi, en, { type: 'objects', fields, maxItems }, options);
}

/** A map from codes of a list to values of one type. */
export function map<const L extends CodeListName, T, const O extends FieldOptions & { readonly only?: readonly string[] }>(
  vi: string,
  en: string,
  keys: L,
  value: Field<T>,
  options?: O,
): Built<{ readonly [K in CodeOf<L>]?: T }, O> {
  return field(vi, en, { type: 'map', keys, value: value.is, ...(options?.only && { only: options.only }) }, options);
}
