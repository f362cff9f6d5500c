import { beforeAll, describe, expect, it } from '@jest/globals';
import { Tally, World, withDirt, type PushClient, type Receipt, type Sent } from '@lienthong/simulate';
import { newVendor, smallWorld } from './fresh-province.js';
import { eventually, figuresOf, hubUnderTest, valueOf, type Figure, type HubUnderTest } from './hub-under-test.js';

const KINDS = ['school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result'];

describe('a vendor sends dirty data in an inconvenient order', () => {
  let hub: HubUnderTest;
  let admin: PushClient;
  let vendor: PushClient;
  let world: World;
  const tag = `D${Date.now().toString(36).toUpperCase()}`;
  const tallies = new Map<string, Tally>();
  const receipts = new Map<string, Receipt>();
  const dirt = { seed: 11, rejects: 0.01, duplicates: 0.02, lateVersions: 0.02 };

  const push = async (kind: string, records: () => Iterable<Sent>): Promise<string> => {
    const tally = new Tally();
    tallies.set(kind, tally);
    const lines = [...withDirt(records(), dirt, kind, tally)];
    const receipt = await vendor.push(kind, () => lines);
    expect(receipt.received).toBe(tally.sent);
    return receipt.pushId;
  };

  beforeAll(async () => {
    hub = await hubUnderTest();
    admin = hub.client('admin-cli');
    ({ client: vendor } = await newVendor(hub, admin, '22', `Phần mềm mẫu ${tag}`, KINDS));
    world = smallWorld('22', '06676', tag);
    const pushes: [string, () => Iterable<Sent>][] = [
      ['school', () => world.schools()], ['school-class', () => world.classes()], ['enrolment', () => world.enrolments()], ['attendance', () => world.attendance()],
      ['learner', () => world.learners()], ['staff', () => world.staff()], ['subject-result', () => world.subjectResults()],
    ];
    const ids: [string, string][] = [];
    for (const [kind, records] of pushes) ids.push([kind, await push(kind, records)]);
    for (const [kind, id] of ids) {
      const final = await eventually(async () => (await vendor.call<Receipt>(`/api/education/v1/pushes/${id}`)).body, (receipt) => receipt.state === 'done' && receipt.outcomes.parked === 0, 60);
      receipts.set(kind, final);
    }
  }, 180_000);

  it.each(KINDS)('%s ends with exactly the counts the simulator foretold', (kind) => {
    expect([kind, receipts.get(kind)?.outcomes]).toEqual([kind, tallies.get(kind)?.counts]);
  });

  it('the operations centre counts one mark of every learner of a school, and the staff', async () => {
    const learners = world.learnersPerSchool;
    for (const school of world.options.schools) {
      const ask = (): Promise<Figure[]> => figuresOf(admin, `school:${school.schoolCode}`, ['attendance.rate', 'staff'], '&dim.date=2025-10-01');
      const marks = (figures: readonly Figure[]): number | undefined => figures.find((figure) => figure.id === 'attendance.rate')?.denominator;
      const figures = await eventually(ask, (answer) => marks(answer) === learners && valueOf(answer, 'staff') === world.options.staffPerSchool, 40);
      expect([marks(figures), valueOf(figures, 'staff')]).toEqual([learners, world.options.staffPerSchool]);
    }
  }, 90_000);

  it('problems are grouped by cause, largest first, with lines to look at', async () => {
    const receipt = receipts.get('attendance');
    const { body } = await vendor.call<{ items: { code: string; count: number; exampleLines: number[] }[] }>(`/api/education/v1/pushes/${receipt?.pushId}/problems`);
    const counts = body.items.map((item) => item.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(body.items.every((item) => item.exampleLines.length > 0)).toBe(true);
  });

  it('another vendor does not see the push', async () => {
    const other = hub.client('vendor-20');
    const { status, body } = await other.call<{ code: string }>(`/api/education/v1/pushes/${receipts.get('learner')?.pushId}`);
    expect([status, body.code]).toEqual([404, 'not_found']);
  });
});

describe('one platform is designated, another sends the same kind', () => {
  it('the other one\'s records are held, and none of them is merged', async () => {
    const hub = await hubUnderTest();
    const admin = hub.client('admin-cli');
    const tag = `H${Date.now().toString(36).toUpperCase()}`;
    const first = await newVendor(hub, admin, '08', `Nền tảng thứ nhất ${tag}`, KINDS);
    const second = await newVendor(hub, admin, '08', `Nền tảng thứ hai ${tag}`, KINDS);
    const world = smallWorld('08', '00691', tag);
    const schoolCodes = world.options.schools.map((school) => school.schoolCode);
    const schools = await first.client.push('school', () => world.schools());
    expect((await first.client.done(schools.pushId)).outcomes.created).toBe(2);
    const answer = await admin.call('/api/registry/v1/designations', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ provinceCode: '08', schoolCodes, kinds: ['learner'], platformId: first.platformId, from: '2025-01-01', decision: '01/QĐ-MAU' }) });
    expect(answer.status).toBe(201);
    // In force at the intake within 5 s.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const held = await second.client.done((await second.client.push('learner', () => world.learners())).pushId);
    expect(held.outcomes).toEqual({ created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: world.learnersPerSchool * 2, rejected: 0 });
    const merged = await first.client.done((await first.client.push('learner', () => world.learners())).pushId);
    expect(merged.outcomes.created).toBe(world.learnersPerSchool * 2);
  }, 90_000);
});
