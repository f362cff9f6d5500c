import { ProblemError } from '@lienthong/kit/errors';

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
