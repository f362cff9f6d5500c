import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aSchool } from '../../merge/story-records.builder.js';
import { replaceUnits } from '../../store/units.repository.js';
import { QueryWorld } from '../query-world.builder.js';
import type { InventorySum as Item } from './sums.response.js';

const unit = { altCode: null, type: 'phường', parentCode: '20', successors: [] };
const old = { ...unit, level: 'commune' as const, validFrom: null, validTo: '2025-06-30' };
const now = { ...unit, level: 'commune' as const, validFrom: '2025-07-01', validTo: null };
const whole = (code: string) => ({ code, extent: 'whole', from: '2025-07-01' });
const room = (id: string, place: object, type: string, state: string, asOfYear: number, more: object = {}) => ({ recordId: id, roomCode: id, ...place, type, state, asOfYear, ...more });
const item = (id: string, place: object, type: string, count: number, working: number, more: object = {}) => ({ recordId: id, itemCode: id, ...place, type, count, working, asOfYear: 2025, ...more });
const school = (n: number) => ({ schoolCode: `X-20-00${n}` });

type Claims = Parameters<QueryWorld['get']>[1];
let world: QueryWorld;

/** School 1 lies in what was 05977 (Vĩnh Trại) and is 05986 today, school 2 in today's 05977 (Đông Kinh), school 3 in 05980, which was split. */
beforeAll(async () => {
  world = await QueryWorld.open('sums_inventory');
  const { merge } = world;
  await merge.database.transaction(({ client }) =>
    replaceUnits(client, [
      { ...unit, level: 'province', code: '20', name: 'Lạng Sơn', fullName: 'Tỉnh Lạng Sơn', type: 'tỉnh', parentCode: null, validFrom: null, validTo: null },
      { ...old, code: '05977', name: 'Vĩnh Trại', fullName: 'Phường Vĩnh Trại', successors: [whole('05986')] },
      { ...old, code: '05980', name: 'Chia Đôi', fullName: 'Xã Chia Đôi', successors: [{ ...whole('05977'), extent: 'part' }, { ...whole('05986'), extent: 'part' }] },
      { ...now, code: '05977', name: 'Đông Kinh', fullName: 'Phường Đông Kinh' },
      { ...now, code: '05986', name: 'Lương Văn Tri', fullName: 'Phường Lương Văn Tri' },
    ]),
  );
  await merge.units.reload(merge.database);
  await merge.tell('school', [aSchool('X-20-001', { communeCode: '05977', validFrom: '2024-08-01' }), aSchool('X-20-002'), aSchool('X-20-003', { communeCode: '05980', validFrom: '2024-08-01' })]);
  await merge.tell('room', [
    room('r-1', school(1), 'computer-room', 'in-use', 2025, { count: 2, needed: 3 }),
    room('r-2', school(1), 'computer-room', 'repair', 2023),
    room('r-3', school(2), 'online-room', 'in-use', 2025),
    room('r-4', school(3), 'computer-room', 'in-use', 2024, { count: 4, needed: 5 }),
    room('r-6', school(2), 'server-room', 'in-use', 2025),
    // Of the commune itself, written under its code of before the reform.
    { ...room('r-5', { unitCode: '05977' }, 'computer-room', 'in-use', 2025, { needed: 2 }), updatedAt: '2025-06-20T08:00:00+07:00' },
  ]);
  await merge.tell('room', [{ recordId: 'r-6', event: 'CANCEL', version: 2, ...school(2) }]);
  await merge.tell('equipment', [
    item('e-1', school(1), 'computer', 45, 41, { needed: 60 }), item('e-2', school(2), 'computer', 10, 10), item('e-3', school(1), 'server', 1, 1), item('e-4', { unitCode: 'SGD-20' }, 'computer', 7, 6),
  ]);
});
afterAll(() => world.close());

async function items(query: string, as?: Claims): Promise<readonly Item[]> {
  const { status, json, text } = await world.get(`sums/inventory?${query}`, as);
  if (status !== 200) throw new TypeError(text);
  return (json as unknown as { items: readonly Item[] }).items;
}
/** `computer-room in-use 3: 7, needed 10, since 2024` of a row's lines. */
const lines = ({ lines: all }: Item): string[] =>
  all.map((line) => `${line.type} ${line.state ?? `${line.working} of`} ${line.records}: ${line.count}${line.needed === null ? '' : `, needed ${line.needed}`}, since ${line.oldestYear}`);

describe('R-19 sums of the inventory', () => {
  it('of the province: kind, count, state, need, oldest year; what was cancelled is not in it', async () => {
    const [province, ...others] = await items('by=province');
    expect(others).toEqual([]);
    expect(province).toMatchObject({ provinceCode: '20', communeCode: null, schoolId: null, records: 9, overdue: 0 });
    expect(lines(province!)).toEqual([
      'computer-room in-use 3: 7, needed 10, since 2024', 'computer-room repair 1: 1, since 2023', 'online-room in-use 1: 1, since 2025',
      'computer 57 of 3: 62, needed 60, since 2025', 'server 1 of 1: 1, since 2025',
    ]);
  });

  it('by commune of today: a merged one is followed with its own rooms, what lies in none that is decided stands last', async () => {
    expect((await items('kind=room')).map((one) => [one.communeCode, one.name, lines(one)])).toEqual([
      ['05977', 'Phường Đông Kinh', ['online-room in-use 1: 1, since 2025']],
      ['05986', 'Phường Lương Văn Tri', ['computer-room in-use 2: 3, needed 5, since 2025', 'computer-room repair 1: 1, since 2023']],
      [null, null, ['computer-room in-use 1: 4, needed 5, since 2024']],
    ]);
    expect((await items('kind=room&commune=05986'))[0]).toMatchObject({ communeCode: '05986', records: 3 });
  });

  it('by school, with offices and communes that have some of their own; page by page the same', async () => {
    const all = await items('by=school&type=computer');
    expect(all.map((one) => [one.schoolCode, one.unitCode, one.communeCode, lines(one)])).toEqual([
      ['X-20-002', null, '05977', ['computer 10 of 1: 10, since 2025']],
      ['X-20-001', null, '05986', ['computer 41 of 1: 45, needed 60, since 2025']],
      [null, 'SGD-20', null, ['computer 6 of 1: 7, since 2025']],
    ]);
    const walked: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { json } = await world.get(`sums/inventory?by=school&type=computer&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      const page = json as unknown as { items: readonly Item[]; next: string | null };
      walked.push(...page.items);
      cursor = page.next;
    }
    expect(walked).toEqual(all);
    expect((await items('by=school&school=X-20-003')).map((one) => [one.schoolCode, one.communeCode, one.records])).toEqual([['X-20-003', null, 1]]);
  });

  it('marks records that nobody confirmed for the days of their kind, or for those asked for; any source confirms', async () => {
    const { merge } = world;
    merge.clock.set('2026-09-30T08:00:00+07:00');
    expect((await items('by=province'))[0]).toMatchObject({ overdue: 0 });
    await merge.tell('room', [{ ...room('r-1', school(1), 'computer-room', 'in-use', 2025, { count: 2, needed: 3 }), version: 2 }]);
    await merge.tell('room', [{ ...room('kho-4', school(3), 'computer-room', 'in-use', 2024, { count: 4, needed: 5 }), roomCode: 'r-4' }], { platform: 'LS-KHO' });
    merge.clock.set('2026-10-01T08:00:00+07:00');
    const [province] = await items('by=province');
    expect(province).toMatchObject({ records: 9, overdue: 7 });
    expect(province!.lines.map((line) => [line.type, line.overdue, line.overdueAfter])).toEqual([['computer-room', 1, 365], ['computer-room', 1, 365], ['online-room', 1, 365], ['computer', 3, 365], ['server', 1, 365]]);
    expect((await items('by=province&olderThan=366'))[0]).toMatchObject({ overdue: 0 });
    expect((await items('by=province&olderThan=1'))[0]).toMatchObject({ overdue: 9 });
    merge.clock.set('2025-10-01T08:00:00+07:00');
  });

  it('are a school’s own for a school, a commune’s for a commune; vendors have none', async () => {
    expect((await items('by=school', { ...TEST_PRINCIPALS.school, lt_school: 'X-20-001', lt_schools: ['X-20-001'] })).map((one) => one.schoolCode)).toEqual(['X-20-001']);
    expect((await items('kind=room', { ...TEST_PRINCIPALS.commune, lt_commune: '05986' })).map((one) => [one.communeCode, one.records])).toEqual([['05986', 3]]);
    expect(await world.get('sums/inventory?school=X-20-002', { ...TEST_PRINCIPALS.school, lt_school: 'X-20-001', lt_schools: ['X-20-001'] })).toMatchObject({ status: 403, json: { code: 'school_not_covered' } });
    for (const as of [TEST_PRINCIPALS.auditor, TEST_PRINCIPALS.finance, TEST_PRINCIPALS.leader, TEST_PRINCIPALS.iocReader20]) expect((await items('by=province', as))[0]).toMatchObject({ records: 9 });
    for (const as of [TEST_PRINCIPALS.vendor, TEST_PRINCIPALS.vendor20]) expect(await world.get('sums/inventory', as)).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
  });

  it('stay in the province; an administrator has a row of each', async () => {
    await world.merge.tell('school', [aSchool('X-22-001')], { province: '22', platform: 'QN-VNEDU' });
    await world.merge.tell('room', [room('q-1', { schoolCode: 'X-22-001' }, 'lab', 'in-use', 2025)], { province: '22', platform: 'QN-VNEDU' });
    expect((await items('by=province')).map((one) => one.provinceCode)).toEqual(['20']);
    expect((await items('by=province', TEST_PRINCIPALS.adminClient)).map((one) => [one.provinceCode, one.records])).toEqual([['20', 9], ['22', 1]]);
    expect(await world.get('sums/inventory?province=22')).toMatchObject({ status: 403, json: { code: 'province_not_covered' } });
  });

  it.each([['olderThan=0', 'olderThan'], ['olderThan=1.5', 'olderThan'], ['by=district', 'by'], ['type=bus', 'type'], ['kind=room&type=laptop', 'type'], ['commune=1', 'commune'], ['limit=0', 'limit'], ['olderthan=30', 'olderthan']])('refuse %s and say where', async (query, path) => {
    expect(await world.get(`sums/inventory?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path, message: { vi: expect.any(String), en: expect.any(String) } }] } });
  });
});
