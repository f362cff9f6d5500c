import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { RegistryApp } from '../../registry-app.builder.js';

describe('a machine that signs in with its secret', () => {
  let registry: RegistryApp;
  let secret: string;

  beforeAll(async () => {
    registry = await RegistryApp.start();
    secret = (await registry.credentials()).clients.find((each) => each.name === 'vendor-20')?.clientSecret ?? '';
  });
  afterAll(() => registry.drop());

  it('gets a signed token of an hour that says who it is and what it may', async () => {
    const answer = await registry.askToken('vendor-20', secret);
    const body = (await answer.json()) as { access_token: string; expires_in: number; token_type: string; scope: string };
    expect([answer.status, body.expires_in, body.token_type, body.scope]).toEqual([200, 3600, 'Bearer', 'push']);
    const keys = (await (await fetch(`${registry.url}/oauth/jwks`)).json()) as JSONWebKeySet;
    const { payload } = await jwtVerify(body.access_token, createLocalJWKSet(keys), { issuer: registry.url, audience: registry.url });
    expect(payload).toMatchObject({ sub: 'vendor-20', client_id: 'vendor-20', scope: 'push', lt_sort: 'client', lt_platform: 'DEMO-QLTH-20', lt_province: '20' });
    expect(payload['lt_kinds']).toContain('learner');
    expect(payload).not.toHaveProperty('lt_schools');
  });

  it('may also send its secret in the form', async () => {
    const answer = await fetch(`${registry.url}/oauth/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'vendor-20', client_secret: secret }) });
    expect(answer.status).toBe(200);
  });

  it('is refused with a wrong secret, and does not learn why', async () => {
    const wrong = await registry.askToken('vendor-20', 'x'.repeat(43));
    const unknown = await registry.askToken('nobody', 'x'.repeat(43));
    expect([wrong.status, await wrong.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
    expect([unknown.status, await unknown.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
  });

  it.each(['registry:write', 'no-such-scope', 'push registry:write'])('is refused the scope "%s" that it was not granted', async (scope) => {
    const answer = await registry.askToken('vendor-20', secret, { scope });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_scope' })]);
  });

  it.each([
    ['no body', ''],
    ['an unknown grant', 'grant_type=password&client_id=vendor-20'],
    ['the same parameter twice', 'grant_type=client_credentials&grant_type=client_credentials'],
    ['a client id with NUL', 'grant_type=client_credentials&client_id=a%00b&client_secret=x'],
    ['a client id of 5,000 letters', `grant_type=client_credentials&client_id=${'a'.repeat(5_000)}&client_secret=x`],
    ['the console without a code', 'grant_type=authorization_code&client_id=console&code=x&redirect_uri=x&code_verifier=x'],
    ['the console as a machine', 'grant_type=client_credentials&client_id=console'],
  ])('is refused, never met with a fault of the server: %s', async (_case, body) => {
    const answer = await fetch(`${registry.url}/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    expect([400, 401]).toContain(answer.status);
    expect(Object.keys((await answer.json()) as object)).toEqual(expect.arrayContaining(['error']));
  });

  it('is refused a token for somebody else than the hub', async () => {
    const answer = await registry.askToken('vendor-20', secret, { resource: 'https://elsewhere.example' });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_target' })]);
  });

  it('finds all addresses in the discovery document, below the base address whatever host it names', async () => {
    const answer = await fetch(`${registry.url}/.well-known/openid-configuration`, { headers: { 'x-forwarded-host': 'evil.example' } });
    expect(await answer.json()).toMatchObject({
      issuer: registry.url,
      token_endpoint: `${registry.url}/oauth/token`,
      jwks_uri: `${registry.url}/oauth/jwks`,
      authorization_endpoint: `${registry.url}/oauth/auth`,
      end_session_endpoint: `${registry.url}/oauth/session/end`,
      code_challenge_methods_supported: ['S256'],
    });
  });
});
