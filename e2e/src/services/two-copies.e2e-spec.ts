import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PushClient, Receipt, World } from '@lienthong/simulate';
import { HubDatabase } from '../hub-database.js';
import { openProvince, smallWorld } from '../fresh-province.js';
import { eventually, figuresOf, hubUnderTest, type HubUnderTest } from '../hub-under-test.js';
import { Operator } from '../operator.js';
import { rawCall } from '../raw-call.js';
import { ndjson, VendorAtWork } from '../vendor-at-work.js';

const KINDS = ['school', 'school-class', 'learner', 'enrolment', 'attendance'];
const FIRST = 'education-data';
/** Three times four school days: both copies there, the first alone, the second alone. */
const DAYS = Array.from({ length: 12 }, (_, at) => `2025-10-${String(at + 1).padStart(2, '0')}`);

describe('two copies of education-data on one database', () => {
  const tag = `C${Date.now().toString(36).toUpperCase()}`;
  let hub: HubUnderTest;
  let admin: PushClient;
  let vendor: VendorAtWork;
  let world: World;
  let database: HubDatabase;
  const receipts: Receipt[] = [];

  beforeAll(async () => {
    const operator = Operator.atHand();
    hub = await hubUnderTest();
    admin = hub.client('admin-cli');
    database = await HubDatabase.open(hub);
    await openProvince(admin, '25');
    vendor = await VendorAtWork.open(hub, '25', `Phần mềm hai bản ${tag}`, KINDS);
    world = smallWorld('25', '04792', tag, { days: DAYS, learnersPerClass: 40 });
    for (const [kind, records] of [['school', world.schools()], ['school-class', world.classes()], ['learner', world.learners()]] as const) await vendor.pushed(kind, { body: ndjson([...records]) });

    const second = await operator.startCopy(FIRST);
    const doors = { first: await operator.addressOf(FIRST), second: await operator.addressOf(second) };
    const push = async (day: number, door: keyof typeof doors): Promise<void> => {
      const headers = { authorization: await vendor.authorization(), 'content-type': 'application/x-ndjson' };
      const answer = await rawCall(doors[door], { method: 'POST', path: '/api/education/v1/pushes/attendance', headers, body: ndjson([...world.attendanceOn(DAYS[day] ?? '')]) });
      if (answer.status !== 202) throw new RangeError(`day ${day} by the ${door} door: ${answer.status} ${answer.text}`);
      receipts.push(JSON.parse(answer.text) as Receipt);
    };
    try {
      for (const day of [0, 1, 2, 3]) await push(day, day % 2 === 0 ? 'first' : 'second');
      await operator.kill(second);
      for (const day of [4, 5, 6, 7]) await push(day, 'first');
      await operator.start(second);
      await operator.kill(FIRST);
      for (const day of [8, 9, 10, 11]) await push(day, 'second');
      // By the second copy alone: nobody waits for the first one to come back.
      const path = `/api/education/v1/pushes/${receipts.at(-1)?.pushId}`;
      const state = async (): Promise<string> => (JSON.parse((await rawCall(doors.second, { path, headers: { authorization: await vendor.authorization() } })).text) as Receipt).state;
      await eventually(state, (now) => now === 'done', 30);
    } finally {
      await operator.start(FIRST);
      await operator.kill(second);
    }
  }, 240_000);
  afterAll(() => database.close());

  const learners = (): number => world.options.schools.length * world.learnersPerSchool;

  it('whichever took it, every push ends with all its records created', async () => {
    const finals = await Promise.all(receipts.map(({ pushId }) => vendor.client.done(pushId)));
    expect(finals.map(({ outcomes }) => outcomes.created)).toEqual(DAYS.map(() => learners()));
  }, 60_000);

  it('no chunk is merged twice: each record has one outcome, each creation is told once', async () => {
    const pushIds = receipts.map(({ pushId }) => pushId);
    const [outcomes] = await database.rows<{ lines: number }>('SELECT sum(cardinality(lines))::int AS lines FROM sector.chunk_outcome WHERE push_id = ANY($1::uuid[])', [pushIds]);
    expect(outcomes).toEqual({ lines: DAYS.length * learners() });
    const [told] = await database.rows<{ told: number; records: number }>(
      `SELECT count(*)::int AS told, count(DISTINCT hub_id)::int AS records FROM sector.change_batch b CROSS JOIN LATERAL unnest(b.hub_ids) AS o (hub_id) WHERE b.kind = 'attendance' AND b.platform_id = $1`, [vendor.platformId],
    );
    expect(told).toEqual({ told: DAYS.length * learners(), records: DAYS.length * learners() });
  });

  it('everybody else counts every mark once', async () => {
    for (const school of world.options.schools) {
      for (const date of [DAYS[0], DAYS[5], DAYS[11]]) {
        const marks = [...world.attendance()].filter((mark) => mark['schoolCode'] === school.schoolCode && mark['date'] === date);
        const rows = await eventually(() => figuresOf(admin, `school:${school.schoolCode}`, ['attendance.rate'], `&dim.date=${date}`), (figures) => figures.some((figure) => figure.denominator === marks.length), 40);
        expect(rows.find((figure) => figure.dims['date'] === date)).toMatchObject({ numerator: marks.filter((mark) => ['present', 'late'].includes(String(mark['state']))).length, denominator: marks.length });
      }
    }
    const { body } = await admin.call<{ items: { kind: string; pushes: number; outcomes: { created: number } }[] }>(`/api/registry/v1/evidence?platformId=${vendor.platformId}&kind=attendance`);
    expect(body.items.map(({ pushes, outcomes }) => [pushes, outcomes.created])).toEqual([[DAYS.length, DAYS.length * learners()]]);
  }, 120_000);
});
