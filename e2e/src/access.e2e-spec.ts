import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PushClient } from '@lienthong/simulate';
import { HubDatabase } from './hub-database.js';
import { eventually, hubUnderTest, type HubUnderTest } from './hub-under-test.js';
import { refusal } from './problem.js';
import { rawCall, type RawAnswer } from './raw-call.js';
import { SignedIn } from './signed-in.js';
import { head, ndjson, VendorAtWork, type Draft } from './vendor-at-work.js';

const tag = `A${Date.now().toString(36).toUpperCase()}`;
const [OURS, THEIRS] = [`X-20-${tag}-1`, `X-20-${tag}-2`];
const KINDS = ['school', 'learner'];
/** Of this run alone: equal numbers would be one person. Woman, born 2010. */
const NUMBER = `020310${String(Date.now()).slice(-6)}`;
const CODE = `20${String(Date.now()).slice(-8)}`;

const school = (schoolCode: string): Draft => ({ ...head(`school-${schoolCode}`), schoolCode, name: `Trường Mẫu ${schoolCode}`, levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977' });
const pupil = (id: string, schoolCode: string, more: Draft = {}): Draft => ({ ...head(`${tag}-${id}`), schoolCode, fullName: `Lương Thị ${tag}`, birthDate: '2010-03-15', sex: 'female', ...more });

let hub: HubUnderTest;
let admin: PushClient;
let vendor: VendorAtWork;
const asAdmin = { method: 'POST', headers: { 'content-type': 'application/json' } };

async function issue(body: Draft): Promise<{ clientId: string; clientSecret: string; client: PushClient }> {
  const { status, body: made } = await admin.call<{ clientId: string; clientSecret: string }>('/api/registry/v1/clients', { ...asAdmin, body: JSON.stringify(body) });
  expect(status).toBe(201);
  return { ...made, client: new PushClient(hub.baseUrl, made.clientId, made.clientSecret) };
}

const ask = (path: string, authorization?: string, method = 'GET', body?: string, type = 'application/x-ndjson'): Promise<RawAnswer> =>
  rawCall(hub.baseUrl, { method, path, headers: { ...(authorization && { authorization }), ...(body !== undefined && { 'content-type': type }) }, ...(body !== undefined && { body }) });
const bearer = async (client: PushClient): Promise<string> => `Bearer ${await client.accessToken()}`;

beforeAll(async () => {
  hub = await hubUnderTest();
  admin = hub.client('admin-cli');
  vendor = await VendorAtWork.open(hub, '20', `Phần mềm quyền ${tag}`, KINDS);
  expect((await vendor.pushed('school', { body: ndjson([school(OURS), school(THEIRS)]) })).outcomes.created).toBe(2);
  const pupils = [pupil('one', OURS, { personalNumber: NUMBER, ministryCode: CODE }), pupil('two', THEIRS)];
  expect((await vendor.pushed('learner', { body: ndjson(pupils) })).outcomes.created).toBe(2);
}, 60_000);

/** One endpoint of each service. */
const ENDPOINTS = ['/api/education/v1/schools', '/api/registry/v1/platforms', '/api/ioc/v1/figures', '/api/reporting/v1/tasks'];

describe('without a token that is ours', () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each(ENDPOINTS)('%s is 401', async (path) => {
    const token = await vendor.client.accessToken();
    const [header = '', claims = '', signature = ''] = token.split('.');
    const asAdministrator = part({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), scope: 'admin', lt_province: undefined });
    const cases: [string, string | undefined, string][] = [
      ['nothing', undefined, 'token_invalid'],
      ['a password', 'Basic dTpw', 'token_invalid'],
      ['no JWT', 'Bearer abc', 'unreadable_token'],
      ['three parts of nothing', 'Bearer a.b.c', 'unreadable_token'],
      ['claims changed', `Bearer ${header}.${asAdministrator}.${signature}`, 'token_invalid'],
      ['signature cut', `Bearer ${header}.${claims}.${signature.slice(0, -8)}`, 'token_invalid'],
      ['no algorithm', `Bearer ${part({ alg: 'none' })}.${asAdministrator}.`, 'token_invalid'],
      ['signed with a word', `Bearer ${part({ alg: 'HS256' })}.${asAdministrator}.${signature}`, 'token_invalid'],
    ];
    for (const [what, authorization, code] of cases) {
      const answer = await ask(path, authorization);
      expect([what, ...refusal(answer)]).toEqual([what, 401, code]);
      expect(String(answer.headers['www-authenticate'])).toMatch(/^Bearer realm="lienthong"/);
    }
  });

  it('a push keeps nothing, and a wrong secret gives no token', async () => {
    const before = await vendor.pushIds();
    expect(refusal(await ask('/api/education/v1/pushes/learner', undefined, 'POST', ndjson([pupil('none', OURS)])))).toEqual([401, 'token_invalid']);
    await expect(new PushClient(hub.baseUrl, vendor.clientId, 'not the secret').accessToken()).rejects.toThrow(/401/);
    expect(await vendor.pushIds()).toEqual(before);
  });
});

describe('a client that may only push', () => {
  it.each([
    ['GET', '/api/education/v1/schools'], ['GET', '/api/education/v1/learners'], ['GET', '/api/education/v1/changes'], ['GET', '/api/registry/v1/platforms'], ['GET', '/api/registry/v1/audit'], ['POST', '/api/registry/v1/clients'],
    ['GET', '/api/ioc/v1/snapshot?scope=province:20'], ['GET', '/api/ioc/v1/stream?scope=province:20'], ['GET', '/api/reporting/v1/indicators'],
  ])('%s %s is 403 and says which scope is wanted', async (method, path) => {
    const answer = await ask(path, await bearer(hub.client('exam-council-20')), method, ...(method === 'POST' ? ['{}', 'application/json'] : []));
    expect(refusal(answer)).toEqual([403, 'scope_missing']);
    expect(String(answer.headers['www-authenticate'])).toContain('insufficient_scope');
  });
});

describe('R-01 a push beyond its credential keeps nothing', () => {
  let before: readonly string[];
  beforeAll(async () => {
    before = await vendor.pushIds();
  });
  afterAll(async () => expect(await vendor.pushIds()).toEqual(before));

  it('a kind that is not the client\'s', async () => {
    expect(refusal(await vendor.push('staff', { body: ndjson([head('s')]) }))).toEqual([403, 'kind_not_covered']);
  });

  it('a client without the scope', async () => {
    const { client } = await issue({ platformId: vendor.platformId, name: `Chỉ đọc ${tag}`, scopes: ['roster:read'], kinds: KINDS });
    expect(refusal(await ask('/api/education/v1/pushes/learner', await bearer(client), 'POST', ndjson([pupil('x', OURS)])))).toEqual([403, 'scope_missing']);
  });

  it('a client without a platform, even an administrator', async () => {
    expect(refusal(await ask('/api/education/v1/pushes/learner', await bearer(admin), 'POST', ndjson([pupil('x', OURS)])))).toEqual([403, 'platform_not_active']);
  });
});

describe('what lies in another province', () => {
  it('an exam council of another province is rejected by record', async () => {
    const sitting = (council: string): Draft => ({ ...head(`e-${tag}-${council}`), exam: 'thpt-graduation', examYear: 2025, councilCode: council, candidateNumber: `${council}999999`, marks: {} });
    const client = hub.client('exam-council-20');
    // In 2025 council 10 was of Lạng Sơn (20); 17 was Quảng Ninh's (22).
    const body = ndjson([sitting('17')]);
    const report = await ask('/api/education/v1/pushes/exam-result?dryRun=true', await bearer(client), 'POST', body);
    expect(JSON.parse(report.text)).toMatchObject({ outcomes: { rejected: 1 }, problems: [{ code: 'council_not_covered', path: 'councilCode' }] });
  });

  it.each(['/api/education/v1/schools?province=22', '/api/education/v1/learners?province=22', '/api/ioc/v1/snapshot?scope=province:22', '/api/ioc/v1/history?scope=province:22&figure=learners', '/api/ioc/v1/places?scope=province:22', '/api/ioc/v1/stream?scope=province:22', '/api/reporting/v1/indicators?province=22'])(
    '%s is 403 for a reader of province 20', async (path) => {
      const { client } = await issue({ platformId: vendor.platformId, name: `Đọc ${tag}`, scopes: ['roster:read', 'ioc:read', 'reporting:read'] });
      expect(refusal(await ask(path, await bearer(client)))).toEqual([403, 'province_not_covered']);
    });

  it('a list of one province holds none of another, and a single record of it is not there', async () => {
    const other = await VendorAtWork.open(hub, '22', `Phần mềm 22 ${tag}`, KINDS);
    const there = `X-22-${tag}`;
    await other.pushed('school', { body: ndjson([{ ...school(there), communeCode: '06676' }]) });
    const { items } = JSON.parse((await other.get('/api/education/v1/schools?limit=1000')).text) as { items: { hubId: string; provinceCode: string; schoolCode: string }[] };
    const [mine] = items.filter((item) => item.schoolCode === there);
    expect([...new Set(items.map((item) => item.provinceCode))]).toEqual(['22']);
    for (const id of [mine?.hubId ?? '', there]) expect(refusal(await vendor.get(`/api/education/v1/schools/${id}`))).toEqual([404, 'not_found']);
    expect(refusal(await vendor.get(`/api/ioc/v1/snapshot?scope=school:${there}`))[0]).toBe(403);
  });
});

describe('R-01 a client bound to one school', () => {
  let bound: VendorAtWork;
  let boundClient: PushClient;
  const push = async (records: readonly Draft[]): Promise<RawAnswer> => ask('/api/education/v1/pushes/learner', await bearer(boundClient), 'POST', ndjson(records));

  beforeAll(async () => {
    ({ client: boundClient } = await issue({ platformId: vendor.platformId, name: `Một trường ${tag}`, scopes: ['push', 'roster:read'], kinds: KINDS, schools: [OURS] }));
    bound = vendor;
  });

  it('other schools\' records are rejected one by one, the rest goes on', async () => {
    const answer = await push([pupil('b1', OURS), pupil('b2', THEIRS), pupil('b3', THEIRS, { sex: 'x' })]);
    const { pushId } = JSON.parse(answer.text) as { pushId: string };
    const receipt = await boundClient.done(pushId);
    expect([answer.status, receipt.received, receipt.outcomes.created, receipt.outcomes.rejected]).toEqual([202, 3, 1, 2]);
    const records = await bound.records(pushId);
    expect(records.map((record) => [record.line, record.problems.map((problem) => problem.code)])).toEqual([[2, ['school_not_covered']], [3, ['unknown_code', 'school_not_covered']]]);
  });

  it('a push of other schools alone is refused as a whole', async () => {
    const before = await bound.pushIds();
    expect(refusal(await push([pupil('c1', THEIRS), pupil('c2', `X-20-${tag}-9`)]))).toEqual([403, 'school_not_covered']);
    expect(await bound.pushIds()).toEqual(before);
  });

  it('it reads its own school and no other', async () => {
    const token = await bearer(boundClient);
    const { items } = JSON.parse((await ask('/api/education/v1/learners?limit=1000', token)).text) as { items: { schoolCode: string }[] };
    expect([...new Set(items.map((item) => item.schoolCode))]).toEqual([OURS]);
    expect(refusal(await ask(`/api/education/v1/learners?school=${THEIRS}`, token))).toEqual([403, 'school_not_covered']);
  });
});

describe('R-01 a platform that is not active', () => {
  it('may not push until it is, and no longer once it has ended: both in force within 5 s', async () => {
    const made = await admin.call<{ id: string }>('/api/registry/v1/platforms', { ...asAdmin, body: JSON.stringify({ name: `Nền tảng dự kiến ${tag}`, operator: 'Đơn vị mẫu', provinceCode: '20', functions: ['school-management'], status: 'planned' }) });
    const { client } = await issue({ platformId: made.body.id, name: `Dự kiến ${tag}`, scopes: ['push'], kinds: KINDS });
    const push = async (): Promise<RawAnswer> => ask('/api/education/v1/pushes/learner?dryRun=true', await bearer(client), 'POST', ndjson([pupil('p', OURS)]));
    const change = async (status: string): Promise<void> => {
      const answer = await ask(`/api/registry/v1/platforms/${made.body.id}`, await bearer(admin), 'PATCH', JSON.stringify({ status }), 'application/json');
      expect(answer.status).toBe(200);
    };
    // 503 while the registry's word of the new platform is still on its way.
    expect(refusal(await eventually(push, (answer) => answer.status !== 503, 5))).toEqual([403, 'platform_not_active']);
    await change('pilot');
    expect((await eventually(push, (answer) => answer.status === 200, 5)).status).toBe(200);
    await change('ended');
    expect(refusal(await eventually(push, (answer) => answer.status !== 200, 5))).toEqual([403, 'platform_not_active']);
    expect((await admin.call<{ items: unknown[] }>(`/api/education/v1/pushes?limit=1`)).status).toBe(200);
  }, 30_000);
});

describe('a client that is revoked', () => {
  it('is refused everywhere within 5 s, gets no new token, and its stream ends', async () => {
    const { client, clientId, clientSecret } = await issue({ platformId: vendor.platformId, name: `Thu hồi ${tag}`, scopes: ['push', 'roster:read', 'ioc:read', 'registry:read', 'reporting:read'], kinds: KINDS });
    const token = await bearer(client);
    const before = await vendor.pushIds();
    for (const path of ENDPOINTS) expect([path, (await ask(path, token)).status]).toEqual([path, 200]);
    const stream = await fetch(`${hub.baseUrl}/api/ioc/v1/stream?scope=province:20&figures=schools`, { headers: { authorization: token } });
    expect(stream.status).toBe(200);
    const streamEnded = (async () => {
      for await (const _ of stream.body as unknown as AsyncIterable<Uint8Array>) continue;
      return Date.now();
    })();

    const revokedAt = Date.now();
    expect((await ask(`/api/registry/v1/clients/${clientId}/revoke`, await bearer(admin), 'POST')).status).toBe(200);
    const took = await Promise.all([...ENDPOINTS, '/api/education/v1/pushes'].map(async (path) => {
      const answer = await eventually(() => ask(path, token), ({ status }) => status !== 200, 8);
      expect([path, ...refusal(answer)]).toEqual([path, 401, 'client_revoked']);
      return Date.now() - revokedAt;
    }));
    expect(Math.max(...took)).toBeLessThan(5_000);
    expect(refusal(await ask('/api/education/v1/pushes/learner', token, 'POST', ndjson([pupil('late', OURS)])))).toEqual([401, 'client_revoked']);
    expect(await vendor.pushIds()).toEqual(before);
    await expect(new PushClient(hub.baseUrl, clientId, clientSecret).accessToken()).rejects.toThrow(/401/);
    expect((await streamEnded) - revokedAt).toBeLessThan(8_000);
  }, 40_000);
});

describe('a person whose rights change', () => {
  it.each([
    ['is disabled', { state: 'disabled' }],
    ['gets another role', { role: 'leader' }],
  ])('and %s is refused everywhere within 5 s with the token of before', async (_case, change) => {
    const username = `${tag}-${Object.keys(change)[0]}`.toLowerCase();
    const account = { username, displayName: 'Sở GD&ĐT, tài khoản thử', role: 'department', provinceCode: '20', password: `mat-khau-${tag}` };
    const { status, body } = await admin.call<{ id: string }>('/api/registry/v1/users', { ...asAdmin, body: JSON.stringify(account) });
    expect(status).toBe(201);
    const person = await SignedIn.as(hub, username, account.password);
    const places = [...ENDPOINTS, '/api/registry/v1/me'];
    for (const path of places) expect([path, (await person.call('GET', path)).status]).toEqual([path, 200]);

    const changedAt = Date.now();
    expect((await admin.call(`/api/registry/v1/users/${body.id}`, { ...asAdmin, method: 'PATCH', body: JSON.stringify(change) })).status).toBe(200);
    const took = await Promise.all(places.map(async (path) => {
      const answer = await eventually(() => person.call('GET', path), (each) => each.status !== 200, 8);
      expect([path, ...refusal(answer)]).toEqual([path, 401, 'token_invalid']);
      return Date.now() - changedAt;
    }));
    expect(Math.max(...took)).toBeLessThan(5_000);
  }, 30_000);
});

describe('people, signed in by code and PKCE', () => {
  const people = new Map<string, SignedIn>();
  const ROLES = ['vendor', 'school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader'] as const;
  beforeAll(async () => {
    for (const role of ROLES) people.set(role, await SignedIn.as(hub, `${role}-20`));
    people.set('admin', await SignedIn.as(hub, 'admin'));
  }, 60_000);
  const call = async (role: string, method: string, path: string, body?: unknown): Promise<RawAnswer> => {
    const person = people.get(role);
    if (!person) throw new RangeError(role);
    return person.call(method, path, body);
  };

  const withPeople = ['school', 'commune', 'division', 'department', 'admin'];
  const everybody = [...ROLES, 'admin'];
  it.each([
    ['GET', '/api/education/v1/schools', everybody],
    ['GET', '/api/education/v1/learners', withPeople],
    ['GET', '/api/education/v1/results', withPeople],
    ['POST', '/api/education/v1/learners/search', withPeople],
    ['GET', '/api/education/v1/changes', ['division', 'department', 'admin']],
    ['GET', '/api/education/v1/pushes', ['vendor', 'department', 'admin']],
    ['GET', '/api/education/v1/uploads', ['school', 'department']],
    ['GET', '/api/education/v1/exchange/destinations', ['division', 'department', 'auditor', 'office', 'leader', 'admin']],
    ['GET', '/api/education/v1/exchange/records?province=20', ['division', 'department', 'admin']],
    ['GET', '/api/education/v1/exchange/differences?province=20', ['division', 'department', 'admin']],
    ['GET', '/api/registry/v1/me', everybody],
    ['GET', '/api/registry/v1/platforms', everybody],
    ['GET', '/api/registry/v1/clients', ['vendor', 'department', 'auditor', 'admin']],
    ['GET', '/api/registry/v1/users', ['admin']],
    ['GET', '/api/registry/v1/audit', ['auditor', 'admin']],
    ['GET', '/api/ioc/v1/figures', everybody.filter((role) => role !== 'vendor')],
    ['GET', '/api/ioc/v1/snapshot?scope=province:20&figures=schools', ['division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin']],
    ['GET', '/api/reporting/v1/tasks', everybody.filter((role) => role !== 'vendor')],
    ['POST', '/api/education/v1/pushes/learner', []],
  ] as const)('%s %s: who may', async (method, path, may) => {
    const body = path.endsWith('/search') ? { name: `Lương Thị ${tag}` } : path.includes('/pushes/') ? [] : undefined;
    for (const role of everybody) {
      const answer = await call(role, method, path, body);
      expect([role, answer.status]).toEqual([role, (may as readonly string[]).includes(role) ? 200 : 403]);
      if (answer.status !== 200) refusal(answer);
    }
  });

  it('the department of one province does nothing in another, and grants no more than it has', async () => {
    const grants: [string, Draft, string][] = [
      ['/api/registry/v1/platforms', { name: 'N', operator: 'O', provinceCode: '22', functions: ['x'] }, 'province_not_covered'],
      ['/api/registry/v1/clients', { platformId: vendor.platformId, name: 'N', scopes: ['admin'] }, 'scope_missing'],
      ['/api/registry/v1/clients', { platformId: vendor.platformId, name: 'N', scopes: ['push', 'steward'], kinds: KINDS }, 'scope_missing'],
      ['/api/registry/v1/clients', { platformId: 'DEMO-QLTH-22', name: 'N', scopes: ['push'], kinds: KINDS }, 'province_not_covered'],
      ['/api/registry/v1/designations', { provinceCode: '22', all: true, kinds: ['learner'], platformId: 'DEMO-QLTH-22', from: '2030-01-01', decision: '01/QĐ-MAU' }, 'province_not_covered'],
    ];
    for (const [path, body, code] of grants) expect([path, ...refusal(await call('department', 'POST', path, body))]).toEqual([path, 403, code]);
    expect(refusal(await call('leader', 'POST', '/api/registry/v1/clients', { platformId: vendor.platformId, name: 'N', scopes: ['push'] }))).toEqual([403, 'scope_missing']);
    expect(refusal(await call('department', 'GET', '/api/ioc/v1/snapshot?scope=province:22'))).toEqual([403, 'province_not_covered']);
  });

  it('numbers are masked without steward, hidden from communes, and whole for the administrator', async () => {
    const number = async (answer: RawAnswer): Promise<unknown> => (JSON.parse(answer.text) as { items: { personalNumber?: string }[] }).items.map((item) => item.personalNumber).find((value) => value !== undefined);
    const list = `/api/education/v1/learners?school=${OURS}`;
    expect(await number(await call('admin', 'GET', list))).toBe(NUMBER);
    expect(await number(await call('department', 'GET', list))).toBe(`*********${NUMBER.slice(-3)}`);
    expect(await number(await call('division', 'GET', list))).toBe(`*********${NUMBER.slice(-3)}`);
    expect(await number(await call('commune', 'GET', list))).toBeUndefined();
    expect(refusal(await call('school', 'GET', list))).toEqual([403, 'school_not_covered']);
    expect(refusal(await call('commune', 'POST', '/api/education/v1/learners/search', { personalNumber: NUMBER }))).toEqual([403, 'scope_missing']);
  });

  describe('leave a trail', () => {
    let database: HubDatabase;
    beforeAll(async () => {
      database = await HubDatabase.open(hub);
    });
    afterAll(() => database.close());

    it('whoever reads of people: who, what, which fields, why, which trace', async () => {
      const traceId = [...tag].reduce((hex, letter) => hex + letter.charCodeAt(0).toString(16), '').padEnd(32, 'a').slice(0, 32);
      const token = await bearer(vendor.client);
      const answer = await rawCall(hub.baseUrl, { path: `/api/education/v1/learners?school=${OURS}`, headers: { authorization: token, 'x-reason': encodeURIComponent('Đối chiếu sĩ số'), traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
      const { items } = JSON.parse(answer.text) as { items: { hubId: string }[] };
      const rows = await database.rows<{ who: string; what: string; fields: string[]; why: string; province_code: string; subjects: string[] }>('SELECT * FROM sector.audit_entry WHERE trace_id = $1', [traceId]);
      expect(rows).toMatchObject([{ who: vendor.clientId, what: 'learner.read', why: 'Đối chiếu sĩ số', province_code: '20' }]);
      expect(rows[0]?.fields).toEqual(expect.arrayContaining(['birthDate', 'fullName', 'personalNumber']));
      expect(rows[0]?.subjects.length).toBe(items.length);
    });

    it('a search that found nobody too, and none of the trail holds what was looked for', async () => {
      await call('department', 'POST', '/api/education/v1/learners/search', { name: `Không Ai Cả ${tag}`, reason: `Thử ${tag}` });
      const rows = await database.rows<{ role: string; details: { by: string[] } }>('SELECT role, details FROM sector.audit_entry WHERE why = $1', [`Thử ${tag}`]);
      expect(rows).toMatchObject([{ role: 'department', details: { search: true, by: ['name'] } }]);
      const [held] = await database.rows<{ count: string }>("SELECT count(*) FROM sector.audit_entry WHERE row_to_json(audit_entry)::text ~* $1", [`Không Ai Cả ${tag}|Lương Thị ${tag}|${NUMBER}|${CODE}`]);
      expect(held?.count).toBe('0');
    });

    it('reads of schools leave none; grants stand in the registry\'s, each seen by its own province only', async () => {
      const [before] = await database.rows<{ count: string }>("SELECT count(*) FROM sector.audit_entry WHERE what LIKE 'school%'");
      await vendor.get('/api/education/v1/schools');
      expect(await database.rows("SELECT count(*) FROM sector.audit_entry WHERE what LIKE 'school%'")).toEqual([before]);
      const { items } = JSON.parse((await call('auditor', 'GET', '/api/registry/v1/audit?what=client.&limit=1000')).text) as { items: { what: string; who: { id: string }; subject: string; provinceCode: string | null; traceId: string | null }[] };
      expect(items.find((item) => item.subject === vendor.clientId)).toMatchObject({ what: 'client.issued', who: { sort: 'client', id: 'admin-cli' }, provinceCode: '20', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown });
      expect([...new Set(items.map((item) => item.provinceCode))]).toEqual(['20']);
      expect(items.some((item) => item.what === 'client.revoked')).toBe(true);
    });

    it('the trail cannot be changed or cut', async () => {
      await expect(database.rows("UPDATE sector.audit_entry SET who = 'nobody'")).rejects.toThrow(/never changed/);
      await expect(database.rows('DELETE FROM registry.audit_entry')).rejects.toThrow(/never changed/);
    });
  });
});
