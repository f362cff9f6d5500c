import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@lienthong/contracts';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { DocumentedApi } from '../documented-api.builder.js';
import { builtInKinds } from '../records/kinds.js';
import { IntakeWorld, mark, ndjson } from './intake-world.builder.js';

const PUSH = '/api/education/v1/pushes/{kind}';
let world: IntakeWorld;
let document: DocumentedApi;
beforeAll(async () => {
  world = await IntakeWorld.open('intake documents', { limits: { INTAKE_RECORDS: 5 } });
  world.merge.atOnce = true;
  document = new DocumentedApi((await world.get('openapi.json', null)).json);
});
afterAll(() => world.close());

describe('the document of the pushes', () => {
  it('has every format with an example of every kind, and nothing of what is not taken', () => {
    const { content = {} } = document.operation(PUSH, 'post').requestBody ?? {};
    const { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': workbook, ...texts } = content;
    expect(workbook?.schema).toMatchObject({ type: 'string', format: 'binary' });
    expect(Object.keys(texts)).toEqual(['application/x-ndjson', 'application/json', 'text/csv']);
    for (const { examples } of Object.values(texts)) expect(Object.keys(examples ?? {})).toEqual(builtInKinds.map((kind) => kind.name));
  });

  it.each(['application/x-ndjson', 'application/json', 'text/csv'])('has examples in %s that a push takes', async (type) => {
    const { schema, examples = {} } = document.operation(PUSH, 'post').requestBody?.content?.[type] ?? { schema: {} };
    for (const [kind, { value }] of Object.entries(examples)) {
      expect([kind, document.faults(schema, value)]).toEqual([kind, []]);
      const as = { ...TEST_PRINCIPALS.vendor20, lt_kinds: [kind] };
      const { json } = await world.push(kind, { body: typeof value === 'string' ? value : JSON.stringify(value), type, as, query: '?dryRun=true' });
      expect([kind, json['received'], json['problems']]).toEqual([kind, 1, []]);
    }
  });

  it('names all that a push may be told besides its body', () => {
    const parameters = document.operation(PUSH, 'post').parameters?.map((parameter) => `${parameter.in} ${parameter.name}`).sort();
    expect(parameters).toEqual(['header Content-Encoding', 'header Idempotency-Key', 'header Prefer', 'path kind', 'query confirmShrink', 'query dryRun', 'query mode', 'query set.period', 'query set.schoolCode', 'query set.schoolYear', 'query set.subject']);
  });

  it('foretells every answer', async () => {
    const one = ndjson([mark(1)]);
    const answers = [
      await world.push('attendance', { body: one }),
      await world.push('attendance', { body: one, headers: { prefer: 'wait=20', 'idempotency-key': 'documents' } }),
      await world.push('attendance', { body: `${one}{\n`, query: '?dryRun=true' }),
      await world.push('attendance', { body: '' }),
      await world.push('attendance', { body: one, query: '?dryrun=true' }),
      await world.push('attendance', { body: one, as: null }),
      await world.push('attendance', { body: one, as: null, headers: { authorization: 'Bearer nonsense' } }),
      await world.push('attendance', { body: one, as: TEST_PRINCIPALS.department }),
      await world.push('attendance', { body: one, as: { ...TEST_PRINCIPALS.vendor20, lt_kinds: ['school'] } }),
      await world.push('attendance', { body: one, as: { ...TEST_PRINCIPALS.vendor20, lt_schools: ['X-20-002'] } }),
      await world.push('attendances', { body: one }),
      await world.push('attendance', { body: ndjson([1, 2, 3, 4, 5, 6].map((n) => mark(n))) }),
      await world.push('attendance', { body: one, type: 'text/plain' }),
      await world.push('attendance', { body: ndjson([mark(2)]), headers: { prefer: 'wait=20', 'idempotency-key': 'documents' } }),
      await world.push('attendance', { body: one, query: '?mode=full' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([202, 200, 200, 400, 400, 401, 401, 403, 403, 403, 404, 413, 415, 422, 422]);
    for (const answer of answers) expect(document.mismatch(PUSH, 'post', answer)).toBeNull();
    for (const status of [409, 429, 500, 503]) expect(document.answer(PUSH, 'post', status)).toBeDefined();
    expect(Object.keys(document.answer(PUSH, 'post', 429)?.headers ?? {})).toEqual(['Retry-After']);
  });

  it('foretells the answers about receipts and kinds', async () => {
    const { json } = await world.push('attendance', { body: `${ndjson([mark(7)])}{\n`, headers: { prefer: 'wait=20' } });
    const at = `pushes/${json['pushId'] as unknown as string}`;
    const base = '/api/education/v1/pushes';
    expect(document.mismatch(base, 'get', await world.get('pushes?limit=2'))).toBeNull();
    expect(document.mismatch(base, 'get', await world.get('pushes?cursor=x'))).toBeNull();
    expect(document.mismatch(`${base}/{pushId}`, 'get', await world.get(at))).toBeNull();
    expect(document.mismatch(`${base}/{pushId}`, 'get', await world.get('pushes/nothing'))).toBeNull();
    for (const accept of ['application/json', 'application/x-ndjson', 'text/csv', 'application/xml']) expect(document.mismatch(`${base}/{pushId}/records`, 'get', await world.get(`${at}/records`, undefined, { accept }))).toBeNull();
    expect(document.mismatch(`${base}/{pushId}/problems`, 'get', await world.get(`${at}/problems`))).toBeNull();
    expect(document.mismatch('/api/education/v1/kinds', 'get', await world.get('kinds', null))).toBeNull();
    expect(document.mismatch('/api/education/v1/kinds/{kind}', 'get', await world.get('kinds/learner', null))).toBeNull();
    expect(document.mismatch('/api/education/v1/kinds/{kind}', 'get', await world.get('kinds/lerner', null))).toBeNull();
    expect(document.operation('/api/education/v1/kinds', 'get').security).toEqual([]);
  });

  it('has examples that its own schemas allow', () => {
    expect(document.badExamples()).toEqual([]);
  });
});

describe('/docs', () => {
  it('shows the limits of a push as they are set, and every problem code, in Vietnamese and by a switch in English', async () => {
    const page = async (query: string): Promise<string> => (await (await fetch(`${await world.app.getUrl()}/docs${query}`)).text());
    const vietnamese = await page('');
    for (const text of ['<html lang="vi">', '256 MiB', '1 GiB', '100:1', '64 KiB', '<td>5</td>', '120 giây', 'INTAKE_RECORDS', 'Một bản ghi, ở mọi định dạng', 'href="/docs?lang=en"']) expect(vietnamese).toContain(text);
    const english = await page('?lang=en');
    for (const text of ['<html lang="en">', '256 MiB', 'One record, in every format', 'href="/docs"']) expect(english).toContain(text);
    for (const [code, { vi, en }] of Object.entries(PROBLEMS)) {
      expect(vietnamese).toContain(`<tr id="${code}"><td><code>${code}</code></td>`);
      expect([vietnamese.includes(`<td>${vi}</td>`), english.includes(`<td>${en}</td>`), vietnamese.includes(`<td>${en}</td>`)]).toEqual([true, true, false]);
    }
  });
});
