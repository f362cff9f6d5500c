import type { User } from 'oidc-client-ts';

export const ROLES = ['vendor', 'school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is signed in, as the token says (api.md §2). `provinceCode` null = every province (administrator). */
export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly schoolCode: string | null;
  readonly platformId: string | null;
  readonly scopes: readonly string[];
}

/** Reads role and area from the access token; what it lacks is taken from the id token. */
export function personOf(user: User): Person | null {
  const claims: Record<string, unknown> = { ...user.profile, ...claimsOf(user.access_token) };
  const role = ROLES.find((known) => known === claims['lt_role']);
  if (role === undefined) return null;
  return {
    name: text(claims['name']) ?? text(claims['preferred_username']) ?? text(claims['sub']) ?? '',
    role,
    provinceCode: text(claims['lt_province']),
    communeCode: text(claims['lt_commune']),
    schoolCode: text(claims['lt_school']),
    platformId: text(claims['lt_platform']),
    scopes: (text(claims['scope']) ?? user.scope ?? '').split(' ').filter(Boolean),
  };
}

/** Payload of a JWT, {} for a token that is none. Not verified here: the hub does that at every call. */
export function claimsOf(token: string): Record<string, unknown> {
  const part = token.split('.')[1];
  if (part === undefined) return {};
  try {
    const bytes = Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
