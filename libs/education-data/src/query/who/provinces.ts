import { type Principal, reachedProvinces, requireProvince } from '@lienthong/kit/access';
import type { ProvinceScope } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';

/**
 * Provinces that a read is for: those of the token, narrowed by the parameter.
 * @throws ProblemError 403 `province_not_covered` when the token does not reach the one asked for, or none at all
 */
export function askedProvinces(principal: Principal, province: string | undefined): ProvinceScope {
  if (province !== undefined) {
    requireProvince(principal, province);
    return [province];
  }
  const reached = reachedProvinces(principal);
  if (reached !== 'all' && reached.length === 0) throw new ProblemError(403, 'province_not_covered');
  return reached;
}
