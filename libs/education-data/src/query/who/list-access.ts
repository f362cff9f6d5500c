import type { AccessRule } from '@lienthong/kit/access';
import type { KindDefinition } from '../../records/kind.js';

const area = 'own province; school: its own school; commune: its schools; clients: their schools';
const readingScopes = ['roster:read', 'steward'];
/** Those who may meet the data of single people (architecture.md §7); `admin` always may. */
const withPeople = ['school', 'commune', 'division', 'department'];
const withoutPeople = ['auditor', 'finance', 'office', 'leader'];

/** Who may read a kind's list: what is public also the vendors' people, what is personal only those whose work is with people. */
const rules: { readonly [group in KindDefinition['group']]: AccessRule } = {
  public: { scopes: readingScopes, roles: [...withPeople, ...withoutPeople, 'vendor'], area },
  internal: { scopes: readingScopes, roles: [...withPeople, ...withoutPeople], area },
  personal: { scopes: readingScopes, roles: withPeople, area },
};

export function accessOf({ group }: Pick<KindDefinition, 'group'>): AccessRule {
  return rules[group];
}

/** Any list whatever its kind: the widest rule, narrowed by {@link accessOf} once the kind is known. */
export const anyListAccess: AccessRule = rules.public;

/** The change feed names people by pseudonym only, but all of a province at once. */
export const changesAccess: AccessRule = { scopes: readingScopes, roles: ['division', 'department'], area: 'own province; clients: their schools' };

/** Counts of records without a single one of them: also for those who plan and check, and for clients that show figures. */
export const sumsAccess: AccessRule = { scopes: [...readingScopes, 'ioc:read'], roles: [...withPeople, ...withoutPeople], area };
