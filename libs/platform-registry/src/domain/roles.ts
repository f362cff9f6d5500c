import { codeLists, scopesGrantedByAdmin, type Role, type Scope } from '@lienthong/vocabulary';

/** Every scope a token may carry. */
export const ALL_SCOPES: readonly Scope[] = codeLists.scope.map((each) => each.code);
/** Every role of a person. */
export const ALL_ROLES: readonly Role[] = codeLists.role.map((each) => each.code);

/**
 * What a person of each role holds, and so may hand on to a client (architecture.md §7). `steward` is given to single
 * accounts by an administrator, never by role.
 */
export const ROLE_SCOPES: Readonly<Record<Role, readonly Scope[]>> = {
  vendor: ['push', 'registry:read'],
  school: ['push', 'roster:read', 'ioc:read', 'registry:read', 'reporting:read', 'reporting:write'],
  commune: ['roster:read', 'ioc:read', 'registry:read', 'reporting:read', 'reporting:write'],
  division: ['roster:read', 'ioc:read', 'registry:read', 'reporting:read', 'reporting:write'],
  department: ['push', 'roster:read', 'ioc:read', 'registry:read', 'registry:write', 'reporting:read', 'reporting:write'],
  auditor: ['ioc:read', 'registry:read', 'audit:read', 'reporting:read'],
  finance: ['ioc:read', 'registry:read', 'reporting:read', 'reporting:write'],
  office: ['ioc:read', 'registry:read', 'reporting:read', 'reporting:write'],
  leader: ['ioc:read', 'registry:read', 'reporting:read'],
  admin: ALL_SCOPES,
};

/** Scopes a signed-in person's token carries: those of the role and those given to the account. */
export function scopesOfAccount(account: { readonly role: Role; readonly extraScopes: readonly string[] }): readonly Scope[] {
  const held = new Set<string>([...ROLE_SCOPES[account.role], ...account.extraScopes]);
  return ALL_SCOPES.filter((each) => held.has(each));
}

/** True for a scope of the list. */
export function isScope(value: string): value is Scope {
  return ALL_SCOPES.some((each) => each === value);
}

/** True for a role of the list. */
export function isRole(value: string): value is Role {
  return ALL_ROLES.some((each) => each === value);
}

/** True for a scope that administrators alone hand out. */
export function isGrantedByAdminOnly(value: string): boolean {
  return scopesGrantedByAdmin.some((each) => each === value);
}
