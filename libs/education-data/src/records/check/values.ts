import { codesOf, hasAtMostDecimals, isLocalDate, isMoment, isMonth, isPartialDate, isSchoolYear, isTime } from '@lienthong/vocabulary';
import { distance } from 'fastest-levenshtein';
import type { FieldType } from '../field.js';
import { Failure } from './failure.js';
import { tidyLines, tidyText } from './tidy.js';

/** A checked plain value, undefined for no value, or why it is refused. */
export type Checked = string | number | boolean | undefined | Failure;
/** Checks one plain value that is neither null nor undefined. Specialised for its field when the kind is compiled. */
export type CheckValue = (value: unknown) => Checked;

/** Types whose value is one plain value. */
export type PlainType = Exclude<FieldType, { type: 'list' | 'objects' | 'map' }>;

const needs = (vi: string, en: string): Failure => new Failure('bad_type', { vi: `Giá trị phải là ${vi}`, en: `The value must be ${en}` });
const notText = needs('chuỗi ký tự', 'text');
const notNumber = needs('số', 'a number');
const notBoolean = needs('true hoặc false', 'true or false');

function tooLong(max: number): Failure {
  return new Failure('too_long', { vi: `Dài quá ${max} ký tự`, en: `Longer than ${max} characters` });
}

function lostZero(): Failure {
  return new Failure('leading_zero_lost');
}

/** Accepts again at once what it accepted before: dates, years and times repeat within a push. Bounded, so that no sender can fill it. */
function remembering(accepts: (value: string) => boolean): (value: string) => boolean {
  let known = new Set<string>();
  return (value) => {
    if (known.has(value)) return true;
    if (!accepts(value)) return false;
    if (known.size >= 4_096) known = new Set();
    known.add(value);
    return true;
  };
}

const isDay = remembering(isLocalDate);
const isInstant = remembering(isTime);

const phone = /^[0-9+ .()-]{8,20}$/;

/** How each type that is text of a form is tested, and how the form is said. */
const forms: { readonly [T in Extract<PlainType, { type: 'date' | 'pdate' | 'month' | 'time' | 'moment' | 'schoolYear' | 'phone' }>['type']]: { readonly test: (value: string) => boolean; readonly vi: string; readonly en: string } } = {
  date: { test: isDay, vi: 'ngày có thật, dạng YYYY-MM-DD', en: 'an existing day as YYYY-MM-DD' },
  pdate: { test: remembering(isPartialDate), vi: 'ngày dạng YYYY-MM-DD, YYYY-MM hoặc YYYY', en: 'a date as YYYY-MM-DD, YYYY-MM or YYYY' },
  month: { test: remembering(isMonth), vi: 'tháng dạng YYYY-MM', en: 'a month as YYYY-MM' },
  time: { test: isInstant, vi: 'thời điểm RFC 3339 có múi giờ, ví dụ 2025-10-01T19:30:00+07:00', en: 'an RFC 3339 time with offset such as 2025-10-01T19:30:00+07:00' },
  moment: { test: remembering(isMoment), vi: 'thời điểm RFC 3339 có múi giờ, hoặc ngày YYYY-MM-DD', en: 'an RFC 3339 time with offset, or a day YYYY-MM-DD' },
  schoolYear: { test: remembering(isSchoolYear), vi: 'năm học, ví dụ 2025-2026', en: 'a school year such as 2025-2026' },
  phone: { test: (value) => phone.test(value), vi: 'số điện thoại 8 đến 20 ký tự gồm 0-9 + . ( ) -', en: 'a phone number of 8 to 20 of 0-9 + . ( ) -' },
};

function textOfForm(test: (value: string) => boolean, max: number, badFormat: Failure, digitsOnly: boolean): CheckValue {
  const long = tooLong(max);
  const zero = lostZero();
  return (value) => {
    if (typeof value !== 'string') return notText;
    if (test(value)) return value;
    const cleaned = tidyText(value, max, long);
    if (typeof cleaned !== 'string') return cleaned;
    if (test(cleaned)) return cleaned;
    return digitsOnly && test(`0${cleaned}`) ? zero : badFormat;
  };
}

function bad(vi: string, en: string): Failure {
  return new Failure('bad_format', { vi: `Sai định dạng, cần ${vi}`, en: `Wrong format, ${en} is needed` });
}

/** The codes that a field with `only` takes, or all of its list. */
export function codesFor(is: Pick<Extract<FieldType, { type: 'code' }>, 'list' | 'only' | 'unless'>): readonly string[] {
  return is.only ?? [...codesOf(is.list), ...Object.values(is.unless?.lists ?? {}).flatMap((list) => codesOf(list))];
}

/** The name most like a wrong one, when it is like enough to be meant: at most a third of the letters differ. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  if (wrong.length > 64) return undefined;
  const lower = wrong.toLowerCase();
  let [best, least] = [undefined as string | undefined, Math.max(2, Math.floor(wrong.length / 3)) + 1];
  for (const name of names) {
    const far = distance(lower, name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

function checkCode(codes: readonly string[], listName: string): CheckValue {
  const known = new Set(codes);
  const zero = lostZero();
  const shown = codes.length <= 18 ? `: ${codes.join(', ')}` : ` ${listName}`;
  const unknown = new Failure('unknown_code', { vi: `Mã không có trong danh mục${shown}`, en: `The code is not in the list${shown}` });
  return (value) => {
    if (typeof value !== 'string') return notText;
    if (known.has(value)) return value;
    const cleaned = tidyText(value, 200, unknown);
    if (typeof cleaned !== 'string') return cleaned;
    if (known.has(cleaned)) return cleaned;
    if (known.has(`0${cleaned}`)) return zero;
    if (codes.length <= 18) return unknown;
    const near = nearest(cleaned, codes);
    return near === undefined ? unknown : new Failure('unknown_code', { vi: `${unknown.message.vi}; gần nhất là ${near}`, en: `${unknown.message.en}; the nearest is ${near}` });
  };
}

function checkNumber(min: number, max: number, decimals: number): CheckValue {
  const range = new Failure('out_of_range', { vi: `Giá trị phải từ ${min} đến ${max}`, en: `The value must be ${min} to ${max}` });
  const fine = new Failure('too_many_decimals', { vi: `Nhiều nhất ${decimals} chữ số thập phân`, en: `At most ${decimals} decimals` });
  return (value) => {
    if (typeof value !== 'number') return notNumber;
    if (!(value >= min && value <= max)) return range;
    if (decimals === 0 ? !Number.isInteger(value) : !hasAtMostDecimals(value, decimals)) return fine;
    // -0 would be written as 0 but compare as another content.
    return value === 0 ? 0 : value;
  };
}

/** The check of a plain type. */
export function compileValue(is: PlainType): CheckValue {
  switch (is.type) {
    case 'text': {
      const long = tooLong(is.max);
      const tidy = is.lineBreaks === true ? tidyLines : tidyText;
      return (value) => (typeof value === 'string' ? tidy(value, is.max, long) : notText);
    }
    case 'pattern': {
      const digitsOnly = /^[0-9]+$/.test(is.example);
      const check = textOfForm((value) => is.pattern.test(value), is.max, bad(is.form.vi, is.form.en), digitsOnly);
      if (is.reads === undefined) return check;
      const other = new Map(Object.entries(is.reads));
      return (value) => {
        const checked = check(value);
        return typeof checked === 'string' ? (other.get(checked) ?? checked) : checked;
      };
    }
    case 'code':
      return checkCode(codesFor(is), is.list);
    case 'int':
      return checkNumber(is.min, is.max, 0);
    case 'number':
      return checkNumber(is.min, is.max, is.decimals);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : notBoolean);
    default: {
      const form = forms[is.type];
      return textOfForm(form.test, 64, bad(form.vi, form.en), false);
    }
  }
}
