import type { Role, Scope } from '@lienthong/vocabulary';

/** Which rows a caller gets of what it may call. Bound further by the province of the caller, always. */
export type Area = 'province' | 'own-platform' | 'self' | 'everybody';

/** One endpoint: any of the scopes lets a machine in, any of the roles a person; `admin` always passes. */
export interface AccessRow {
  readonly scopes: readonly Scope[];
  readonly roles: readonly Role[];
  readonly area: Area;
  /** Roles that see less than the area says. */
  readonly narrower?: Readonly<Partial<Record<Role, Area>>>;
}

const everyPerson: readonly Role[] = ['vendor', 'school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader'];
const readers: readonly Role[] = ['vendor', 'division', 'department', 'auditor', 'finance', 'office', 'leader'];
/** Who may write may look. */
const readScopes: readonly Scope[] = ['registry:read', 'registry:write'];
const vendorSeesItsOwn = { vendor: 'own-platform' } as const;
const write: AccessRow = { scopes: ['registry:write'], roles: ['department'], area: 'province' };
const adminOnly: AccessRow = { scopes: [], roles: [], area: 'province' };

/** Endpoint × scope × role × area of the platform registry. The matrix spec walks it row by row. Paths below `/api/registry/v1`. */
export const ACCESS_TABLE = {
  'GET /me': { scopes: [], roles: everyPerson, area: 'self' },
  'GET /provinces': { scopes: readScopes, roles: everyPerson, area: 'everybody' },
  'GET /provinces/{code}': { scopes: readScopes, roles: everyPerson, area: 'everybody' },
  'PUT /provinces/{code}': write,
  'GET /capabilities': { scopes: readScopes, roles: everyPerson, area: 'everybody' },
  'GET /platforms': { scopes: readScopes, roles: everyPerson, area: 'province', narrower: vendorSeesItsOwn },
  'GET /platforms/{id}': { scopes: readScopes, roles: everyPerson, area: 'province', narrower: vendorSeesItsOwn },
  'POST /platforms': write,
  'PATCH /platforms/{id}': write,
  'GET /clients': { scopes: readScopes, roles: ['vendor', 'department', 'auditor'], area: 'province', narrower: vendorSeesItsOwn },
  'POST /clients': write,
  'POST /clients/{id}/rotate': write,
  'POST /clients/{id}/revoke': write,
  'GET /designations': { scopes: readScopes, roles: readers, area: 'province', narrower: vendorSeesItsOwn },
  'GET /designations/{id}': { scopes: readScopes, roles: readers, area: 'province', narrower: vendorSeesItsOwn },
  'POST /designations': write,
  'PATCH /designations/{id}': write,
  'DELETE /designations/{id}': write,
  'GET /users': adminOnly,
  'GET /users/{id}': adminOnly,
  'POST /users': adminOnly,
  'PATCH /users/{id}': adminOnly,
  'POST /users/{id}/password': adminOnly,
  'GET /evidence': { scopes: ['registry:read', 'registry:write', 'audit:read'], roles: ['vendor', 'department', 'auditor'], area: 'province', narrower: vendorSeesItsOwn },
  'GET /evidence/schools': { scopes: ['registry:read', 'registry:write', 'audit:read'], roles: ['vendor', 'department', 'auditor'], area: 'province', narrower: vendorSeesItsOwn },
  'GET /audit': { scopes: ['audit:read'], roles: ['auditor'], area: 'province' },
} as const satisfies Record<string, AccessRow>;

/** An endpoint of the table, `METHOD /path`. */
export type Endpoint = keyof typeof ACCESS_TABLE;

/** What `@Access` wants for an endpoint. */
export function access(endpoint: Endpoint): AccessRow {
  return ACCESS_TABLE[endpoint];
}
