import { isGrantedByAdminOnly } from './roles.js';

/** Who hands something out: the part of a caller that the rule looks at. */
export interface Grantor {
  /** Role of a person, null for a machine. */
  readonly role: string | null;
  readonly scopes: readonly string[];
  /** null = every province. */
  readonly provinceCode: string | null;
  /** School codes the grantor is bound to, null = none. */
  readonly schools: readonly string[] | null;
}

/** What is handed out. */
export interface Grant {
  readonly scopes: readonly string[];
  /** null = every province. */
  readonly provinceCode: string | null;
  readonly schools: readonly string[] | null;
}

/** Why a grant is refused; null when it is allowed. */
export type GrantRefusal = { readonly reason: 'scope'; readonly scope: string } | { readonly reason: 'province' } | { readonly reason: 'school' };

/** True for an administrator, person or machine. */
export function isAdmin(who: { readonly role: string | null; readonly scopes: readonly string[] }): boolean {
  return who.role === 'admin' || (who.role === null && who.scopes.includes('admin'));
}

/** True when `who` reaches the province; `null` (no province: national) is reached only by those bound to none. */
export function reaches(who: { readonly provinceCode: string | null }, provinceCode: string | null): boolean {
  return who.provinceCode === null || who.provinceCode === provinceCode;
}

/**
 * Nobody grants a scope, a province or schools that they do not have; `steward` and `admin` are granted by an
 * administrator only (api.md §2). A client of Lạng Sơn with `registry:write` and `push` may grant `push` in Lạng Sơn,
 * not `roster:read`, and nothing in Quảng Ninh.
 */
export function refusalOf(grantor: Grantor, grant: Grant): GrantRefusal | null {
  if (!reaches(grantor, grant.provinceCode)) return { reason: 'province' };
  if (grantor.schools !== null) {
    const own = new Set(grantor.schools);
    if (grant.schools === null || grant.schools.some((each) => !own.has(each))) return { reason: 'school' };
  }
  if (isAdmin(grantor)) return null;
  const missing = grant.scopes.find((each) => isGrantedByAdminOnly(each) || !grantor.scopes.includes(each));
  return missing === undefined ? null : { reason: 'scope', scope: missing };
}
