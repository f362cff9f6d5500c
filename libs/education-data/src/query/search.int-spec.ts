import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLearner, aSchool, aStaff } from '../merge/story-records.builder.js';
import { QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('search');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('learner', [
    aLearner(1, { fullName: 'Hoàng Vĩnh Trại', birthDate: '2010-03-15', personalNumber: '020210000123' }),
    aLearner(2, { fullName: 'Vĩnh Thị Trại', birthDate: '2010-03-16' }),
    aLearner(3, { fullName: 'Đặng Thị Lan', birthDate: '2011', schoolCode: 'X-20-002' }),
    aLearner(4, { fullName: 'Nguyễn Văn Anh', birthDate: '2010-03-15', schoolCode: 'X-20-002', lifelongCode: 'HS-2027-000004' }),
    aLearner(5, { fullName: 'Lê 100% Tốt', birthDate: '2012-01-01' }),
  ]);
  await world.merge.tell('staff', [aStaff(1, { fullName: 'Vy Thị Vĩnh Trại' })]);
});
afterAll(() => world.close());

const names = async (body: object, list = 'learners'): Promise<unknown[]> => (await world.found(list, body)).items.map((item) => item['fullName']);

describe('a search', () => {
  it('finds a name with or without diacritics, in any case, by whole words or their beginnings', async () => {
    for (const name of ['vinh trai', 'Vĩnh Trại', 'VĨNH TRẠI', 'vinh tr', 'hoang vinh trai', 'Hoàng  Vĩnh']) expect(await names({ name })).toEqual(['Hoàng Vĩnh Trại']);
    expect(await names({ name: 'dang thi lan' })).toEqual(['Đặng Thị Lan']);
    expect(await names({ name: 'trai' })).toEqual(['Hoàng Vĩnh Trại', 'Vĩnh Thị Trại']);
    // "an" is the middle of "Lan", "Đặng" and "Văn", the beginning of "Anh".
    expect(await names({ name: 'an' })).toEqual(['Nguyễn Văn Anh']);
  });

  it('takes what is a pattern elsewhere as it stands', async () => {
    expect(await names({ name: '100%' })).toEqual(['Lê 100% Tốt']);
    expect(await names({ name: '%%' })).toEqual([]);
    expect(await names({ name: 'v_nh' })).toEqual([]);
  });

  it('finds by a number through its blind index', async () => {
    expect(await names({ personalNumber: '020210000123' })).toEqual(['Hoàng Vĩnh Trại']);
    expect(await names({ ministryCode: '2099000003' })).toEqual(['Đặng Thị Lan']);
    expect(await names({ number: 'HS-2027-000004' })).toEqual(['Nguyễn Văn Anh']);
    expect(await names({ number: '2099000002' })).toEqual(['Vĩnh Thị Trại']);
    expect(await names({ personalNumber: '2099000002' })).toEqual([]);
  });

  it('finds by a birth date or what is known of it, and all that is asked must hold', async () => {
    expect(await names({ birthDate: '2010-03-15' })).toEqual(['Hoàng Vĩnh Trại', 'Nguyễn Văn Anh']);
    expect(await names({ birthDate: '2010-03' })).toEqual(['Hoàng Vĩnh Trại', 'Vĩnh Thị Trại', 'Nguyễn Văn Anh']);
    expect(await names({ birthDate: '2011' })).toEqual(['Đặng Thị Lan']);
    expect(await names({ birthDate: '2010-03-15', schoolCode: 'X-20-002' })).toEqual(['Nguyễn Văn Anh']);
    expect(await names({ name: 'trai', birthDate: '2010-03-16' })).toEqual(['Vĩnh Thị Trại']);
  });

  it('finds staff too', async () => {
    expect(await names({ name: 'vinh trai' }, 'staff')).toEqual(['Vy Thị Vĩnh Trại']);
    expect(await names({ ministryCode: 'GV-20-000001' }, 'staff')).toEqual(['Vy Thị Vĩnh Trại']);
  });

  it('goes on by cursor', async () => {
    const first = await world.found('learners', { birthDate: '2010', limit: 2 });
    const second = await world.found('learners', { birthDate: '2010', limit: 2, cursor: first.next });
    expect([...first.items, ...second.items].map((item) => item['fullName'])).toEqual(['Hoàng Vĩnh Trại', 'Vĩnh Thị Trại', 'Nguyễn Văn Anh']);
    expect(second.next).toBeNull();
    expect(await world.post('learners/search', { birthDate: '2011', cursor: first.next })).toMatchObject({ status: 400, json: { code: 'cursor_invalid' } });
  });

  it.each([
    [{}, 'name'], [{ schoolCode: 'X-20-001' }, 'name'], [{ name: 'v' }, 'name'], [{ birthDate: '15/03/2010' }, 'birthDate'], [{ name: 'lan', limit: 0 }, 'limit'], [{ name: 'lan', limit: '5' }, 'limit'],
    [{ nome: 'lan' }, 'nome'], [{ name: ['lan'] }, 'name'], [{ name: null, birthDate: null, limit: null }, 'name'],
  ])('refuses %j', async (body, path) => {
    const { status, json } = await world.post('learners/search', body);
    expect({ status, code: json['code'] }).toEqual({ status: 400, code: 'bad_parameter' });
    expect(new Set((json['errors'] as unknown as { path: string }[]).map((error) => error.path))).toEqual(new Set([path]));
  });

  it('is no endpoint of kinds that are not people', async () => {
    expect((await world.post('schools/search', { name: 'truong' })).status).toBe(404);
  });
});
