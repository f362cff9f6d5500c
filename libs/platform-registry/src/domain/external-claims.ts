import type { Role } from '@lienthong/vocabulary';
import { missingArea } from './account-areas.js';
import { ALL_ROLES, isRole } from './roles.js';

/** How the claims of an external identity provider become a role and an area. A claim is named as it is, or by a path `realm_access.roles`. */
export interface ClaimRules {
  readonly roleClaim: string;
  /** Role by value of the claim, the weightiest first; null: the values are role codes. Never `admin`: that only the hub's administrators give. */
  readonly roles: ReadonlyMap<string, Role> | null;
  readonly provinceClaim: string | null;
  /** Province code by value of the claim; null: the values are province codes. */
  readonly provinces: ReadonlyMap<string, string> | null;
  /** Province of everybody whose claims name none. */
  readonly province: string | null;
  readonly communeClaim: string | null;
  readonly schoolClaim: string | null;
  readonly platformClaim: string | null;
  readonly unitClaim: string | null;
}

/** Where the claims put a person. */
export interface ExternalPost {
  readonly role: Role;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly schoolCode: string | null;
  readonly platformId: string | null;
  readonly unitId: string | null;
}

/** What the claims do not say, or say in values that the rules do not know. */
export type MissingClaim = 'role' | 'provinceCode' | 'communeCode' | 'schoolCode' | 'platformId';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Role and area of a person by the claims of the external provider, or what is missing for that.
 * `{ groups: ['cv-gd'], donvi: 'LS.SGDDT' }` with roles `cv-gd=department`, province 20 and unit claim `donvi` gives a
 * `department` of province 20.
 */
export function postOf(claims: Claims, rules: ClaimRules): { readonly post: ExternalPost } | { readonly missing: MissingClaim } {
  const role = roleOf(textsOf(claims, rules.roleClaim), rules.roles);
  if (role === null) return { missing: 'role' };
  const provinceCode = provinceOf(claims, rules);
  if (provinceCode === null) return { missing: 'provinceCode' };
  const one = (claim: string | null, form: RegExp): string | null => (claim === null ? null : (textsOf(claims, claim).find((each) => form.test(each)) ?? null));
  const post = {
    role,
    provinceCode,
    communeCode: one(rules.communeClaim, /^[0-9]{5}$/),
    schoolCode: one(rules.schoolClaim, /^[0-9A-Z.-]{3,35}$/),
    platformId: one(rules.platformClaim, /^[^]{1,64}$/),
    unitId: one(rules.unitClaim, /^[^]{1,64}$/),
  };
  const missing = missingArea(post);
  return missing === null ? { post } : { missing };
}

/** The texts of a claim: none, one, or those of a list. A name with dots that is no claim itself is a path. */
export function textsOf(claims: Claims, name: string): readonly string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : name.split('.').reduce<unknown>(inside, claims);
  return [value].flat().filter((each): each is string => typeof each === 'string' && each.trim() !== '' && !each.includes('\u0000')).map((each) => each.trim());
}

/** `a=x;b=y` as a map; null when it is not of that form. The last `=` counts, so that `CN=cv,OU=gd=department` maps a directory name. */
export function valueMap(text: string): ReadonlyMap<string, string> | null {
  const pairs = text.split(';').map((each) => /^(.+)=([^=]+)$/s.exec(each.trim()));
  if (pairs.some((each) => each === null)) return null;
  return new Map(pairs.map((each) => [each?.[1]?.trim() ?? '', each?.[2]?.trim() ?? '']));
}

/** True for a role that an external provider may give. */
export function isExternalRole(value: string): value is Role {
  return isRole(value) && value !== 'admin';
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Claims)[key] : undefined;
}

function roleOf(values: readonly string[], roles: ReadonlyMap<string, Role> | null): Role | null {
  if (roles === null) return ALL_ROLES.find((each) => isExternalRole(each) && values.includes(each)) ?? null;
  return [...roles].find(([value]) => values.includes(value))?.[1] ?? null;
}

function provinceOf(claims: Claims, rules: ClaimRules): string | null {
  const said = rules.provinceClaim === null ? undefined : textsOf(claims, rules.provinceClaim)[0];
  if (said === undefined) return rules.province;
  return rules.provinces === null ? said : (rules.provinces.get(said) ?? null);
}
