import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hubUnderTest } from './hub-under-test.js';
import { problemOf, refusal } from './problem.js';
import { brokenCall, rawCall } from './raw-call.js';
import { head, ndjson, VendorAtWork, type Draft, type Shipment } from './vendor-at-work.js';

const MiB = 1024 * 1024;
const tag = `B${Date.now().toString(36).toUpperCase()}`;
const SCHOOL = `X-20-${tag}`;
const gzip = { 'content-encoding': 'gzip' };
const csv = 'text/csv';
const json = 'application/json';
/** Made-up personal values that no refusal may repeat. */
const NAME = `Nông Văn Bí Mật ${tag}`;
const NUMBER = '020210987654';

const pupil = (id: string, more: Draft = {}): Draft => ({ ...head(`${tag}-${id}`), schoolCode: SCHOOL, fullName: NAME, birthDate: '2010-03-15', sex: 'male', ...more });
const line = ndjson([pupil('one', { personalNumber: NUMBER })]);
const columns = 'recordId,event,version,updatedAt,schoolCode,fullName,birthDate,sex';
const row = (id: string): string => `${tag}-${id},NEW,1,2025-09-05T08:00:00+07:00,${SCHOOL},${NAME},2010-03-15,male`;

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

  const cut = (text: string): Buffer => gzipSync(text).subarray(0, -9);
  const cases: readonly [string, Shipment, number, string][] = [
    ['an empty body', { body: '' }, 400, 'malformed_body'],
    ['blank lines alone', { body: '\n\r\n   \n' }, 400, 'malformed_body'],
    ['broken gzip', { body: Buffer.concat([gzipSync(line).subarray(0, 25), Buffer.alloc(60, 7)]), headers: gzip }, 400, 'malformed_body'],
    ['unfinished gzip', { body: cut(line.repeat(50)), headers: gzip }, 400, 'malformed_body'],
    ['gzip that is none', { body: line, headers: gzip }, 400, 'malformed_body'],
    ['UTF-16 with a mark', { body: Buffer.from(`\uFEFF${line}`, 'utf16le') }, 400, 'malformed_body'],
    ['UTF-16 without a mark', { body: Buffer.from(line, 'utf16le') }, 400, 'malformed_body'],
    ['UTF-16 in CSV', { body: Buffer.from(`\uFEFF${columns}\r\n${row('x')}\r\n`, 'utf16le'), type: csv }, 400, 'malformed_body'],
    ['a heading twice', { body: `${columns},sex\n${row('x')},male\n`, type: csv }, 400, 'malformed_body'],
    ['two headings of one meaning', { body: `${columns},Họ và tên\n${row('x')},${NAME}\n`, type: csv }, 400, 'malformed_body'],
    ['a CSV without headings, whose first pupil would be taken for them', { body: `${row('x')}\n${row('y')}\n`, type: csv }, 400, 'malformed_body'],
    ['an array that ends early', { body: JSON.stringify([pupil('x'), pupil('y')]).slice(0, -1), type: json }, 400, 'malformed_body'],
    ['an array with a trailing comma', { body: `[${JSON.stringify(pupil('x'))},]`, type: json }, 400, 'malformed_body'],
    ['an object in place of the array', { body: JSON.stringify(pupil('x')), type: json }, 400, 'malformed_body'],
    ['an array that nests for ever', { body: '['.repeat(50_000), type: json }, 400, 'malformed_body'],
    ['NUL characters alone', { body: '\0\0\0\0' }, 400, 'malformed_body'],
    ['a gzip bomb', { body: gzipSync(Buffer.alloc(64 * MiB, 0x61)), headers: gzip }, 413, 'inflated_too_large'],
    ['a bomb of line ends', { body: Buffer.alloc(5 * MiB, 0x0a) }, 413, 'too_many_records'],
    ['no content type', { body: line, type: '' }, 415, 'media_type_unsupported'],
    ['plain text', { body: line, type: 'text/plain' }, 415, 'media_type_unsupported'],
    ['CSV said to be Windows-1258', { body: `${columns}\n${row('x')}\n`, type: 'text/csv; charset=windows-1258' }, 415, 'media_type_unsupported'],
    ['an encoding that is not offered', { body: line, headers: { 'content-encoding': 'br' } }, 415, 'media_type_unsupported'],
    ['an unknown mode', { body: line, query: '?mode=some' }, 400, 'bad_parameter'],
    ['dryRun that is neither true nor false', { body: line, query: '?dryRun=yes' }, 400, 'bad_parameter'],
    ['an Idempotency-Key without end', { body: line, headers: { 'idempotency-key': 'k'.repeat(256) } }, 400, 'bad_parameter'],
  ];
  it.each(cases)('%s', async (_what, shipment, status, code) => {
    expect(refusal(await vendor.push('learner', shipment), [NAME, NUMBER])).toEqual([status, code]);
  });

  it('a bomb of line ends in gzip, by its size or by its lines', async () => {
    const [status, code] = refusal(await vendor.push('learner', { body: gzipSync(Buffer.alloc(64 * MiB, 0x0a)), headers: gzip }));
    expect([status, ['inflated_too_large', 'too_many_records'].includes(code)]).toEqual([413, true]);
  });

  it('full mode of a kind without rosters', async () => {
    expect(refusal(await vendor.push('attendance', { body: line, query: '?mode=full' }), [NAME, NUMBER])).toEqual([422, 'full_mode_not_offered']);
  });

  it.each(['learners', 'constructor', '__proto__', '%00', 'a%00b', 'x'.repeat(250)])('an unknown kind: %s', async (kind) => {
    const [status] = refusal(await vendor.push(kind, { body: line }), [NAME, NUMBER]);
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
  const good = (id: string): string => JSON.stringify(pupil(id));
  const bytes = (...parts: (string | Buffer)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  // "Bí Mật" as an old program writes it: 0xCD is í, 0xF2 a tone mark by itself; neither is UTF-8.
  const windows1258 = bytes(`${JSON.stringify({ ...head(`${tag}-w`), schoolCode: SCHOOL }).slice(0, -1)},"fullName":"B`, Buffer.from([0xcd, 0x20, 0x4d, 0xe2, 0xf2, 0x74]), '"}');
  const cases: readonly [string, Shipment, readonly (readonly [number, string, string])[]][] = [
    ['over 64 KiB', { body: `${good('l1')}\n${JSON.stringify(pupil('l2', { address: 'x'.repeat(70_000) }))}\n${good('l3')}\n` }, [[2, 'line_too_long', '']]],
    ['in Windows-1258', { body: bytes(`${good('w1')}\n`, windows1258, `\n${good('w2')}\n`) }, [[2, 'malformed_line', '']]],
    ['cut off at the end', { body: `${good('h1')}\n${good('h2').slice(0, 60)}` }, [[2, 'malformed_line', '']]],
    ['with a field that is misspelt', { body: `${good('u1')}\n${JSON.stringify({ ...pupil('u2'), fulName: NAME })}\n` }, [[2, 'unknown_field', 'fulName']]],
    ['with a NUL in a text', { body: `${good('n1')}\n${JSON.stringify(pupil('n2', { fullName: 'Nông\0Văn' }))}\n` }, [[2, 'bad_characters', 'fullName']]],
    ['with a raw NUL byte', { body: `${good('r1')}\n${good('r2').replace('Nông', 'N\0ng')}\n` }, [[2, 'malformed_line', '']]],
    ['with a NUL in its record id', { body: ndjson([pupil('i1'), { ...pupil('i2'), recordId: 'a\0b' }]) }, [[2, 'bad_characters', 'recordId']]],
    ['with a NUL in its school code', { body: ndjson([pupil('c1'), pupil('c2', { schoolCode: 'X\0-1' })]) }, [[2, 'bad_characters', 'schoolCode']]],
    ['with a NUL in the name of a field', { body: ndjson([pupil('v1'), pupil('v2', { 'a\0b': 1 })]) }, [[2, 'unknown_field', 'a\ufffdb']]],
    ['with half a character in the name of a field', { body: `${good('y1')}\n${good('y2').slice(0, -1)},"a\\ud800b":1}\n` }, [[2, 'unknown_field', 'a\ufffdb']]],
    ['with half a character', { body: `${good('s1')}\n${good('s2').replace('Nông', '\\ud800')}\n` }, [[2, 'bad_characters', 'fullName']]],
    ['that nests deep', { body: `${good('d1')}\n${good('d2').slice(0, -1)},"address":${'['.repeat(20_000)}${']'.repeat(20_000)}}\n` }, [[2, 'bad_type', 'address']]],
    ['that is no object', { body: `${good('o1')}\n[${good('o2')}]\n` }, [[2, 'bad_type', '']]],
    ['with a key of prototypes', { body: `${good('p1')}\n${good('p2').slice(0, -1)},"__proto__":{"admin":true}}\n` }, [[2, 'unknown_field', '__proto__']]],
    ['with a date of 30 February', { body: ndjson([pupil('f1'), pupil('f2', { birthDate: '2010-02-30' })]) }, [[2, 'bad_format', 'birthDate']]],
    ['with a number in place of a text', { body: ndjson([pupil('t1'), pupil('t2', { fullName: 7 })]) }, [[2, 'bad_type', 'fullName']]],
    ['in CSV, of other bytes', { body: bytes(`${columns}\n${row('c1')}\n`, Buffer.from([0xcd, 0xf2]), `${row('c2')}\n`), type: csv }, [[3, 'malformed_line', '']]],
    ['in CSV, with cells beyond the headings', { body: `${columns}\n${row('m1')}\n${row('m2')},more\n`, type: csv }, [[3, 'malformed_line', '']]],
  ];
  it.each(cases)('%s: it alone is rejected, by line, code and path', async (_what, shipment, expected) => {
    const receipt = await vendor.pushed('learner', shipment);
    expect([receipt.outcomes.rejected, Object.values(receipt.outcomes).reduce((sum, count) => sum + count, 0)]).toEqual([1, receipt.received]);
    const records = await vendor.records(receipt.pushId);
    expect(records.flatMap((record) => record.problems.slice(0, 1).map(({ code, path }) => [record.line, code, path]))).toEqual(expected);
    const text = JSON.stringify(records.map((record) => record.problems));
    for (const secret of [NAME, NUMBER]) expect(text).not.toContain(secret);
  });

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

  it('a byte order mark, CRLF, blank lines and no last line end', async () => {
    const body = `\uFEFF\r\n${JSON.stringify(pupil('bom1', { fullName: `Đầu Dòng ${tag}` }))}\r\n\r\n   \r\n${JSON.stringify(pupil('bom2'))}`;
    const { received, outcomes } = await vendor.pushed('learner', { body });
    expect([received, outcomes.created]).toEqual([2, 2]);
  });

  it('CSV with a mark, CRLF and quotes', async () => {
    const { received, outcomes } = await vendor.pushed('learner', { body: `\uFEFF${columns}\r\n${row('q1').replace(NAME, `"${NAME}, ""Bống"""`)}\r\n\r\n${row('q2')}`, type: csv });
    expect([received, outcomes.created]).toEqual([2, 2]);
  });

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
