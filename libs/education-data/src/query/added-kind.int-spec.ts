import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aLearner, aSchool } from '../merge/story-records.builder.js';
import { int, text } from '../records/field.js';
import { defineKind } from '../records/kind.js';
import { learnerFields, learnerReference, ownSchool, schoolReference } from '../records/parts.js';
import { QueryWorld } from './query-world.builder.js';

/** A kind that the hub did not come with. */
const schoolTrip = defineKind({
  name: 'school-trip',
  label: { vi: 'Chuyến tham quan', en: 'School trip' },
  group: 'personal',
  fields: { ...ownSchool, ...learnerFields, title: text('Tên', 'Title', { required: true }), days: int('Số ngày', 'Days'), diet: text('Chế độ ăn', 'Diet') },
  references: [schoolReference, learnerReference(true)],
  owner: 'school',
  key: (record, ids) => `${ids.learner ?? ''}|${record.title}`,
  schoolYearOf: () => null,
  rules: [],
  ruleTexts: [],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: { sort: 'none' },
  sensitiveFields: ['diet'],
  feeds: [],
  cancelMeans: { vi: 'Không đi', en: 'Did not take place' },
  examples: { valid: {}, invalid: [] },
});

let world: QueryWorld;
beforeAll(async () => {
  world = await QueryWorld.open('added kind');
  await world.merge.tell('school', [aSchool()]);
  await world.merge.tell('learner', [aLearner(1)]);
  world.merge.kinds.register(schoolTrip);
});
afterAll(() => world.close());

describe('R-28 a kind added while the hub runs', () => {
  it('has an empty list before anybody has sent one', async () => {
    expect(await world.page('school-trips')).toEqual({ items: [], next: null });
  });

  it('is read like any other: by list and id, with rights and audit by its definition', async () => {
    await world.merge.tell('school-trip', [{ recordId: 't1', schoolCode: 'X-20-001', learnerRecordId: 'learner-1', title: 'Ải Chi Lăng', days: 2, diet: 'không' }]);
    await world.takeAudit();
    const [item] = (await world.page('school-trips?school=X-20-001')).items;
    expect(item).toMatchObject({ title: 'Ải Chi Lăng', days: 2, diet: 'không', sources: [{ recordId: 't1' }] });
    expect(await world.takeAudit()).toMatchObject([{ what: 'school-trip.read', subjects: [item!['learnerId']] }]);
    expect((await world.get(`school-trips/${item!.hubId}`)).json).toEqual(item);
    expect((await world.page('school-trips', TEST_PRINCIPALS.division)).items[0]).not.toHaveProperty('diet');
    expect((await world.get('school-trips', TEST_PRINCIPALS.leader)).status).toBe(403);
    expect((await world.get('school-trips?year=2025-2026')).status).toBe(400);
  });

  it('is no list of people to be searched', async () => {
    expect((await world.post('school-trips/search', { name: 'an' })).status).toBe(404);
  });
});
