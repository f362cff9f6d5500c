import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegistryApp } from '../../registry-app.builder.js';

interface Issued {
  readonly clientId: string;
  readonly clientSecret: string;
}

describe('clients of platforms', () => {
  let registry: RegistryApp;
  let admin: string;
  const wanted = { platformId: 'DEMO-QLTH-20', name: 'Phần mềm thử', scopes: ['push'], kinds: ['learner'] };
  const issue = async (token: string, more: object = {}): Promise<{ status: number; body: Record<string, unknown> }> => registry.call(token, 'POST', '/clients', { ...wanted, ...more });
  const granter = async (scopes: string[]): Promise<string> => {
    const { clientId, clientSecret } = (await issue(admin, { name: 'granter', scopes, kinds: [] })).body as unknown as Issued;
    return ((await (await registry.askToken(clientId, clientSecret)).json()) as { access_token: string }).access_token;
  };

  beforeAll(async () => {
    registry = await RegistryApp.start();
    admin = await registry.tokenOf('admin-cli');
  });
  afterAll(() => registry.drop());

  it('are issued with a secret that is shown once and works at once', async () => {
    const { status, body } = await issue(admin, { schools: ['X-20-001'] });
    expect([status, body['provinceCode'], body['schools']]).toEqual([201, '20', ['X-20-001']]);
    const { clientId, clientSecret } = body as unknown as Issued;
    expect((await registry.askToken(clientId, clientSecret)).status).toBe(200);
    const listed = ((await registry.call(admin, 'GET', '/clients?platformId=DEMO-QLTH-20')).body['items'] as Record<string, unknown>[]).find((each) => each['clientId'] === clientId);
    expect(listed).toMatchObject({ state: 'active', kinds: ['learner'] });
    expect(JSON.stringify(listed)).not.toContain(clientSecret);
  });

  it('have their old secret refused after a rotation', async () => {
    const { clientId, clientSecret } = (await issue(admin)).body as unknown as Issued;
    const rotated = (await registry.call(admin, 'POST', `/clients/${clientId}/rotate`)).body as unknown as Issued;
    expect((await registry.askToken(clientId, clientSecret)).status).toBe(401);
    expect((await registry.askToken(clientId, rotated.clientSecret)).status).toBe(200);
  });

  it('are refused after revocation: no new token, and the old one is on the list that all services read', async () => {
    const { clientId, clientSecret } = (await issue(admin, { scopes: ['registry:read'] })).body as unknown as Issued;
    const { access_token: token } = (await (await registry.askToken(clientId, clientSecret)).json()) as { access_token: string };
    expect((await registry.call(token, 'GET', '/platforms')).status).toBe(200);
    expect((await registry.call(admin, 'POST', `/clients/${clientId}/revoke`)).body['state']).toBe('revoked');
    expect((await registry.askToken(clientId, clientSecret)).status).toBe(401);
    const refused = await registry.call(token, 'GET', '/platforms');
    expect([refused.status, refused.body['code']]).toEqual([401, 'client_revoked']);
    const { revoked } = (await (await fetch(`${registry.url}/api/registry/v1/clients/revocations`)).json()) as { revoked: { clientId: string; revokedAt: string }[] };
    expect(revoked.filter((each) => each.clientId === clientId)).toEqual([{ clientId, revokedAt: expect.stringMatching(/^\d{4}-.*Z$/) }]);
    const last = (await registry.outboxOf('registry.client.v1')).filter((each) => each.key === clientId).at(-1)?.value;
    expect(last).toMatchObject({ state: 'revoked', scopes: ['registry:read'] });
  });

  it('are never given a scope that the giver does not have', async () => {
    const token = await granter(['registry:write', 'push']);
    expect((await issue(token)).status).toBe(201);
    const refused = await issue(token, { scopes: ['push', 'roster:read'] });
    expect([refused.status, refused.body['code']]).toEqual([403, 'scope_missing']);
  });

  it.each(['steward', 'admin'])('are given %s by administrators only', async (scope) => {
    const token = await granter(['registry:write', 'steward']);
    expect((await issue(token, { scopes: [scope] })).status).toBe(403);
    expect((await issue(admin, { scopes: [scope] })).status).toBe(201);
  });

  it('are never given another province', async () => {
    const token = await granter(['registry:write', 'push']);
    const refused = await issue(token, { platformId: 'DEMO-QLTH-22' });
    expect([refused.status, refused.body['code']]).toEqual([403, 'province_not_covered']);
    const own = (await registry.call(token, 'GET', '/clients?limit=1000')).body['items'] as Record<string, unknown>[];
    expect(new Set(own.map((each) => each['provinceCode']))).toEqual(new Set(['20']));
    expect((await registry.call(token, 'POST', '/clients/vendor-22/revoke')).status).toBe(404);
  });

  it('are not taken over by rotating one that may more than the rotator', async () => {
    const token = await granter(['registry:write', 'push']);
    const { clientId } = (await issue(admin, { scopes: ['steward'] })).body as unknown as Issued;
    expect((await registry.call(token, 'POST', `/clients/${clientId}/rotate`)).status).toBe(403);
  });

  it.each([
    ['no scope', { scopes: [] }],
    ['an unknown scope', { scopes: ['everything'] }],
    ['an unknown platform', { platformId: 'NO-SUCH' }],
    ['no name', { name: '' }],
    ['an unknown field', { owner: 'me' }],
    ['neither platform nor province', { platformId: null }],
    ['kinds that are no list', { kinds: 'learner' }],
    ["a national platform's client without a province", { platformId: 'NF-CSDLN' }],
  ])('are not issued with %s', async (_case, more) => {
    const { status, body } = await issue(admin, more);
    expect([status, body['code']]).toEqual([400, 'bad_parameter']);
  });

  it('are of the province of their platform, or of the one named for a national platform', async () => {
    expect((await issue(admin, { platformId: 'NF-CSDLN', provinceCode: '22' })).body['provinceCode']).toBe('22');
    const refused = await issue(admin, { provinceCode: '22' });
    expect([refused.status, refused.body['code']]).toEqual([403, 'province_not_covered']);
  });

  it('leave a trace of every grant, in the same transaction', async () => {
    const { clientId } = (await issue(admin)).body as unknown as Issued;
    await registry.call(admin, 'POST', `/clients/${clientId}/rotate`);
    await registry.call(admin, 'POST', `/clients/${clientId}/revoke`);
    const { items } = (await registry.call(admin, 'GET', `/audit?subject=${clientId}`)).body as { items: { what: string; who: { id: string }; provinceCode: string }[] };
    expect(items.map((each) => [each.what, each.who.id, each.provinceCode])).toEqual([
      ['client.revoked', 'admin-cli', '20'],
      ['client.rotated', 'admin-cli', '20'],
      ['client.issued', 'admin-cli', '20'],
    ]);
  });

  it('come page by page', async () => {
    const seen: unknown[] = [];
    for (let place = '/clients?limit=3'; ; ) {
      const { body } = await registry.call(admin, 'GET', place);
      seen.push(...(body['items'] as Record<string, unknown>[]).map((each) => each['clientId']));
      if (body['next'] === null) break;
      place = `/clients?limit=3&cursor=${encodeURIComponent(body['next'] as string)}`;
    }
    const all = ((await registry.call(admin, 'GET', '/clients?limit=1000')).body['items'] as Record<string, unknown>[]).map((each) => each['clientId']);
    expect(seen).toEqual(all);
    expect((await registry.call(admin, 'GET', '/clients?cursor=nonsense')).body['code']).toBe('cursor_invalid');
    expect((await registry.call(admin, 'GET', '/clients?limit=1001')).body['code']).toBe('bad_parameter');
  });
});
