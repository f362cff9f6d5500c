import { ProblemError } from '@lienthong/kit/errors';
import { type GrantRefusal, reaches } from './grants.js';

/** 404 of this service. */
export function notFound(): ProblemError {
  return new ProblemError(404, 'not_found');
}

/** 400 for one parameter. */
export function badParameter(path: string, vi: string, en: string): ProblemError {
  return new ProblemError(400, 'bad_parameter', { vi, en }, [{ path, code: 'bad_parameter', message: { vi, en } }]);
}

/** @throws ProblemError 403 `province_not_covered` when the caller does not reach the province (null = national) */
export function requireReach(who: { readonly provinceCode: string | null }, provinceCode: string | null): void {
  if (!reaches(who, provinceCode)) throw new ProblemError(403, 'province_not_covered');
}

/** The 403 of a refused grant. */
export function grantRefused(refusal: GrantRefusal): ProblemError {
  switch (refusal.reason) {
    case 'province':
      return new ProblemError(403, 'province_not_covered');
    case 'school':
      return new ProblemError(403, 'school_not_covered');
    case 'scope': {
      const message = { vi: `Không được cấp quyền mà chính mình không có: ${refusal.scope}`, en: `Nobody grants a scope that they do not have: ${refusal.scope}` };
      return new ProblemError(403, 'scope_missing', message, [{ path: 'scopes', code: 'scope_missing', message }]);
    }
  }
}
