import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, aMark, anEnrolment, aSchool } from '../merge/story-records.builder.js';
import { type AnyPage, QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('lists');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001', formerCodes: ['X-20-000'] })]);
  await world.merge.tell('school', [aSchool('X-22-001')], { province: '22' });
  await world.merge.tell('school-class', [aClass(), aClass('10A2', { schoolCode: 'X-20-002', schoolYear: '2024-2025' })]);
  await world.merge.tell('learner', Array.from({ length: 25 }, (_, i) => aLearner(i + 1, { schoolCode: i < 20 ? 'X-20-001' : 'X-20-002' })));
  await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2)]);
  await world.merge.tell('attendance', [aMark(1), aMark(2), aMark(3, { date: '2025-10-01' }), aMark(4, { date: '2026-09-07' })].slice(0, 3));
});
afterAll(() => world.close());

/** All pages of a list, one after the other. */
async function walk(list: string, query: string, each: (page: AnyPage) => Promise<void> = () => Promise.resolve()): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: AnyPage = await world.page(`${list}?${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    ids.push(...page.items.map((item) => item.hubId));
    await each(page);
    cursor = page.next;
  }
  return ids;
}

describe('a list', () => {
  it('shows the fields of a class with what it belongs to, where it comes from and when it changed', async () => {
    const school = await world.page('schools?school=X-20-001');
    const { items, next } = await world.page('classes?school=X-20-001');
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        hubId: expect.stringMatching(/^[0-9a-f-]{36}$/), provinceCode: '20', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary',
        schoolId: school.items[0]!.hubId, staffId: null,
        sources: [{ platformId: 'LS-SMAS', recordId: 'class-10A1', version: 1, confirmedAt: '2025-10-01T01:00:00.000Z' }], changedAt: '2025-10-01T01:00:00.000Z',
      },
    ]);
  });

  it('is walked page by page, every record once, while others are added', async () => {
    const before = (await world.page('learners?limit=1000')).items.map((item) => item.hubId);
    expect(before).toHaveLength(25);
    let added = 100;
    const seen = await walk('learners', 'limit=4', async () => {
      added += 1;
      await world.merge.tell('learner', [aLearner(added, { schoolCode: 'X-20-002' })]);
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
  });

  it('of one school is walked in its own order and holds no other school', async () => {
    const ids = await walk('learners', 'school=X-20-001&limit=7');
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });

  it('of a kind in masses is walked by key', async () => {
    expect(new Set(await walk('attendance', 'limit=1')).size).toBe(3);
    expect((await world.page('attendance?date=2025-10-01')).items.map((item) => item['date'])).toEqual(['2025-10-01']);
    expect((await world.page('attendance?date=2025-09-30..2025-10-01')).items).toHaveLength(3);
    expect((await world.page('attendance?year=2025-2026')).items).toHaveLength(3);
    expect((await world.page('attendance?year=2024-2025')).items).toHaveLength(0);
    expect((await world.page('attendance?school=X-20-002')).items).toHaveLength(0);
  });

  it('is narrowed by school year, and by a school under a former code', async () => {
    expect((await world.page('classes?year=2024-2025')).items.map((item) => item['name'])).toEqual(['10A2']);
    expect((await world.page('classes?school=X-20-000')).items.map((item) => item['name'])).toEqual(['10A2']);
    expect((await world.page('classes?school=X-20-999')).items).toEqual([]);
  });

  it('is narrowed by commune through the school', async () => {
    expect((await world.page('schools?commune=06001')).items.map((item) => item['schoolCode'])).toEqual(['X-20-002']);
    expect((await world.page('classes?commune=06001')).items.map((item) => item['name'])).toEqual(['10A2']);
    expect((await world.page('classes?commune=09999')).items).toEqual([]);
  });

  it('tells what changed since a time', async () => {
    world.merge.clock.set('2025-10-05T08:00:00+07:00');
    await world.merge.tell('learner', [aLearner(3, { version: 2, fullName: 'Nông Thị Đổi Tên' })]);
    world.merge.clock.set('2025-10-01T08:00:00+07:00');
    for (const since of ['2025-10-05', '2025-10-05T08:00:00+07:00', '2025-10-05T08:00:00%2B07:00', '2025-10-05T01:00:00Z']) {
      expect((await world.page(`learners?updatedSince=${since}`)).items.map((item) => item['fullName'])).toEqual(['Nông Thị Đổi Tên']);
    }
    expect((await world.page('learners?updatedSince=2025-10-05T01:00:01Z')).items).toEqual([]);
  });

  it('tells since when a record of two platforms has changed, whichever of them it was; their confirmations are no change', async () => {
    const since = async (time: string): Promise<unknown[]> => (await world.page(`learners?updatedSince=${time}`)).items.map((item) => [item['fullName'], item['phone'], item.changedAt]);
    const second = (more: object): Promise<string> => world.merge.tell('learner', [aLearner(2, { recordId: 'vn-2', updatedAt: '2025-09-01T08:00:00+07:00', ...more })], { platform: 'LS-VNEDU' });
    world.merge.clock.set('2025-10-06T08:00:00+07:00');
    await second({});
    expect(await since('2025-10-06')).toEqual([]);
    world.merge.clock.set('2025-10-07T08:00:00+07:00');
    await second({ version: 2, phone: '0900 000 002' });
    await world.merge.tell('learner', [aLearner(2, { version: 2 })]);
    expect(await since('2025-10-06')).toEqual([['Nông Văn Ví Dụ 2', '0900 000 002', '2025-10-07T01:00:00.000Z']]);
    world.merge.clock.set('2025-10-08T08:00:00+07:00');
    await world.merge.tell('learner', [{ recordId: 'vn-2', schoolCode: 'X-20-001', event: 'CANCEL', version: 3 }], { platform: 'LS-VNEDU' });
    expect(await since('2025-10-08')).toEqual([['Nông Văn Ví Dụ 2', undefined, '2025-10-08T01:00:00.000Z']]);
    world.merge.clock.set('2025-10-01T08:00:00+07:00');
  });

  it('a cancelled record is in no list', async () => {
    await world.merge.tell('school-class', [aClass('10A9')]);
    expect((await world.page('classes?school=X-20-001')).items).toHaveLength(2);
    await world.merge.tell('school-class', [{ ...aClass('10A9'), event: 'CANCEL', version: 2 }]);
    expect((await world.page('classes?school=X-20-001')).items).toHaveLength(1);
  });
});

describe('a list refuses', () => {
  it.each([
    ['classes?limit=0', 'limit'], ['classes?limit=1001', 'limit'], ['classes?limit=ten', 'limit'], ['classes?updatedSince=yesterday', 'updatedSince'], ['classes?commune=5977', 'commune'],
    ['classes?year=2025', 'year'], ['classes?province=Lang', 'province'], ['classes?school=', 'school'], ['classes?limit=1&limit=2', 'limit'], ['schools?year=2025-2026', 'year'], ['attendance?date=2025-02-30', 'date'],
  ])('%s', async (address, path) => {
    const { status, json } = await world.get(address);
    expect(status).toBe(400);
    expect(json).toMatchObject({ code: 'bad_parameter', errors: [{ path }] });
  });

  it('an unknown parameter, and names the nearest', async () => {
    const { status, json } = await world.get('classes?shool=X-20-001');
    expect(status).toBe(400);
    expect(json).toMatchObject({ code: 'bad_parameter', errors: [{ path: 'shool', message: { en: 'There is no such parameter, the nearest is school', vi: 'Không có tham số này, gần nhất là school' } }] });
  });

  it('a cursor that was made up, cut, or given for another question', async () => {
    const { next } = await world.page('learners?limit=2');
    for (const address of ['learners?cursor=abc', `learners?cursor=${next!.slice(0, -3)}`, `learners?cursor=${next!}&school=X-20-001`, `classes?cursor=${next!}`]) {
      expect(await world.get(address)).toMatchObject({ status: 400, json: { code: 'cursor_invalid' } });
    }
    expect((await world.page(`learners?limit=5&cursor=${next!}`)).items).toHaveLength(5);
  });
});

describe('one record', () => {
  it('is found by its hub id, a school by its present and former code too', async () => {
    const [school] = (await world.page('schools?school=X-20-002')).items;
    for (const id of [school!.hubId, 'X-20-002', 'X-20-000']) expect((await world.get(`schools/${id}`)).json).toMatchObject({ hubId: school!.hubId, name: 'Trường X-20-002' });
  });

  it('asked for at once by many callers is each one\'s own: twice the same, one that is not there, one of another province', async () => {
    const { items: learners } = await world.page('learners?limit=12&school=X-20-001');
    const [elsewhere] = (await world.page('schools?province=22&school=X-22-001', TEST_PRINCIPALS.adminClient)).items;
    const addresses = [...learners, ...learners.slice(0, 3)].map((item) => `learners/${item.hubId}`);
    const nowhere = ['learners/019a0000-0000-7000-8000-000000000000', `schools/${elsewhere!.hubId}`];
    const answers = await Promise.all([...addresses, ...nowhere].map((address) => world.get(address)));
    expect(answers.map(({ status, json }) => json['hubId'] ?? status)).toEqual([...addresses.map((address) => address.slice('learners/'.length)), 404, 404]);
  });

  it('that is not there, or has no form of an id, is 404', async () => {
    for (const address of ['schools/X-20-999', 'classes/019a0000-0000-7000-8000-000000000000', 'classes/10A1', 'nonsense', 'nonsense/1']) expect(await world.get(address)).toMatchObject({ status: 404, json: { code: 'not_found' } });
  });

  it('is 304 for a reader who holds it, until it changes', async () => {
    const first = await world.get('schools/X-20-001');
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^".+"$/);
    expect(await world.get('schools/X-20-001', TEST_PRINCIPALS.department, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    await world.merge.tell('school', [aSchool('X-20-001', { version: 2, phone: '0205 3870 000' })]);
    const changed = await world.get('schools/X-20-001', TEST_PRINCIPALS.department, { 'if-none-match': etag });
    expect(changed).toMatchObject({ status: 200, json: { phone: '0205 3870 000' } });
  });

  it('and so is a page in the middle of a list', async () => {
    const first = await world.get('learners?limit=2&school=X-20-001');
    expect(first.json['next']).not.toBeNull();
    const page = `learners?limit=2&school=X-20-001&cursor=${String(first.json['next'])}`;
    const second = await world.get(page);
    for (const [address, etag] of [['learners?limit=2&school=X-20-001', first.headers['etag']], [page, second.headers['etag']]] as const) {
      expect(await world.get(address, TEST_PRINCIPALS.department, { 'if-none-match': String(etag) })).toMatchObject({ status: 304, text: '' });
    }
  });

  it('made of two sources shows the values of both and names both', async () => {
    await world.merge.tell('school-class', [aClass('10A1', { recordId: 'vn-c-1', updatedAt: '2025-09-01T08:00:00+07:00', foreignLanguage1: 'en' })], { platform: 'LS-VNEDU' });
    const [item] = (await world.page('classes?school=X-20-001')).items;
    expect(item).toMatchObject({ name: '10A1', grade: '10', foreignLanguage1: 'en', sources: [{ platformId: 'LS-SMAS', recordId: 'class-10A1' }, { platformId: 'LS-VNEDU', recordId: 'vn-c-1' }] });
  });

  it('with dated states shows the one of today and lists all', async () => {
    await world.merge.tell('school', [aSchool('X-20-003', { name: 'Trường cũ', validFrom: '2020-08-01' })]);
    await world.merge.tell('school', [aSchool('X-20-003', { version: 2, name: 'Trường mai sau', validFrom: '2026-08-01' })]);
    expect((await world.get('schools/X-20-003')).json).toMatchObject({ name: 'Trường cũ', validFrom: '2020-08-01', states: [{ name: 'Trường cũ' }, { name: 'Trường mai sau', validFrom: '2026-08-01' }] });
  });
});
