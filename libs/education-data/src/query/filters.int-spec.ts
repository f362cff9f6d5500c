import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClass, aLearner, anEnrolment, aSchool } from '../merge/story-records.builder.js';
import { QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('filters');
  await world.merge.tell('school', [aSchool('X-20-001', { name: 'Trường THPT Vĩnh Trại' }), aSchool('X-20-002', { name: 'Trường THPT Đồng Đăng', type: 'gifted' }), aSchool('X-20-003', { name: 'Trường Trại Mới' })]);
  await world.merge.tell('school-class', [aClass(), aClass('11A1', { grade: '11' })]);
  await world.merge.tell('learner', [aLearner(1), aLearner(2, { sex: 'female', ethnic: '07' })]);
  await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2, { status: 'transferred-out', statusTerm: 'term-1', leftOn: '2025-09-20' })]);
  await world.takeAudit();
});
afterAll(() => world.close());

const shown = async (address: string, field: string): Promise<unknown[]> => (await world.page(address)).items.map((item) => item[field]);

describe('filters of a list', () => {
  it("are the kind's codes, by their names", async () => {
    expect(await shown('classes?grade=11', 'name')).toEqual(['11A1']);
    expect(await shown('schools?type=gifted', 'schoolCode')).toEqual(['X-20-002']);
    expect(await shown('enrolments?status=studying', 'status')).toEqual(['studying']);
    expect(await shown('learners?sex=female', 'fullName')).toEqual(['Nông Văn Ví Dụ 2']);
  });

  it('refuse a code that is in no list, and whatever is sensitive', async () => {
    expect(await world.get('classes?grade=77')).toMatchObject({ status: 400, json: { code: 'bad_parameter', errors: [{ path: 'grade' }] } });
    expect(await world.get('learners?ethnic=07')).toMatchObject({ status: 400, json: { errors: [{ path: 'ethnic' }] } });
    expect(await world.get('learners?nationality=VN')).toMatchObject({ status: 400, json: { errors: [{ path: 'nationality' }] } });
    expect(await world.get('learners?fullName=Vi')).toMatchObject({ status: 400 });
    expect(await world.get('learners?q=vi du')).toMatchObject({ status: 400 });
  });

  it('find a name from the beginning of a word on, with diacritics or without', async () => {
    for (const name of ['vinh trai', 'Vĩnh Trại', 'VINH TR']) expect(await shown(`schools?q=${encodeURIComponent(name)}`, 'schoolCode')).toEqual(['X-20-001']);
    expect(await shown('schools?q=trai', 'schoolCode')).toEqual(['X-20-001', 'X-20-003']);
    expect(await shown(`schools?q=${encodeURIComponent('đồng')}`, 'schoolCode')).toEqual(['X-20-002']);
    expect(await shown('schools?q=rai', 'schoolCode')).toEqual([]);
    expect(await shown('schools?q=100%25', 'schoolCode')).toEqual([]);
  });

  it('bind the cursor: it is good for the same filters only', async () => {
    const { next } = await world.page('schools?q=truong&limit=1');
    expect((await world.get(`schools?q=trai&limit=1&cursor=${next}`)).json).toMatchObject({ code: 'cursor_invalid' });
    expect((await world.page(`schools?q=truong&limit=5&cursor=${next}`)).items).toHaveLength(2);
  });
});

describe('the choice of fields', () => {
  it("gives these and the hub's own, of a list and of one", async () => {
    const { items: [item] } = await world.page('classes?fields=name,schoolId&limit=1');
    expect(Object.keys(item ?? {}).sort()).toEqual(['changedAt', 'hubId', 'name', 'provinceCode', 'schoolId', 'sources']);
    expect(Object.keys((await world.get(`classes/${item!.hubId}?fields=grade`)).json).sort()).toEqual(['changedAt', 'grade', 'hubId', 'provinceCode', 'sources']);
  });

  it('leaves the others out of the audit row too', async () => {
    await world.takeAudit();
    await world.page('learners?fields=sex');
    expect((await world.takeAudit()).map((row) => row.fields)).toEqual([['recordId', 'sex']]);
  });

  it('names the field that was meant', async () => {
    expect(await world.get('classes?fields=nam')).toMatchObject({ status: 400, json: { errors: [{ path: 'fields', message: { en: 'There is no such field, the nearest is name' } }] } });
  });

  it('has an ETag of its own', async () => {
    const one = await world.get('schools?fields=name');
    const etag = String(one.headers['etag']);
    expect((await world.get('schools?fields=name', undefined, { 'if-none-match': etag })).status).toBe(304);
    expect((await world.get('schools', undefined, { 'if-none-match': etag })).status).toBe(200);
  });
});
