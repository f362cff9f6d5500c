import { stat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProvinceTables } from '@lienthong/kit/database';
import { RegistryApp } from './registry-app.builder.js';

describe('the first start of a registry', () => {
  let registry: RegistryApp;
  let admin: string;
  const items = async (place: string): Promise<Record<string, unknown>[]> => (await registry.call(admin, 'GET', place)).body['items'] as Record<string, unknown>[];

  beforeAll(async () => {
    registry = await RegistryApp.start();
    admin = await registry.tokenOf('admin-cli');
  });
  afterAll(() => registry.drop());

  it('knows 34 provinces, three of them open', async () => {
    const provinces = await items('/provinces');
    expect(provinces).toHaveLength(34);
    expect(provinces.filter((each) => each['state'] === 'active').map((each) => each['code'])).toEqual(['08', '20', '22']);
  });

  it('holds the 50 platforms of the documents, and sixteen made-up ones that say so', async () => {
    const platforms = await items('/platforms?limit=1000');
    expect(platforms.filter((each) => each['demo'] === false)).toHaveLength(50);
    expect(platforms.filter((each) => each['demo'] === true).map((each) => each['id']).sort()).toEqual(['DEMO-HBS-08', 'DEMO-HBS-20', 'DEMO-HBS-22', 'DEMO-QLTH-08', 'DEMO-QLTH-20', 'DEMO-QLTH-22', 'DEMO-QLTH2-20', 'DEMO-THI-08', 'DEMO-THI-20', 'DEMO-THI-22', 'DEMO-TSDC-08', 'DEMO-TSDC-20', 'DEMO-TSDC-22', 'TEP-08', 'TEP-20', 'TEP-22']);
  });

  it('lets push what is in use or on pilot, not what is proposed or planned', async () => {
    const status = new Map((await items('/platforms?limit=1000')).map((each) => [each['id'], [each['status'], each['mayPush']]]));
    expect(status.get('LS-K12')).toEqual(['pilot', true]);
    expect(status.get('QN-QTNT')).toEqual(['in-use', true]);
    expect(status.get('LS-QLNT')).toEqual(['proposed', false]);
    expect(status.get('TQ-CSDL')).toEqual(['planned', false]);
    expect(status.get('DEMO-QLTH-20')).toEqual(['in-use', true]);
  });

  it('says what nobody has said about a platform', async () => {
    const { body } = await registry.call(admin, 'GET', '/platforms/LS-K12');
    expect(body).toMatchObject({ operator: 'LS.VIETTEL', cost: null, name: { vi: 'K12Online' } });
    expect(body['unknown']).toEqual(expect.arrayContaining(['cost', 'fundingSource']));
    expect(body['unknown']).not.toContain('operator');
  });

  it('writes credentials that nobody else may read, and keeps only hashes', async () => {
    const file = path.join(registry.home, 'credentials.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const credentials = await registry.credentials();
    expect(credentials.baseUrl).toBe(registry.url);
    expect(credentials.clients.map((each) => each.name).sort()).toEqual(['admin-cli', 'admissions-08', 'admissions-20', 'admissions-22', 'exam-council-08', 'exam-council-20', 'exam-council-22', 'k12online-20', 'new-vendor-20', 'transcripts-08', 'transcripts-20', 'transcripts-22', 'vendor-08', 'vendor-20', 'vendor-22']);
    expect(credentials.users.map((each) => each.role).sort()).toEqual(['admin', 'auditor', 'commune', 'department', 'division', 'finance', 'leader', 'office', 'school', 'vendor']);
    const kept = JSON.stringify(await registry.database.query('SELECT * FROM client')) + JSON.stringify(await registry.database.query('SELECT * FROM account'));
    for (const { clientSecret } of credentials.clients) expect(kept).not.toContain(clientSecret);
    for (const { password } of credentials.users) expect(kept).not.toContain(password);
  });

  it('tells everybody: one state event for each province, platform, client and designation, and no secret in them', async () => {
    const [provinces, platforms, clients, designations] = await Promise.all(['province', 'platform', 'client', 'designation'].map((subject) => registry.outboxOf(`registry.${subject}.v1`)));
    expect([provinces?.length, platforms?.length, clients?.length, designations?.length]).toEqual([34, 66, 15, 16]);
    const told = JSON.stringify(clients);
    for (const { clientSecret } of (await registry.credentials()).clients) expect(told).not.toContain(clientSecret);
    expect(clients?.find((each) => each.key === 'vendor-20')?.value).toMatchObject({ platformId: 'DEMO-QLTH-20', provinceCode: '20', scopes: ['push'], schools: null, state: 'active', revokedAt: null });
  });

  it('designates K12Online and not the school product for learning activities in Lạng Sơn', async () => {
    const holders = (await items('/designations?provinceCode=20&kind=learning-activity')).map((each) => each['platformId']);
    expect(holders).toEqual(['LS-K12']);
    expect((await items('/designations?provinceCode=22&kind=learning-activity')).map((each) => each['platformId'])).toEqual(['DEMO-QLTH-22']);
  });

  it('leaves a newcomer\'s own schools free, and designates the demo\'s 113', async () => {
    const made = await items('/designations?kind=learner');
    expect(made.map((each) => [each['provinceCode'], (each['schoolCodes'] as string[]).length]).sort()).toEqual([['08', 48], ['20', 20], ['20', 3], ['22', 42]]);
    expect((await items('/designations?kind=exam-result')).map((each) => each['schoolCodes'])).toEqual([null, null, null]);
  });

  it('shows no table with provinces to a reader of another province', async () => {
    expect(await openProvinceTables(registry.database)).toEqual([]);
  });

  it('changes nothing at the next start, neither secrets nor what people did', async () => {
    await registry.call(admin, 'PUT', '/provinces/20', { settings: { intakePolicy: 'strict' } });
    const [first] = await items('/designations?provinceCode=20');
    await registry.call(admin, 'DELETE', `/designations/${first?.['id'] as string}`);
    const file = path.join(registry.home, 'credentials.json');
    const before = JSON.parse(await readFile(file, 'utf8')) as { clients: unknown; users: unknown };
    await registry.stop();

    registry = await RegistryApp.start({ database: registry.testDatabase, home: registry.home });
    const after = JSON.parse(await readFile(file, 'utf8')) as { clients: unknown; users: unknown; baseUrl: string };
    expect([after.clients, after.users, after.baseUrl]).toEqual([before.clients, before.users, registry.url]);
    admin = await registry.tokenOf('admin-cli');
    expect((await registry.call(admin, 'GET', '/provinces/20')).body['settings']).toMatchObject({ intakePolicy: 'strict' });
    expect(await items('/designations')).toHaveLength(16);
    expect((await items('/designations')).filter((each) => each['state'] === 'ended')).toHaveLength(1);
    expect((await registry.outboxOf('registry.province.v1')).length).toBe(35);
  });
});
