import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isProblemCode } from '@lienthong/contracts';
import fc from 'fast-check';
import { hubUnderTest } from '../hub-under-test.js';
import { problemOf } from '../problem.js';
import { rawCall, type RawAnswer } from '../raw-call.js';
import type { RecordLine } from '../vendor-at-work.js';
import { breaksOf } from './breaks.js';
import { cellsOf, csvOf } from './cells.js';
import { fieldsOf } from './generated.js';
import type { Sent } from './kind-schema.js';
import { CorpusWorld } from './world.js';

/** Bounded, and repeatable by the number that a run prints: `FC_SEED=… npm test -- --part e2e-hub`. */
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = { pushes: 60, calls: 120 };
/** Every personal value that is sent holds one of these, so that any message that repeats one is found. */
const SECRETS = ['Bí Mật', '020210987', '2099887'];

type Format = 'ndjson' | 'json' | 'csv';
type Line = { readonly record: Sent } | { readonly bytes: Uint8Array } | { readonly json: unknown };

interface Report {
  readonly pushId?: string;
  readonly received: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly records?: readonly RecordLine[];
}

const hub = await hubUnderTest();
let world: CorpusWorld;
let admin: string;
beforeAll(async () => {
  world = await CorpusWorld.open(hub, 'Gửi bất kỳ');
  admin = await hub.client('admin-cli').accessToken();
  process.stderr.write(`bad input: seed ${seed}\n`);
}, 60_000);

/** A record of a kind: the example with another id and version, as it is or with some of its fields broken or made up. */
function anyRecord(kind: string): fc.Arbitrary<Sent> {
  const served = world.kinds.find((each) => each.kind === kind);
  const breaks = served === undefined ? [] : fieldsOf(served).flatMap(([field, schema]) => [...breaksOf(schema, field)].map(({ value }) => ({ field, value }))).filter(({ value }) => JSON.stringify(value).length < 2_000);
  const base = world.base(kind);
  const personal: Sent = 'fullName' in base ? { fullName: 'Nông Văn Bí Mật', personalNumber: '020210987654', ministryCode: '2099887766' } : {};
  return fc
    .record({ id: fc.nat(6), version: fc.integer({ min: 1, max: 4 }), event: fc.constantFrom('NEW', 'UPDATE', 'CANCEL'), broken: fc.array(fc.constantFrom(...breaks), { maxLength: 2 }), own: fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 }), plain: fc.integer({ min: 0, max: 3 }) })
    .map(({ id, version, event, broken, own, plain }) => ({ ...base, ...personal, recordId: `bat-ky-${id}`, event, version, ...(plain > 0 ? {} : own), ...(plain > 1 ? {} : Object.fromEntries(broken.map(({ field, value }) => [field, value]))) }));
}

const anyLine = (kind: string): fc.Arbitrary<Line> =>
  fc.oneof(
    { weight: 12, arbitrary: anyRecord(kind).map((record) => ({ record })) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((json) => ({ json })) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => ({ bytes })) },
  );

const anyHeader = fc.dictionary(fc.constantFrom('idempotency-key', 'prefer', 'accept', 'accept-language', 'if-none-match', 'x-reason', 'traceparent', 'x-forwarded-for', 'content-language'), fc.string({ maxLength: 30, unit: fc.integer({ min: 0x20, max: 0xff }).filter((code) => code < 0x7f || code > 0x9f).map((code) => String.fromCharCode(code)) }), { maxKeys: 3 });
const anyQuery = fc.array(fc.tuple(fc.constantFrom('dryRun', 'mode', 'confirmShrink', 'limit', 'cursor', 'scope', 'date', 'figures', 'year', 'province', 'kind', 'a'), fc.oneof(fc.constantFrom('true', 'false', 'delta', 'full', '1', '2025', '20', 'province:20', ''), fc.string({ unit: 'binary', maxLength: 12 }))), { maxLength: 3 });

const queryOf = (parameters: readonly (readonly [string, string])[]): string => (parameters.length === 0 ? '' : `?${parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`);

function bodyOf(format: Format, lines: readonly Line[]): Buffer {
  if (format === 'csv') return Buffer.from(csvOf(lines.flatMap((line) => ('record' in line ? [cellsOf(line.record)] : []))));
  const texts = lines.map((line) => ('bytes' in line ? Buffer.from(line.bytes) : Buffer.from(JSON.stringify('record' in line ? line.record : line.json))));
  if (format === 'json') return Buffer.concat([Buffer.from('['), ...texts.flatMap((text, place) => [Buffer.from(place === 0 ? '' : ','), text]), Buffer.from(']')]);
  return Buffer.concat(texts.flatMap((text) => [text, Buffer.from('\n')]));
}

/** Whatever came back is either what was asked for or a problem as promised, and says nothing of a person. */
function expectAnswer(answer: RawAnswer): void {
  expect([answer.status < 500, answer.status, answer.text.slice(0, 300)]).toEqual([true, answer.status, answer.text.slice(0, 300)]);
  if (answer.status >= 400) problemOf(answer, SECRETS);
}

function expectAddsUp(report: Report, records: readonly RecordLine[], dry: boolean): void {
  const sum = Object.values(report.outcomes).reduce((all, count) => all + count, 0);
  expect([sum, new Set(records.map((record) => record.line)).size]).toEqual([report.received, records.length]);
  if (!dry) expect(records.length).toBe(report.received);
  for (const [outcome, count] of Object.entries(report.outcomes)) {
    if (!dry || ['stale', 'parked', 'held', 'rejected'].includes(outcome)) expect([outcome, records.filter((record) => record.outcome === outcome).length]).toEqual([outcome, count]);
  }
  for (const { outcome, problems } of records) {
    if (['stale', 'parked', 'held', 'rejected'].includes(outcome)) expect([outcome, problems.length > 0]).toEqual([outcome, true]);
    expect(problems.length).toBeLessThanOrEqual(20);
    for (const { code, path, message } of problems) {
      expect([code, isProblemCode(code), typeof path]).toEqual([code, true, 'string']);
      expect([message.vi.length > 0, message.en.length > 0, message.vi === message.en]).toEqual([true, true, false]);
      for (const secret of SECRETS) expect(`${message.vi} ${message.en}`).not.toContain(secret);
    }
  }
}

describe('whatever is sent', () => {
  it('outcomes add up, each line has one, each problem is of the list, and nobody is named', async () => {
    const { vendor } = world;
    const push = fc.constantFrom(...world.kinds.map((each) => each.kind)).chain((kind) =>
      fc.record({
        kind: fc.constant(kind), lines: fc.array(anyLine(kind), { minLength: 1, maxLength: 25 }), repeat: fc.boolean(), format: fc.constantFrom<Format>('ndjson', 'ndjson', 'json', 'csv'), gzip: fc.boolean(),
        headers: anyHeader, query: fc.oneof({ weight: 2, arbitrary: fc.constant([] as [string, string][]) }, { weight: 2, arbitrary: fc.constant([['dryRun', 'true']] as [string, string][]) }, { weight: 1, arbitrary: anyQuery }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(push, async ({ kind, lines, repeat, format, gzip, headers, query }) => {
        const body = bodyOf(format, repeat ? [...lines, ...[...lines].reverse()] : lines);
        const type = { ndjson: 'application/x-ndjson', json: 'application/json', csv: 'text/csv' }[format];
        const answer = await rawCall(hub.baseUrl, {
          method: 'POST', path: `/api/education/v1/pushes/${kind}${queryOf(query)}`, body: gzip ? gzipSync(body) : body,
          headers: { prefer: 'wait=20', ...headers, authorization: await vendor.authorization(), 'content-type': type, ...(gzip && { 'content-encoding': 'gzip' }) },
        });
        expectAnswer(answer);
        if (answer.status >= 300) return;
        const said = JSON.parse(answer.text) as Report;
        if (said.pushId === undefined) return expectAddsUp(said, said.records ?? [], true);
        const report = await vendor.client.done(said.pushId);
        const { items } = JSON.parse((await vendor.get(`/api/education/v1/pushes/${said.pushId}/records?limit=1000`)).text) as { items: RecordLine[] };
        expectAddsUp(report, items, false);
      }),
      { seed, numRuns: RUNS.pushes },
    );
  }, 120_000);

  it('of random bytes as a body, nothing is worse than a refusal', async () => {
    const { vendor } = world;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('application/x-ndjson', 'application/json', 'text/csv'), fc.boolean(), async (bytes, type, gzip) => {
        const answer = await vendor.push('learner', { body: Buffer.from(bytes), type, query: '?dryRun=true', headers: gzip ? { 'content-encoding': 'gzip' } : {} });
        expectAnswer(answer);
        if (answer.status === 200) {
          const report = JSON.parse(answer.text) as Report;
          expectAddsUp(report, report.records ?? [], true);
        }
      }),
      { seed, numRuns: RUNS.pushes },
    );
  }, 120_000);

  it('of addresses, parameters and headers, nothing answers 500', async () => {
    const paths = ['/education/v1/pushes', '/education/v1/schools', '/education/v1/learners', '/education/v1/attendance', '/education/v1/exam-results', '/education/v1/changes', '/education/v1/kinds', '/ioc/v1/snapshot', '/ioc/v1/history', '/ioc/v1/places', '/ioc/v1/alerts', '/ioc/v1/indicators', '/registry/v1/platforms', '/registry/v1/designations', '/registry/v1/audit', '/registry/v1/evidence', '/reporting/v1/indicators', '/reporting/v1/tasks', '/reporting/v1/directives'];
    const call = fc.record({ path: fc.constantFrom(...paths), id: fc.option(fc.string({ unit: 'binary', maxLength: 20 })), query: anyQuery, headers: anyHeader, method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'DELETE', 'PATCH') });
    await fc.assert(
      fc.asyncProperty(call, async ({ path, id, query, headers, method }) => {
        const answer = await rawCall(hub.baseUrl, { method, path: `/api${path}${id === null ? '' : `/${encodeURIComponent(id)}`}${queryOf(query)}`, headers: { ...headers, authorization: `Bearer ${admin}` } });
        expect([answer.status < 500, answer.status]).toEqual([true, answer.status]);
        if (answer.status >= 400 && method !== 'HEAD') problemOf(answer);
      }),
      { seed, numRuns: RUNS.calls },
    );
  }, 120_000);
});
