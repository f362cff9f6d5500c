import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { builtInKinds } from '../records/kinds.js';
import { schemaNameOf } from '../records/open-api-schema.js';
import { type DocumentedOperation, DocumentedApi } from '../documented-api.builder.js';
import { aClass, aLearner, aMark, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import { listOf } from './lists.js';
import { QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
let document: DocumentedApi;
let paths: DocumentedApi['paths'];
beforeAll(async () => {
  world = await QueryWorld.open('documents');
  document = new DocumentedApi((await world.get('openapi.json', null)).json);
  ({ paths } = document);
});
afterAll(() => world.close());

const operations = (): DocumentedOperation[] => Object.values(paths).flatMap((methods) => Object.values(methods));

describe('the document of the reads', () => {
  it('has every list with its items and one record, and a search for people', () => {
    for (const kind of builtInKinds) {
      const list = `/api/education/v1/${listOf(kind.name)}`;
      expect(Object.keys(paths[list] ?? {})).toEqual(['get']);
      expect(JSON.stringify(paths[list]?.['get']?.responses['200'])).toContain(`/${schemaNameOf(kind)}Page"`);
      expect(Object.keys(document.schema(`${schemaNameOf(kind)}Item`)['properties'] as object)).toEqual(expect.arrayContaining(['hubId', 'sources', 'changedAt', ...Object.keys(kind.fields).filter((name) => !/(learner|staff)(MinistryCode|PersonalNumber)$/.test(name))]));
      expect(JSON.stringify(document.schema(`${schemaNameOf(kind)}Item`))).not.toMatch(/(learner|staff)(MinistryCode|PersonalNumber)/);
      expect(Object.keys(paths[`${list}/{id}`] ?? {})).toEqual(['get']);
      expect(paths[`${list}/search`] !== undefined).toBe(kind.identity !== undefined);
    }
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/education/v1/changes', '/api/education/v1/{list}', '/api/education/v1/{list}/{id}', '/api/education/v1/{list}/search']));
  });

  it('names each operation once', () => {
    const ids = operations().map((operation) => operation.operationId);
    expect(ids).toContain('Learners_list');
    expect(ids).toContain('LearnersSearch_search');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers a year where records have one, and no personal value as a parameter', () => {
    const names = (list: string): string[] => (paths[`/api/education/v1/${list}`]?.['get']?.parameters ?? []).map((parameter) => parameter.name);
    expect(names('classes')).toContain('year');
    expect(names('learners')).not.toContain('year');
    expect(names('learners').sort()).toEqual(['If-None-Match', 'X-Reason', 'commune', 'cursor', 'fields', 'limit', 'province', 'school', 'sex', 'updatedSince']);
  });

  it('foretells every answer of lists, records, searches and the change feed', async () => {
    await world.merge.tell('school', [aSchool('X-20-001', { formerCodes: ['X-20-000'], sites: [{ siteCode: 'A', name: 'Điểm chính', communeCode: '05977' }], phone: '0205 3870 000', nationalStandard: true })]);
    await world.merge.tell('staff', [aStaff(1)]);
    await world.merge.tell('school-class', [aClass('10A1', { staffRecordId: 'staff-1', reportedSize: 2 })]);
    await world.merge.tell('learner', [aLearner(1, { ethnic: '07', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }] })]);
    await world.merge.tell('enrolment', [anEnrolment(1)]);
    await world.merge.tell('attendance', [aMark(1)]);
    const told = new Set(['school', 'staff', 'school-class', 'learner', 'enrolment', 'attendance']);
    for (const { name, examples } of builtInKinds.filter((kind) => !told.has(kind.name))) {
      const { recordId, event: _event, ...content } = examples.valid as { recordId: string; event: string };
      await world.merge.tell(name, [{ ...content, recordId }]);
    }
    await world.merge.settle();
    for (const kind of builtInKinds) {
      const list = `/api/education/v1/${listOf(kind.name)}`;
      for (const as of [TEST_PRINCIPALS.department, TEST_PRINCIPALS.steward20, TEST_PRINCIPALS.rosterReader20]) {
        const page = await world.get(listOf(kind.name), as);
        expect([kind.name, document.mismatch(list, 'get', page)]).toEqual([kind.name, null]);
        const [item] = (page.json as unknown as { items: { hubId: string }[] }).items;
        expect([kind.name, item === undefined]).toEqual([kind.name, false]);
        expect(document.mismatch(`${list}/{id}`, 'get', await world.get(`${listOf(kind.name)}/${item!.hubId}`, as))).toBeNull();
      }
      expect(document.mismatch(list, 'get', await world.get(`${listOf(kind.name)}?limit=0`))).toBeNull();
      expect(document.mismatch(list, 'get', await world.get(listOf(kind.name), TEST_PRINCIPALS.vendor20))).toBeNull();
      expect(document.mismatch(list, 'get', await world.get(listOf(kind.name), null))).toBeNull();
      expect(document.mismatch(`${list}/{id}`, 'get', await world.get(`${listOf(kind.name)}/nothing`))).toBeNull();
    }
    const search = '/api/education/v1/learners/search';
    for (const body of [{ name: 'vi du' }, {}, { nome: 'x' }]) expect(document.mismatch(search, 'post', await world.post('learners/search', body))).toBeNull();
    expect(document.mismatch('/api/education/v1/changes', 'get', await world.get('changes?limit=3'))).toBeNull();
    expect(document.mismatch('/api/education/v1/changes', 'get', await world.get('changes?after=x'))).toBeNull();
    expect(document.mismatch('/api/education/v1/{list}', 'get', await world.get('school-trips'))).toBeNull();
    expect(document.mismatch('/api/education/v1/{list}/{id}', 'get', await world.get('school-trips/1'))).toBeNull();
  });

  it('has examples that its own schemas allow, and one for every list', () => {
    expect(document.badExamples()).toEqual([]);
    for (const kind of builtInKinds) expect(document.answer(`/api/education/v1/${listOf(kind.name)}`, 'get', 200)?.content?.['application/json']?.example).toBeDefined();
  });
});
