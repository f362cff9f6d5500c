import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogRecord } from '@lienthong/kit/messaging';
import { digests } from '../store/digest.store.js';
import { compacted, withHistories } from './compacted-log.builder.js';
import { created, enrolment, id } from './event.builder.js';
import { Story } from './story.builder.js';
import { otherwise, weeks } from './weeks.builder.js';

let story: Story;
beforeAll(async () => {
  story = await Story.open('ioc_compaction');
});
afterAll(() => story.close());

async function view(records: readonly LogRecord[]): Promise<Record<string, string>> {
  await story.begin('2025-11-20T08:00:00+07:00');
  await story.apply(records);
  const found = await story.read((tx) => digests(tx));
  return Object.fromEntries([...found].map(([key, one]) => [key, `${one.rows} ${one.digest}`]));
}

describe('a view made of a compacted log', () => {
  it.each([11, 12, 13, 14, 15])('equals the live one on every day, also when the tombstones are gone, in whatever order topics come (%i)', async (seed) => {
    const told = withHistories(weeks(seed, { ends: true }));
    const live = await view(told);
    expect(await view(otherwise(told, seed + 10))).toEqual(live);
    const young = compacted(told, { tombstones: true });
    expect(young.length).toBeLessThan(told.length);
    expect(await view(young)).toEqual(live);
    expect(await view(otherwise(young, seed + 20))).toEqual(live);
    const old = compacted(told, { tombstones: false });
    expect(old.length).toBeLessThan(young.length);
    expect(await view(old)).toEqual(live);
    expect(await view(otherwise(old, seed + 30))).toEqual(live);
  });

  it('shows the class, the school and the learner as they were on a past day', async () => {
    const [school, group, an] = [id('51'), id('a1'), id('e1')];
    await story.begin('2025-09-10T08:00:00+07:00');
    const told: LogRecord[] = [];
    const say = (time: string, ...args: Parameters<typeof story.tell>): void => {
      story.at(time);
      told.push(...args[0](story.teller));
    };
    say('2025-09-10T08:00:00+07:00', (tell) => [tell.unit('05977', [{ name: 'Đông Kinh', validFrom: '2025-07-01' }]), tell.unit('05983', [{ name: 'Lương Văn Tri', validFrom: '2025-07-01' }])]);
    say('2025-09-10T08:00:00+07:00', (tell) => [tell.school(school, [{ validFrom: '2025-07-01' }]), tell.schoolClass(group, school, '3'), tell.learner(an, 'male'), tell.staff(id('f1'), school)]);
    say('2025-09-10T08:00:00+07:00', (tell) => [tell.enrolments(school, [created(enrolment(an, group))])]);
    say('2025-10-10T08:00:00+07:00', (tell) => [tell.school(school, [{ validFrom: '2025-07-01', communeCode: '05983' }]), tell.schoolClass(group, school, '4'), tell.learner(an, 'female'), tell.staff(id('f1'), school, 'retired')]);
    say('2025-10-20T08:00:00+07:00', (tell) => [tell.gone('education.learner.v1', an)]);
    const log = compacted(withHistories(told), { tombstones: false });
    expect(log.filter((one) => one.topic === 'education.learner.v1')).toEqual([]);
    await story.begin('2025-10-25T08:00:00+07:00');
    await story.apply(log);
    expect(await story.values('province:20', 'learners', '2025-10-09')).toEqual({ 'primary|3|male': 1, '': 1 });
    expect(await story.values('province:20', 'learners', '2025-10-19')).toEqual({ 'primary|4|female': 1, '': 1 });
    expect(await story.whole('province:20', 'learners', '2025-10-20')).toBeNull();
    expect(await story.whole('commune:20:05977', 'schools', '2025-10-09')).toBe(1);
    expect(await story.whole('commune:20:05977', 'schools', '2025-10-10')).toBeNull();
    expect(await story.whole('commune:20:05983', 'schools', '2025-10-10')).toBe(1);
    expect([await story.whole('province:20', 'staff', '2025-10-09'), await story.whole('province:20', 'staff', '2025-10-10')]).toEqual([1, null]);
    expect((await story.rows('province:20', 'schools', '2025-10-09')).at(-1)?.updatedAt).toBe('2025-09-10T01:00:00.000Z');
  });
});
