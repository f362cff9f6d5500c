import { isCommuneCode, isProvinceCode } from '@lienthong/vocabulary';
import type { Bilingual, ScopeLevel } from './figure.js';

/** The child that holds what has no known place. */
export const unassigned = 'unassigned';

/** A scope as it is asked for. */
export type ScopeWish =
  | { readonly level: 'province'; readonly provinceCode: string }
  | { readonly level: 'commune'; readonly provinceCode: string; readonly communeCode: string }
  | { readonly level: 'school'; readonly school: string };

/** `province:20`, `commune:20:05977` (or `commune:20:unassigned`), `school:<hubId or code>`; undefined for anything else. */
export function parseScope(text: string): ScopeWish | undefined {
  const [level, ...rest] = text.split(':');
  const [first = '', second = ''] = rest;
  if (level === 'province' && rest.length === 1 && isProvinceCode(first)) return { level, provinceCode: first };
  if (level === 'commune' && rest.length === 2 && isProvinceCode(first) && (isCommuneCode(second) || second === unassigned)) {
    return { level, provinceCode: first, communeCode: second };
  }
  if (level === 'school' && rest.length === 1 && /^[0-9A-Za-z.-]{3,36}$/.test(first)) return { level, school: first };
  return undefined;
}

/** Which holders' cells a scope adds up: these, all of the province but these, or those of the province as a whole. */
export type Holders = { readonly only: readonly string[] } | { readonly allBut: readonly string[] } | { readonly whole: true };

/** A scope that exists on a day, with all that is needed to read its figures. */
export interface Scope {
  /** `province:20`, `commune:20:05977`, `school:<hubId>`. */
  readonly id: string;
  readonly level: ScopeLevel;
  readonly name: Bilingual;
  readonly provinceCode: string;
  readonly holders: Holders;
  /** Commune whose own staff (of the People's Committee) belong here; `unassigned` takes those of no commune; null for others. */
  readonly communeCode: string | null;
  /** Of a school: its code and the commune it stands in on that day. */
  readonly school?: { readonly code: string; readonly communeCode: string | null };
}
