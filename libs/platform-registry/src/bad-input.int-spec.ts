import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCESS_TABLE } from './domain/access-table.js';
import { cursorOf } from './domain/page.js';
import { RegistryApp } from './registry-app.builder.js';

const ODD = [null, 0, -1, 1.5, '', ' ', 'a\u0000b', 'x'.repeat(5_000), '\ud800', [], [null], [[]], [''], ['a\u0000b'], {}, { a: 1 }, true, '99', '2026-02-30'];

const BODIES: readonly [method: string, place: string, body: Record<string, unknown>][] = [
  ['PUT', '/provinces/04', { state: 'active', settings: { intakePolicy: 'open', suppressionSize: 10, termEnds: { 'term-1': '01-15' }, termEndsByYear: { '2025-2026': { 'term-1': '01-18' } }, retentionMonths: null, requiredGroups: ['personal'] } }],
  ['POST', '/platforms', { name: 'N', nameEn: 'N', operator: 'O', provider: 'P', responsibleUnit: 'U', provinceCode: '20', functions: ['x'], status: 'in-use', scope: 's', educationLevels: ['primary'], cost: 'c', fundingSource: 'f', shortcomings: 's', proposals: 'p', partOf: 'LS-K12' }],
  ['PATCH', '/platforms/LS-DTHT', { name: 'N', nameEn: 'N', functions: ['x'], status: 'planned', educationLevels: null, partOf: null }],
  ['POST', '/clients', { platformId: 'LS-K12', provinceCode: '20', name: 'N', scopes: ['push'], kinds: ['learner'], schools: ['X-20-101'] }],
  ['POST', '/clients', { platformId: null, provinceCode: '20', name: 'N', scopes: ['ioc:read'], kinds: [] }],
  ['POST', '/designations', { provinceCode: '20', schoolCodes: ['X-20-900'], kinds: ['odd'], platformId: 'LS-K12', from: '2026-01-01', to: '2026-01-02', decision: 'd' }],
  ['POST', '/users', { username: 'odd.one', displayName: 'D', role: 'school', provinceCode: '20', communeCode: '05977', schoolCode: 'X-20-101', platformId: null, unitId: 'U', extraScopes: ['steward'], password: 'một mật khẩu dài' }],
];

describe('bad input to the registry', () => {
  let registry: RegistryApp;
  let admin: string;

  beforeAll(async () => {
    registry = await RegistryApp.start();
    admin = await registry.tokenOf('admin-cli');
  });
  afterAll(() => registry.drop());

  const statusOf = async (method: string, place: string, body?: unknown, headers?: Record<string, string>): Promise<number> => (await registry.call(admin, method, place, body, headers)).status;

  it.each(BODIES)('is refused, never a fault of the server: %s %s, each field odd in turn', async (method, place, body) => {
    for (const field of Object.keys(body)) {
      for (const odd of ODD) {
        const status = await statusOf(method, place, { ...body, [field]: odd });
        expect([field, JSON.stringify(odd), status < 500]).toEqual([field, JSON.stringify(odd), true]);
      }
    }
  });

  it('is refused inside the settings of a province too', async () => {
    const [, , body] = BODIES[0] ?? ['', '', {}];
    const settings = body['settings'] as Record<string, unknown>;
    for (const field of Object.keys(settings)) {
      for (const odd of ODD) {
        const status = await statusOf('PUT', '/provinces/04', { settings: { ...settings, [field]: odd } });
        expect([field, JSON.stringify(odd), status < 500]).toEqual([field, JSON.stringify(odd), true]);
      }
    }
    const { settings: kept } = (await registry.call(admin, 'GET', '/provinces/04')).body as { settings: Record<string, unknown> };
    expect(Object.entries(kept).filter(([name, value]) => value === null && name !== 'retentionMonths')).toEqual([]);
  });

  it.each([null, [], 'text', 7].map((body) => [body]))('is refused when the body is %j', async (body) => {
    for (const [method, place] of BODIES) {
      const status = await statusOf(method, place, body);
      expect([place, status >= 200 && status < 500]).toEqual([place, true]);
    }
  });

  it('is refused in paths, queries and cursors of every endpoint', async () => {
    const endpoints = Object.keys(ACCESS_TABLE).map((each) => each.split(' ') as [string, string]);
    for (const [method, path] of endpoints) {
      for (const id of ['%00', '%ff', "';--", 'x'.repeat(290), '00000000-0000-0000-0000-000000000000']) {
        if (!path.includes('{')) continue;
        const status = await statusOf(method, path.replace(/\{\w+\}/, id), ['GET', 'DELETE'].includes(method) ? undefined : {});
        expect([method, path, id, status >= 400 && status < 500]).toEqual([method, path, id, true]);
      }
      if (method !== 'GET' || path.includes('{') || path === '/me') continue;
      for (const query of ['limit=0', 'limit=x', 'limit=1&limit=2', 'cursor=%00', `cursor=${cursorOf(['\u0000'])}`, `cursor=${cursorOf(['a', 'b', 'c', 'd'])}`, `cursor=${cursorOf(['9'.repeat(40)])}`, 'platformId=%00', 'provinceCode=%00&kind=%00&on=2026-02-30', 'from=2026-13&to=x', 'who=%00&what=%00&subject=%00', 'from=0000-01-01T00:00:00Z', 'function=%00', 'noSuch=1', 'role=x', 'state=x']) {
        const status = await statusOf(method, `${path}?${query}`);
        expect([path, query, status < 500]).toEqual([path, query, true]);
      }
    }
  });

  it.each(['/audit?from=0000-01-01', '/audit?from=2688-11-01T14:21:39.78-19:39', '/audit?to=2025-02-30', '/audit?to=2025-02-01T23:59:60Z', '/evidence?from=0000-01', '/evidence?to=9999-12'])('%s is no moment or month: refused by name', async (address) => {
    const { status, body } = await registry.call(admin, 'GET', address);
    expect([status, body['code'], (body['errors'] as { path: string }[]).map(({ path }) => path)]).toEqual([400, 'bad_parameter', [/\?(\w+)/.exec(address)?.[1]]]);
  });

  it('of the trail a day is as good as a time', async () => {
    for (const [query, found] of [['from=2025-01-01', true], ['from=2025-01-01T00:00:00.5-11:00', true], ['to=2025-01-01', false]] as const) {
      const { status, body } = await registry.call(admin, 'GET', `/audit?${query}`);
      expect([query, status, (body['items'] as unknown[]).length > 0]).toEqual([query, 200, found]);
    }
  });

  it.each(['"999"', 'nonsense', 'W/"1"'])('does nothing when If-Match is %s', async (tag) => {
    expect(await statusOf('PATCH', '/platforms/LS-PC', { status: 'in-use' }, { 'if-match': tag })).toBe(412);
    expect((await registry.call(admin, 'GET', '/platforms/LS-PC')).body['status']).toBe('proposed');
  });
});
