import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Change, type EnrolmentFactV1, TOPICS } from '@lienthong/contracts';
import type { LogRecord } from '@lienthong/kit/messaging';
import { addDays, localDate } from '@lienthong/vocabulary';
import { digests } from '../store/digest.store.js';
import { act, cancelled, created, EventTeller, enrolment, id, mark, result, sitting, updated } from './event.builder.js';
import { Story } from './story.builder.js';

let story: Story;
beforeAll(async () => {
  story = await Story.open('ioc_order');
});
afterAll(() => story.close());

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

const learners = Array.from({ length: 12 }, (_, i) => id(`e${i + 10}`));
const schools = [id('51'), id('52'), id('53')];
const classes = schools.flatMap((school, s) => [0, 1].map((n) => ({ school, classId: id(`a${s}${n}`) })));
const pick = <T>(roll: (sides: number) => number, list: readonly T[]): T => list[roll(list.length)] as T;

/** Weeks of a province with everything that makes order matter: late references, transfers, corrections, cancellations, double results. */
function weeks(seed: number): LogRecord[] {
  const roll = dice(seed);
  const records: LogRecord[] = [];
  const enrolled = new Map<string, { school: string; fact: EnrolmentFactV1 }>();
  const held = new Map<string, { school: string; learnerId: string; subject: string }>();
  let made = 0;
  for (let hour = 0; hour < 160; hour += 1) {
    const tell = new EventTeller(new Date(Date.parse('2025-09-20T01:00:00Z') + hour * 5 * 3_600_000).toISOString());
    const { school, classId } = pick(roll, classes);
    const learnerId = pick(roll, learners);
    const sort = roll(11);
    if (sort === 0) records.push(tell.learner(learnerId, pick(roll, ['female', 'male'])));
    if (sort === 1) records.push(roll(6) === 0 ? tell.gone(TOPICS.learner.name, learnerId) : tell.schoolClass(classId, school, pick(roll, ['3', '4']), 'primary'));
    if (sort === 2) records.push(tell.school(school, [{ validFrom: '2025-07-01', communeCode: pick(roll, ['05977', '05983']), levels: pick(roll, [['primary'], ['primary', 'lower-secondary']]) }]));
    if (sort === 3) records.push(tell.staff(id(`f${roll(4)}`), pick(roll, schools), pick(roll, ['working', 'retired'])));
    if (sort >= 4 && sort <= 6) {
      const known = [...enrolled].find(([, one]) => one.school === school && roll(2) === 0);
      const change: Change<EnrolmentFactV1> =
        known === undefined
          ? created(enrolment(learnerId, classId, { enrolledOn: `2025-09-${10 + roll(20)}` }), id(`b${(made += 1)}`))
          : roll(4) === 0
            ? cancelled(known[0], known[1].fact)
            : updated(known[0], known[1].fact, { ...known[1].fact, leftOn: roll(2) === 0 ? `2025-10-${10 + roll(20)}` : null });
      if (change.after === undefined) enrolled.delete(change.hubId);
      else enrolled.set(change.hubId, { school, fact: change.after });
      records.push(tell.enrolments(school, [change]));
    }
    if (sort === 7) records.push(tell.marks(school, [created(mark(learnerId, `2025-10-0${1 + roll(5)}`, pick(roll, ['present', 'absent-excused'])))]));
    if (sort === 8) records.push(tell.activity(school, [created(act(learnerId, `2025-10-0${1 + roll(8)}`))]), tell.push('attendance', [{ schoolId: school, outcomes: { created: 1 }, confirmed: 1 }]));
    if (sort >= 9) {
      const subject = pick(roll, ['mathematics', 'literature']);
      const known = [...held].find(([, one]) => one.school === school && roll(3) === 0);
      if (known !== undefined) {
        held.delete(known[0]);
        records.push(tell.results(school, [cancelled(known[0], result(known[1].learnerId, { subject: known[1].subject, period: 'mid-term-1' }))]));
      } else if (![...held.values()].some((one) => one.school === school && one.learnerId === learnerId && one.subject === subject)) {
        const hubId = id(`d${(made += 1)}`);
        held.set(hubId, { school, learnerId, subject });
        records.push(tell.results(school, [created(result(learnerId, { subject, period: 'mid-term-1' }), hubId)]), tell.exams([created(sitting({ mathematics: roll(1001) }))]));
      }
    }
  }
  return records;
}

/** The same records, those of one key in their order, otherwise as the dice fall. */
function otherwise(records: readonly LogRecord[], seed: number): LogRecord[] {
  const roll = dice(seed);
  const lanes = new Map<string, LogRecord[]>();
  for (const one of records) lanes.set(`${one.topic}/${one.key}`, [...(lanes.get(`${one.topic}/${one.key}`) ?? []), one]);
  const mixed: LogRecord[] = [];
  while (lanes.size > 0) {
    const key = pick(roll, [...lanes.keys()]);
    const lane = lanes.get(key) ?? [];
    mixed.push(...lane.splice(0, 1 + roll(3)));
    if (lane.length === 0) lanes.delete(key);
  }
  return mixed;
}

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
