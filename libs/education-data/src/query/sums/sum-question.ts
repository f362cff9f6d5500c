import { communeOf, limitOf, oneOf, parametersOf, provinceOf, type RawQuery, schoolOf } from '../../asking/parameters.js';

/** What a row of a sum is: a province, a commune of today's tree, a school. */
export const SUM_BY = ['province', 'commune', 'school'] as const;
export type SumBy = (typeof SUM_BY)[number];

/** Of which places something is counted. */
export interface CountedPlaces {
  /** Code or hub id. */
  readonly school: string | undefined;
  /** Commune of today's tree. */
  readonly commune: string | undefined;
  readonly province: string | undefined;
}

/** Parameters of one sum's own, by name. */
export type OwnParameters<N extends string> = { readonly [name in N]?: string };

export interface SumQuestion<N extends string> extends CountedPlaces {
  readonly by: SumBy;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly own: OwnParameters<N>;
}

export const PLACE_PARAMETERS = ['school', 'commune', 'province'] as const;
const PAGE_PARAMETERS = ['by', 'limit', 'cursor'] as const;

/** @throws ProblemError 400 `bad_parameter` */
export function countedPlaces(asked: { readonly school?: string; readonly commune?: string; readonly province?: string }): CountedPlaces {
  return { school: schoolOf(asked.school), commune: communeOf(asked.commune), province: provinceOf(asked.province) };
}

/** Parameters of a sum over places, with those of its own. @throws ProblemError 400 `bad_parameter` */
export function sumQuestion<const N extends string>(query: RawQuery, names: readonly N[]): SumQuestion<N> {
  const asked: { readonly [name: string]: string | undefined } = parametersOf(query, [...PLACE_PARAMETERS, ...PAGE_PARAMETERS, ...names]);
  const own = Object.fromEntries(names.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]]))) as OwnParameters<N>;
  return { ...countedPlaces(asked), by: oneOf('by', asked['by'], SUM_BY) ?? 'commune', limit: limitOf(asked['limit']), cursor: asked['cursor'], own };
}
