import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { IntakeWorld, mark, ndjson, type Sent } from './intake-world.builder.js';

const MiB = 1024 * 1024;
const nothing = { pushes: 0, chunks: 0, problems: 0, rejected: 0, keys: 0, events: 0 };
const gzip = { 'content-encoding': 'gzip' };
const csv = 'text/csv';
const one = ndjson([mark(1)]);
const csvHead = 'recordId,event,version,updatedAt,schoolCode,learnerRecordId,date,session,state';

describe('refused whole, nothing kept', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open('refusals', { limits: { INTAKE_BODY_BYTES: 2 * MiB, INTAKE_INFLATED_BYTES: 6 * MiB, INTAKE_RECORDS: 5_000 } });
  });
  afterAll(() => world.close());
  afterEach(async () => expect(await world.footprint()).toEqual(nothing));

  const vendor = TEST_PRINCIPALS.vendor20;
  const refused = async (sent: Sent, status: number, code: string, kind = 'attendance'): Promise<void> => {
    const answer = await world.push(kind, sent);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json['detail']).toEqual(expect.any(String));
  };

  describe('400 malformed_body', () => {
    const cases: readonly [string, Sent][] = [
      ['an empty body', { body: '' }],
      ['only blank lines', { body: '\n\r\n  \n' }],
      ['empty gzip', { body: gzipSync(''), headers: gzip }],
      ['UTF-16 with its mark', { body: Buffer.from(`\uFEFF${one}`, 'utf16le') }],
      ['UTF-16 without one', { body: Buffer.from(one, 'utf16le') }],
      ['UTF-16 from an office program, as CSV', { body: Buffer.from(`\uFEFF${csvHead}\r\n`, 'utf16le'), type: csv }],
      ['broken gzip', { body: Buffer.concat([gzipSync(one).subarray(0, 20), Buffer.alloc(40, 7)]), headers: gzip }],
      ['unfinished gzip', { body: gzipSync(one).subarray(0, -9), headers: gzip }],
      ['what is no gzip', { body: one, headers: gzip }],
      ['a JSON object instead of an array', { body: JSON.stringify(mark(1)), type: 'application/json' }],
      ['a JSON array that ends early', { body: JSON.stringify([mark(1), mark(2)]).slice(0, -1), type: 'application/json' }],
      ['a JSON array with something after it', { body: `${JSON.stringify([mark(1)])} x`, type: 'application/json' }],
      ['a JSON array with a trailing comma', { body: `[${JSON.stringify(mark(1))},]`, type: 'application/json' }],
      ['a JSON array without a comma', { body: `[${JSON.stringify(mark(1))} ${JSON.stringify(mark(2))}]`, type: 'application/json' }],
      ['a JSON array whose second element is no JSON', { body: `[${JSON.stringify(mark(1))},{"recordId":nope}]`, type: 'application/json' }],
      ['a CSV with a heading twice', { body: `${csvHead},state\r\n`, type: csv }],
      ['a CSV with two headings of one meaning', { body: `${csvHead},Ngày\r\n`, type: csv }],
      ['a CSV without headings', { body: 'a-1,NEW,1,2025-10-01T08:00:00+07:00,X-20-001,learner-1,2025-10-01,morning,present\n', type: csv }],
      ['an empty CSV', { body: '\r\n\r\n', type: csv }],
    ];
    it.each(cases)('%s', (_name, sent) => refused(sent, 400, 'malformed_body'));

    it('a connection lost before the end', async () => {
      const { hostname, port } = new URL(await world.app.getUrl());
      const authorization = await world.registry.bearer(vendor);
      await new Promise<void>((resolve) => {
        const call = httpRequest({ hostname, port, path: '/api/education/v1/pushes/attendance', method: 'POST', headers: { authorization, 'content-type': 'application/x-ndjson', 'content-length': '100000' } });
        call.on('error', () => resolve());
        call.write(one.repeat(50), () => setTimeout(() => call.destroy(), 100));
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
  });

  describe('413', () => {
    it('a body that says it is too large', () => refused({ body: one.repeat(15_000) }, 413, 'body_too_large'));

    it('a body without a length that grows too large', async () => {
      const { hostname, port } = new URL(await world.app.getUrl());
      const authorization = await world.registry.bearer(vendor);
      const answer = await new Promise<string>((resolve, reject) => {
        const call = httpRequest({ hostname, port, path: '/api/education/v1/pushes/attendance', method: 'POST', headers: { authorization, 'content-type': 'application/x-ndjson' } }, (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => resolve(text));
        });
        call.on('error', reject);
        const long = ndjson([mark(1, { learnerRecordId: 'x'.repeat(20_000) })]);
        for (let i = 0; i < 150; i += 1) call.write(long);
        call.end();
      });
      expect(JSON.parse(answer)).toMatchObject({ status: 413, code: 'body_too_large' });
    });

    it('a gzip bomb by its ratio, long before it is inflated', () => refused({ body: gzipSync(Buffer.alloc(40 * MiB, 0x20)), headers: gzip }, 413, 'inflated_too_large'));

    it('a gzip whose content is over the limit', async () => {
      const letters = (seed: number): string => Array.from({ length: 200 }, (_, j) => String.fromCharCode(97 + ((seed * 7919 + j * j * 104_729) % 26))).join('');
      const body = gzipSync(ndjson(Array.from({ length: 4_000 }, (_, i) => mark(i, { learnerRecordId: letters(i).repeat(9) }))));
      await refused({ body, headers: gzip }, 413, 'inflated_too_large');
    });

    it('one record more than a push may have', () => refused({ body: ndjson(Array.from({ length: 5_001 }, (_, i) => mark(i))) }, 413, 'too_many_records'));

    it('a bomb of line ends', () => refused({ body: `${one}${'\n'.repeat(20_000)}${one}` }, 413, 'too_many_records'));
  });

  describe('415 media_type_unsupported', () => {
    it.each([
      ['no type', ''],
      ['XML', 'application/xml'],
      ['a spreadsheet of the old format', 'application/vnd.ms-excel'],
      ['another charset', 'text/csv; charset=windows-1258'],
      ['JSON that is not plain', 'application/vnd.api+json'],
    ])('%s', (_name, type) => refused({ body: one, type }, 415, 'media_type_unsupported'));

    it('an encoding other than gzip', () => refused({ body: one, headers: { 'content-encoding': 'br' } }, 415, 'media_type_unsupported'));
  });

  describe('R-01 who may not', () => {
    it('nobody known: 401', () => refused({ body: one, as: null }, 401, 'token_invalid'));
    it('a client without the scope: 403', () => refused({ body: one, as: TEST_PRINCIPALS.iocReader20 }, 403, 'scope_missing'));
    it('a person: 403', () => refused({ body: one, as: TEST_PRINCIPALS.department }, 403, 'scope_missing'));
    it('a kind that is not the client’s: 403', () => refused({ body: one, as: TEST_PRINCIPALS.rosterReader20 }, 403, 'kind_not_covered'));
    it('a client without a platform: 403', () => refused({ body: one, as: { ...TEST_PRINCIPALS.adminClient, lt_province: '20', lt_kinds: ['attendance'] } }, 403, 'platform_not_active'));
    it('a platform that is only planned: 403', () => refused({ body: one, as: { ...vendor, lt_platform: 'planned-20' } }, 403, 'platform_not_active'));
    it('a platform of which the registry has told nothing yet: 503, try again', () => refused({ body: one, as: { ...vendor, lt_platform: 'nobody' } }, 503, 'busy'));
    it('a province that is not open: 403', () => refused({ body: one, as: TEST_PRINCIPALS.vendor22 }, 403, 'province_not_covered'));
    it('a client none of whose schools are in the push: 403', () => refused({ body: ndjson([mark(1), mark(2)]), as: { ...vendor, lt_schools: ['X-20-009'] } }, 403, 'school_not_covered'));
  });

  it('404 for a kind that is none', () => refused({ body: one }, 404, 'unknown_kind', 'attendances'));
  it('404 for the name of a method of objects', () => refused({ body: one }, 404, 'unknown_kind', 'constructor'));
  it('422 for the full mode of a kind that has none', () => refused({ body: one, query: '?mode=full' }, 422, 'full_mode_not_offered'));
  it.each(['?mode=some', '?dryRun=yes', '?dryRun=true&dryRun=false', '?dryrun=true', '?dry_run=true', '?x=1'])('400 for the parameter %s', (query) => refused({ body: one, query }, 400, 'bad_parameter'));
  it('400 for an Idempotency-Key that is too long', () => refused({ body: one, headers: { 'idempotency-key': 'k'.repeat(256) } }, 400, 'bad_parameter'));
});

describe('the share of one client', () => {
  it('ends with 429 and Retry-After, while another client goes on', async () => {
    const world = await IntakeWorld.open('share', { perMinute: 3 });
    try {
      const answers = [];
      for (let i = 0; i < 4; i += 1) answers.push(await world.push('attendance', { body: one }));
      expect(answers.map((answer) => answer.status)).toEqual([202, 202, 202, 429]);
      expect(Number(answers[3]!.headers['retry-after'])).toBeGreaterThan(0);
      expect(answers[3]!.json.code).toBe('too_many_requests');
      const other = await world.push('attendance', { body: one, as: { ...TEST_PRINCIPALS.vendor20, sub: 'vendor-20b', client_id: 'vendor-20b', lt_platform: 'other-20' } });
      expect(other.status).toBe(202);
    } finally {
      await world.close();
    }
  });
});

describe('pushes larger than their buffer', () => {
  it('hold a transaction, of which there are only so many: the next is told to come again', async () => {
    const world = await IntakeWorld.open('large', { limits: { INTAKE_LARGE_PUSHES_AT_ONCE: 1 } });
    try {
      const { hostname, port } = new URL(await world.app.getUrl());
      const authorization = await world.registry.bearer(TEST_PRINCIPALS.vendor20);
      const large = ndjson(Array.from({ length: 60_000 }, (_, i) => mark(i, { learnerRecordId: `${i}-${'x'.repeat(100)}` })));
      const slow = new Promise<number>((resolve, reject) => {
        const call = httpRequest({ hostname, port, path: '/api/education/v1/pushes/attendance', method: 'POST', headers: { authorization, 'content-type': 'application/x-ndjson' } }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        call.on('error', reject);
        call.write(large, () => setTimeout(() => call.end(one), 1_500));
      });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const second = await world.push('attendance', { body: large });
      expect([second.status, second.json.code, second.headers['retry-after']]).toEqual([503, 'busy', '5']);
      expect((await world.push('attendance', { body: one })).status).toBe(202);
      expect(await slow).toBe(202);
      expect(await world.footprint()).toMatchObject({ pushes: 2 });
    } finally {
      await world.close();
    }
  });
});
