import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aLearner, aSchool } from '../../merge/story-records.builder.js';
import { text } from '../../records/field.js';
import { defineKind } from '../../records/kind.js';
import { builtInKinds } from '../../records/kinds.js';
import { learnerFields, learnerReference, ownSchool, ownYear, schoolReference } from '../../records/parts.js';
import { QueryWorld } from '../query-world.builder.js';
import type { GiftedPage } from './gifted.response.js';

let world: QueryWorld;
const purpose = 'Lập đội tuyển học sinh giỏi cấp tỉnh';
const noted = (id: string, learner: number, field: string, more: object = {}) => ({ recordId: id, schoolCode: learner > 3 ? 'X-20-002' : 'X-20-001', schoolYear: '2025-2026', learnerRecordId: `learner-${learner}`, field, ...more });
const { steward20, department, school, leader, vendor, division } = TEST_PRINCIPALS;

/** The kind as kinds.md has it, for a hub that does not bring it along yet. */
const aptitude = defineKind({
  name: 'aptitude', label: { vi: 'Năng khiếu', en: 'Aptitude' }, group: 'personal',
  fields: { ...ownSchool, ...ownYear, ...learnerFields, field: text('Lĩnh vực', 'Field', { required: true }), level: text('Mức độ', 'Level'), awardLevel: text('Cấp của giải', 'Level of the award') },
  cancelFields: ['schoolCode'], references: [schoolReference, learnerReference(true)], owner: 'school', key: (record, ids) => (ids.learner === null ? null : `${ids.learner}|${record.schoolYear}|${record.field}`),
  schoolYearOf: (record) => record.schoolYear, rules: [], ruleTexts: [], fresh: { sort: 'record', days: 365 }, fullMode: false, log: { sort: 'none' }, feeds: [], cancelMeans: { vi: 'Ghi nhầm', en: 'Noted in error' }, examples: { valid: {}, invalid: [] },
});

beforeAll(async () => {
  world = await QueryWorld.open('gifted', builtInKinds.some((kind) => kind.name === 'aptitude') ? builtInKinds : [...builtInKinds, aptitude]);
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('learner', [1, 2, 3, 4].map((n) => aLearner(n, n > 3 ? { schoolCode: 'X-20-002' } : {})));
  await world.merge.tell('aptitude', [
    noted('a-1', 1, 'informatics', { level: 'award', awardLevel: 'national' }), noted('a-2', 1, 'music', { level: 'talent' }), noted('a-3', 2, 'sport', { level: 'interest' }),
    noted('a-4', 3, 'science', { level: 'talent', schoolYear: '2024-2025' }), noted('a-5', 4, 'science', { level: 'talent' }),
  ]);
  await world.takeAudit();
});
afterAll(() => world.close());

const gifted = async (body: object, as: Parameters<QueryWorld['post']>[2] = department) => world.post('learners/gifted', body, as);

describe('R-95 the list of gifted learners', () => {
  it('names who was noted with a talent or an award this year, and nothing of the rest', async () => {
    const { json } = await gifted({ purpose, year: '2025-2026' });
    expect((json as unknown as GiftedPage).items.map(({ fullName, schoolCode, aptitudes }) => [fullName, schoolCode, aptitudes.map((one) => `${one.field} ${one.level} ${one.awardLevel ?? ''}`.trim())])).toEqual([
      ['Nông Văn Ví Dụ 1', 'X-20-001', ['informatics award national', 'music talent']],
      ['Nông Văn Ví Dụ 4', 'X-20-002', ['science talent']],
    ]);
  });

  it('is refused without a purpose, and to whoever has not the role', async () => {
    for (const body of [{}, { purpose: '' }, { purpose: '          x' }, { purpose: 'xem' }]) expect(await gifted({ ...body, year: '2025-2026' })).toMatchObject({ status: 400, json: { code: 'bad_parameter' } });
    for (const as of [school, leader, vendor, division]) expect(await gifted({ purpose }, as)).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
    expect((await gifted({ purpose, year: '2025-2026' }, steward20)).status).toBe(200);
    expect(await gifted({ purpose, province: '22' })).toMatchObject({ status: 403, json: { code: 'province_not_covered' } });
  });

  it('leaves the purpose, the fields and the people in the trail, also when it found nobody', async () => {
    await world.takeAudit();
    await gifted({ purpose, year: '2025-2026', field: 'science' });
    await gifted({ purpose, year: '2023-2024' });
    expect((await world.takeAudit()).map(({ what, why, subjects, fields, details }) => [what, why, subjects.length, fields, details['gifted']])).toEqual([
      ['learner.read', purpose, 1, ['birthDate', 'fullName', 'recordId', 'schoolCode', 'sex'], true],
      ['learner.read', purpose, 0, [], true],
    ]);
  });

  it('comes page by page, and of one school', async () => {
    const first = (await gifted({ purpose, year: '2025-2026', limit: 1 })).json as unknown as GiftedPage;
    const second = (await gifted({ purpose, year: '2025-2026', limit: 1, cursor: first.next })).json as unknown as GiftedPage;
    expect([...first.items, ...second.items].map((item) => item.fullName)).toEqual(['Nông Văn Ví Dụ 1', 'Nông Văn Ví Dụ 4']);
    expect(second.next).toBeNull();
    expect(((await gifted({ purpose, year: '2025-2026', schoolCode: 'X-20-002' })).json as unknown as GiftedPage).items).toHaveLength(1);
  });
});
