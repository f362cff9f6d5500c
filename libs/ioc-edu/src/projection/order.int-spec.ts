import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Change, type EnrolmentFactV1, TOPICS } from '@lienthong/contracts';
import type { LogRecord } from '@lienthong/kit/messaging';
import { addDays, localDate } from '@lienthong/vocabulary';
import { digests } from '../store/digest.store.js';
import { Story } from './story.builder.js';
import { otherwise, schools, weeks } from './weeks.builder.js';

let story: Story;
beforeAll(async () => {
  story = await Story.open('ioc_order');
});
afterAll(() => story.close());

async function view(records: readonly LogRecord[]): Promise<Record<string, string>> {
  await story.begin('2025-11-20T08:00:00+07:00');
  await story.apply(records);
  const found = await story.read((tx) => digests(tx));
  return Object.fromEntries([...found].map(([key, one]) => [key, `${one.rows} ${one.digest}`]));
}

/** Learners with an active enrolment on a day, counted the plain way: every event up to the end of the day, one by one. */
function learnersOn(records: readonly LogRecord[], date: string, among: readonly string[]): number {
  const facts = new Map<string, EnrolmentFactV1>();
  const gone = new Set<string>();
  for (const { topic, value, key, time } of records) {
    if (localDate(time) > date) continue;
    if (topic === TOPICS.learner.name && value === null) gone.add(key ?? '');
    if (topic === TOPICS.learner.name && value !== null) gone.delete(key ?? '');
    if (topic !== TOPICS.enrolment.name) continue;
    const { schoolId, changes } = value as { schoolId: string; changes: readonly Change<EnrolmentFactV1>[] };
    if (!among.includes(schoolId)) continue;
    for (const { hubId, after } of changes) {
      if (after === undefined) facts.delete(hubId);
      else facts.set(hubId, after);
    }
  }
  const active = [...facts.values()].filter((one) => one.enrolledOn <= date && (one.leftOn === null || date < one.leftOn) && !gone.has(one.learnerId));
  return new Set(active.map((one) => one.learnerId)).size;
}

describe('the view', () => {
  it.each([7, 8])('counts learners as a plain count over all events does, on every day and in every scope (%i)', async (seed) => {
    await story.begin('2025-11-20T08:00:00+07:00');
    await story.tell((tell) => [tell.unit('05977', [{ name: 'Đông Kinh', validFrom: '2025-07-01' }]), ...schools.map((school) => tell.school(school, [{ validFrom: '2025-07-01' }]))]);
    const told = weeks(seed).filter((one) => one.topic !== TOPICS.school.name);
    await story.apply(told);
    for (let date = '2025-09-21'; date <= '2025-11-20'; date = addDays(date, 3)) {
      expect([date, (await story.whole('province:20', 'learners', date)) ?? 0]).toEqual([date, learnersOn(told, date, schools)]);
      for (const school of schools) expect([date, school, (await story.whole(`school:${school}`, 'learners', date)) ?? 0]).toEqual([date, school, learnersOn(told, date, [school])]);
    }
    expect(await story.whole('commune:20:05977', 'learners')).toBe(learnersOn(told, '2025-11-20', schools) || null);
  });

  it.each([1, 2, 3, 4])('is the same in whatever order topics and schools arrive (%i)', async (seed) => {
    const told = weeks(seed);
    const first = await view(told);
    expect(Object.keys(first).length).toBeGreaterThan(12);
    expect(await view(otherwise(told, seed + 10))).toEqual(first);
    expect(await view(otherwise(told, seed + 20))).toEqual(first);
  });

  it.each([5, 6])('adds up from schools to communes to the province, on every day (%i)', async (seed) => {
    await story.begin('2025-11-20T08:00:00+07:00');
    await story.tell((tell) => [tell.unit('05977', [{ name: 'Đông Kinh', validFrom: '2025-07-01' }]), tell.unit('05983', [{ name: 'Lương Văn Tri', validFrom: '2025-07-01' }])]);
    await story.apply(weeks(seed));
    for (const date of ['2025-09-25', '2025-10-02', '2025-10-20', '2025-11-20']) {
      for (const figure of ['schools', 'classes', 'staff', 'results.count', 'activity.events', 'pushes.records'] as const) {
        const province = await story.whole('province:20', figure, date);
        const communes = await Promise.all(['05977', '05983', 'unassigned'].map((code) => story.whole(`commune:20:${code}`, figure, date)));
        expect([date, figure, communes.reduce<number>((sum, value) => sum + (value ?? 0), 0)]).toEqual([date, figure, province ?? 0]);
        const bySchool = await Promise.all(schools.map((school) => story.whole(`school:${school}`, figure, date)));
        expect([date, figure, bySchool.reduce<number>((sum, value) => sum + (value ?? 0), 0)]).toEqual([date, figure, province ?? 0]);
      }
      const rate = async (scope: string): Promise<readonly [number, number]> => {
        const [row] = await story.rows(scope, 'attendance.rate', date, { date: '2025-10-02' });
        return [row?.numerator ?? 0, row?.denominator ?? 0];
      };
      const parts = await Promise.all(['05977', '05983', 'unassigned'].map((code) => rate(`commune:20:${code}`)));
      expect(parts.reduce(([n, d], [a, b]) => [n + a, d + b], [0, 0])).toEqual(await rate('province:20'));
    }
  });
});
