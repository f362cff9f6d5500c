import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PushClient, Receipt, World } from '@lienthong/simulate';
import { openProvince, smallWorld } from '../fresh-province.js';
import { eventually, figuresOf, hubUnderTest, valueOf, type Figure, type HubUnderTest } from '../hub-under-test.js';
import { Operator } from '../operator.js';
import { ndjson, VendorAtWork, type Draft } from '../vendor-at-work.js';

/** How long Kafka stays away; a minute by `E2E_KAFKA_AWAY_SECONDS=60`. */
const AWAY_S = Number(process.env['E2E_KAFKA_AWAY_SECONDS'] ?? 20);
const KINDS = ['school', 'school-class', 'learner', 'enrolment', 'attendance', 'staff'];
const READS = ['/api/education/v1/schools?limit=5', '/api/registry/v1/platforms?limit=5', '/api/ioc/v1/snapshot?scope=province:24', '/api/reporting/v1/indicators'];

interface Health {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, string>>;
}

/** What one looks at from outside at a moment. */
interface Look {
  readonly health: Health;
  readonly away: number;
  readonly waiting: number;
  readonly attendance: Figure | undefined;
}

describe(`Kafka is away for ${AWAY_S} s`, () => {
  const tag = `K${Date.now().toString(36).toUpperCase()}`;
  const [firstDay, secondDay] = ['2025-10-01', '2025-10-02'];
  let hub: HubUnderTest;
  let admin: PushClient;
  let vendor: VendorAtWork;
  let world: World;
  let address: string;
  let lostAt = 0;
  const pushed: { kind: string; status: number; applied: string | null; receipt: Receipt }[] = [];
  const reads: [string, number][] = [];
  let during: Look;
  let after: Look;

  const look = async (): Promise<Look> => {
    const health = (await (await fetch(`${address}/health/ready`)).json()) as Health;
    const text = await (await fetch(`${address}/metrics`)).text();
    const gauge = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);
    const figures = await figuresOf(admin, `school:${world.options.schools[0]?.schoolCode}`, ['attendance.rate'], `&dim.date=${secondDay}`);
    return {
      health, away: gauge(/^hub_events_log_away\{group="education-data"\} (\d+)/m), waiting: gauge(/^hub_events_outbox_waiting\{source="sector"\} (\d+)/m),
      attendance: figures.find((figure) => figure.dims['date'] === secondDay && figure.value !== null),
    };
  };
  const push = async (kind: string, records: Iterable<Draft>, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
    const answer = await vendor.push(kind, { body: ndjson([...records]), headers });
    pushed.push({ kind, status: answer.status, applied: (answer.headers['preference-applied'] as string | undefined) ?? null, receipt: JSON.parse(answer.text) as Receipt });
  };

  beforeAll(async () => {
    const operator = Operator.atHand();
    hub = await hubUnderTest();
    admin = hub.client('admin-cli');
    await openProvince(admin, '24');
    vendor = await VendorAtWork.open(hub, '24', `Phần mềm khi mất Kafka ${tag}`, KINDS);
    address = await operator.addressOf('education-data');
    world = smallWorld('24', '07210', tag);
    for (const [kind, records] of [['school', world.schools()], ['school-class', world.classes()], ['learner', world.learners()]] as const) await vendor.pushed(kind, { body: ndjson([...records]) });

    lostAt = Date.now();
    await operator.killKafka();
    try {
      await push('enrolment', world.enrolments());
      await push('attendance', world.attendanceOn(firstDay ?? ''), { prefer: 'wait=20' });
      // A process that starts while Kafka is away takes pushes all the same.
      await operator.restart('education-data');
      await push('staff', world.staff());
      await push('attendance', world.attendanceOn(secondDay ?? ''), { prefer: 'wait=20' });
      for (const path of READS) reads.push([path, (await admin.call(path)).status]);
      await sleep(Math.max(0, lostAt + AWAY_S * 1000 - Date.now()));
      during = await look();
      for (const path of READS) reads.push([path, (await admin.call(path)).status]);
    } finally {
      await operator.startKafka();
    }
    after = await eventually(look, ({ attendance, away, waiting }) => attendance !== undefined && away === 0 && waiting === 0, 60);
  }, (AWAY_S + 240) * 1000);

  const learners = (): number => world.options.schools.length * world.learnersPerSchool;

  it('pushes are taken, and who waits for outcomes gets them', () => {
    expect(pushed.map(({ kind, status, applied }) => [kind, status, applied])).toEqual([['enrolment', 202, null], ['attendance', 200, 'wait=20'], ['staff', 202, null], ['attendance', 200, 'wait=20']]);
    expect(pushed.filter(({ status }) => status === 200).map(({ receipt }) => receipt.outcomes.created)).toEqual([learners(), learners()]);
  });

  it('reads are answered', () => {
    expect(reads).toEqual([...READS, ...READS].map((path) => [path, 200]));
  });

  it('the service stays in traffic, and says that the log is away and how much waits', () => {
    expect(during.health).toMatchObject({ ready: true, checks: { 'database:education-data': 'up', 'events:education-data': 'up', 'log:education-data': 'down' } });
    expect(during.away).toBe(1);
    expect(during.waiting).toBeGreaterThan(0);
    expect(during.attendance).toBeUndefined();
  });

  it('somebody is called: an alarm stands in the log', () => {
    const alarms = readFileSync(process.env['E2E_LOG'] ?? '', 'utf8').split('\n').filter((line) => line.includes('"alarm":"event_log_away"')).map((line) => JSON.parse(line) as { time: string; group: string; level: string; seconds: number });
    const ours = alarms.filter(({ time, group }) => group === 'education-data' && Date.parse(time) >= lostAt);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours[0]).toMatchObject({ level: 'error', seconds: expect.any(Number) });
  });

  it('everything catches up by itself, nothing lost and nothing twice', async () => {
    expect(after.health).toMatchObject({ ready: true, checks: { 'log:education-data': 'up' } });
    expect([after.away, after.waiting]).toEqual([0, 0]);
    for (const { receipt } of pushed) expect((await vendor.client.done(receipt.pushId)).outcomes.created).toBe(receipt.received);
    for (const school of world.options.schools) {
      const marks = [...world.attendance()].filter((mark) => mark['schoolCode'] === school.schoolCode && mark['date'] === secondDay);
      const figures = await eventually(() => figuresOf(admin, `school:${school.schoolCode}`, ['attendance.rate', 'staff'], `&dim.date=${secondDay}`), (answer) => valueOf(answer, 'staff') === world.options.staffPerSchool && answer.find((figure) => figure.id === 'attendance.rate')?.denominator === marks.length);
      expect(figures.find((figure) => figure.id === 'attendance.rate')).toMatchObject({ numerator: marks.filter((mark) => ['present', 'late'].includes(String(mark['state']))).length, denominator: marks.length });
      expect(valueOf(figures, 'staff')).toBe(world.options.staffPerSchool);
    }
    const wanted = { enrolment: learners(), attendance: 2 * learners(), staff: world.options.schools.length * world.options.staffPerSchool };
    const evidence = await eventually(
      async () => (await admin.call<{ items: { kind: string; outcomes: { created: number }; pushes: number }[] }>(`/api/registry/v1/evidence?platformId=${vendor.platformId}`)).body.items,
      (items) => items.filter(({ kind }) => kind in wanted).length === 3 && items.find(({ kind }) => kind === 'attendance')?.pushes === 2,
    );
    expect(Object.fromEntries(evidence.filter(({ kind }) => kind in wanted).map(({ kind, outcomes, pushes }) => [kind, [outcomes.created, pushes]]))).toEqual({ enrolment: [wanted.enrolment, 1], attendance: [wanted.attendance, 2], staff: [wanted.staff, 1] });
  }, 60_000);
});
