import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SchoolChangedV1, UnitChangedV1 } from '@lienthong/contracts';
import { setLogLevel } from '@lienthong/kit/observability';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { MergeWorld, type Told } from '../merge/merge-world.builder.js';
import { keepDesignations } from '../store/known-registry.repository.js';
import { replaceUnits, type UnitState } from '../store/units.repository.js';
import type { Answer, Claims } from '../merge/served-merge.builder.js';
import { PlacesWorld } from './places-world.builder.js';

/** Old Hà Giang (02) and old Tuyên Quang (08) as they were in June 2025, cut down: two districts, five communes. */
const unit = (level: UnitState['level'], code: string, name: string, parentCode: string | null): UnitState => ({ level, code, name, fullName: name, type: level === 'commune' ? 'xã' : level === 'district' ? 'huyện' : 'tỉnh', parentCode, altCode: null, validFrom: null, validTo: null, successors: [] });
const june = [
  unit('province', '02', 'Hà Giang', null), unit('province', '08', 'Tuyên Quang', null), unit('district', '026', 'Đồng Văn', '02'), unit('district', '073', 'Yên Sơn', '08'),
  unit('commune', '00715', 'Lũng Cú', '026'), unit('commune', '00718', 'Má Lé', '026'), unit('commune', '00721', 'Đồng Văn', '026'), unit('commune', '02374', 'Kim Quan', '073'), unit('commune', '02377', 'Trung Sơn', '073'),
];
const decision = { provinceCode: '08', effectiveOn: '2025-07-01', decisionNumber: '202/2025/QH15' };

describe('reorganisations', () => {
  let world: MergeWorld;
  let places: PlacesWorld;

  const ask: PlacesWorld['ask'] = (...question) => places.ask(...question);
  const enter = (order: object, as?: Claims): Promise<Answer> => ask('POST', 'reorganisations', { ...decision, ...order }, as);
  const tree = async (province: string, on: string): Promise<string[]> => {
    const { json } = await ask('GET', `units?province=${province}&on=${on}`);
    return (json['items'] as unknown as { code: string; schools: number }[] | undefined)?.map((one) => `${one.code}:${one.schools}`) ?? [];
  };
  const count = async (kind: string): Promise<number> => Number((await world.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM r_${kind} WHERE lead`))[0]?.n);

  const place = { province: '08', platform: 'TQ-QLTH' };
  const school = (code: string, communeCode: string): Told => ({ recordId: `s-${code}`, schoolCode: code, name: `Trường ${code}`, levels: ['primary'], ownership: 'public', type: 'general', validFrom: '2020-08-01', communeCode });
  const people = (code: string, learners: number): { classes: Told[]; learners: Told[]; enrolments: Told[] } => ({
    classes: [{ recordId: `c-${code}`, schoolCode: code, schoolYear: '2024-2025', name: '1A', grade: '1', level: 'primary' }],
    learners: Array.from({ length: learners }, (_, i) => ({ recordId: `l-${code}-${i}`, schoolCode: code, fullName: `Học sinh ${code} ${i}`, birthDate: '2018', sex: 'male' })),
    enrolments: Array.from({ length: learners }, (_, i) => ({ recordId: `e-${code}-${i}`, schoolCode: code, schoolYear: '2024-2025', learnerRecordId: `l-${code}-${i}`, classRecordId: `c-${code}`, status: 'studying', enrolledOn: '2024-09-05' })),
  });

  beforeAll(async () => {
    setLogLevel('silent');
    world = await MergeWorld.open('reorganisations');
    await world.database.transaction(({ client }) => replaceUnits(client, june));
    await world.units.reload(world.database);
    // A vendor is designated: what a decision says is not held for that.
    await world.database.transaction(({ client }) => keepDesignations(client, [{ id: 'd1', province_code: '08', school_codes: null, kinds: ['school', 'school-class', 'learner', 'enrolment'], platform_id: 'TQ-QLTH', from_day: '2025-01-01', to_day: null, decision: 'QĐ' }], []));
    // Three schools in old Hà Giang, two in old Tuyên Quang; 3 + 2 + 1 and 4 + 2 learners.
    await world.tell('school', [school('02-1', '00715'), school('02-2', '00718'), school('02-3', '00721'), school('08-1', '02374'), school('08-2', '02377')], place);
    for (const [code, learners] of [['02-1', 3], ['02-2', 2], ['02-3', 1], ['08-1', 4], ['08-2', 2]] as const) {
      const { classes, learners: pupils, enrolments } = people(code, learners);
      await world.tell('school-class', classes, place);
      await world.tell('learner', pupils, place);
      await world.tell('enrolment', enrolments, place);
    }
    places = await PlacesWorld.on(world);
    world.events.length = 0;
  });
  afterAll(() => places.close());

  it('R-29 R-30 old Tuyên Quang and old Hà Giang become one on 1 July 2025: every total stays, every past day shows its own tree', async () => {
    const totals = async (): Promise<number[]> => [await count('school'), await count('school_class'), await count('learner'), await count('enrolment')];
    expect(await totals()).toEqual([5, 5, 12, 12]);
    const before = [await tree('02', '2025-06-30'), await tree('08', '2025-06-30')];
    expect(before).toEqual([['02:3', '026:3', '00715:1', '00718:1', '00721:1'], ['08:2', '073:2', '02374:1', '02377:1']]);
    for (const order of [
      { subject: 'unit', type: 'merge', level: 'province', from: ['02', '08'], to: [{ code: '08', name: 'Tuyên Quang', fullName: 'Tỉnh Tuyên Quang' }] },
      { subject: 'unit', type: 'close', level: 'district', from: ['026', '073'] },
      { subject: 'unit', type: 'merge', level: 'commune', from: ['00715', '00718'], to: [{ code: '00715', name: 'Lũng Cú' }] },
    ]) expect([order.type, (await enter(order)).status]).toEqual([order.type, 200]);
    expect([await tree('02', '2025-06-30'), await tree('08', '2025-06-30')]).toEqual(before);
    expect(await tree('02', '2025-07-01')).toEqual([]);
    // 3 + 2 = 5; the two of the merged communes stand in the new one.
    expect(await tree('08', '2025-07-01')).toEqual(['08:5', '00715:2', '00721:1', '02374:1', '02377:1']);
    expect(await totals()).toEqual([5, 5, 12, 12]);
    for (const code of ['02-1', '02-2', '02-3', '08-1', '08-2']) expect([(await ask('GET', `schools/${code}?province=08`)).json['schoolCode']]).toEqual([code]);
  });

  it('units are told with their states, so that every tree by date follows', () => {
    const told = new Map(world.takeEvents('unit').map((event) => [event.key, event.data as UnitChangedV1]));
    expect([...told.keys()].sort()).toEqual(['commune:00715', 'commune:00718', 'commune:00721', 'commune:02374', 'commune:02377', 'district:026', 'district:073', 'province:02', 'province:08']);
    expect(told.get('province:02')?.states).toMatchObject([{ validFrom: null, validTo: '2025-06-30', successors: [{ code: '08', extent: 'whole' }] }]);
    expect(told.get('commune:00718')?.states).toMatchObject([{ validTo: '2025-06-30', successors: [{ code: '00715', extent: 'whole' }] }]);
  });

  it('R-29 after its end a district is refused in a new record, before it was none', async () => {
    const room = (recordId: string, updatedAt: string): Told => ({ recordId, updatedAt, unitCode: '026', roomCode: recordId, type: 'office', state: 'in-use', asOfYear: 2025 });
    const push = await world.tell('room', [room('r-1', '2025-06-30T08:00:00+07:00'), room('r-2', '2025-07-01T08:00:00+07:00')], place);
    expect([await world.outcomes(push), await world.problems(push)]).toEqual([{ created: 1, rejected: 1 }, { 2: ['unit_not_in_force'] }]);
  });

  it('the same order again changes nothing; one that contradicts is refused', async () => {
    const again = { subject: 'unit', type: 'close', level: 'district', from: ['026', '073'] };
    const [first, second] = [await enter(again), await enter(again)];
    expect([first.status, second.json['id']]).toEqual([200, first.json['id']]);
    expect(world.takeEvents('unit')).toEqual([]);
    const refused = async (order: object): Promise<unknown[]> => {
      const { status, json } = await enter(order);
      return [status, json['code']];
    };
    expect(await refused({ ...again, decisionNumber: 'QĐ 2' })).toEqual([422, 'unit_not_in_force']);
    expect(await refused({ subject: 'unit', type: 'rename', level: 'commune', from: ['00715'], to: [{ code: '00715', name: 'x' }], effectiveOn: '2025-01-01' })).toEqual([409, 'conflict']);
    expect(await refused({ subject: 'unit', type: 'merge', from: ['00715'], to: [] })).toEqual([422, 'required_missing']);
    expect(await refused({ subject: 'school', type: 'close', from: ['nobody'.toUpperCase()] })).toEqual([422, 'unit_not_in_force']);
    expect(await refused({ subject: 'unit', type: 'burn', level: 'commune', from: ['00715'] })).toEqual([400, 'bad_parameter']);
    expect(await refused({ subject: 'unit', type: 'close', level: 'commune', from: ['00715'], effectiveOn: '2025-02-30' })).toEqual([400, 'bad_parameter']);
  });

  it('R-31 schools merge, move, are renamed and closed with dates; codes, classes and learners stay', async () => {
    const ids = async (): Promise<unknown> => world.database.query(`SELECT record_id, hub_id, school_id FROM r_learner WHERE lead ORDER BY record_id`);
    const learners = await ids();
    const on = '2025-09-01';
    for (const order of [
      { subject: 'school', type: 'rename', from: ['08-1'], to: [{ code: '08-1', name: 'Trường Tiểu học Kim Quan' }], effectiveOn: on },
      { subject: 'school', type: 'move', from: ['08-2'], to: [{ code: '08-2', communeCode: '02374' }], effectiveOn: on },
      { subject: 'school', type: 'merge', from: ['02-1', '02-2'], to: [{ code: '02-1', name: 'Trường Lũng Cú' }], effectiveOn: on },
      { subject: 'school', type: 'close', from: ['02-3'], effectiveOn: on },
    ]) expect([order.type, (await enter(order)).status]).toEqual([order.type, 200]);
    expect(await tree('08', '2025-08-31')).toEqual(['08:5', '00715:2', '00721:1', '02374:1', '02377:1']);
    expect(await tree('08', on)).toEqual(['08:3', '00715:1', '00721:0', '02374:2', '02377:0']);
    const told = new Map(world.takeEvents('school').map((event) => [(event.data as SchoolChangedV1).schoolCode, event.data as SchoolChangedV1]));
    expect(told.get('08-1')?.states.map(({ validFrom, name }) => [validFrom, name])).toEqual([['2020-08-01', 'Trường 08-1'], [on, 'Trường Tiểu học Kim Quan']]);
    expect(told.get('02-1')).toMatchObject({ formerCodes: ['02-2'], platforms: ['TQ-QLTH'] });
    expect(told.get('02-2')).toMatchObject({ successorCodes: ['02-1'], states: [{ validFrom: '2020-08-01', closedOn: on }] });
    // The decision itself rewrites nothing; who follows, school-follow.int-spec.ts tells.
    expect(await ids()).toEqual(learners);
    expect((await ask('GET', 'schools/02-2?province=08')).json['closedOn']).toBe(on);
    // The vendor says the same as ever: what was decided stays.
    await world.tell('school', [{ ...school('08-1', '02374'), version: 2, phone: '0207 3822 000' }], place);
    expect((world.takeEvents('school')[0]?.data as SchoolChangedV1 | undefined)?.states.at(-1)?.name ?? 'Trường Tiểu học Kim Quan').toBe('Trường Tiểu học Kim Quan');
    expect(world.takeEvents('overlapSighting')).toEqual([]);
  });

  it('R-31 a school splits into two with the old one closed', async () => {
    const split = await enter({ subject: 'school', type: 'split', from: ['08-1'], to: [{ code: '08-11', name: 'Kim Quan 1' }, { code: '08-12', name: 'Kim Quan 2', communeCode: '02377' }], effectiveOn: '2025-09-15' });
    expect(split.status).toBe(200);
    expect(await tree('08', '2025-09-14')).toEqual(['08:3', '00715:1', '00721:0', '02374:2', '02377:0']);
    expect(await tree('08', '2025-09-15')).toEqual(['08:4', '00715:1', '00721:0', '02374:2', '02377:1']);
    expect((await enter({ subject: 'school', type: 'move', from: ['08-12'], to: [{ code: '08-12', communeCode: '00718' }], effectiveOn: '2025-09-20' })).json['code']).toBe('unit_not_in_force');
  });

  it('are for the department of the province and the administrator, listed and audited', async () => {
    const own = { subject: 'unit', type: 'rename', level: 'commune', from: ['02374'], to: [{ code: '02374', name: 'Kim Quan' }], effectiveOn: '2025-10-01' };
    const department08 = { ...TEST_PRINCIPALS.department, lt_province: '08' };
    for (const as of [TEST_PRINCIPALS.division, TEST_PRINCIPALS.vendor20, TEST_PRINCIPALS.rosterReader20, TEST_PRINCIPALS.department]) expect((await enter(own, as)).status).toBe(403);
    expect((await enter({ ...own, provinceCode: '20' }, TEST_PRINCIPALS.department)).json['code']).toBe('province_not_covered');
    expect((await enter({ subject: 'unit', type: 'rename', level: 'province', from: ['08'], to: [{ code: '08', name: 'x' }] }, department08)).status).toBe(403);
    expect((await enter(own, department08)).status).toBe(200);
    const { json } = await ask('GET', 'reorganisations?limit=2', undefined, department08);
    expect(json['items']).toMatchObject([{ type: 'rename', from: ['02374'] }, { type: 'split' }]);
    const next = await ask('GET', `reorganisations?limit=100&cursor=${String(json['next'])}`, undefined, department08);
    expect((next.json['items'] as unknown as unknown[]).length).toBe(7);
    const audits = await world.database.query<{ who: string; what: string }>(`SELECT what FROM audit_entry WHERE what = 'reorganisation.entered'`);
    expect(audits).toHaveLength(9);
  });
});
