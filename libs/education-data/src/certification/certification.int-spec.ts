import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS, TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { HubConfig, loadConfig } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { createHttpApp } from '@lienthong/kit/http';
import { connectEventConsumers, MessagingModule } from '@lienthong/kit/messaging';
import { setLogLevel } from '@lienthong/kit/observability';
import { createTestDatabase, startTestRegistry, TEST_PRINCIPALS, type TestClaims, type TestDatabase, type TestRegistry } from '@lienthong/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EducationDataModule } from '../education-data.module.js';

@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), EducationDataModule] })
class EducationRoot {}

interface Scenario {
  readonly id: string;
  readonly state: string;
  readonly missing: { readonly vi: string; readonly en: string } | null;
}
interface Run {
  readonly certificationId: string;
  readonly state: string;
  readonly passed: number;
  readonly of: number;
  readonly scenarios: readonly Scenario[];
}

let place: TestDatabase;
let registry: TestRegistry;
let app: NestFastifyApplication;
let database: Database;
let url: string;
const home = mkdtempSync(path.join(tmpdir(), 'certification-'));
const { vendor20, vendor, vendor22, department, auditor } = TEST_PRINCIPALS;

const tokens = new Map<TestClaims, string>();
/** One token a caller until it is renewed. */
async function tokenOf(as: TestClaims, renewed = false): Promise<string> {
  if (renewed || !tokens.has(as)) tokens.set(as, await registry.signTestToken(as, { endsIn: renewed ? 950 : 900 }));
  return tokens.get(as) ?? '';
}

async function call<T = Run>(method: string, address: string, as: TestClaims = vendor20, body?: string, type = 'application/json'): Promise<{ status: number; retryAfter: string | null; json: T & { readonly code?: string } }> {
  const answer = await fetch(`${url}/api/education/v1/${address}`, { method, headers: { authorization: `Bearer ${await tokenOf(as)}`, prefer: 'wait=20', ...(body !== undefined && { 'content-type': type }) }, ...(body !== undefined && { body }) });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), json: (await answer.json()) as never };
}
const push = (kind: string, records: readonly object[]): ReturnType<typeof call<{ pushId: string; outcomes: Record<string, number> }>> =>
  call(`POST`, `pushes/${kind}`, vendor20, records.map((one) => `${JSON.stringify(one)}\n`).join(''), 'application/x-ndjson');
const scenario = (run: Run, id: string): Scenario | undefined => run.scenarios.find((one) => one.id === id);
const head = (recordId: string, version: number): object => ({ recordId, event: 'NEW', version, updatedAt: '2025-09-05T08:00:00+07:00' });
const school = (version: number, more: object = {}): object => ({ ...head('school-1', version), schoolCode: 'X-20-700', name: 'Trường THPT Ví Dụ', levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977', ...more });
const aClass = { ...head('class-1', 1), schoolCode: 'X-20-700', schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary' };
const learner = (id: string, version: number, more: object = {}): object => ({ ...head(id, version), schoolCode: 'X-20-700', fullName: `Nông Thị ${id}`, birthDate: '2010-03-15', sex: 'female', ...more });

beforeAll(async () => {
  setLogLevel('silent');
  [place, registry] = [await createTestDatabase('certification'), await startTestRegistry()];
  const config = loadConfig(HubConfig, { DATABASE_URL: place.url, HUB_HOME: home, BASE_URL: registry.baseUrl, REGISTRY_URL: registry.url, LOG_LEVEL: 'silent', CONSOLE_HOME: path.join(home, 'none'), RATE_LIMIT_PER_MINUTE: '100000' });
  process.env['MERGE_THREAD'] = 'off';
  app = await createHttpApp(EducationRoot, { name: 'education-data', config, problems: PROBLEMS });
  await connectEventConsumers(app);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  database = app.select(EducationDataModule).get(Database, { strict: false });
  await database.query(`INSERT INTO known_platform (id, name_vi, name_en, province_code, status) VALUES ('platform-20', 'Mẫu', 'Sample', '20', 'in-use')`);
  await database.query(`INSERT INTO known_province (code, name, state, settings) VALUES ('20', 'Lạng Sơn', 'active', '{}')`);
  await database.query(`INSERT INTO known_client (client_id, platform_id, province_code, kinds, state) VALUES ('vendor-20', 'platform-20', '20', '{school,learner}', 'active'), ('vendor-22', 'platform-22', '22', '{school}', 'active')`);
}, 60_000);
afterAll(async () => {
  delete process.env['MERGE_THREAD'];
  app.getHttpServer().closeAllConnections();
  await app.close();
  await registry.close();
  await place.drop();
  rmSync(home, { recursive: true, force: true });
});

describe('a conformance run', () => {
  let run: Run;
  const look = async (): Promise<Run> => (run = (await call('GET', `certifications/${run.certificationId}`)).json);

  it('lists what is to be done in both languages, and is one at a time', async () => {
    const begun = await call('POST', 'certifications');
    run = begun.json;
    expect([begun.status, run.state, run.passed, run.of]).toEqual([201, 'running', 0, 9]);
    expect(scenario(run, 'replay')).toMatchObject({ name: { vi: 'Gửi lại như cũ', en: 'Replay' }, state: 'open', missing: { en: 'No record was sent again as it was' } });
    expect(await call('POST', 'certifications')).toMatchObject({ status: 409, json: { code: 'conflict' } });
  });

  it('is seen by its platform and the department, by nobody else', async () => {
    expect((await call('GET', `certifications/${run.certificationId}`, department)).status).toBe(200);
    expect((await call('GET', `certifications/${run.certificationId}`, vendor)).status).toBe(200);
    expect(await call('GET', `certifications/${run.certificationId}`, vendor22)).toMatchObject({ status: 404 });
    expect(await call('POST', `certifications/${run.certificationId}/cancel`, vendor22)).toMatchObject({ status: 404 });
    expect(await call('GET', 'certifications', auditor)).toMatchObject({ status: 403 });
    expect(await call('POST', 'certifications', vendor, JSON.stringify({ clientId: 'vendor-22' }))).toMatchObject({ status: 404 });
    expect(await call('POST', 'certifications', vendor)).toMatchObject({ status: 400 });
  });

  it('sees the first push and its receipt, then says 429 and 401 once each', async () => {
    expect((await push('school', [school(2)])).json.outcomes['created']).toBe(1);
    expect((await look()).scenarios.filter((one) => one.state === 'passed').map((one) => one.id)).toEqual(['push', 'receipt']);
    expect(await push('school-class', [aClass])).toMatchObject({ status: 429, retryAfter: '2', json: { code: 'too_many_requests' } });
    await sleep(2_000);
    expect((await push('school-class', [aClass])).json.outcomes['created']).toBe(1);
    expect(await push('school', [school(2)])).toMatchObject({ status: 401, json: { code: 'token_invalid' } });
    await tokenOf(vendor20, true);
    expect((await push('school', [school(2)])).json.outcomes['unchanged']).toBe(1);
    expect((await look()).scenarios.filter((one) => one.state === 'passed').map((one) => one.id)).toEqual(['push', 'receipt', 'replay', 'rate-limit', 'token']);
  });

  it('sees a late version, and a child that waited for its parent', async () => {
    expect((await push('school', [school(1, { name: 'Trường cũ' })])).json.outcomes['stale']).toBe(1);
    await push('enrolment', [{ ...head('enrol-1', 1), schoolCode: 'X-20-700', schoolYear: '2025-2026', learnerRecordId: 'mot', classRecordId: 'class-1', status: 'studying', enrolledOn: '2025-09-05' }]);
    expect(scenario(await look(), 'parent-after-child')).toMatchObject({ state: 'open', missing: { en: '1 records wait for what they refer to' } });
    await push('learner', [learner('mot', 1)]);
    for (let round = 0; round < 40 && scenario(await look(), 'parent-after-child')?.state !== 'passed'; round += 1) await sleep(100);
    expect(run.scenarios.filter((one) => one.state === 'open').map((one) => one.id)).toEqual(['rejects', 'paging']);
  });

  it('is not content with a wrong record that was mended unread, nor with one that was not mended', async () => {
    const wrong = await push('learner', [learner('hai', 1, { sex: 'x' }), learner('ba', 1, { birthDate: '2010-13-45' })]);
    expect(wrong.json.outcomes['rejected']).toBe(2);
    await push('learner', [learner('hai', 2)]);
    expect(scenario(await look(), 'rejects')).toMatchObject({ state: 'open', missing: { vi: '1 bản ghi bị từ chối chưa được sửa (dòng 2)' } });
    await push('learner', [learner('ba', 2)]);
    expect(scenario(await look(), 'rejects')).toMatchObject({ state: 'open', missing: { en: 'Mended, but the reasons at /problems or /records were not read' } });
    await call('GET', `pushes/${wrong.json.pushId}/problems`);
    expect(scenario(await look(), 'rejects')?.state).toBe('passed');
  });

  it('is passed when the last page was reached, and lets the client alone afterwards', async () => {
    const first = await call<{ next: string }>('GET', 'pushes?limit=5');
    expect(scenario(await look(), 'paging')).toMatchObject({ state: 'open', missing: { en: 'A first page was read, but next was not followed to the end' } });
    const second = await call<{ next: string | null }>('GET', `pushes?limit=1000&cursor=${first.json.next}`);
    expect(second.json.next).toBeNull();
    expect(await look()).toMatchObject({ state: 'passed', passed: 9 });
    expect(await database.query('SELECT 1 FROM certification_call')).toEqual([]);
    expect((await push('school', [school(2)])).status).toBe(200);
    expect(await database.query(`SELECT what, who FROM audit_entry WHERE what LIKE 'certification.%' ORDER BY id`)).toEqual([{ what: 'certification.started', who: 'vendor-20' }, { what: 'certification.passed', who: 'certification' }]);
  });

  it('can be given up, and ends by itself when its time is over; what was passed before stays', async () => {
    run = (await call('POST', 'certifications', vendor, JSON.stringify({ clientId: 'vendor-20' }))).json;
    expect(run).toMatchObject({ state: 'running', of: 9 });
    expect((await call('POST', `certifications/${run.certificationId}/cancel`)).json).toMatchObject({ state: 'cancelled', passed: 0 });
    expect(await call('POST', `certifications/${run.certificationId}/cancel`)).toMatchObject({ status: 409 });
    run = (await call('POST', 'certifications')).json;
    await database.query(`UPDATE certification SET ends_at = started_at + interval '1 millisecond' WHERE id = $1`, [run.certificationId]);
    expect(await look()).toMatchObject({ state: 'expired' });
    const listed = await call<{ items: Run[]; next: string | null }>('GET', 'certifications?limit=2', department);
    expect([listed.json.items.map((one) => one.state), listed.json.next !== null]).toEqual([['expired', 'cancelled'], true]);
  });
});
