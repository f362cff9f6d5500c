import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type IndicatorChangedV1, TOPICS } from '@lienthong/contracts';
import { TEST_PRINCIPALS as who } from '@lienthong/testing';
import { localDate } from '@lienthong/vocabulary';
import { RunningReporting, type ToldEvent } from '../reporting-app.builder.js';
import { ReportingModule } from '../reporting.module.js';
import { IndicatorPublisher } from './indicator-publisher.js';

const id = (tail: string): string => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;
const today = localDate(new Date());
const year = Number(today.slice(0, 4));
const schoolYear = today.slice(5) >= '08-01' ? `${year}-${year + 1}` : `${year - 1}-${year}`;
const at = new Date().toISOString();
let reporting: RunningReporting;

const settings = { intakePolicy: 'open', suppressionSize: 10, termEnds: {}, termEndsByYear: {}, retentionMonths: null, requiredGroups: [] };
const province = (code: string, state: string): ToldEvent => ({ topic: TOPICS.province, key: code, data: { code, name: code, state, settings } });
const school = (n: string): ToldEvent => ({
  topic: TOPICS.school, key: id(n),
  data: { hubId: id(n), provinceCode: '22', schoolCode: `X-22-${n}`, formerCodes: [], successorCodes: [], platforms: [], states: [{ validFrom: '2020-08-01', name: n, levels: ['primary'], ownership: 'public', type: 'general', communeCode: null, area: null, region: null, closedOn: null }] },
});
const staff = (n: string, status: string, trainings: readonly object[]): ToldEvent => ({ topic: TOPICS.staff, key: id(n), data: { hubId: id(n), provinceCode: '22', schoolId: id('1'), unitCode: null, sex: 'female', category: 'teacher', status, qualification: null, subjects: [], trainings } });
const activity = (n: string, changes: readonly object[]): ToldEvent => ({ topic: TOPICS.activity, key: id(n), data: { kind: 'learning-activity', platformId: 'P', provinceCode: '22', schoolId: id(n), changes } });
const act = (hub: string, type: string): object => ({ op: 'create', hubId: id(hub), after: { shape: 'event', learnerId: null, type, day: today, count: 2, subject: null } });
const summary = (hub: string, school: string, onlinePeriods: number, totalPeriods: number | null): ToldEvent => ({
  topic: TOPICS.schoolReport, key: id(hub), data: { kind: 'activity-summary', hubId: id(hub), provinceCode: '22', schoolId: id(school), schoolYear, period: 'year', level: 'primary', onlinePeriods, totalPeriods },
});

beforeAll(async () => {
  reporting = await RunningReporting.start('reporting_live');
  await reporting.publish(at, [
    province('22', 'active'), province('01', 'known'),
    school('1'), school('2'), school('3'),
    // 4.3: school 1 has a lesson and a test, school 2 a lesson only, school 3 nothing: 1 of 3.
    activity('1', [act('a1', 'online-lesson'), act('a2', 'online-test')]),
    // 4.5: 6 % is enough in a primary school, 4 % is not; school 3 has no total, so it is not judged: 1 of 2.
    activity('2', [act('a3', 'virtual-class')]),
    summary('b1', '1', 60, 1_000), summary('b2', '2', 40, 1_000), summary('b3', '3', 60, null),
    // 5.3: of three at work one was trained this year; the retired one does not count: 1 of 3.
    staff('c1', 'working', [{ topic: 'ai', year }]), staff('c2', 'working', [{ topic: 'ai', year: year - 1 }]), staff('c3', 'transferred-in', [{ topic: 'subject', year }]), staff('c4', 'retired', [{ topic: 'digital', year }]),
  ]);
});
afterAll(() => reporting.stop());

const valueOf = async (indicator: string): Promise<unknown> => ((await reporting.get(`indicators/${indicator}?province=22`, who.adminClient)).body as { current: unknown }).current;
const publish = (): Promise<number> => reporting.app.select(ReportingModule).get(IndicatorPublisher, { strict: false }).publish();
const told = async (key: string): Promise<IndicatorChangedV1[]> =>
  (await reporting.database.query<{ content: IndicatorChangedV1 }>('SELECT content FROM published_indicator WHERE key = $1', [key])).map((row) => row.content);

describe('indicators that the kinds of today feed', () => {
  it('are computed from events', async () => {
    expect(await valueOf('QN-CT-4.3')).toMatchObject({ value: 33.3, numerator: 1, denominator: 3, source: 'mixed', updatedAt: at });
    expect(await valueOf('QN-CT-5.3')).toMatchObject({ value: 33.3, numerator: 1, denominator: 3, source: 'mixed', period: String(year) });
  });

  it('R-25 4.5 is the share of schools that teach enough online, those without a total left out', async () => {
    expect(await valueOf('QN-CT-4.5')).toMatchObject({ value: 50, numerator: 1, denominator: 2, source: 'live', period: schoolYear, updatedAt: at });
  });

  it('R-12 1.1 is what the sector database says of its learners: of 60 enrolled 48 are complete, then 50; last year it was 30 of 60', async () => {
    expect(await valueOf('QN-CT-1.1')).toMatchObject({ value: null, numerator: null, denominator: null });
    const full = { good: 1, of: 1 };
    const kinds = (complete: { good: number; of: number } | null) => [{ kind: 'enrolment', correct: full, complete: null, clean: full, alive: full }, { kind: 'learner', correct: full, complete, clean: full, alive: full }];
    const quality = (n: string, good: number, of: number, history: readonly object[] = []): ToldEvent => ({ topic: TOPICS.quality, key: id(n), data: { provinceCode: '22', schoolId: id(n), kinds: kinds({ good, of }), ...(history.length > 0 && { history }) } });
    const lastYear = (good: number, of: number, time = `${year - 1}-11-30T02:00:00.000Z`) => ({ at: time, state: { provinceCode: '22', schoolId: null, kinds: kinds({ good, of }) } });
    await reporting.publish(at, [
      // The topic keeps the last event of a school alone: last year's end is what it repeats, the later of two.
      quality('1', 38, 40, [lastYear(5, 40, `${year - 1}-09-05T02:00:00.000Z`), lastYear(20, 40)]), quality('2', 10, 20, [lastYear(10, 20), { at: `${year - 1}-12-01T02:00:00.000Z` }]),
      // Records of no school hold no learner that is enrolled; another province counts for itself.
      { topic: TOPICS.quality, key: 'province:22', data: { provinceCode: '22', schoolId: null, kinds: [{ kind: 'staff', correct: full, complete: null, clean: full, alive: full }] } },
      { topic: TOPICS.quality, key: id('9'), data: { provinceCode: '01', schoolId: id('9'), kinds: kinds({ good: 0, of: 500 }) } },
    ]);
    expect(await valueOf('QN-CT-1.1')).toMatchObject({ value: 80, numerator: 48, denominator: 60, source: 'live', updatedAt: at, state: 'missed' });
    await reporting.publish(at, [quality('1', 40, 40)]);
    expect(await valueOf('QN-CT-1.1')).toMatchObject({ value: 83.3, numerator: 50, denominator: 60 });
    const before = (await reporting.get(`indicators/QN-CT-1.1?province=22&year=${year - 1}`, who.adminClient)).body as { current: unknown };
    expect(before.current).toMatchObject({ value: 50, numerator: 30, denominator: 60 });
  });

  it('R-15 R-17 1.2 needs all three destinations: acknowledged of what they are to have, each shown apart, one that is off with none', async () => {
    expect(await valueOf('QN-CT-1.2')).toMatchObject({ value: null, numerator: null, parts: [] });
    const exchange = (destination: string, state: string, live: number, acknowledged: number, everOn = true): ToldEvent => ({
      topic: TOPICS.exchange, key: `22:${destination}`,
      data: { provinceCode: '22', destination, name: { vi: destination, en: destination }, ofIndicator: destination !== 'civil-servants', state, everOn, live, acknowledged, queued: 0, rejected: 0, differences: 0, oldestQueuedAt: null, lastSuccessAt: null, lastFailureAt: null, failure: null },
    });
    await reporting.publish(at, [exchange('moet', 'off', 200, 0, false), exchange('province', 'off', 100, 0, false), exchange('population', 'off', 100, 0, false), exchange('civil-servants', 'on', 10, 10)]);
    expect(await valueOf('QN-CT-1.2')).toMatchObject({ value: null, denominator: null });
    // The ministry has acknowledged 190 of 200; the others are off and count with 0 of 100 each: 190 of 400 are 47.5 %.
    await reporting.publish(at, [exchange('moet', 'on', 200, 190)]);
    expect(await valueOf('QN-CT-1.2')).toMatchObject({
      value: 47.5, numerator: 190, denominator: 400, source: 'live', updatedAt: at, state: 'missed',
      parts: [{ id: 'moet', on: true, value: 95, numerator: 190, denominator: 200 }, { id: 'population', on: false, value: 0, numerator: 0, denominator: 100 }, { id: 'province', on: false, value: 0, numerator: 0, denominator: 100 }],
    });
    // All three on and all acknowledged: 100 %. Civil servants are no part of it.
    await reporting.publish(at, [exchange('moet', 'on', 200, 200), exchange('province', 'on', 100, 100), exchange('population', 'on', 100, 100), exchange('civil-servants', 'off', 10, 0)]);
    expect(await valueOf('QN-CT-1.2')).toMatchObject({ value: 100, numerator: 400, denominator: 400, state: 'met' });
    // Switched off again, what it once acknowledged counts no more: 300 of 400.
    await reporting.publish(at, [exchange('population', 'off', 100, 100)]);
    expect(await valueOf('QN-CT-1.2')).toMatchObject({ value: 75, numerator: 300 });
  });

  it('are told to everybody for the provinces that are open, and again only when they change', async () => {
    await publish();
    expect(await reporting.database.query(`SELECT left(key, 2) AS province, count(*)::int AS count FROM published_indicator GROUP BY 1`)).toEqual([{ province: '22', count: 34 }]);
    const [state] = await told('22:QN-CT-4.5');
    expect(state).toMatchObject({ id: 'QN-CT-4.5', provinceCode: '22', no: '4.5', unit: '%', source: 'live' });
    expect(state?.years.find((one) => one.year === year)).toEqual({ year, value: 50, numerator: 1, denominator: 2, target: { op: '=', value: 100 }, state: 'missed', period: schoolYear, updatedAt: at });
    expect(state?.years.find((one) => one.year === 2030)).toMatchObject({ value: null, target: { op: '=', value: 100 }, state: 'no-value' });
    expect(await publish()).toBe(0);
    // School 2 comes to 6 % as well.
    await reporting.publish(at, [summary('b2', '2', 60, 1_000)]);
    await publish();
    expect((await told('22:QN-CT-4.5'))[0]?.years.find((one) => one.year === year)).toMatchObject({ value: 100, numerator: 2, denominator: 2, state: 'met' });
  });
});
