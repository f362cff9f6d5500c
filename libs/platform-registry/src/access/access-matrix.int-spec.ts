import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@lienthong/contracts';
import { accessTable } from '@lienthong/kit/access';
import { HubKeys } from '@lienthong/kit/config';
import { importJWK, SignJWT } from 'jose';
import { ACCESS_TABLE, type AccessRow, type Endpoint } from '../domain/access-table.js';
import { docs } from '../domain/endpoint-docs.js';
import { ALL_ROLES, ALL_SCOPES } from '../domain/roles.js';
import { RegistryApp } from '../registry-app.builder.js';

const ENDPOINTS = Object.entries(ACCESS_TABLE) as [string, AccessRow][];
/** Nothing of the matrix may change the registry: ids that do not exist, bodies that are not valid. */
const placeOf = (path: string): string => path.replace(/\{\w+\}/, 'no-such-one');

describe('endpoint × scope × role of the registry', () => {
  let registry: RegistryApp;
  const token = async (claims: Record<string, unknown>): Promise<string> => {
    const [key] = registry.app.get(HubKeys, { strict: false }).signing;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ sub: 'someone', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key?.kid ?? '' })
      .setIssuer(registry.url)
      .setAudience(registry.url)
      .setIssuedAt(now)
      .setExpirationTime(now + 600)
      .sign(await importJWK(key as never, 'RS256'));
  };
  const letsIn = async (endpoint: string, claims: Record<string, unknown>): Promise<boolean> => {
    const [method = '', path = ''] = endpoint.split(' ');
    const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { noSuchField: true } : undefined;
    const answer = await registry.call(await token(claims), method, placeOf(path), body);
    expect([200, 204, 400, 403, 404]).toContain(answer.status);
    return !(answer.status === 403 && answer.body['code'] === 'scope_missing');
  };

  beforeAll(async () => {
    registry = await RegistryApp.start();
  });
  afterAll(() => registry.drop());

  it('is the table of what the controllers declare, nothing more and nothing less', () => {
    const declared = accessTable(registry.app)
      .filter((row) => row.path.startsWith('/api/registry/v1') && row.public === null)
      .map((row) => [`${row.method} ${row.path.replace('/api/registry/v1', '').replace(/:(\w+)/g, '{$1}')}`, row.scopes, row.roles, row.area])
      .sort();
    expect(declared).toEqual(ENDPOINTS.map(([endpoint, row]) => [endpoint, [...row.scopes], [...row.roles], row.area]).sort());
    const open = accessTable(registry.app).filter((row) => row.path.startsWith('/api/registry/v1') && row.public !== null);
    expect(open.map((row) => `${row.method} ${row.path}`)).toEqual(['GET /api/registry/v1/clients/revocations']);
  });

  it.each(ENDPOINTS)('%s is documented in both languages, with codes of the closed list and their statuses', (endpoint) => {
    const { summary, problems = {}, path } = docs(endpoint as Endpoint);
    expect(summary).toMatch(/^[^·]+ · [^·]+$/);
    expect(path !== undefined).toBe(endpoint.includes('{'));
    const statuses = new Map(Object.entries(PROBLEMS).map(([code, problem]) => [code, (problem as { status?: number }).status]));
    for (const [status, codes] of Object.entries(problems)) for (const code of codes) expect([code, statuses.get(code)]).toEqual([code, Number(status)]);
  });

  it.each(ENDPOINTS)('%s lets in exactly the roles listed', async (endpoint, row) => {
    const wanted = new Set<string>([...row.roles, 'admin']);
    for (const role of ALL_ROLES) expect([role, await letsIn(endpoint, { lt_sort: 'user', lt_role: role, lt_province: '20', lt_platform: 'DEMO-QLTH-20' })]).toEqual([role, wanted.has(role)]);
  });

  it.each(ENDPOINTS)('%s lets in exactly the scopes listed', async (endpoint, row) => {
    const wanted = new Set<string>([...row.scopes, 'admin']);
    for (const scope of ALL_SCOPES) expect([scope, await letsIn(endpoint, { lt_sort: 'client', client_id: 'someone', scope, lt_province: '20' })]).toEqual([scope, wanted.has(scope)]);
  });

  it.each(ENDPOINTS)('%s lets in nobody without a token, nor a person by scope alone', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ');
    const bare = await fetch(`${registry.url}/api/registry/v1${placeOf(path)}`, { method });
    expect(bare.status).toBe(401);
    expect(await letsIn(endpoint, { lt_sort: 'user', scope: ALL_SCOPES.join(' '), lt_province: '20' })).toBe(false);
  });

  describe('areas', () => {
    const person = (role: string, more: Record<string, unknown> = {}): Promise<string> => token({ lt_sort: 'user', lt_role: role, lt_province: '20', lt_platform: 'DEMO-QLTH-20', ...more });
    const list = async (claims: Promise<string>, place: string): Promise<Record<string, unknown>[]> => (await registry.call(await claims, 'GET', place)).body['items'] as Record<string, unknown>[];

    it('show the inventory of the own province and the national platforms, not those of another', async () => {
      const provinces = new Set((await list(person('auditor'), '/platforms?limit=1000')).map((each) => each['provinceCode']));
      expect(provinces).toEqual(new Set(['20', null]));
      expect((await registry.call(await person('auditor'), 'GET', '/platforms/QN-QTNT')).status).toBe(404);
      expect((await registry.call(await person('admin', { lt_province: undefined }), 'GET', '/platforms/QN-QTNT')).status).toBe(200);
    });

    it.each(['/platforms', '/clients', '/designations'])('show a vendor its own platform only: %s', async (place) => {
      const own = await list(person('vendor'), `${place}?limit=1000`);
      expect(own.length).toBeGreaterThan(0);
      expect(new Set(own.map((each) => each['platformId'] ?? each['id']))).toEqual(new Set(['DEMO-QLTH-20']));
      expect(await list(person('vendor', { lt_platform: undefined }), place)).toEqual([]);
    });

    it.each([
      ['PUT', '/provinces/22', { state: 'active' }],
      ['POST', '/platforms', { name: 'Nền tảng', provinceCode: '22', functions: [] }],
      ['POST', '/platforms', { name: 'Nền tảng quốc gia', functions: [] }],
      ['PATCH', '/platforms/QN-QTNT', { cost: '1' }],
      ['POST', '/clients', { platformId: 'DEMO-QLTH-22', name: 'x', scopes: ['push'] }],
      ['POST', '/designations', { provinceCode: '22', all: true, kinds: ['staff'], platformId: 'DEMO-QLTH-22', from: '2026-01-01', decision: 'x' }],
    ])('keep a department from writing in another province: %s %s', async (method, place, body) => {
      const answer = await registry.call(await person('department'), method, place, body);
      expect([answer.status, answer.body['code']]).toEqual([403, 'province_not_covered']);
    });
  });
});
