import type { AccessRule } from '@lienthong/kit/access';

/** Base of all addresses of this stop. */
export const STEWARD_API = 'api/education/v1';

/** Endpoint × scope × role × area of what a steward looks at and decides: people of the department, clients with `steward`. */
export const STEWARD_ACCESS: AccessRule = { scopes: ['steward'], roles: ['department'], area: 'own province' };
