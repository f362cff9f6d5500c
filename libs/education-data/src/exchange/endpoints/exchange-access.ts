import type { AccessRule } from '@lienthong/kit/access';

/** Base of all addresses of this stop. */
export const EXCHANGE_API = 'api/education/v1/exchange';

const area = 'own province';

/** How destinations stand: counts only. */
export const standingAccess: AccessRule = { scopes: ['roster:read', 'steward'], roles: ['division', 'department', 'auditor', 'office', 'leader'], area };

/** Which record, which person. */
export const recordsAccess: AccessRule = { scopes: ['steward'], roles: ['division', 'department'], area };

/** Switches, addresses, secrets: people of the department and administrators, no client but the administrator's. */
export const settingsAccess: AccessRule = { roles: ['department'], area };

/** Trying again, comparing, lists of civil servants, remarks. */
export const workAccess: AccessRule = { scopes: ['steward'], roles: ['department'], area };

/** Whether the population database knows a learner: those whose work is with that learner. */
export const matchAccess: AccessRule = { scopes: ['roster:read', 'steward'], roles: ['school', 'division', 'department'], area: 'own province; school: its own learners' };
