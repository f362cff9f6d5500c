import { type AccessRule, isAdmin, type Principal } from '@lienthong/kit/access';

const area = 'own province';

/** Who sees and decides who is who: the department's people, and clients that were given `steward`. */
export const STEWARDS: AccessRule = { scopes: ['steward'], roles: ['department'], area };

/** Numbers in full are for stewards (clients, and people who were given the scope) and the administrator; the department sees them masked. */
export function seesNumbers(principal: Principal): boolean {
  return isAdmin(principal) || principal.scopes.includes('steward');
}

/** Sensitive fields (a mother's name among them) are for the department's people. */
export function seesSensitive(principal: Principal): boolean {
  return isAdmin(principal) || principal.role === 'department';
}
