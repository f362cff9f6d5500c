import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS, type CertificationChangedV1, type PushCountsV1, type SchoolChangedV1 } from '@lienthong/contracts';
import { EventConsumers, Outbox } from '@lienthong/kit/messaging';
import { RegistryApp } from '../registry-app.builder.js';
import { emptyEvidence } from '../store/evidence.store.js';

const SCHOOL = '0198c0de-0000-7000-8000-000000000001';
const OTHER = '0198c0de-0000-7000-8000-000000000002';

describe('evidence of use, counted from the log', () => {
  let registry: RegistryApp;
  let admin: string;
  const tell = async (topic: { readonly name: string; readonly type: string }, key: string, data: unknown): Promise<void> => {
    const outbox = registry.app.get(Outbox, { strict: false });
    await registry.database.transaction((tx) => outbox.append(tx, [{ topic: topic.name, key, type: topic.type, subject: key, provinceCode: '20', data, time: '2026-10-31T17:30:00.000Z' }]));
  };
  const push = (more: Partial<PushCountsV1>): PushCountsV1 => ({
    pushId: randomUUID(),
    platformId: 'DEMO-QLTH-20',
    clientId: 'vendor-20',
    provinceCode: '20',
    kind: 'learner',
    receivedAt: '2026-10-31T16:00:00.000Z',
    schools: [{ schoolId: SCHOOL, outcomes: { created: 10, rejected: 1 }, confirmed: 10 }],
    ...more,
  });
  const caughtUp = async (): Promise<void> => {
    const consumers = registry.app.get(EventConsumers, { strict: false });
    for (let round = 0; round < 200; round += 1) {
      const waiting = await registry.database.query('SELECT 1 FROM outbox LIMIT 1');
      const lag = await consumers.lag('platform-registry');
      if (waiting.length === 0 && lag.every((each) => Number(each.lag) === 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const evidence = async (query = ''): Promise<Record<string, unknown>[]> => (await registry.call(admin, 'GET', `/evidence${query}`)).body['items'] as Record<string, unknown>[];

  beforeAll(async () => {
    registry = await RegistryApp.start({ events: true });
    admin = await registry.tokenOf('admin-cli');
    const pushId = randomUUID();
    const school: SchoolChangedV1 = { hubId: SCHOOL, provinceCode: '20', schoolCode: 'X-20-001', formerCodes: [], successorCodes: [], platforms: [], states: [{ validFrom: '2025-07-01', name: 'THPT Việt Bắc', levels: [], ownership: 'public', type: 'general', communeCode: null, area: null, region: null, closedOn: null }] };
    await tell(TOPICS.school, SCHOOL, school);
    // Two chunks of one push, on 31 October at 23:00 in Vietnam.
    await tell(TOPICS.push, 'DEMO-QLTH-20', push({ pushId, schools: [{ schoolId: SCHOOL, outcomes: { created: 10, parked: 3 }, confirmed: 10 }] }));
    await tell(TOPICS.push, 'DEMO-QLTH-20', push({ pushId, schools: [{ schoolId: OTHER, outcomes: { created: 5, rejected: 1 }, confirmed: 5 }, { schoolId: null, outcomes: { rejected: 2 }, confirmed: 0 }] }));
    // A release of the parked ones: the same push moves three from parked to created.
    await tell(TOPICS.push, 'DEMO-QLTH-20', push({ pushId, schools: [{ schoolId: SCHOOL, outcomes: { parked: -3, created: 3 }, confirmed: 3 }] }));
    // An hour and a half later it is November in Vietnam.
    await tell(TOPICS.push, 'DEMO-QLTH-20', push({ receivedAt: '2026-10-31T17:30:00.000Z', schools: [{ schoolId: SCHOOL, outcomes: { unchanged: 13 }, confirmed: 13, undesignated: 4 }] }));
    await tell(TOPICS.push, 'DEMO-QLTH-22', push({ platformId: 'DEMO-QLTH-22', provinceCode: '22', schools: [{ schoolId: OTHER, outcomes: { created: 7 }, confirmed: 7 }] }));
    const run: CertificationChangedV1 = { platformId: 'DEMO-QLTH-20', provinceCode: '20', certificationId: randomUUID(), clientId: 'vendor-20', state: 'passed', startedAt: '2026-10-30T01:00:00.000Z', endsAt: '2026-10-31T01:00:00.000Z', endedAt: '2026-10-30T02:00:00.000Z', scenarios: [{ id: 'push', state: 'passed' }, { id: 'parent-after-child', state: 'not-applicable' }], lastPassed: { certificationId: randomUUID(), clientId: 'vendor-20', passedAt: '2026-10-30T02:00:00.000Z' } };
    await tell(TOPICS.certification, 'DEMO-QLTH-20', run);
    // A later run that is not passed takes nothing away.
    await tell(TOPICS.certification, 'DEMO-QLTH-20', { ...run, state: 'expired', startedAt: '2026-10-31T01:00:00.000Z', endedAt: '2026-11-01T01:00:00.000Z', scenarios: [{ id: 'push', state: 'passed' }, { id: 'rejects', state: 'open' }] });
    await caughtUp();
  });
  afterAll(() => registry.drop());

  const october = { platformId: 'DEMO-QLTH-20', provinceCode: '20', kind: 'learner', month: '2026-10', outcomes: { created: 18, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 3 }, records: 21, confirmed: 18, undesignated: 0, schools: 2, pushes: 1, lastPushAt: '2026-10-31T16:00:00.000Z' };

  it('adds up chunks and releases of a push, by month of receipt in Vietnam', async () => {
    expect(await evidence('?platformId=DEMO-QLTH-20')).toEqual([
      { platformId: 'DEMO-QLTH-20', provinceCode: '20', kind: 'learner', month: '2026-11', outcomes: { created: 0, updated: 0, unchanged: 13, stale: 0, parked: 0, held: 0, rejected: 0 }, records: 13, confirmed: 13, undesignated: 4, schools: 1, pushes: 1, lastPushAt: '2026-10-31T17:30:00.000Z' },
      october,
    ]);
  });

  it('is asked by month and kind, and comes page by page', async () => {
    expect(await evidence('?to=2026-10&platformId=DEMO-QLTH-20')).toEqual([october]);
    expect(await evidence('?from=2026-12')).toEqual([]);
    expect(await evidence('?kind=staff')).toEqual([]);
    const first = (await registry.call(admin, 'GET', '/evidence?limit=2')).body as { items: { month: string; platformId: string }[]; next: string };
    const second = (await registry.call(admin, 'GET', `/evidence?limit=2&cursor=${first.next}`)).body as { items: { month: string; platformId: string }[]; next: null };
    expect([...first.items, ...second.items].map((each) => [each.month, each.platformId])).toEqual([['2026-11', 'DEMO-QLTH-20'], ['2026-10', 'DEMO-QLTH-20'], ['2026-10', 'DEMO-QLTH-22']]);
    expect(second.next).toBeNull();
  });

  it('names the schools that a platform serves, with their last push', async () => {
    const { items } = (await registry.call(admin, 'GET', '/evidence/schools?platformId=DEMO-QLTH-20')).body as { items: unknown[] };
    expect(items).toEqual([
      { schoolId: SCHOOL, schoolCode: 'X-20-001', name: 'THPT Việt Bắc', records: 26, lastPushAt: '2026-10-31T17:30:00.000Z' },
      { schoolId: OTHER, schoolCode: null, name: null, records: 6, lastPushAt: '2026-10-31T16:00:00.000Z' },
    ]);
  });

  const conformance = async (platform: string): Promise<unknown> => (await registry.call(admin, 'GET', `/platforms/${platform}`)).body['certification'];

  it('shows when a platform last passed a conformance run, and how its latest stands', async () => {
    expect(await conformance('DEMO-QLTH-20')).toEqual({ passedAt: '2026-10-30T02:00:00.000Z', state: 'expired', startedAt: '2026-10-31T01:00:00.000Z', endedAt: '2026-11-01T01:00:00.000Z', passed: 1, of: 2 });
    expect(await conformance('DEMO-QLTH-22')).toBeNull();
  });

  it('is the same to the last count after a rebuild from the log', async () => {
    const before = [await conformance('DEMO-QLTH-20'), await evidence(), (await registry.call(admin, 'GET', '/evidence/schools?platformId=DEMO-QLTH-20')).body];
    await registry.app.get(EventConsumers, { strict: false }).rebuild('platform-registry', { truncate: emptyEvidence });
    expect([await conformance('DEMO-QLTH-20'), await evidence(), (await registry.call(admin, 'GET', '/evidence/schools?platformId=DEMO-QLTH-20')).body]).toEqual(before);
  });
});
