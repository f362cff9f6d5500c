import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, aSchool } from '../merge/story-records.builder.js';
import type { ChangePage } from './changes/change.response.js';
import { QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('changes');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('school', [aSchool('X-22-001')], { province: '22' });
  await world.merge.tell('school-class', [aClass('10A1'), aClass('10A2', { schoolCode: 'X-20-002' })]);
  await world.merge.tell('school-class', [aClass('10A1', { version: 2, name: '10 Chuyên Toán' })]);
  await world.merge.tell('learner', [aLearner(1), aLearner(2)]);
  await world.merge.tell('school-class', [{ ...aClass('10A2', { schoolCode: 'X-20-002' }), event: 'CANCEL', version: 2 }]);
  await world.takeAudit();
});
afterAll(() => world.close());

const feed = async (query: string, as?: object): Promise<ChangePage> => (await world.get(`changes?${query}`, as as never)).json as unknown as ChangePage;

describe('the change feed', () => {
  it('tells every change in order, cancels and changed keys too', async () => {
    const { items, next, latest } = await feed('');
    expect(next).toBeNull();
    expect(items.map(({ kind, op, keyChanged }) => `${kind} ${op}${keyChanged ? ' key' : ''}`)).toEqual([
      'school create', 'school create', 'school-class create', 'school-class create', 'school-class update key', 'learner create', 'learner create', 'school-class cancel',
    ]);
    const positions = items.map((item) => BigInt(item.position));
    expect([...positions].sort((a, b) => (a < b ? -1 : 1))).toEqual(positions);
    expect(BigInt(latest) > positions.at(-1)!).toBe(true);
    expect(items[2]).toEqual({
      position: '3000001', kind: 'school-class', hubId: items[4]!.hubId, op: 'create', keyChanged: false, schoolId: items[0]!.hubId, provinceCode: '20', platformId: 'LS-SMAS', changedAt: '2025-10-01T01:00:00.000Z',
    });
  });

  it('goes on where a page ended, within a batch too', async () => {
    const whole = await feed('');
    const seen: string[] = [];
    for (let after: string | null = '0'; after !== null; ) {
      const page: ChangePage = await feed(`after=${after}&limit=3`);
      seen.push(...page.items.map((item) => item.position));
      after = page.next;
    }
    expect(seen).toEqual(whole.items.map((item) => item.position));
  });

  it('asked for what is latest gives only where it ends, and from there what comes after', async () => {
    const { items, next, latest } = await feed('after=latest');
    expect({ items, next }).toEqual({ items: [], next: null });
    expect(latest).toMatch(/^[0-9]+$/);
    await world.merge.tell('learner', [aLearner(3)]);
    expect((await feed(`after=${latest}`)).items).toMatchObject([{ kind: 'learner', op: 'create' }]);
    await world.merge.tell('learner', [{ ...aLearner(3), event: 'CANCEL', version: 2 }]);
  });

  it('is narrowed by kind, by province and by the schools of the caller', async () => {
    expect((await feed('kind=school-class')).items.map((item) => item.op)).toEqual(['create', 'create', 'update', 'cancel']);
    expect((await feed('province=22', TEST_PRINCIPALS.adminClient)).items).toMatchObject([{ kind: 'school', provinceCode: '22' }]);
    expect((await feed('kind=school', TEST_PRINCIPALS.adminClient)).items).toHaveLength(3);
    const bound = { ...TEST_PRINCIPALS.rosterReader20, lt_schools: ['X-20-002'] };
    expect((await feed('', bound)).items.map(({ kind, op }) => `${kind} ${op}`)).toEqual(['school create', 'school-class create', 'school-class cancel']);
    expect((await world.get('changes?province=22')).status).toBe(403);
  });

  it('refuses what it does not know', async () => {
    for (const [query, path] of [['after=soon', 'after'], ['after=-1', 'after'], ['kind=learners', 'kind'], ['since=1', 'since'], ['limit=5000', 'limit']] as const) {
      expect(await world.get(`changes?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path }] } });
    }
    for (const role of ['school', 'commune', 'leader', 'auditor', 'vendor'] as const) expect((await world.get('changes', TEST_PRINCIPALS[role])).status).toBe(403);
  });

  it('leaves an audit row where it names people, with counts', async () => {
    await world.takeAudit();
    await feed('kind=school');
    expect(await world.takeAudit()).toEqual([]);
    await feed('limit=7', TEST_PRINCIPALS.rosterReader20);
    expect(await world.takeAudit()).toMatchObject([{ who: 'k12online-20', what: 'changes.read', subjects: [], details: { records: { learner: 2 } } }]);
  });
});
