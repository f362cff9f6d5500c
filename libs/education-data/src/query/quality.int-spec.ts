import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProvinceChangedV1 } from '@lienthong/contracts';
import type { EventBatch } from '@lienthong/kit/messaging';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool } from '../merge/story-records.builder.js';
import { QualityWorld } from '../quality/quality-world.builder.js';
import { KindRegistry } from '../records/kinds.js';
import { RegistryHandler } from '../registry/registry.handler.js';
import { QueryWorld } from './query-world.builder.js';

let world: QueryWorld;
let quality: QualityWorld;
const registry = new RegistryHandler(new KindRegistry());
beforeAll(async () => {
  world = await QueryWorld.open('query_quality');
  quality = QualityWorld.on(world.merge);
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002', { communeCode: '05983' })]);
  await world.merge.tell('school-class', [aClass(), aClass('10B1', { schoolCode: 'X-20-002' })]);
  // Learner 1 is 25 in grade 10: her enrolment is doubtful. Learner 3 is of the other school and has all of the personal group.
  const personal = { ethnic: '07', communeCode: '05977', personalNumber: '020210000123', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }] };
  await world.merge.tell('learner', [aLearner(1, { birthDate: '2000-03-15' }), aLearner(2), aLearner(3, { schoolCode: 'X-20-002', ...personal })]);
  await world.merge.tell('enrolment', [anEnrolment(1), anEnrolment(2), anEnrolment(3, { schoolCode: 'X-20-002', classRecordId: 'class-10B1' })]);
  await quality.turn();
});
afterAll(() => world.close());

interface Item {
  readonly kind: string | null;
  readonly schoolId: string | null;
  readonly correct: { readonly value: number | null; readonly numerator: number; readonly denominator: number };
  readonly complete: { readonly numerator: number; readonly denominator: number } | null;
}
const items = async (query: string, as?: Parameters<QueryWorld['get']>[1]): Promise<readonly Item[]> => ((await world.get(`quality?${query}`, as)).json as unknown as { items: readonly Item[] }).items;
const schoolId = async (code: string): Promise<string> => (await world.merge.database.query<{ hub_id: string }>('SELECT hub_id FROM school_code WHERE code = $1', [code]))[0]?.hub_id ?? '';

describe('R-11 R-12 R-13 R-14 GET /quality', () => {
  it('gives the four qualities of a province by kind', async () => {
    const byKind = await items('scope=province:20');
    expect(byKind.find((one) => one.kind === 'enrolment')).toMatchObject({ correct: { numerator: 2, denominator: 3 }, complete: null, clean: { numerator: 3, denominator: 3 }, alive: { numerator: 3, denominator: 3 } });
    expect(byKind.find((one) => one.kind === 'learner')).toMatchObject({ complete: { numerator: 0, denominator: 3 } });
  });

  it('of a commune and of a school only what is theirs; schools stand worst first', async () => {
    expect((await items('scope=commune:20:05983&kind=enrolment'))[0]?.correct).toEqual({ value: 1, numerator: 1, denominator: 1 });
    expect((await items('scope=school:X-20-001&kind=enrolment'))[0]?.correct).toEqual({ value: 0.5, numerator: 1, denominator: 2 });
    const schools = await items('scope=province:20&by=school&kind=enrolment');
    expect(schools.map((one) => one.schoolId)).toEqual([await schoolId('X-20-001'), await schoolId('X-20-002')]);
  });

  it('lists the records that fail, with the rule; the read is in the trail', async () => {
    await world.takeAudit();
    const page = (await world.get('quality/records?scope=province:20&kind=enrolment&quality=correct')).json as unknown as { items: readonly object[]; next: null };
    expect(page).toMatchObject({ items: [{ recordId: 'enrolment-1', code: 'age_grade_unusual', path: 'learnerRecordId', missingGroups: [] }], next: null });
    expect(await world.takeAudit()).toMatchObject([{ what: 'enrolment.read', fields: ['recordId'] }]);
  });

  it('before any decision the settings of the province say which groups are required, and a change of them is told', async () => {
    const { database } = world.merge;
    const settle = (requiredGroups: readonly string[]): Promise<void> =>
      database.transaction((tx) => registry.onProvinces({ topic: 't', partition: 0, tx, replaying: false, records: [{ key: '20', value: { code: '20', name: 'Lạng Sơn', state: 'active', settings: { requiredGroups } } }] } as unknown as EventBatch<ProvinceChangedV1>));
    await settle(['personal', 'results']);
    await quality.turn();
    await settle(['personal']);
    expect((await items('scope=province:20&kind=learner'))[0]?.complete).toMatchObject({ numerator: 1, denominator: 3 });
    const told = await quality.turn();
    expect(told.get(await schoolId('X-20-002'))?.kinds.find((one) => one.kind === 'learner')).toMatchObject({ complete: { good: 1, of: 1 } });
    await settle(['personal']);
    expect(await quality.turn()).toEqual(new Map());
    await settle(['personal', 'results', 'health', 'physical', 'aptitude']);
    expect((await items('scope=province:20&kind=learner'))[0]?.complete).toMatchObject({ numerator: 0, denominator: 3 });
  });

  it('the department sets which groups are required from a day on, and the figures follow at once', async () => {
    const groups = ['personal'];
    const decision = 'Quyết định số 12/QĐ-SGDĐT ngày 05/01/2026';
    const set = await world.put('quality/completeness', { provinceCode: '20', from: '2025-09-01', groups, decision });
    expect(set.status).toBe(200);
    expect((await items('scope=province:20&kind=learner'))[0]?.complete).toMatchObject({ numerator: 1, denominator: 3 });
    const missing = (await world.get('quality/records?scope=province:20&kind=learner&quality=complete')).json as unknown as { items: readonly { missingGroups: string[] }[] };
    expect(missing.items.map((one) => one.missingGroups)).toEqual([['personal'], ['personal']]);
    expect(await world.takeAudit()).toMatchObject([{ what: 'completeness.set', why: decision, details: { before: null, after: groups } }, { what: 'learner.read' }]);
    expect((await world.get('quality/completeness?provinceCode=20')).json).toMatchObject({ items: [{ from: '2025-09-01', groups }] });
  });

  it('a school sees its own, a leader no single record, a wrong scope is refused by name', async () => {
    const own = { ...TEST_PRINCIPALS.school, lt_school: 'X-20-002', lt_schools: ['X-20-002'] };
    expect((await items('scope=province:20&kind=enrolment', own))[0]?.correct).toEqual({ value: 1, numerator: 1, denominator: 1 });
    expect((await world.get('quality?scope=school:X-20-001', own)).status).toBe(403);
    expect((await world.get('quality?scope=province:20', TEST_PRINCIPALS.leader)).status).toBe(200);
    expect((await world.get('quality/records?scope=province:20&kind=learner&quality=clean', TEST_PRINCIPALS.leader)).status).toBe(403);
    expect((await world.get('quality?scope=province:22')).status).toBe(403);
    const wrong = await world.get('quality?scope=district:20');
    expect([wrong.status, wrong.json]).toMatchObject([400, { code: 'bad_parameter', errors: [{ path: 'scope' }] }]);
  });
});
