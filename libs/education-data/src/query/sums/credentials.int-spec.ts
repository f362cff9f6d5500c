import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool } from '../../merge/story-records.builder.js';
import { QueryWorld } from '../query-world.builder.js';
import type { CredentialSum as Item } from './sums.response.js';

let world: QueryWorld;

const year = { schoolYear: '2024-2025' };
const there = (n: number, more: object = {}) => anEnrolment(n, { ...year, classRecordId: 'class-9A', enrolledOn: '2024-09-05', ...more });
const signatures = [{ role: 'principal', certificateSerial: 'S-1', signedAt: '2025-06-02T09:00:00+07:00' }];
const book = (n: number, state: string, more: object = {}) => ({ recordId: `book-${n}`, schoolCode: 'X-20-001', ...year, learnerRecordId: `learner-${n}`, state, ...(state !== 'open' && { closedOn: '2025-05-31' }), ...(state === 'signed' && { signatures }), ...more });
const paper = (n: number, issuedOn: string, state = 'issued', more: object = {}) => ({ recordId: `paper-${n}`, schoolCode: 'X-20-001', type: 'lower-secondary', serialNumber: `VB-${n}`, holderName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', issuedOn, issuer: 'Trường mẫu', digital: false, state, ...more });
const cancel = (recordId: string) => ({ recordId, event: 'CANCEL' as const, version: 2, schoolCode: 'X-20-001' });

beforeAll(async () => {
  world = await QueryWorld.open('sums_credentials');
  const { merge } = world;
  await merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001' }), aSchool('X-20-003')]);
  const lower = { ...year, grade: '9', level: 'lower-secondary' };
  await merge.tell('school-class', [aClass('9A', lower), aClass('9B', lower), aClass('9C', { ...lower, schoolCode: 'X-20-002' })]);
  await merge.tell('learner', [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => aLearner(n)));
  await merge.tell('enrolment', [
    there(1), there(2), there(3),
    // 4 went on to school 2 in January; 5 ended with the year; 6 changed the class; 7 left in February without a status; 8 was never there.
    there(4, { status: 'transferred-out', statusTerm: 'term-1', leftOn: '2025-01-10' }),
    { ...there(4, { schoolCode: 'X-20-002', classRecordId: 'class-9C', status: 'transferred-in', statusTerm: 'term-2', enrolledOn: '2025-01-13' }), recordId: 'enrolment-4b' },
    there(5, { leftOn: '2025-05-31' }),
    there(6, { leftOn: '2024-11-30' }), { ...there(6, { classRecordId: 'class-9B', enrolledOn: '2024-12-01' }), recordId: 'enrolment-6b' },
    there(7, { leftOn: '2025-02-01' }), there(8), there(9),
  ]);
  await merge.tell('enrolment', [cancel('enrolment-8')]);
  // 3's was opened in error, 6's was revoked, 9's stands at school 3, which school 1 took over.
  await merge.tell('transcript', [book(1, 'signed'), book(2, 'closed'), book(3, 'closed'), book(4, 'open'), book(6, 'revoked'), book(9, 'signed', { schoolCode: 'X-20-003' })]);
  await merge.tell('transcript', [cancel('book-3')]);
  await merge.tell('diploma', [
    paper(1, '2025-06-15'), paper(2, '2025-06-15', 'revoked', { stateDate: '2025-09-01' }), paper(3, '2025-07-31', 'replaced', { stateDate: '2025-07-31' }), paper(4, '2025-08-01'), paper(5, '2025-06-15'),
  ]);
  await merge.tell('diploma', [cancel('paper-5')]);
  await merge.database.query(
    `INSERT INTO school_succession (school_id, successor_id, province_code, effective_on, decision_id, followed_at)
     SELECT a.hub_id, b.hub_id, '20', '2025-07-01', gen_random_uuid(), now() FROM school_code a, school_code b WHERE a.code = 'X-20-003' AND b.code = 'X-20-001'`,
  );
  await world.takeAudit();
});
afterAll(() => world.close());

const items = async (query: string, as?: Parameters<QueryWorld['get']>[1]): Promise<readonly Item[]> => ((await world.get(`sums/credentials?${query}`, as)).json as unknown as { items: readonly Item[] }).items;

describe('R-22 transcripts and diplomas of a school year', () => {
  it('by school: those closed, signed, missing, of whoever was there to the end of the year', async () => {
    expect((await items('by=school&year=2024-2025')).map(({ schoolCode, schoolYear, enrolled, transcripts }) => ({ schoolCode, schoolYear, enrolled, ...transcripts }))).toEqual([
      // 1, 2, 3, 5, 6 and 9 were there to the end; 3 and 5 have none.
      { schoolCode: 'X-20-001', schoolYear: '2024-2025', enrolled: 6, open: 1, closed: 1, signed: 1, revoked: 1, missing: 2 },
      { schoolCode: 'X-20-003', schoolYear: '2024-2025', enrolled: 0, open: 0, closed: 0, signed: 1, revoked: 0, missing: 0 },
      { schoolCode: 'X-20-002', schoolYear: '2024-2025', enrolled: 1, open: 0, closed: 0, signed: 0, revoked: 0, missing: 1 },
    ]);
  });

  it('and diplomas by the days on which they were issued, revoked, replaced', async () => {
    expect((await items('by=school&school=X-20-001&year=2024-2025'))[0]?.diplomas).toEqual({ issued: 3, revoked: 0, replaced: 1 });
    expect((await items('by=school&school=X-20-001&year=2025-2026'))[0]).toMatchObject({ enrolled: 0, diplomas: { issued: 1, revoked: 1, replaced: 0 } });
  });

  it('by commune and for the province add up; without a year it is the present one', async () => {
    expect((await items('year=2024-2025')).map((one) => [one.communeCode, one.enrolled, one.transcripts.missing, one.transcripts.signed])).toEqual([['05977', 6, 2, 2], ['06001', 1, 1, 0]]);
    expect((await items('by=province&year=2024-2025'))[0]).toMatchObject({ enrolled: 7, transcripts: { open: 1, closed: 1, signed: 2, revoked: 1, missing: 3 }, diplomas: { issued: 3 } });
    expect((await items('by=province'))[0]).toMatchObject({ schoolYear: '2025-2026', diplomas: { issued: 1, revoked: 1 } });
    expect(await items('by=province&year=2019-2020')).toEqual([]);
  });

  it('name nobody, so no read of people is in the trail; a school sees its own', async () => {
    const own = { ...TEST_PRINCIPALS.school, lt_school: 'X-20-002', lt_schools: ['X-20-002'] };
    expect((await items('by=school&year=2024-2025', own)).map((one) => one.schoolCode)).toEqual(['X-20-002']);
    expect((await items('by=province&year=2024-2025', TEST_PRINCIPALS.auditor))[0]).toMatchObject({ enrolled: 7 });
    expect(await world.get('sums/credentials', TEST_PRINCIPALS.vendor20)).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
    expect(await world.takeAudit()).toEqual([]);
  });

  it.each([['year=2025', 'year'], ['year=2024-2026', 'year'], ['state=signed', 'state']])('refuse %s and say where', async (query, path) => {
    expect(await world.get(`sums/credentials?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path }] } });
  });
});
