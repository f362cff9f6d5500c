import { PROBLEMS } from '@lienthong/contracts';
import { type Principal, reachedProvinces, requireProvince } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import type { Sealer } from '@lienthong/kit/config';
import { hasControlCharacters } from '@lienthong/vocabulary';
import { type DestinationDefinition, destinationOf } from '../../domain/exchange/destinations.js';
import { keyedUuid } from '../../domain/digest-uuid.js';

export type RawQuery = Readonly<Record<string, unknown>>;

/** 400 that names the parameter and never repeats its value. */
export function badParameter(path: string, vi: string, en: string): ProblemError {
  const { bad_parameter: text } = PROBLEMS;
  return new ProblemError(400, 'bad_parameter', { vi: `${text.vi}: ${path}`, en: `${text.en}: ${path}` }, [{ path, code: 'bad_parameter', message: { vi, en } }]);
}

/** The parameters of a call, each at most once, none empty. @throws ProblemError 400 `bad_parameter` for one that is not known */
export function askedOf<const N extends string>(query: RawQuery, known: readonly N[]): { readonly [name in N]?: string } {
  const values: { [name in N]?: string } = {};
  for (const [name, value] of Object.entries(query)) {
    if (!(known as readonly string[]).includes(name)) throw badParameter(name.slice(0, 64), `Không có tham số này; có: ${known.join(', ')}`, `There is no such parameter; there are: ${known.join(', ')}`);
    if (typeof value !== 'string' || value.trim() === '' || value.length > 700 || hasControlCharacters(value)) throw badParameter(name, 'Tham số cần một giá trị', 'The parameter needs one value');
    values[name as N] = value.trim();
  }
  return values;
}

/** One of a closed list. @throws ProblemError 400 `bad_parameter` */
export function oneOf(name: string, value: string | undefined, codes: readonly string[]): string | undefined {
  if (value === undefined || codes.includes(value)) return value;
  throw badParameter(name, `Một trong: ${codes.join(', ')}`, `One of: ${codes.join(', ')}`);
}

/** @throws ProblemError 400 `bad_parameter` outside of 1..1000 */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return 100;
  if (/^[0-9]{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1_000) return Number(text);
  throw badParameter('limit', 'Cần số nguyên từ 1 đến 1000', 'A whole number 1 to 1000 is needed');
}

/** The province a call is for: the token's, or the one asked for. @throws ProblemError 400 `bad_parameter` when an administrator names none; 403 `province_not_covered` */
export function provinceOf(principal: Principal, asked: string | undefined): string {
  if (asked !== undefined && !/^[0-9]{2}$/.test(asked)) throw badParameter('province', 'Cần mã tỉnh hai chữ số', 'A province code of two digits is needed');
  const province = asked ?? principal.provinceCode;
  if (province === null) throw badParameter('province', 'Cần mã tỉnh', 'The province is needed');
  requireProvince(principal, province);
  return province;
}

/** The provinces a list is for; null: all. @throws ProblemError 403 `province_not_covered` */
export function provincesOf(principal: Principal, asked: string | undefined): readonly string[] | null {
  if (asked !== undefined) return [provinceOf(principal, asked)];
  const reached = reachedProvinces(principal);
  if (reached === 'all') return null;
  if (reached.length === 0) throw new ProblemError(403, 'province_not_covered');
  return reached;
}

/** @throws ProblemError 404 `not_found` */
export function knownDestination(id: string): DestinationDefinition {
  const destination = destinationOf(id);
  if (destination === undefined) throw new ProblemError(404, 'not_found', { vi: 'Không có nơi nhận này', en: 'There is no such destination' });
  return destination;
}

const MARK = 36;

/** A cursor bears the hub's mark and is good for the question it was given for. */
export function writeCursor(sealer: Sealer, question: readonly unknown[], place: readonly string[]): string {
  const text = Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
  return `${markOf(sealer, question, text)}${text}`;
}

/** @throws ProblemError 400 `cursor_invalid` for what {@link writeCursor} did not write for this question */
export function readCursor(sealer: Sealer, question: readonly unknown[], cursor: string | undefined): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  const text = cursor.slice(MARK);
  if (cursor.slice(0, MARK) !== markOf(sealer, question, text)) throw new ProblemError(400, 'cursor_invalid');
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as readonly string[];
}

function markOf(sealer: Sealer, question: readonly unknown[], text: string): string {
  return keyedUuid(sealer, `exchange cursor ${text} ${JSON.stringify(question)}`);
}
