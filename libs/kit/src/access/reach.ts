import { ProblemError } from '../errors/index.js';
import type { Principal } from './principal.js';

/** True for the administrator, person or client. */
export function isAdmin(principal: Principal): boolean {
  return principal.role === 'admin' || (principal.sort === 'client' && principal.scopes.includes('admin'));
}

/** True when the token reaches the province. */
export function reachesProvince(principal: Principal, provinceCode: string): boolean {
  return principal.provinceCode === provinceCode || (principal.provinceCode === null && isAdmin(principal));
}

/** @throws ProblemError 403 `province_not_covered` */
export function requireProvince(principal: Principal, provinceCode: string): void {
  if (!reachesProvince(principal, provinceCode)) throw new ProblemError(403, 'province_not_covered');
}

/** The provinces a token reaches, in the form `Database.readAs` takes. */
export function reachedProvinces(principal: Principal): readonly string[] | 'all' {
  if (principal.provinceCode !== null) return [principal.provinceCode];
  return isAdmin(principal) ? 'all' : [];
}

/** True when the token is bound to no school or to this one. The province must be checked besides. */
export function reachesSchool(principal: Principal, schoolCode: string): boolean {
  return principal.schools === null || principal.schools.includes(schoolCode);
}

/** True when a client carries one of the scopes; `admin` counts for all. Always false for people. */
export function hasScope(principal: Principal, ...scopes: readonly string[]): boolean {
  return principal.sort === 'client' && (isAdmin(principal) || scopes.some((scope) => principal.scopes.includes(scope)));
}

/** True when a person has one of the roles; `admin` counts for all. Always false for clients. */
export function hasRole(principal: Principal, ...roles: readonly string[]): boolean {
  return principal.sort === 'user' && (isAdmin(principal) || (principal.role !== null && roles.includes(principal.role)));
}
