import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FIGURES } from '../domain/figure-catalogue.js';
import { ChildReader } from '../store/child-reader.js';
import { dayNumber } from '@lienthong/vocabulary';
import { created, id, mark, updated } from './event.builder.js';
import { Story } from './story.builder.js';

const [vinhTrai, maiPha, split] = ['51', '52', '53'].map(id) as [string, string, string];
let story: Story;

/** Four wards and communes became Phường Đông Kinh on 1 July 2025, under the code that had been Vĩnh Trại's; Hoàng Văn Thụ stands for one that was split. */
beforeAll(async () => {
  story = await Story.open('ioc_tree');
});
afterAll(() => story.close());
beforeEach(async () => {
  await story.begin('2025-06-10T08:00:00+07:00');
  const district = { parentCode: '178', validTo: '2025-06-30' };
  await story.tell((tell) => [
    tell.unit('20', [{ name: 'Lạng Sơn', parentCode: null }], 'province'),
    tell.unit('178', [{ name: 'Lạng Sơn', validTo: '2025-06-30' }], 'district'),
    tell.unit('05977', [{ name: 'Vĩnh Trại', ...district, successors: [{ code: '05977', extent: 'whole' }] }, { name: 'Đông Kinh', validFrom: '2025-07-01' }]),
    tell.unit('05992', [{ name: 'Mai Pha', ...district, successors: [{ code: '05977', extent: 'whole' }] }]),
    tell.unit('05971', [{ name: 'Hoàng Văn Thụ', ...district, successors: [{ code: '05977', extent: 'part' }, { code: '05986', extent: 'part' }] }]),
    tell.unit('05986', [{ name: 'Tam Thanh', validFrom: '2025-07-01' }]),
    tell.school(vinhTrai, [{ communeCode: '05977', name: 'Tiểu học Vĩnh Trại' }]),
    tell.school(maiPha, [{ communeCode: '05992', name: 'Tiểu học Mai Pha' }]),
    tell.school(split, [{ communeCode: '05971', name: 'Tiểu học Hoàng Văn Thụ' }]),
    tell.push('school', [vinhTrai, maiPha, split].map((schoolId, i) => ({ schoolId, outcomes: { created: i + 1 }, confirmed: 1 }))),
  ]);
  story.at('2025-07-10T08:00:00+07:00');
});

describe('the tree on a date', () => {
  it('R-31 R-34 shows the wards of before the merger, then the one they became, under the same code', async () => {
    const of = (date: string, code: string): Promise<number | null> => story.whole(`commune:20:${code}`, 'pushes.records', date);
    expect(await of('2025-06-30', '05977')).toBe(1);
    expect(await of('2025-06-30', '05992')).toBe(2);
    expect(await of('2025-06-30', '05971')).toBe(3);
    expect(await of('2025-07-01', '05977')).toBe(3);
    expect(await of('2025-07-01', '05986')).toBeNull();
    expect(await of('2025-07-01', 'unassigned')).toBe(3);
    expect(await story.whole('province:20', 'pushes.records', '2025-07-01')).toBe(6);
  });

  it('names a place as it was called on the day, and knows none that was not there', async () => {
    const nameOn = (date: string, communeCode: string): Promise<unknown> =>
      story.read(async (tx) => {
        const found = await story.places.find(tx, { level: 'commune', provinceCode: '20', communeCode }, dayNumber(date), null);
        return found === undefined || found === 'ambiguous' ? found : found.name;
      });
    expect(await nameOn('2025-06-30', '05977')).toEqual({ vi: 'Phường Vĩnh Trại', en: 'Vinh Trai Ward' });
    expect(await nameOn('2025-07-01', '05977')).toEqual({ vi: 'Phường Đông Kinh', en: 'Dong Kinh Ward' });
    expect(await nameOn('2025-07-01', '05992')).toBeUndefined();
  });

  it('moves a split school once somebody says where it stands', async () => {
    story.at('2025-07-05T08:00:00+07:00');
    await story.tell((tell) => [tell.school(split, [{ communeCode: '05971', name: 'Tiểu học Hoàng Văn Thụ' }, { validFrom: '2025-07-01', communeCode: '05986', name: 'Tiểu học Hoàng Văn Thụ' }])]);
    expect(await story.whole('commune:20:05986', 'pushes.records', '2025-07-04')).toBeNull();
    expect(await story.whole('commune:20:05986', 'pushes.records', '2025-07-05')).toBe(3);
    expect(await story.whole('commune:20:unassigned', 'pushes.records', '2025-07-05')).toBeNull();
  });

  it('R-34 lists the children of the day, with what adds up to the parent', async () => {
    await story.tell((tell) => [tell.marks(maiPha, [created(mark(id('e1'), '2025-07-09'), id('71'))]), tell.marks(split, [created(mark(id('e2'), '2025-07-09', 'absent-excused'))])]);
    await story.tell((tell) => [tell.marks(maiPha, [updated(id('71'), mark(id('e1'), '2025-07-09'), mark(id('e1'), '2025-07-09', 'late'))])]);
    const children = (date: string): Promise<unknown> =>
      story.read(async (tx) => {
        const parent = await story.places.find(tx, { level: 'province', provinceCode: '20' }, dayNumber(date), null);
        if (parent === undefined || parent === 'ambiguous') return undefined;
        const found = await new ChildReader(story.places).read(tx, parent, dayNumber(date), FIGURES.filter((one) => ['schools', 'pushes.records', 'attendance.rate'].includes(one.id)), 0);
        return found.map(({ scope, figures }) => [scope.id, ...figures.map((row) => row.value)]);
      });
    expect(await children('2025-06-30')).toEqual([['commune:20:05971', 1, null, 3], ['commune:20:05977', 1, null, 1], ['commune:20:05992', 1, null, 2]]);
    expect(await children('2025-07-10')).toEqual([['commune:20:05977', 2, 1, 3], ['commune:20:05986', null, null, null], ['commune:20:unassigned', 1, 0, 3]]);
  });
});
