import { describe, expect, it } from '@jest/globals';
import { ALL_ROLES, ROLE_SCOPES, scopesOfAccount } from './roles.js';

describe('scopes of people', () => {
  it('are those of the role and those given to the account, each once and in the order of the list', () => {
    expect(scopesOfAccount({ role: 'leader', extraScopes: ['steward', 'ioc:read'] })).toEqual(['ioc:read', 'registry:read', 'reporting:read', 'steward']);
  });

  it('hold steward and admin by no role but the administrator', () => {
    const holders = ALL_ROLES.filter((role) => ROLE_SCOPES[role].some((scope) => scope === 'steward' || scope === 'admin'));
    expect(holders).toEqual(['admin']);
  });
});
