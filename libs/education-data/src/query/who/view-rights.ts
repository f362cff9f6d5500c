import { isAdmin, type Principal } from '@lienthong/kit/access';

/** What of a record a caller sees. Independent of the kind; whether the kind may be read at all says list-access.ts. */
export interface ViewRights {
  /** Personal numbers: whole, all but the last three characters starred, or not at all. */
  readonly numbers: 'whole' | 'masked' | 'hidden';
  /** Fields that the kind calls sensitive. */
  readonly sensitive: boolean;
  /** References to people: the pseudonym of a class's head teacher is nothing for roles without personal data. */
  readonly people: boolean;
  /** Senders' record ids of personal records: of every platform, or of one's own only. */
  readonly recordIds: 'all' | 'own';
  readonly platformId: string | null;
}

const withPeople: readonly (string | null)[] = ['school', 'commune', 'division', 'department'];

/**
 * Rights by caller (api.md §2, §5; kinds.md §2). Numbers in full need `steward` (or admin); a commune sees none. Sensitive fields are for
 * the department and the school. A sender's record id of a personal record is personal: shown to its own platform, to the department,
 * to a steward.
 */
export function viewRights(principal: Principal): ViewRights {
  const admin = isAdmin(principal);
  const client = principal.sort === 'client';
  const steward = admin || (client && principal.scopes.includes('steward'));
  const { role } = principal;
  return {
    numbers: steward ? 'whole' : role === 'commune' ? 'hidden' : 'masked',
    sensitive: admin || (!client && (role === 'department' || role === 'school')),
    people: admin || client || withPeople.includes(role),
    recordIds: steward || (!client && role === 'department') ? 'all' : 'own',
    platformId: principal.platformId,
  };
}
