import { PROBLEMS } from '@lienthong/contracts';
import { type Principal, reachedProvinces, requireProvince } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { isHubId } from '@lienthong/vocabulary';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';

/** A query string as Nest gives it. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** 400 that names one parameter and never repeats its value. */
export function badParameter(path: string, vi: string, en: string): ProblemError {
  const { bad_parameter: text } = PROBLEMS;
  return new ProblemError(400, 'bad_parameter', { vi: `${text.vi}: ${path}`, en: `${text.en}: ${path}` }, [{ path, code: 'bad_parameter', message: { vi, en } }]);
}

/** The parameters of a call, each at most once and none empty. @throws ProblemError 400 `bad_parameter` */
export function parametersOf<const N extends string>(query: RawQuery, known: readonly N[]): { readonly [name in N]?: string } {
  const values: { [name in N]?: string } = {};
  for (const [name, value] of Object.entries(query)) {
    if (!(known as readonly string[]).includes(name)) throw badParameter(name.slice(0, 64), `Không có tham số này; có: ${known.join(', ')}`, `There is no such parameter; there are: ${known.join(', ')}`);
    if (typeof value !== 'string' || value.trim() === '') throw badParameter(name, 'Tham số cần đúng một giá trị', 'The parameter needs one value');
    values[name as N] = value.trim();
  }
  return values;
}

/** @throws ProblemError 400 `bad_parameter` */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw badParameter('limit', `Cần số nguyên từ 1 đến ${MAX_LIMIT}`, `A whole number 1 to ${MAX_LIMIT} is needed`);
}

/** One of a closed list. @throws ProblemError 400 `bad_parameter` */
export function oneOf<T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined {
  const found = values.find((value) => value === text);
  if (text === undefined || found !== undefined) return found;
  throw badParameter(name, `Giá trị phải là một trong: ${values.join(', ')}`, `The value must be one of: ${values.join(', ')}`);
}

/** Provinces that a call is for: those of the token, narrowed by the parameter; null: all. @throws ProblemError 403 `province_not_covered` */
export function provincesOf(principal: Principal, province: string | undefined): readonly string[] | null {
  if (province !== undefined) {
    if (!/^[0-9]{2}$/.test(province)) throw badParameter('province', 'Cần mã tỉnh hai chữ số', 'A province code of two digits is needed');
    requireProvince(principal, province);
    return [province];
  }
  const reached = reachedProvinces(principal);
  if (reached === 'all') return null;
  if (reached.length === 0) throw new ProblemError(403, 'province_not_covered');
  return reached;
}

/** A place in a list as an opaque text: when and which. */
export function writeCursor(place: readonly [since: string, id: string]): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** @throws ProblemError 400 `cursor_invalid` */
export function readCursor(text: string): readonly [since: string, id: string] {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 2 && typeof place[0] === 'string' && typeof place[1] === 'string' && isHubId(place[1]) && !Number.isNaN(Date.parse(place[0]))) return [place[0], place[1]];
  } catch {
    // No JSON is no cursor of ours.
  }
  throw new ProblemError(400, 'cursor_invalid');
}

/** An id of a path. @throws ProblemError 404 `not_found` for what is none */
export function idOf(text: string): string {
  const id = text.toLowerCase();
  if (!isHubId(id)) throw new ProblemError(404, 'not_found');
  return id;
}

/** Kinds of people there are, or the one asked for. @throws ProblemError 400 `bad_parameter` */
export function personPlans(plans: KindPlans, kind: string | undefined): readonly KindPlan[] {
  const people = plans.all().filter((plan) => plan.definition.identity !== undefined);
  const name = oneOf('kind', kind, people.map((plan) => plan.definition.name));
  return name === undefined ? people : people.filter((plan) => plan.definition.name === name);
}
