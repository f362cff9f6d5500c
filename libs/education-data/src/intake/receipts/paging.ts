import { ProblemError } from '@lienthong/kit/errors';
import { badParameter } from '../receive/push-terms.js';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;

/** @throws ProblemError 400 `bad_parameter` outside of 1..1000 */
export function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^[0-9]{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw badParameter('limit', 'Cần số nguyên từ 1 đến 1000', 'A whole number 1 to 1000 is needed');
}

/** One value of a closed list, undefined when the parameter is not there. @throws ProblemError 400 `bad_parameter` */
export function oneOf<T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  throw badParameter(name, `Giá trị phải là một trong: ${values.join(', ')}`, `The value must be one of: ${values.join(', ')}`);
}

/** A place in a list as an opaque text. */
export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** @throws ProblemError 400 `cursor_invalid` for text that {@link writeCursor} did not write in this shape */
export function readCursor<T extends readonly (string | number)[]>(text: string, isPlace: (place: unknown) => place is T): T {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (isPlace(place)) return place;
  } catch {
    // Falls through: no JSON is no cursor of ours.
  }
  throw new ProblemError(400, 'cursor_invalid');
}

/** The media type to answer with, by `Accept`: the one named with the highest weight; the first offered for none and for anything. @throws ProblemError 406 */
export function negotiate<T extends string>(accept: string | undefined, offered: readonly [T, ...T[]]): T {
  const wishes = (accept ?? '*/*').split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    return { type, weight: Number.isFinite(weight) ? weight : 0 };
  });
  wishes.sort((a, b) => b.weight - a.weight);
  for (const { type, weight } of wishes) {
    if (weight <= 0) continue;
    const found = offered.find((each) => type === each || type === '*/*' || type === `${each.split('/')[0]}/*`);
    if (found !== undefined) return found;
  }
  throw new ProblemError(406, 'not_acceptable');
}
