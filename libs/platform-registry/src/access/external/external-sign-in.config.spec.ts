import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from '@lienthong/kit/config';
import { claimRules, ExternalSignInConfig } from './external-sign-in.config.js';

const WHOLE = { OIDC_ISSUER: 'https://sso.langson.example/realms/tinh', OIDC_CLIENT_ID: 'truc', OIDC_PROVINCE: '20' };

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(ExternalSignInConfig, env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.settings.map((each) => each.setting);
  }
};

describe('settings of the external identity provider', () => {
  it('may all be absent, and need no more than issuer, client and a province', () => {
    expect(faultsOf({})).toEqual([]);
    expect(claimRules(loadConfig(ExternalSignInConfig, WHOLE))).toEqual({
      roleClaim: 'role', roles: null, provinceClaim: null, provinces: null, province: '20', communeClaim: null, schoolClaim: null, platformClaim: null, unitClaim: null,
    });
  });

  it.each([
    ['an issuer alone', { OIDC_ISSUER: WHOLE.OIDC_ISSUER }, ['OIDC_CLIENT_ID', 'OIDC_PROVINCE']],
    ['an issuer without TLS', { ...WHOLE, OIDC_ISSUER: 'http://sso.langson.example' }, ['OIDC_ISSUER']],
    ['roles that lead to nothing here', { ...WHOLE, OIDC_ROLES: 'cv=department;ld=king' }, ['OIDC_ROLES']],
    ['a role that only the hub gives', { ...WHOLE, OIDC_ROLES: 'root=admin' }, ['OIDC_ROLES']],
    ['a province that is a name', { ...WHOLE, OIDC_PROVINCE_CLAIM: 'tinh', OIDC_PROVINCES: 'LSN=Lạng Sơn' }, ['OIDC_PROVINCES']],
    ['scopes without openid', { ...WHOLE, OIDC_SCOPES: 'profile email' }, ['OIDC_SCOPES']],
    ['a claim with a blank', { ...WHOLE, OIDC_ROLE_CLAIM: 'vai tro' }, ['OIDC_ROLE_CLAIM']],
  ])('stop the start with %s', (_case, env, faults) => {
    expect([...faultsOf(env)].sort()).toEqual(faults);
  });

  it('need no fixed province where a claim says it', () => {
    expect(faultsOf({ OIDC_ISSUER: WHOLE.OIDC_ISSUER, OIDC_CLIENT_ID: 'truc', OIDC_PROVINCE_CLAIM: 'tinh', OIDC_PROVINCES: 'LSN=20;QNH=22' })).toEqual([]);
  });
});
