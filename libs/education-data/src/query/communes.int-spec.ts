import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aLearner, aSchool } from '../merge/story-records.builder.js';
import { replaceUnits } from '../store/units.repository.js';
import { QueryWorld } from './query-world.builder.js';

const unit = { altCode: null, type: 'phường', parentCode: '20', successors: [] };
const old = { ...unit, level: 'commune' as const, validFrom: null, validTo: '2025-06-30' };
const today = { ...unit, level: 'commune' as const, validFrom: '2025-07-01', validTo: null };
const whole = (code: string) => ({ code, extent: 'whole', from: '2025-07-01' });

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('communes');
  const { database, units } = world.merge;
  await database.transaction(({ client }) =>
    replaceUnits(client, [
      { ...unit, level: 'province', code: '20', name: 'Lạng Sơn', fullName: 'Tỉnh Lạng Sơn', type: 'tỉnh', parentCode: null, validFrom: null, validTo: null },
      { ...old, code: '05977', name: 'Vĩnh Trại', fullName: 'Phường Vĩnh Trại', successors: [whole('05986')] },
      { ...old, code: '05980', name: 'Chia Đôi', fullName: 'Xã Chia Đôi', successors: [{ ...whole('05977'), extent: 'part' }, { ...whole('05986'), extent: 'part' }] },
      { ...today, code: '05977', name: 'Đông Kinh', fullName: 'Phường Đông Kinh' },
      { ...today, code: '05986', name: 'Lương Văn Tri', fullName: 'Phường Lương Văn Tri' },
    ]),
  );
  await units.reload(database);
  await world.merge.tell('school', [
    aSchool('X-20-001', { communeCode: '05977', validFrom: '2024-08-01' }),
    aSchool('X-20-002', { communeCode: '05977', validFrom: '2025-07-01' }),
    aSchool('X-20-003', { communeCode: '05980', validFrom: '2024-08-01' }),
  ]);
  await world.merge.tell('learner', [aLearner(1), aLearner(2, { schoolCode: 'X-20-002' })]);
});
afterAll(() => world.close());

const codes = async (query: string, as?: object): Promise<unknown[]> => (await world.page(`schools?${query}`, as as never)).items.map((item) => item['schoolCode']);

describe('a commune', () => {
  it('is asked for as it is today: a code that was used again means another place', async () => {
    // 05977 of 2024 was Vĩnh Trại, which went into 05986; since July 2025 it is Đông Kinh.
    expect(await codes('commune=05986')).toEqual(['X-20-001']);
    expect(await codes('commune=05977')).toEqual(['X-20-002']);
  });

  it('of before that was split leaves its school with neither', async () => {
    expect([...(await codes('commune=05977')), ...(await codes('commune=05986'))]).not.toContain('X-20-003');
    expect(await codes('')).toContain('X-20-003');
  });

  it('that signs in sees the schools that are its own today, and their pupils', async () => {
    const as = { ...TEST_PRINCIPALS.commune, lt_commune: '05986' };
    expect(await codes('', as)).toEqual(['X-20-001']);
    expect((await world.page('learners', as)).items.map((item) => item['schoolCode'])).toEqual(['X-20-001']);
    expect(await codes('commune=05977', as)).toEqual([]);
  });
});
