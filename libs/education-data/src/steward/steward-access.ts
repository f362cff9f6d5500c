import { type AccessRule, type Principal, reachedProvinces, requireProvince } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import type { ProvinceScope } from '@lienthong/kit/database';

/** Base of all addresses of this stop. */
export const STEWARD_API = 'api/education/v1';

/** Endpoint × scope × role × area of what a steward looks at and decides: people of the department, clients with `steward`. */
export const STEWARD_ACCESS: AccessRule = { scopes: ['steward'], roles: ['department'], area: 'own province' };

/**
 * Provinces of the token, narrowed by the parameter.
 * @throws ProblemError 403 `province_not_covered`
 */
export function stewardProvinces(principal: Principal, provinceCode: string | undefined): ProvinceScope {
  if (provinceCode !== undefined) {
    requireProvince(principal, provinceCode);
    return [provinceCode];
  }
  const reached = reachedProvinces(principal);
  if (reached !== 'all' && reached.length === 0) throw new ProblemError(403, 'province_not_covered');
  return reached;
}

/** For SQL: null = all. */
export function bound(provinces: ProvinceScope): readonly string[] | null {
  return provinces === 'all' ? null : provinces;
}
