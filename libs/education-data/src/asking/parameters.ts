import { PROBLEMS } from '@lienthong/contracts';
import { ProblemError } from '@lienthong/kit/errors';
import { PAGE_DEFAULT, PAGE_LIMIT } from '@lienthong/kit/http';
import { hasControlCharacters, isLocalDate, isSchoolYear, isTime } from '@lienthong/vocabulary';
import { nearest } from '../records/check/values.js';

/** A query string as Nest gives it. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** 400 `bad_parameter` that names one parameter and never repeats its value. */
export function badParameter(path: string, vi: string, en: string): ProblemError {
  const { bad_parameter: text } = PROBLEMS;
  return new ProblemError(400, 'bad_parameter', { vi: `${text.vi}: ${path}`, en: `${text.en}: ${path}` }, [{ path, code: 'bad_parameter', message: { vi, en } }]);
}

/**
 * A parameter that is not there, `dryrun` for `dryRun`, must not be passed over: what was meant to be tried would be kept.
 * @throws ProblemError 400 `bad_parameter` with the nearest name
 */
export function requireKnown(query: RawQuery, known: readonly string[]): void {
  const other = Object.keys(query).find((name) => !known.includes(name));
  if (other === undefined) return;
  const near = nearest(other, known);
  const [vi, en] = near === undefined ? [`; có: ${known.join(', ')}`, `; there are: ${known.join(', ')}`] : [`, gần nhất là ${near}`, `, the nearest is ${near}`];
  // A name that somebody made up is not repeated at any length.
  throw badParameter(other.slice(0, 64), `Không có tham số này${vi}`, `There is no such parameter${en}`);
}

/** The parameters of a call, each at most once, none empty. @throws ProblemError 400 `bad_parameter`, also for one that is not among `known` */
export function parametersOf<const N extends string>(query: RawQuery, known: readonly N[]): { readonly [name in N]?: string } {
  requireKnown(query, known);
  const values: { [name in N]?: string } = {};
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string') throw badParameter(name, 'Tham số chỉ được dùng một lần', 'The parameter may be given once');
    if (value.trim() === '') throw badParameter(name, 'Tham số không có giá trị', 'The parameter has no value');
    if (hasControlCharacters(value)) throw badParameter(name, 'Không dùng ký tự điều khiển', 'No control characters');
    values[name as N] = value.trim();
  }
  return values;
}

/** @throws ProblemError 400 `bad_parameter` outside of 1..`most` */
export function limitOf(text: string | undefined, { usual = PAGE_DEFAULT, most = PAGE_LIMIT } = {}): number {
  return wholeOf('limit', text, 1, most) ?? usual;
}

/** A whole number; undefined when the parameter is not there. @throws ProblemError 400 `bad_parameter` outside of `least`..`most` */
export function wholeOf(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^[0-9]{1,4}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw badParameter(name, `Cần số nguyên từ ${least} đến ${most}`, `A whole number ${least} to ${most} is needed`);
}

/** A school year; undefined when the parameter is not there. @throws ProblemError 400 `bad_parameter` */
export function askedSchoolYear(text: string | undefined, name = 'year'): string | undefined {
  if (text === undefined || isSchoolYear(text)) return text;
  throw badParameter(name, 'Cần năm học, ví dụ 2025-2026', 'A school year is needed, such as 2025-2026');
}

/** Five digits of a commune. @throws ProblemError 400 `bad_parameter` */
export function communeOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9]{5}$/.test(text)) return text;
  throw badParameter('commune', 'Cần mã xã năm chữ số', 'A commune code of five digits is needed');
}

/** A school by its code or hub id. @throws ProblemError 400 `bad_parameter` */
export function schoolOf(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= 64) return text;
  throw badParameter('school', 'Cần mã trường hoặc mã của trục', 'A school code or hub id is needed');
}

/** One of a closed list; undefined when the parameter is not there. @throws ProblemError 400 `bad_parameter` */
export function oneOf<T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined {
  const found = values.find((value) => value === text);
  if (text === undefined || found !== undefined) return found;
  throw badParameter(name, `Giá trị phải là một trong: ${values.join(', ')}`, `The value must be one of: ${values.join(', ')}`);
}

/** Start of a local day or an RFC 3339 time. A `+` that came as a blank is read as what it was. */
export function instantOf(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const time = text.replace(/ (?=[0-9]{2}:[0-9]{2}$)/, '+');
  if (isLocalDate(time)) return new Date(`${time}T00:00:00+07:00`);
  if (isTime(time)) return new Date(time.toUpperCase());
  throw badParameter(name, 'Cần thời điểm RFC 3339 có múi giờ, hoặc ngày YYYY-MM-DD', 'An RFC 3339 time with an offset is needed, or a day YYYY-MM-DD');
}

/** Two digits of a province. @throws ProblemError 400 `bad_parameter` */
export function provinceOf(text: string | undefined, name = 'province'): string | undefined {
  if (text === undefined || /^[0-9]{2}$/.test(text)) return text;
  throw badParameter(name, 'Cần mã tỉnh hai chữ số', 'A province code of two digits is needed');
}
