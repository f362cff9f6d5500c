import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool } from '../../merge/story-records.builder.js';
import { QueryWorld } from '../query-world.builder.js';
import type { ResourceUseAnswer } from './sums.response.js';

let world: QueryWorld;
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const resource = (recordId: string, more: object) => ({ recordId, title: 'Học liệu mẫu', type: 'lecture', approval: 'team', ...more });
const algebra = { subject: 'mathematics', grades: ['10', '11'], contentHash: HASH };
const act = (recordId: string, learner: number | null, more: object) => ({
  recordId, shape: 'event', schoolCode: 'X-20-001', accountId: `account-${learner}`, accountRole: learner === null ? 'staff' : 'learner', ...(learner !== null && { learnerMinistryCode: String(2099000000 + learner) }),
  type: 'resource-use', objectId: 'o-1', occurredAt: '2025-09-10T19:30:00+07:00', ...more,
});

beforeAll(async () => {
  world = await QueryWorld.open('sums_resource_use');
  const { merge } = world;
  await merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001' })]);
  await merge.tell('school-class', [aClass(), aClass('11B', { schoolCode: 'X-20-002', grade: '11' })]);
  // Learner 2 is in no class.
  await merge.tell('learner', [aLearner(1), aLearner(2), aLearner(3, { schoolCode: 'X-20-002' })]);
  await merge.tell('enrolment', [anEnrolment(1), anEnrolment(3, { schoolCode: 'X-20-002', classRecordId: 'class-11B' })]);
  // The same lecture in two repositories; a test without a subject; one that was never offered.
  await merge.tell('learning-resource', [resource('x', algebra), resource('z', { grades: ['12'], type: 'test' }), resource('w', { subject: 'history' })], { platform: 'LS-K12' });
  await merge.tell('learning-resource', [resource('y', algebra)], { platform: 'LS-KHO' });
  await merge.tell('learning-activity', [
    act('a-1', 1, { resourceRecordId: 'x', count: 3 }),
    act('a-2', null, { resourceRecordId: 'x', className: '10A1', type: 'online-lesson' }),
    act('a-3', 2, { resourceRecordId: 'z', subject: 'physics' }),
    act('a-4', 2, { resourceRecordId: 'x' }),
    act('a-5', 1, { resourceRecordId: 'w' }),
    act('a-6', 1, { subject: 'mathematics' }),
    act('a-7', 1, { resourceRecordId: 'x', occurredAt: '2025-05-10' }),
    act('a-8', 1, { resourceRecordId: 'x', count: 100 }),
    // Already 1 August in Việt Nam: the new school year.
    act('a-9', 1, { resourceRecordId: 'x', occurredAt: '2025-07-31T18:00:00Z' }),
    act('a-10', 3, { resourceRecordId: 'x', schoolCode: 'X-20-002', count: 2 }),
  ], { platform: 'LS-K12' });
  await merge.tell('learning-activity', [act('b-1', 1, { resourceRecordId: 'y' })], { platform: 'LS-KHO' });
  await merge.tell('learning-activity', [{ recordId: 'a-8', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }], { platform: 'LS-K12' });
  await merge.tell('learning-resource', [{ recordId: 'w', event: 'CANCEL', version: 2 }], { platform: 'LS-K12' });
  await world.takeAudit();
});
afterAll(() => world.close());

async function lines(query: string, as?: Parameters<QueryWorld['get']>[1]): Promise<unknown[][]> {
  const { items } = (await world.get(`sums/resource-use?${query}`, as)).json as unknown as ResourceUseAnswer;
  return items.map(({ subject, grade, uses, resources }) => [subject, grade, uses, resources]);
}

describe('R-26 use of shared resources', () => {
  it('by subject and grade: of the class, else of the learner, else the only one of the resource', async () => {
    expect(await lines('')).toEqual([
      // a-1 three times, a-2, a-9 and b-1 from the other repository: one lecture.
      ['mathematics', '10', 6, 1],
      ['mathematics', '11', 2, 1],
      ['mathematics', null, 1, 1],
      ['physics', '12', 1, 1],
    ]);
  });

  it('of one school, commune, year, subject or grade', async () => {
    expect(await lines('school=X-20-002')).toEqual([['mathematics', '11', 2, 1]]);
    expect(await lines('commune=05977&grade=10')).toEqual([['mathematics', '10', 6, 1]]);
    expect(await lines('subject=physics')).toEqual([['physics', '12', 1, 1]]);
    expect(await lines('year=2024-2025')).toEqual([['mathematics', null, 1, 1]]);
    expect(await lines('year=2023-2024')).toEqual([]);
  });

  it('is a count without anybody in it, within the caller’s schools', async () => {
    expect(await lines('', { ...TEST_PRINCIPALS.school, lt_school: 'X-20-002', lt_schools: ['X-20-002'] })).toEqual([['mathematics', '11', 2, 1]]);
    expect(await lines('', { ...TEST_PRINCIPALS.department, lt_province: '22' })).toEqual([]);
    expect(await world.get('sums/resource-use', TEST_PRINCIPALS.vendor20)).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
    expect(await world.takeAudit()).toEqual([]);
  });

  it.each([['year=now', 'year'], ['subject=magic', 'subject'], ['grade=19', 'grade'], ['by=school', 'by']])('refuses %s and says where', async (query, path) => {
    expect(await world.get(`sums/resource-use?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path }] } });
  });
});
