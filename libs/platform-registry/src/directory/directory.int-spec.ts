import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegistryApp } from '../registry-app.builder.js';

describe('provinces and platforms', () => {
  let registry: RegistryApp;
  let admin: string;

  beforeAll(async () => {
    registry = await RegistryApp.start();
    admin = await registry.tokenOf('admin-cli');
  });
  afterAll(() => registry.drop());

  it('opens a province with settings, missing ones by default, and tells everybody once', async () => {
    const open = { state: 'active', settings: { intakePolicy: 'strict', termEnds: { 'term-1': '01-18' }, termEndsByYear: { '2026-2027': { 'term-2': '2027-05-28' } } } };
    const { status, body } = await registry.call(admin, 'PUT', '/provinces/04', open);
    expect([status, body]).toEqual([
      200,
      {
        code: '04',
        name: { vi: 'Cao Bằng', en: 'Cao Bang' },
        state: 'active',
        settings: {
          intakePolicy: 'strict',
          suppressionSize: 10,
          termEnds: { 'mid-term-1': '10-31', 'term-1': '01-18', 'mid-term-2': '03-31', 'term-2': '05-31' },
          termEndsByYear: { '2026-2027': { 'term-2': '05-28' } },
          retentionMonths: null,
          requiredGroups: ['personal', 'results', 'health', 'physical', 'aptitude'],
        },
      },
    ]);
    await registry.call(admin, 'PUT', '/provinces/04', open);
    const told = (await registry.outboxOf('registry.province.v1')).filter((each) => each.key === '04');
    expect(told.map((each) => each.value?.['state'])).toEqual(['known', 'active']);
  });

  it.each([
    ['a term that ends before it begins', { termEnds: { 'term-1': '10-01' } }, 'settings.termEnds'],
    ['an unknown term', { termEnds: { 'term-3': '05-31' } }, 'settings.termEnds.term-3'],
    ['a day of another school year', { termEndsByYear: { '2026-2027': { 'term-1': '2026-01-15' } } }, 'settings.termEndsByYear.2026-2027.term-1'],
    ['a policy that does not exist', { intakePolicy: 'lenient' }, 'settings.intakePolicy'],
    ['an unknown group', { requiredGroups: ['shoe-size'] }, 'settings.requiredGroups'],
  ])('refuses %s', async (_case, settings, path) => {
    const { status, body } = await registry.call(admin, 'PUT', '/provinces/11', { settings });
    expect([status, body['code'], (body['errors'] as { path: string }[])[0]?.path]).toEqual([400, 'bad_parameter', path]);
  });

  it('knows no 35th province', async () => {
    expect((await registry.call(admin, 'PUT', '/provinces/99', { state: 'active' })).status).toBe(404);
  });

  it('registers a platform of a newcomer: in use unless said otherwise, with an id to go on with', async () => {
    const { status, body } = await registry.call(admin, 'POST', '/platforms', { name: 'Sổ điểm Ánh Dương', operator: 'Công ty Ánh Dương', provinceCode: '20', functions: ['school-management', 'nhắn tin phụ huynh'] });
    expect([status, body['status'], body['mayPush'], body['demo']]).toEqual([201, 'in-use', true, false]);
    expect(body['id']).toMatch(/^20-so-diem-anh-duong-[0-9a-f]{6}$/);
    expect((await registry.outboxOf('registry.platform.v1')).at(-1)).toEqual({
      key: body['id'],
      value: { id: body['id'], name: { vi: 'Sổ điểm Ánh Dương', en: 'Sổ điểm Ánh Dương' }, provinceCode: '20', operator: 'Công ty Ánh Dương', status: 'in-use', functions: ['school-management', 'nhắn tin phụ huynh'], demo: false },
    });
  });

  it('changes what is named and leaves the rest, unless somebody else has changed it meanwhile', async () => {
    const before = await registry.call(admin, 'GET', '/platforms/LS-QLNT');
    const etag = before.headers.get('etag') ?? '';
    const changed = await registry.call(admin, 'PATCH', '/platforms/LS-QLNT', { status: 'planned', cost: '2,1 tỷ đồng/năm' }, { 'if-match': etag });
    expect([changed.status, changed.body['status'], changed.body['cost'], changed.body['functions']]).toEqual([200, 'planned', '2,1 tỷ đồng/năm', before.body['functions']]);
    expect(changed.body['unknown']).not.toContain('cost');
    const late = await registry.call(admin, 'PATCH', '/platforms/LS-QLNT', { status: 'in-use' }, { 'if-match': etag });
    expect([late.status, late.body['code']]).toEqual([412, 'precondition_failed']);
    expect((await registry.call(admin, 'PATCH', '/platforms/LS-QLNT', { cost: null })).body['cost']).toBeNull();
  });

  it('finds platforms by function, status and province', async () => {
    const ids = async (query: string): Promise<unknown[]> => ((await registry.call(admin, 'GET', `/platforms?limit=1000&${query}`)).body['items'] as Record<string, unknown>[]).map((each) => each['id']);
    expect(await ids('function=operations-center')).toEqual(['LS-CSDL-IOC', 'TQ-IOC']);
    expect(await ids('status=pilot')).toEqual(['LS-K12']);
    expect(await ids('provinceCode=08&function=school-management')).toEqual(['DEMO-QLTH-08', 'TQ-QLNT']);
  });

  it.each([
    ['an unknown status', { status: 'splendid' }],
    ['itself as the whole', { partOf: 'LS-K12' }],
    ['no name', { name: null }],
  ])('refuses to give a platform %s', async (_case, body) => {
    const answer = await registry.call(admin, 'PATCH', '/platforms/LS-K12', body);
    expect([answer.status, answer.body['code']]).toEqual([400, 'bad_parameter']);
  });

  it('names 16 functions in both languages', async () => {
    const { items } = (await registry.call(admin, 'GET', '/capabilities')).body as { items: { code: string; name: { vi: string; en: string } }[] };
    expect(items).toHaveLength(16);
    expect(items.find((each) => each.code === 'admissions')?.name).toEqual({ vi: 'Tuyển sinh đầu cấp', en: 'Admissions' });
  });
});
