import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool, aStaff } from '../../merge/story-records.builder.js';
import { QueryWorld } from '../query-world.builder.js';
import type { PlatformUseItem as Item, PlatformUsePage } from './platform-use.response.js';

let world: QueryWorld;
const K12 = { platform: 'LS-K12' };
const SEPTEMBER = 'platform=LS-K12&from=2025-09-01&to=2025-09-30';
const LAST_YEAR = 'platform=LS-K12&from=2024-08-01&to=2025-05-31';

const act = (recordId: string, type: string, more: object = {}) => ({
  recordId, shape: 'event', schoolCode: 'X-20-001', accountId: 'hs.1', accountRole: 'learner', learnerMinistryCode: '2099000001', type, objectId: 'o-1', occurredAt: '2025-09-10T19:30:00+07:00', ...more,
});
const nobody = { learnerMinistryCode: undefined };
const ofStaff = (n: number) => ({ ...nobody, accountId: `gv.${n}`, accountRole: 'staff', staffMinistryCode: `GV-20-00000${n}` });
const summed = (recordId: string, schoolYear: string, period: string, updatedAt: string, more: object) => ({ recordId, updatedAt, shape: 'summary', schoolCode: 'X-20-004', schoolYear, period, level: 'upper-secondary', onlinePeriods: 10, ...more });
const at = (n: number, school: number, more: object = {}) => anEnrolment(n, { schoolCode: `X-20-00${school}`, classRecordId: `class-10-${school}`, ...more });

/** K12Online on trial: school 1 uses it, 2 does not, 3 does not say who, 4 sends only sums of terms, 5 is a primary school, 6 closed before September. Today is 1 October 2025. */
beforeAll(async () => {
  world = await QueryWorld.open('sums_platform_use');
  const { merge } = world;
  await merge.database.query(`INSERT INTO known_platform (id, name_vi, name_en, province_code, status) VALUES ('LS-K12', 'K12Online', 'K12Online', '20', 'pilot'), ('LS-KHO', 'Kho', 'Repository', '20', 'in-use'), ('QN-LMS', 'LMS', 'LMS', '22', 'in-use')`);
  await merge.tell('school', [
    aSchool(), aSchool('X-20-002', { communeCode: '06001' }), aSchool('X-20-003'), aSchool('X-20-004', { validFrom: '2020-09-01' }),
    aSchool('X-20-005', { levels: ['primary'] }), aSchool('X-20-006', { closedOn: '2025-08-15' }),
  ]);
  await merge.tell('school-class', [1, 2, 3, 4].map((n) => aClass(`10-${n}`, { schoolCode: `X-20-00${n}` })));
  await merge.tell('learner', [1, 2, 3, 4, 5, 6, 7, 8].map((n) => aLearner(n)));
  // 4 had left before September.
  await merge.tell('enrolment', [at(1, 1), at(2, 1), at(3, 1), at(4, 1, { status: 'transferred-out', statusTerm: 'term-1', leftOn: '2025-08-31' }), at(5, 2), at(6, 2), at(7, 3), at(8, 4)]);
  // Two teachers; an employee and a teacher who has retired are none.
  await merge.tell('staff', [aStaff(1), aStaff(2), aStaff(3, { category: 'employee' }), aStaff(4, { status: 'retired' })]);
  await merge.tell('learning-activity', [
    act('a-1', 'online-lesson', { durationSeconds: 600 }),
    act('a-2', 'online-test', { count: 2, durationSeconds: 1_230 }),
    act('a-3', 'resource-use', { accountId: 'hs.2', learnerMinistryCode: '2099000002', occurredAt: '2025-09-11' }),
    // The same account without its learner: it has said elsewhere whose it is.
    act('a-4', 'homework', { ...nobody, count: 3 }),
    act('a-5', 'virtual-class', { ...ofStaff(1), durationSeconds: 2_700 }),
    act('a-6', 'online-lesson', ofStaff(3)),
    act('a-7', 'resource-use', { ...nobody, accountId: 'ph.1', accountRole: 'parent' }),
    act('of-august', 'online-lesson', { occurredAt: '2025-08-31T16:59:00Z', accountId: 'hs.4', learnerMinistryCode: '2099000004' }),
    // Already 1 October in Việt Nam.
    act('of-october', 'online-lesson', { occurredAt: '2025-09-30T17:00:00Z' }),
    act('in-error', 'online-test', { count: 100 }),
    act('c-1', 'online-test', { ...nobody, schoolCode: 'X-20-003', accountId: 'hs.x' }),
    // Has acts of the term, so what it sums up is not used.
    { ...summed('sum-1', '2025-2026', 'term-1', '2025-09-30T08:00:00+07:00', { tests: 999 }), schoolCode: 'X-20-001' },
    summed('sum-now', '2025-2026', 'term-1', '2025-09-29T08:00:00+07:00', { lessons: 7, tests: 3, resourceUses: 0, homeworks: 0, virtualClasses: 1, activeAccounts: 4 }),
    summed('sum-half', '2024-2025', 'term-1', '2025-01-20T08:00:00+07:00', { lessons: 40, tests: 12, resourceUses: 5, virtualClasses: 0, activeAccounts: 25 }),
    summed('sum-year', '2024-2025', 'year', '2025-06-10T08:00:00+07:00', { lessons: 90, tests: 31, resourceUses: 8, virtualClasses: 2, activeAccounts: 33 }),
  ], K12);
  await merge.tell('learning-activity', [{ recordId: 'in-error', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }], K12);
  await merge.tell('learning-activity', [act('other-1', 'online-lesson', { count: 50 })], { platform: 'LS-KHO' });
  await world.takeAudit();
}, 60_000);
afterAll(() => world.close());

const page = async (query: string, as?: Parameters<QueryWorld['get']>[1]): Promise<PlatformUsePage> => (await world.get(`sums/platform-use?${query}`, as)).json as unknown as PlatformUsePage;
const items = async (query: string, as?: Parameters<QueryWorld['get']>[1]): Promise<readonly Item[]> => (await page(query, as)).items;
const ofSchool = async (code: string, query: string): Promise<Item> => (await items(`${query}&by=school&school=${code}`))[0]!;
const withoutPlace = ({ provinceCode: _p, communeCode: _c, schoolId: _i, schoolCode: _s, unitCode: _u, name: _n, ...rest }: Item) => rest;

describe('R-08 use of a platform on trial', () => {
  it('by school: who used it of those who were there, lessons, tests, resources, minutes', async () => {
    expect(withoutPlace(await ofSchool('X-20-001', SEPTEMBER))).toEqual({
      schools: 1, schoolsUsing: 1,
      // 1 and 2 of 1, 2, 3; teacher 1 of 1 and 2. Accounts: hs.1, hs.2, gv.1, gv.3, ph.1. 600 + 1,230 + 2,700 seconds.
      learners: { value: 2 / 3, numerator: 2, denominator: 3 }, teachers: { value: 0.5, numerator: 1, denominator: 2 }, accounts: 5,
      lessons: 2, virtualClasses: 1, tests: 2, homeworks: 3, resourceUses: 2, minutes: 76, missing: [],
    });
  });

  it('a school that does not use it has its row, with zeros; what the hub does not know of it is null with a reason', async () => {
    expect(withoutPlace(await ofSchool('X-20-002', SEPTEMBER))).toEqual({
      schools: 1, schoolsUsing: 0, learners: { value: 0, numerator: 0, denominator: 2 }, teachers: { value: null, numerator: null, denominator: null }, accounts: 0,
      lessons: 0, virtualClasses: 0, tests: 0, homeworks: 0, resourceUses: 0, minutes: 0, missing: [{ figure: 'teachers', reason: 'roster-missing', schools: 1 }],
    });
  });

  it('accounts that name nobody and acts without a duration make no share and no minutes', async () => {
    expect(await ofSchool('X-20-003', SEPTEMBER)).toMatchObject({
      schoolsUsing: 1, accounts: 1, tests: 1, learners: { value: null }, minutes: null,
      missing: [{ figure: 'learners', reason: 'accounts-unnamed', schools: 1 }, { figure: 'teachers', reason: 'roster-missing', schools: 1 }, { figure: 'minutes', reason: 'duration-not-sent', schools: 1 }],
    });
  });

  it('by commune and for the province add up what is known, and say of how many schools it is not', async () => {
    expect((await items(SEPTEMBER)).map((one) => [one.communeCode, one.schools, one.schoolsUsing, one.learners, one.tests])).toEqual([
      // Schools 1, 3, 4 and 5; 6 was closed.
      ['05977', 4, 3, { value: 2 / 3, numerator: 2, denominator: 3 }, 3],
      ['06001', 1, 0, { value: 0, numerator: 0, denominator: 2 }, 0],
    ]);
    const whole = await page(`${SEPTEMBER}&by=province`);
    expect(whole).toMatchObject({ platform: { id: 'LS-K12', status: 'pilot' }, from: '2025-09-01', to: '2025-09-30', next: null });
    expect(whole.items[0]).toMatchObject({ schools: 5, schoolsUsing: 3, learners: { value: 0.4, numerator: 2, denominator: 5 }, accounts: 6, lessons: 2, tests: 3, minutes: 76 });
    expect(whole.items[0]?.missing).toContainEqual({ figure: 'learners', reason: 'summary-not-cut', schools: 1 });
  });

  it('only schools of a level', async () => {
    expect((await items(`${SEPTEMBER}&by=school&level=upper-secondary`)).map((one) => one.schoolCode)).toEqual(['X-20-001', 'X-20-003', 'X-20-004', 'X-20-002']);
    expect((await items(`${SEPTEMBER}&by=school&level=primary`)).map((one) => [one.schoolCode, one.schoolsUsing])).toEqual([['X-20-005', 0]]);
  });

  it('a term without a single act is read from its summary, which counts no people', async () => {
    // Written on 29 September: it tells of August and September, and lies within the span from 1 August on.
    expect(await ofSchool('X-20-004', 'platform=LS-K12&from=2025-08-01&to=2025-09-30')).toMatchObject({ schoolsUsing: 1, accounts: 4, lessons: 7, tests: 3, resourceUses: 0, learners: { value: null }, minutes: null });
    // From 1 September on nobody can say which part of it is meant.
    expect(await ofSchool('X-20-004', SEPTEMBER)).toMatchObject({ schoolsUsing: 1, accounts: null, lessons: null, tests: null, learners: { value: null }, minutes: null });
  });

  it('a year that lies in the span counts for its terms, else the terms do; what a summary leaves out is not 0', async () => {
    expect(await ofSchool('X-20-004', LAST_YEAR)).toMatchObject({ accounts: 33, lessons: 90, tests: 31, homeworks: null });
    expect((await ofSchool('X-20-004', LAST_YEAR)).missing).toContainEqual({ figure: 'homeworks', reason: 'not-stated', schools: 1 });
    expect(await ofSchool('X-20-004', 'platform=LS-K12&from=2024-08-01&to=2025-01-31')).toMatchObject({ accounts: 25, lessons: 40, tests: 12 });
  });

  it('without days it is the present school year up to today', async () => {
    expect(await page('platform=LS-K12&by=province')).toMatchObject({ from: '2025-08-01', to: '2025-10-01' });
    // With August and the first of October; learner 4, who left on 31 August, used it while there.
    expect(await ofSchool('X-20-001', 'platform=LS-K12')).toMatchObject({ lessons: 4, learners: { value: 0.75, numerator: 3, denominator: 4 } });
  });

  it('comes page by page, within the caller’s schools, and names nobody', async () => {
    const first = await page(`${SEPTEMBER}&by=school&limit=4`);
    expect([first.items.length, (await items(`${SEPTEMBER}&by=school&limit=4&cursor=${first.next}`)).map((one) => one.schoolCode)]).toEqual([4, ['X-20-002']]);
    expect(await world.get(`sums/platform-use?platform=LS-KHO&by=school&limit=4&cursor=${first.next}`)).toMatchObject({ status: 400, json: { code: 'cursor_invalid' } });
    expect((await items(`${SEPTEMBER}&by=school`, { ...TEST_PRINCIPALS.school, lt_school: 'X-20-002', lt_schools: ['X-20-002'] })).map((one) => one.schoolCode)).toEqual(['X-20-002']);
    expect((await items(`${SEPTEMBER}&by=province`, TEST_PRINCIPALS.auditor))[0]).toMatchObject({ schools: 5 });
    expect(await world.get(`sums/platform-use?${SEPTEMBER}`, TEST_PRINCIPALS.vendor20)).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
    expect(await world.takeAudit()).toEqual([]);
  });

  it.each([['', 'platform'], ['platform=XX-0', 'platform'], ['platform=QN-LMS', 'platform'], ['platform=LS-K12&from=2025-13-01', 'from'], ['platform=LS-K12&from=2025-10-01&to=2025-09-01', 'from'], ['platform=LS-K12&level=thpt', 'level'], ['platform=LS-K12&year=2025-2026', 'year']])('refuses %s and says where', async (query, path) => {
    expect(await world.get(`sums/platform-use?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path }] } });
  });

  it('a pilot in a few schools is of those that its credentials cover', async () => {
    await world.merge.database.query(`INSERT INTO known_client (client_id, platform_id, province_code, kinds, schools, state) VALUES ('k12', 'LS-K12', '20', '{learning-activity}', '{X-20-001,X-20-002}', 'revoked')`);
    // 3 and 4 have used it nonetheless; 5 was never meant to.
    expect((await items(`${SEPTEMBER}&by=school`)).map((one) => one.schoolCode)).toEqual(['X-20-001', 'X-20-003', 'X-20-004', 'X-20-002']);
  });
});
