import { ProblemError } from '@lienthong/kit/errors';
import type { Scope } from './scope.js';

/** The parts of an access token that matter here; the guard's principal has them. */
export interface Caller {
  readonly sort: 'client' | 'user';
  readonly provinceCode: string | null;
  readonly scopes: readonly string[];
  readonly schools: readonly string[] | null;
  readonly role: string | null;
  readonly communeCode: string | null;
  readonly schoolCode: string | null;
}

/** Whoever asks for figures, as far as it matters which they see. */
export interface Viewer {
  /** False: small groups are hidden. */
  readonly exact: boolean;
  /** null reaches every province. */
  readonly provinceCode: string | null;
  /** Bound to this commune and its schools. */
  readonly communeCode: string | null;
  /** Bound to these schools (codes). */
  readonly schools: readonly string[] | null;
}

/**
 * What a caller may see of the figures: exact for the department's people, for administrators and for clients with `ioc:read`, small groups
 * hidden from all others; people of a school or commune see their own.
 * @throws ProblemError 403 `province_not_covered` for a token without a province that is no administrator's
 */
export function viewerOf(caller: Caller): Viewer {
  const isClient = caller.sort === 'client';
  const admin = isClient ? caller.scopes.includes('admin') : caller.role === 'admin';
  if (caller.provinceCode === null && !admin) throw new ProblemError(403, 'province_not_covered');
  const role = isClient ? null : caller.role;
  return {
    exact: admin || role === 'department' || (isClient && caller.scopes.includes('ioc:read')),
    provinceCode: caller.provinceCode,
    communeCode: role === 'commune' ? (caller.communeCode ?? '') : null,
    schools: role === 'school' ? [caller.schoolCode ?? ''] : caller.schools,
  };
}

/** Why a viewer may not see a scope; undefined when they may. */
export function refusedScope(viewer: Viewer, scope: Scope): 'province_not_covered' | 'school_not_covered' | 'scope_missing' | undefined {
  if (viewer.provinceCode !== null && viewer.provinceCode !== scope.provinceCode) return 'province_not_covered';
  if (viewer.schools !== null) return scope.school !== undefined && viewer.schools.includes(scope.school.code) ? undefined : 'school_not_covered';
  if (viewer.communeCode === null) return undefined;
  const commune = scope.level === 'commune' ? scope.communeCode : scope.school?.communeCode;
  return commune === viewer.communeCode ? undefined : 'scope_missing';
}
