import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hubUnderTest } from './hub-under-test.js';
import { problemOf, refusal } from './problem.js';
import { brokenCall, rawCall } from './raw-call.js';
import { head, ndjson, VendorAtWork, type Draft } from './vendor-at-work.js';

/** What can be told as a table of inputs and answers is in `e2e/bad-input`; here is what needs more than one call. */
const MiB = 1024 * 1024;
const tag = `B${Date.now().toString(36).toUpperCase()}`;
const SCHOOL = `X-20-${tag}`;
const gzip = { 'content-encoding': 'gzip' };
const json = 'application/json';
/** Made-up personal values that no refusal may repeat. */
const NAME = `Nông Văn Bí Mật ${tag}`;
const NUMBER = '020210987654';

const pupil = (id: string, more: Draft = {}): Draft => ({ ...head(`${tag}-${id}`), schoolCode: SCHOOL, fullName: NAME, birthDate: '2010-03-15', sex: 'male', ...more });
const line = ndjson([pupil('one', { personalNumber: NUMBER })]);

let vendor: VendorAtWork;
beforeAll(async () => {
  const hub = await hubUnderTest();
  vendor = await VendorAtWork.open(hub, '20', `Phần mềm nhập sai ${tag}`, ['school', 'learner', 'attendance']);
  const school = { ...head(`school-${tag}`), schoolCode: SCHOOL, name: `Trường Mẫu ${tag}`, levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977' };
  expect((await vendor.pushed('school', { body: ndjson([school]) })).outcomes.created).toBe(1);
}, 60_000);

describe('a push that is refused as a whole', () => {
  let before: readonly string[];
  beforeAll(async () => {
    before = await vendor.pushIds();
  });
  afterAll(async () => expect(await vendor.pushIds()).toEqual(before));

  it('a bomb of line ends in gzip, by its size or by its lines', async () => {
    const [status, code] = refusal(await vendor.push('learner', { body: gzipSync(Buffer.alloc(64 * MiB, 0x0a)), headers: gzip }));
    expect([status, ['inflated_too_large', 'too_many_records'].includes(code)]).toEqual([413, true]);
  });

  it('an unknown kind with a name without end', async () => {
    const [status] = refusal(await vendor.push('x'.repeat(250), { body: line }), [NAME, NUMBER]);
    expect([400, 404]).toContain(status);
  });

  it('a sender that goes away in the middle, with a length and without', async () => {
    const authorization = await vendor.authorization();
    const path = '/api/education/v1/pushes/learner';
    const headers = { authorization, 'content-type': 'application/x-ndjson' };
    await brokenCall(vendor.hub.baseUrl, { method: 'POST', path, headers: { ...headers, 'content-length': '100000' } }, line.repeat(40));
    await brokenCall(vendor.hub.baseUrl, { method: 'POST', path, headers }, line.repeat(40));
    await brokenCall(vendor.hub.baseUrl, { method: 'POST', path, headers: { ...headers, ...gzip } }, gzipSync(line.repeat(40)).subarray(0, 60));
    await new Promise((resolve) => setTimeout(resolve, 500));
    // That nothing is there says the afterAll above.
  });
});

describe('a bad record among good ones', () => {
  it('the nearest name is proposed for an unknown field, in both languages', async () => {
    const { pushId } = await vendor.pushed('learner', { body: ndjson([{ ...pupil('near'), birthdate: '2010-03-15' }]) });
    const [problem] = (await vendor.records(pushId))[0]?.problems ?? [];
    expect([problem?.code, problem?.message.vi.includes('birthDate'), problem?.message.en.includes('birthDate')]).toEqual(['unknown_field', true, true]);
  });

  it('a receipt groups problems by cause', async () => {
    const { pushId } = await vendor.pushed('learner', { body: ndjson([1, 2, 3].map((number) => pupil(`g${number}`, { sex: 'boy' })).concat(pupil('g4', { birthDate: 'spring' }))) });
    const { items } = JSON.parse((await vendor.get(`/api/education/v1/pushes/${pushId}/problems`)).text) as { items: { code: string; path: string; count: number; exampleLines: number[] }[] };
    expect(items.map(({ code, path, count, exampleLines }) => [code, path, count, exampleLines])).toEqual([['unknown_code', 'sex', 3, [1, 2, 3]], ['bad_format', 'birthDate', 1, [4]]]);
  });
});

describe('odd, but right', () => {
  const search = async (name: string): Promise<{ fullName: string; sources: { recordId?: string }[] }[]> => {
    const answer = await rawCall(vendor.hub.baseUrl, {
      method: 'POST', path: '/api/education/v1/learners/search', headers: { authorization: await vendor.authorization(), 'content-type': json }, body: JSON.stringify({ name, schoolCode: SCHOOL }),
    });
    expect(answer.status).toBe(200);
    return (JSON.parse(answer.text) as { items: never[] }).items;
  };

  it('a name sent decomposed is kept and found composed', async () => {
    const composed = `Nguyễn Thị Tổ Hợp ${tag}`.normalize('NFC');
    const { outcomes } = await vendor.pushed('learner', { body: ndjson([pupil('nfd', { fullName: `  ${composed.normalize('NFD').replace(' ', '  ')} ` })]) });
    expect(outcomes.created).toBe(1);
    for (const asked of [composed, composed.normalize('NFD')]) expect((await search(asked)).map((item) => item.fullName)).toEqual([composed]);
    // The same composed is the same content: nothing changes.
    expect((await vendor.pushed('learner', { body: ndjson([{ ...pupil('nfd', { fullName: composed }), version: 2 }]) })).outcomes.unchanged).toBe(1);
  });
});

describe('promises of a push', () => {
  const at = (id: string): Draft => pupil(id);

  it('202 comes with the place of its receipt, which ends with every record counted', async () => {
    const answer = await vendor.push('learner', { body: ndjson([at('a1'), at('a2')]) });
    const { pushId } = JSON.parse(answer.text) as { pushId: string };
    expect([answer.status, answer.headers['location']]).toEqual([202, `/api/education/v1/pushes/${pushId}`]);
    expect((await vendor.client.done(pushId)).outcomes).toMatchObject({ created: 2 });
    expect((await vendor.pushIds())[0]).toBe(pushId);
  });

  it('who prefers to wait is told all outcomes', async () => {
    const answer = await vendor.push('learner', { body: ndjson([at('wait1'), at('wait2'), { ...at('wait3'), sex: 'x' }]), headers: { prefer: 'wait=30' } });
    expect([answer.status, answer.headers['preference-applied']]).toEqual([200, 'wait=30']);
    expect(JSON.parse(answer.text)).toMatchObject({ state: 'done', received: 3, outcomes: { created: 2, rejected: 1 } });
  });

  it('a dry run tells the outcomes and keeps nothing', async () => {
    const before = await vendor.pushIds();
    const body = ndjson([{ ...at('dry1'), fullName: `Nông Thị Thử Trước ${tag}`, birthDate: '2009-01-02' }, { ...at('dry2'), sex: 'x' }]);
    for (const _ of [1, 2]) {
      const answer = await vendor.push('learner', { body, query: '?dryRun=true' });
      const report = JSON.parse(answer.text) as Record<string, unknown>;
      expect([answer.status, report['dryRun'], 'pushId' in report]).toEqual([200, true, false]);
      expect(report).toMatchObject({ received: 2, outcomes: { created: 1, rejected: 1 }, problems: [{ code: 'unknown_code', path: 'sex', count: 1 }], records: [{ line: 2, outcome: 'rejected' }] });
    }
    expect(await vendor.pushIds()).toEqual(before);
    expect((await vendor.pushed('learner', { body })).outcomes.created).toBe(1);
  });

  it('the same Idempotency-Key gives the same receipt for the same body, and is refused for another', async () => {
    const headers = { 'idempotency-key': `key-${tag}` };
    const body = ndjson([at('k1')]);
    const first = await vendor.push('learner', { body, headers });
    const before = await vendor.pushIds();
    const again = await vendor.push('learner', { body: gzipSync(body), headers: { ...headers, ...gzip } });
    expect([again.status, (JSON.parse(again.text) as { pushId: string }).pushId]).toEqual([202, (JSON.parse(first.text) as { pushId: string }).pushId]);
    expect(refusal(await vendor.push('learner', { body: ndjson([at('k2')]), headers }), [NAME])).toEqual([422, 'idempotency_key_reused']);
    expect(await vendor.pushIds()).toEqual(before);
    // A refused push is not remembered.
    const other = { 'idempotency-key': `key-${tag}-2` };
    expect(refusal(await vendor.push('learner', { body: '', headers: other }))).toEqual([400, 'malformed_body']);
    expect((await vendor.push('learner', { body, headers: other })).status).toBe(202);
  });
});

describe('reading', () => {
  const lists = ['/api/education/v1/pushes', '/api/education/v1/schools', '/api/education/v1/learners', '/api/registry/v1/platforms', '/api/registry/v1/audit'];
  let admin: string;
  beforeAll(async () => {
    admin = `Bearer ${await vendor.hub.client('admin-cli').accessToken()}`;
  });
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', body?: string) => rawCall(vendor.hub.baseUrl, { method, path, headers: { authorization: admin, ...headers }, ...(body !== undefined && { body }) });

  it.each(lists)('%s keeps its pages between 1 and 1000 and its cursors to itself', async (path) => {
    for (const limit of ['0', '1001', '-1', '1.5', 'ten', '', '%00']) expect([limit, ...refusal(await ask(`${path}?limit=${limit}`))]).toEqual([limit, 400, 'bad_parameter']);
    for (const limit of ['1', '1000']) expect((await ask(`${path}?limit=${limit}`)).status).toBe(200);
    for (const cursor of ['abc', 'W10', '%F0%9F%98%80', 'eyJhIjoxfQ']) expect([cursor, ...refusal(await ask(`${path}?cursor=${cursor}`))]).toEqual([cursor, 400, 'cursor_invalid']);
  });

  it.each([
    ['DELETE', '/api/education/v1/pushes', ['GET']], ['GET', '/api/education/v1/learners/search', []], ['PUT', '/api/registry/v1/platforms', ['GET', 'POST']],
    ['POST', '/api/ioc/v1/snapshot', ['GET']], ['PATCH', '/api/reporting/v1/tasks', ['GET']], ['DELETE', '/api/education/v1/pushes/learner', ['GET', 'POST']],
  ] as const)('%s %s is not offered: 405 says what is, or the address is not there', async (method, path, allowed) => {
    const answer = await ask(path, {}, method);
    const [status, code] = refusal(answer);
    expect([status, code]).toEqual(allowed.length > 0 ? [405, 'method_not_allowed'] : [404, 'not_found']);
    for (const each of allowed) expect(String(answer.headers['allow'])).toContain(each);
  });

  it('a form that is not offered is 406', async () => {
    const [pushId] = await vendor.pushIds();
    const path = `/api/education/v1/pushes/${pushId}/records`;
    expect(refusal(await vendor.get(path, { accept: 'image/png' }))).toEqual([406, 'not_acceptable']);
    for (const type of ['application/x-ndjson', 'text/csv', 'application/json']) expect(String((await vendor.get(path, { accept: type })).headers['content-type'])).toContain(type);
  });

  it.each(['/api/education/v1/schools/a%00b', '/api/education/v1/schools/%E0%A4%A', '/api/registry/v1/platforms/%', '/%zz', '/api/education/v1/pushes/%00', '/api/education/v1/kinds/%00', '/api/registry/v1/platforms/%00', '/api/reporting/v1/indicators/%00', '/api/reporting/v1/tasks/a%00b',
    '/api/education/v1/pushes?kind=%00', '/api/education/v1/schools?school=%00', '/api/registry/v1/audit?who=%00', '/api/ioc/v1/snapshot?scope=school:%00', '/api/ioc/v1/snapshot?scope=province:20&dim.%00=1',
    '/api/ioc/v1/history?scope=province:20&figure=learners&to=yesterday', '/api/reporting/v1/directives?document=%00', '/api/reporting/v1/indicators?province=%00', '/api/ioc/v1/snapshot?scope=%E0%A4%A',
  ])('NUL and other nonsense in an address is the caller\'s fault: %s', async (path) => {
    const [status] = refusal(await ask(path));
    expect([400, 404]).toContain(status);
  });

  it.each([
    ['/api/education/v1/learners/search', { name: 'a\0b' }], ['/api/education/v1/learners/search', { name: ['a'] }], ['/api/education/v1/learners/search', { birthDate: 'x' }], ['/api/education/v1/learners/search', null],
    ['/api/education/v1/learners/search', { name: null, birthDate: null }], ['/api/registry/v1/platforms', { name: 'a\0b', operator: 'x', provinceCode: '20', functions: [] }], ['/api/registry/v1/clients', { platformId: '\0', name: {}, scopes: 'push' }],
    ['/api/registry/v1/designations', []], ['/api/registry/v1/users', { username: '\ud800' }],
  ])('nor does a body make a fault of ours: POST %s %j', async (path, body) => {
    const [status] = refusal(await ask(path, { 'content-type': json }, 'POST', JSON.stringify(body)));
    expect(status).toBe(400);
  });

  it.each([['half of a JSON', '{"name":', json, 400], ['JSON without end', '['.repeat(500_000), json, 400], ['other bytes than UTF-8', '', json, 400], ['a type nobody reads', 'a=b', 'text/plain', 415], ['over 1 MiB', ' '.repeat(1_100_000), json, 413]] as const)(
    '%s as a body', async (_what, body, type, status) => {
      for (const path of ['/api/education/v1/learners/search', '/api/registry/v1/platforms']) expect(refusal(await ask(path, { 'content-type': type }, 'POST', body))[0]).toBe(status);
    });

  it('a body that is refused while it is still being sent: the sender sees why, and goes on', async () => {
    for (const bytes of [3_000_000, 20_000_000, 1_100_000]) {
      expect(refusal(await ask('/api/registry/v1/platforms', { 'content-type': json }, 'POST', ' '.repeat(bytes)))).toEqual([413, 'body_too_large']);
      expect((await ask('/api/registry/v1/me')).status).toBeLessThan(500);
    }
  });

  it('a search without an answer repeats nothing of the question', async () => {
    const answer = await ask('/api/education/v1/learners/search', { 'content-type': json }, 'POST', JSON.stringify({ name: NAME, number: NUMBER, birthDate: NAME, province: NAME }));
    expect(problemOf(answer, [NAME, NUMBER]).code).toBe('bad_parameter');
  });

  it('the language of a refusal follows the reader', async () => {
    const path = '/api/education/v1/schools?limit=0';
    const [vi, en] = [problemOf(await ask(path)), problemOf(await ask(path, { 'accept-language': 'en' }))];
    expect([vi.title, en.title]).toEqual(['Tham số không hợp lệ', 'A parameter is not valid']);
  });
});
