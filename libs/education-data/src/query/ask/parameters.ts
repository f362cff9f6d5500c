import { PROBLEMS } from '@lienthong/contracts';
import { ProblemError } from '@lienthong/kit/errors';
import { isLocalDate, isTime } from '@lienthong/vocabulary';
import { nearest } from '../../records/check/values.js';

/** A query string as Nest gives it. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 1_000;

/** 400 `bad_parameter` that names one parameter and never repeats its value. */
export function badParameter(path: string, vi: string, en: string): ProblemError {
  const { bad_parameter: text } = PROBLEMS;
  return new ProblemError(400, 'bad_parameter', { vi: `${text.vi}: ${path}`, en: `${text.en}: ${path}` }, [{ path, code: 'bad_parameter', message: { vi, en } }]);
}

/**
 * The parameters of a call, each at most once, none empty.
 * @throws ProblemError 400 `bad_parameter` for one that is not among `known`, with the nearest name
 */
export function parametersOf<const N extends string>(query: RawQuery, known: readonly N[]): { readonly [name in N]?: string } {
  const values: { [name in N]?: string } = {};
  for (const [name, value] of Object.entries(query)) {
    if (!(known as readonly string[]).includes(name)) throw unknownParameter(name, known);
    if (typeof value !== 'string') throw badParameter(name, 'Tham số chỉ được dùng một lần', 'The parameter may be given once');
    if (value.trim() === '') throw badParameter(name, 'Tham số không có giá trị', 'The parameter has no value');
    values[name as N] = value.trim();
  }
  return values;
}

function unknownParameter(name: string, known: readonly string[]): ProblemError {
  const near = nearest(name, known);
  const names = known.join(', ');
  if (near === undefined) return badParameter(shown(name), `Không có tham số này; có: ${names}`, `There is no such parameter; there are: ${names}`);
  return badParameter(shown(name), `Không có tham số này, gần nhất là ${near}`, `There is no such parameter, the nearest is ${near}`);
}

/** A name that somebody made up is not repeated at any length. */
function shown(name: string): string {
  return name.slice(0, 64);
}

/** @throws ProblemError 400 `bad_parameter` outside of 1..1000 */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^[0-9]{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw badParameter('limit', 'Cần số nguyên từ 1 đến 1000', 'A whole number 1 to 1000 is needed');
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
export function provinceOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9]{2}$/.test(text)) return text;
  throw badParameter('province', 'Cần mã tỉnh hai chữ số', 'A province code of two digits is needed');
}
