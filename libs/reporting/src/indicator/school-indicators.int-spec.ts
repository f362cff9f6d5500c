import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@lienthong/contracts';
import { TEST_PRINCIPALS as who } from '@lienthong/testing';
import { localDate, schoolYearOf } from '@lienthong/vocabulary';
import { RunningReporting, type ToldEvent } from '../reporting-app.builder.js';

const id = (tail: string): string => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;
const today = localDate(new Date());
const year = Number(today.slice(0, 4));
const month = today.slice(0, 7);
const at = new Date().toISOString();
let reporting: RunningReporting;

const settings = { intakePolicy: 'open', suppressionSize: 10, termEnds: {}, termEndsByYear: {}, retentionMonths: null, requiredGroups: [] };
const school = (n: string, communeCode: string, closedOn: string | null = null): ToldEvent => ({
  topic: TOPICS.school, key: id(n),
  data: { hubId: id(n), provinceCode: '22', schoolCode: `X-22-${n}`, formerCodes: [], successorCodes: [], platforms: [], states: [{ validFrom: '2020-08-01', name: n, levels: ['primary'], ownership: 'public', type: 'general', communeCode, area: null, region: null, closedOn }] },
});
const told = (topic: 'asset' | 'schoolReport' | 'admission' | 'credential', n: string, data: object): ToldEvent => ({ topic: TOPICS[topic], key: id(n), data: { hubId: id(n), provinceCode: '22', schoolId: null, ...data } });
const room = (n: string, schoolNumber: string | null, type: string, more: object = {}): ToldEvent => told('asset', n, { kind: 'room', schoolId: schoolNumber === null ? null : id(schoolNumber), unitCode: null, type, count: 1, state: 'in-use', needed: null, hasProjector: null, hasInternet: null, asOfYear: year, ...more });
const commune = (code: string, states: readonly object[]): ToldEvent => ({ topic: TOPICS.unit, key: `commune:${code}`, data: { level: 'commune', code, states: states.map((state) => ({ name: code, fullName: code, type: 'xã', successors: [], validFrom: null, validTo: null, ...state })) } });
const maturity = (n: string, schoolNumber: string, level: number, decidedOn: string, stage = 'recognised'): ToldEvent => told('schoolReport', n, { kind: 'maturity-assessment', schoolId: id(schoolNumber), unitCode: null, schoolYear: '2024-2025', stage, framework: 'qd-4725', group1Points: null, group2Points: null, level, decidedOn });

beforeAll(async () => {
  reporting = await RunningReporting.start('reporting_schools');
  await reporting.publish(at, [
    { topic: TOPICS.province, key: '22', data: { code: '22', name: '22', state: 'active', settings } },
    // Communes of today: 06652, 06658, 06667, 06679; 06655 went whole into 06652, 06661 was split.
    commune('06652', [{ parentCode: '193', validTo: '2025-06-30', successors: [{ code: '06652', extent: 'whole' }] }, { parentCode: '22', validFrom: '2025-07-01' }]),
    commune('06655', [{ parentCode: '193', validTo: '2025-06-30', successors: [{ code: '06652', extent: 'whole' }] }]),
    commune('06661', [{ parentCode: '193', validTo: '2025-06-30', successors: [{ code: '06652', extent: 'part' }, { code: '06658', extent: 'part' }] }]),
    ...['06658', '06667', '06679'].map((code) => commune(code, [{ parentCode: '22', validFrom: '2025-07-01' }])),
    // Four schools open, one closed.
    school('1', '06655'), school('2', '06652'), school('3', '06661'), school('4', '06652'), school('5', '06652', '2025-01-01'),
    // 2.1: of three at work one may sign today; the others' certificates have run out, were revoked.
    ...['c1', 'c2', 'c3', 'c4'].map((n): ToldEvent => ({ topic: TOPICS.staff, key: id(n), data: { hubId: id(n), provinceCode: '22', schoolId: id('1'), unitCode: null, sex: 'female', category: 'teacher', status: n === 'c4' ? 'retired' : 'working', qualification: null, subjects: [] } })),
    ...([['d1', 'c1', '2099-12-31', 'active', null], ['d2', 'c2', '2021-12-31', 'active', null], ['d3', 'c3', '2099-12-31', 'revoked', '2024-05-01'], ['d4', 'c4', '2099-12-31', 'active', null]] as const).map(([n, holder, validTo, state, revokedOn]) =>
      told('credential', n, { kind: 'digital-certificate', schoolId: id('1'), holder: 'staff', holderId: id(holder), validFrom: '2020-01-01', validTo, state, revokedOn })),
    // 2.3: school 1 in use; school 2 stopped this month; school 3 reports none; school 4 says nothing.
    ...([['e1', '1', month, true], ['e2', '2', `${year}-01`, true], ['e3', '2', month, false], ['e4', '3', month, false]] as const).filter(([n]) => !(n === 'e2' && month === `${year}-01`)).map(([n, schoolNumber, each, inUse]) => told('schoolReport', n, { kind: 'cashless-payment', schoolId: id(schoolNumber), month: each, inUse, transactions: null, amountVnd: null })),
    // 3.1: school 1 online with an online application; school 2 online, its one application withdrawn; school 3 in person; 1 of 4.
    ...([['f1', '1', 'online'], ['f2', '2', 'mixed'], ['f3', '3', 'in-person']] as const).map(([n, schoolNumber, method]) => told('admission', n, { kind: 'admission-round', schoolId: id(schoolNumber), schoolYear: schoolYearOf(today), grade: '1', method, opensOn: today, closesOn: today, quota: null, state: 'open' })),
    ...([['a1', 'f1', 'submitted'], ['a2', 'f2', 'withdrawn'], ['a3', 'f3', 'submitted']] as const).map(([n, round, state]) => told('admission', n, { kind: 'admission-application', schoolId: id('1'), roundId: id(round), learnerId: null, channel: 'online', submittedOn: today, state })),
    // 3.4: 1 fell from 3 to 2, 2 has 3, 3 has only assessed itself, 4 has 1: level 2 or more 2 of 4, level 3 1 of 4.
    maturity('b1', '1', 3, '2023-06-01'), maturity('b2', '1', 2, '2025-06-01'), maturity('b3', '2', 3, '2025-06-01'), maturity('b4', '3', 3, '2025-06-01', 'self'), maturity('b5', '4', 1, '2025-06-01'),
    // 6.1: school 1 bought this year, school 2 long ago: 1 of 4. 6.1.a: 2 of 4, one studio is unusable. KX-7: studios 3 and a lab 1, of the closed school none: 4 ÷ 4.
    told('asset', '91', { kind: 'equipment', schoolId: id('1'), unitCode: null, type: 'computer', count: 5, working: 5, needed: null, asOfYear: year, acquiredYear: year }),
    told('asset', '92', { kind: 'equipment', schoolId: id('2'), unitCode: null, type: 'computer', count: 5, working: 5, needed: null, asOfYear: year, acquiredYear: 2015 }),
    room('31', '1', 'studio', { count: 2 }), room('32', '2', 'studio'), room('33', '3', 'studio', { state: 'unusable' }), room('34', '4', 'lab'), room('35', '5', 'studio'),
    // 6.1.b: 06652 by school 1 (followed from 06655) and school 2, 06679 by its own; school 3's commune was split. 2 of 4; KX-6: 1 + 1 + 1 + 3 rooms ÷ 4 = 1.5.
    room('41', '1', 'stem'), room('42', '2', 'stem'), room('43', '3', 'stem'), room('44', null, 'stem', { unitCode: '06679', count: 3 }), room('45', '5', 'stem'),
  ]);
});
afterAll(() => reporting.stop());

const valueOf = async (indicator: string): Promise<unknown> => ((await reporting.get(`indicators/${indicator}?province=22`, who.adminClient)).body as { current: unknown }).current;

/** An indicator with its value, and what is divided by what. */
const shows = (rows: readonly (readonly [indicator: string, value: number, numerator: number, denominator: number])[]): void =>
  it.each(rows)('%s is %d', async (indicator, value, numerator, denominator) => {
    expect(await valueOf(indicator)).toMatchObject({ value, numerator, denominator, updatedAt: at });
  });

describe('R-19 equipment and infrastructure that was bought this year', () => shows([['QN-CT-6.1', 25, 1, 4]]));
describe('R-20 studios, labs and STEM rooms, per school and commune', () => shows([['QN-CT-6.1.a', 50, 2, 4], ['QN-CT-6.1.b', 50, 2, 4], ['QN-KX-6', 1.5, 6, 4], ['QN-KX-7', 1, 4, 4]]));
describe('R-21 online admissions', () => shows([['QN-CT-3.1', 25, 1, 4]]));
describe('R-23 digital certificates of staff', () => shows([['QN-CT-2.1', 33.3, 1, 3]]));
describe('R-24 cashless payment in use', () => shows([['QN-CT-2.3', 25, 1, 4]]));
describe('R-27 maturity that was recognised', () => shows([['QN-CT-3.4.a', 50, 2, 4], ['QN-CT-3.4.b', 25, 1, 4]]));

describe('indicators of what schools have, report and admit', () => {
  it('change with the records, and are none where nobody sends such', async () => {
    await reporting.publish(at, [{ topic: TOPICS.asset, key: id('31'), data: null }, maturity('b5', '4', 3, '2025-07-01')]);
    expect(await valueOf('QN-CT-6.1.a')).toMatchObject({ value: 25, numerator: 1 });
    expect(await valueOf('QN-CT-3.4.b')).toMatchObject({ value: 50, numerator: 2 });
    expect(((await reporting.get('indicators/QN-CT-2.3?province=20', who.adminClient)).body as { current: unknown }).current).toMatchObject({ value: null, numerator: null });
  });
});
