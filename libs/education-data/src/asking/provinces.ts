import { type Principal, reachedProvinces, requireProvince } from '@lienthong/kit/access';
import type { ProvinceScope } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { badParameter } from './parameters.js';

/**
 * Provinces that a call is for: those of the token, narrowed by the parameter.
 * @throws ProblemError 403 `province_not_covered` when the token does not reach the one asked for, or none at all
 */
export function askedProvinces(principal: Principal, province?: string): ProvinceScope {
  if (province !== undefined) {
    requireProvince(principal, province);
    return [province];
  }
  const reached = reachedProvinces(principal);
  if (reached !== 'all' && reached.length === 0) throw new ProblemError(403, 'province_not_covered');
  return reached;
}

/**
 * The one province that a call is for: that of the token, or the one asked for.
 * @param name of the parameter @throws ProblemError 400 `bad_parameter` when an administrator names none; 403 `province_not_covered`
 */
export function askedProvince(principal: Principal, province: string | undefined, name = 'province'): string {
  const scope = askedProvinces(principal, province);
  const [code] = scope === 'all' ? [] : scope;
  if (code === undefined) throw badParameter(name, 'Cần mã tỉnh hai chữ số', 'A province code of two digits is needed');
  return code;
}

/** For SQL: null = all. */
export function bound(provinces: ProvinceScope): readonly string[] | null {
  return provinces === 'all' ? null : provinces;
}
