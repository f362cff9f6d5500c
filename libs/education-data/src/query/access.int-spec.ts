import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import { QueryWorld } from './query-world.builder.js';

const NUMBER = '020210000123';
const schoolOne = { ...TEST_PRINCIPALS.school, lt_school: 'X-20-001', lt_schools: ['X-20-001'] };
const schoolTwo = { ...TEST_PRINCIPALS.school, lt_school: 'X-20-002', lt_schools: ['X-20-002'] };
const boundClient = { ...TEST_PRINCIPALS.rosterReader20, sub: 'bound-20', client_id: 'bound-20', lt_schools: ['X-20-002'] };
const sender = { ...TEST_PRINCIPALS.rosterReader20, lt_platform: 'LS-SMAS' };

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('access');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '06001' })]);
  await world.merge.tell('school', [aSchool('X-22-001')], { province: '22' });
  await world.merge.tell('staff', [aStaff(1)]);
  await world.merge.tell('school-class', [aClass('10A1', { staffRecordId: 'staff-1' })]);
  await world.merge.tell('learner', [
    aLearner(1, { personalNumber: NUMBER, ethnic: '07', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }] }),
    aLearner(2, { schoolCode: 'X-20-002', fullName: 'Lý Thị Thí Dụ' }),
  ]);
  await world.merge.tell('learner', [aLearner(9, { schoolCode: 'X-22-001', fullName: 'Vũ Quảng Ninh' })], { province: '22', platform: 'QN-VNEDU' });
  await world.merge.tell('enrolment', [anEnrolment(1, { learnerRecordId: undefined, learnerPersonalNumber: NUMBER })]);
  await world.takeAudit();
});
afterAll(() => world.close());
afterEach(() => world.takeAudit());

const names = async (as: object): Promise<unknown[]> => (await world.page('learners', as as never)).items.map((item) => item['fullName']);

describe('whom a caller meets', () => {
  it('ends at the province, in lists, by id and in a search', async () => {
    expect(await names(TEST_PRINCIPALS.department)).toEqual(['Nông Văn Ví Dụ 1', 'Lý Thị Thí Dụ']);
    expect(await names({ ...TEST_PRINCIPALS.department, lt_province: '22' })).toEqual(['Vũ Quảng Ninh']);
    const [stranger] = (await world.page('learners?province=22', TEST_PRINCIPALS.admin)).items;
    expect((await world.get(`learners/${stranger!.hubId}`)).status).toBe(404);
    expect((await world.found('learners', { name: 'quang ninh' })).items).toEqual([]);
    expect(await world.get('learners?province=22')).toMatchObject({ status: 403, json: { code: 'province_not_covered' } });
  });

  it('is every province for the administrator', async () => {
    expect((await world.page('learners', TEST_PRINCIPALS.admin)).items.map((item) => item.provinceCode)).toEqual(['20', '20', '22']);
    expect((await world.page('schools?limit=1000', TEST_PRINCIPALS.adminClient)).items).toHaveLength(3);
  });

  it('is its own school for a school', async () => {
    expect(await names(schoolOne)).toEqual(['Nông Văn Ví Dụ 1']);
    expect(await names(schoolTwo)).toEqual(['Lý Thị Thí Dụ']);
    expect((await world.page('schools', schoolOne)).items.map((item) => item['schoolCode'])).toEqual(['X-20-001']);
    expect((await world.page('classes', schoolTwo)).items).toEqual([]);
    const [other] = (await world.page('learners', schoolTwo)).items;
    expect((await world.get(`learners/${other!.hubId}`, schoolOne)).status).toBe(404);
    expect((await world.get('schools/X-20-002', schoolOne)).status).toBe(404);
    expect(await world.get('learners?school=X-20-002', schoolOne)).toMatchObject({ status: 403, json: { code: 'school_not_covered' } });
    expect((await world.found('learners', { name: 'thi du' }, schoolOne)).items).toEqual([]);
    expect((await world.found('learners', { name: 'thi du' }, schoolTwo)).items).toHaveLength(1);
  });

  it('is the schools of a client that is bound to some', async () => {
    expect(await names(boundClient)).toEqual(['Lý Thị Thí Dụ']);
  });

  it('is the schools of its commune for a commune, by the tree of today', async () => {
    expect(await names(TEST_PRINCIPALS.commune)).toEqual(['Nông Văn Ví Dụ 1']);
    expect(await names({ ...TEST_PRINCIPALS.commune, lt_commune: '06001' })).toEqual(['Lý Thị Thí Dụ']);
    expect(await names({ ...TEST_PRINCIPALS.commune, lt_commune: '09999' })).toEqual([]);
  });

  it('is nobody for roles without personal data, who still see schools and classes', async () => {
    for (const role of ['auditor', 'finance', 'office', 'leader'] as const) {
      for (const list of ['learners', 'staff', 'enrolments', 'attendance', 'results', 'exam-results', 'activities']) expect(await world.get(list, TEST_PRINCIPALS[role])).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
      expect(await world.post('learners/search', { name: 'thi du' }, TEST_PRINCIPALS[role])).toMatchObject({ status: 403 });
      expect((await world.page('schools', TEST_PRINCIPALS[role])).items).toHaveLength(2);
      const [item] = (await world.page('classes', TEST_PRINCIPALS[role])).items;
      expect(item).toMatchObject({ name: '10A1' });
      for (const field of ['staffId', 'staffRecordId', 'staffMinistryCode']) expect(item).not.toHaveProperty(field);
    }
  });

  it('is schools only for people of a vendor, and nothing for a client that may only push', async () => {
    expect((await world.page('schools', { ...TEST_PRINCIPALS.vendor })).items).toHaveLength(2);
    for (const list of ['classes', 'learners']) expect((await world.get(list, TEST_PRINCIPALS.vendor)).status).toBe(403);
    for (const list of ['schools', 'learners', 'changes']) expect((await world.get(list, TEST_PRINCIPALS.vendor20)).status).toBe(403);
    expect((await world.get('learners', null)).status).toBe(401);
  });
});

describe('what a caller sees of a learner', () => {
  const seen = async (as: object): Promise<Readonly<Record<string, unknown>>> => (await world.page('learners?school=X-20-001', as as never)).items[0]!;

  it('the department: sensitive fields and record ids, numbers masked', async () => {
    expect(await seen(TEST_PRINCIPALS.department)).toMatchObject({
      fullName: 'Nông Văn Ví Dụ 1', personalNumber: '*********123', ministryCode: '*******001', ethnic: '07', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }], sources: [{ recordId: 'learner-1' }],
    });
  });

  it('a division: no sensitive field, no record id of a platform', async () => {
    const item = await seen(TEST_PRINCIPALS.division);
    expect(item).toMatchObject({ fullName: 'Nông Văn Ví Dụ 1', personalNumber: '*********123', sources: [{ platformId: 'LS-SMAS', version: 1 }] });
    for (const field of ['ethnic', 'relatives', 'sources.0.recordId']) expect(item).not.toHaveProperty(field);
  });

  it('a commune: no number at all, and no search by number', async () => {
    const item = await seen(TEST_PRINCIPALS.commune);
    expect(item).toMatchObject({ fullName: 'Nông Văn Ví Dụ 1' });
    for (const field of ['personalNumber', 'ministryCode', 'ethnic']) expect(item).not.toHaveProperty(field);
    expect((await world.post('learners/search', { personalNumber: NUMBER }, TEST_PRINCIPALS.commune)).status).toBe(403);
  });

  it('the platform that sent it: its own record id, masked numbers; another platform: neither', async () => {
    expect(await seen(sender)).toMatchObject({ personalNumber: '*********123', sources: [{ recordId: 'learner-1' }] });
    expect(await seen(TEST_PRINCIPALS.rosterReader20)).not.toHaveProperty('sources.0.recordId');
    expect(await seen(sender)).not.toHaveProperty('ethnic');
  });

  it('a steward: the numbers', async () => {
    expect(await seen(TEST_PRINCIPALS.steward20)).toMatchObject({ personalNumber: NUMBER, ministryCode: '2099000001' });
  });

  it('nobody: the token that stands for a number, or a number by which another record names the learner', async () => {
    for (const as of [TEST_PRINCIPALS.admin, TEST_PRINCIPALS.steward20, TEST_PRINCIPALS.department, TEST_PRINCIPALS.rosterReader20]) {
      const [enrolment] = (await world.page('enrolments?province=20', as)).items;
      expect(enrolment).toMatchObject({ status: 'studying', learnerId: (await seen(as))['hubId'] });
      expect(JSON.stringify(enrolment)).not.toMatch(/#|020210000123/);
      expect(JSON.stringify(await seen(as))).not.toContain('#');
    }
  });
});

describe('the audit trail', () => {
  it('has a row for every page of people: who, whom, which fields, why, in which trace', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await world.get('learners?school=X-20-001', TEST_PRINCIPALS.department, { 'x-reason': encodeURIComponent('Đối chiếu học bạ'), traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(answer.status).toBe(200);
    const [item] = (answer.json as unknown as { items: { hubId: string }[] }).items;
    expect(await world.takeAudit()).toEqual([
      expect.objectContaining({
        who: 'user-department', role: 'department', what: 'learner.read', subjects: [item!.hubId], why: 'Đối chiếu học bạ', province_code: '20', trace_id: trace, details: { by: ['school'], records: 1 },
        fields: ['birthDate', 'ethnic', 'fullName', 'ministryCode', 'personId', 'personalNumber', 'recordId', 'relatives', 'schoolCode', 'schoolId', 'sex'],
      }),
    ]);
  });

  it('names the learner, not the record, for what is about a learner', async () => {
    const [learner] = (await world.page('learners?school=X-20-001')).items;
    await world.takeAudit();
    await world.page('enrolments');
    expect(await world.takeAudit()).toMatchObject([{ what: 'enrolment.read', subjects: [learner!.hubId] }]);
  });

  it('has a row for a search, by the names of what was asked, also when nobody was found', async () => {
    await world.found('learners', { name: 'khong co ai', reason: 'Xác minh chuyển trường' });
    await world.found('learners', { personalNumber: NUMBER });
    const rows = await world.takeAudit();
    expect(rows).toMatchObject([
      { what: 'learner.read', subjects: [], why: 'Xác minh chuyển trường', details: { search: true, by: ['name'], records: 0 } },
      { what: 'learner.read', why: null, details: { search: true, by: ['personalNumber'], records: 1 } },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/khong co ai|020210000123/);
  });

  it('has no row for schools and classes, nor for an empty page', async () => {
    await world.page('schools');
    await world.page('classes');
    await world.page('exam-results');
    expect(await world.takeAudit()).toEqual([]);
  });
});
