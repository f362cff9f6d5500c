import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { aClass, aLearner, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import { DocumentedApi } from '../documented-api.builder.js';
import { type ExchangeAnswer, ExchangeWorld } from './exchange-world.builder.js';

const SECRET = 'khoa-bi-mat-123';
const NUMBER = '020210000123';
const BASE = '/api/education/v1/exchange';

let world: ExchangeWorld;
let document: DocumentedApi;
beforeAll(async () => {
  world = await ExchangeWorld.open('exchange', { secret: SECRET });
  document = new DocumentedApi(await world.document());
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('school', [aSchool('X-22-001')], { province: '22' });
  await world.merge.tell('staff', [aStaff(1, { personalNumber: '020185000001' }), aStaff(2), aStaff(3, { status: 'retired' })]);
  await world.merge.tell('school-class', [aClass()]);
  await world.merge.tell('learner', [
    aLearner(1, { personalNumber: NUMBER, ethnic: '07', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu', phone: '0912345678' }] }),
    aLearner(2, { ministryCode: undefined, birthDate: '2010-03', personalNumber: '020210000124' }), aLearner(3, { schoolCode: 'X-20-002', fullName: 'Lý Văn Ba' }),
  ]);
  await world.merge.tell('enrolment', [anEnrolment(1, { status: 'transferred-in', statusTerm: 'term-1' }), anEnrolment(2)]);
}, 60_000);
afterAll(() => world.close());

const hubIdOf = async (kind: string, recordId: string): Promise<string> => (await world.merge.database.query<{ hub_id: string }>(`SELECT hub_id::text FROM r_${kind} WHERE record_id = $1`, [recordId]))[0]?.hub_id ?? '';
const audit = (what: string): Promise<{ who: string; fields: string[]; province_code: string; subject: string }[]> => world.merge.database.query('SELECT who, fields, province_code, subject FROM audit_entry WHERE what = $1 ORDER BY id', [what]);
const matches = (path: string, method: string, got: ExchangeAnswer): void => expect(document.mismatch(`${BASE}${path}`, method, got)).toBeNull();

describe('destinations', () => {
  it('are four in each open province, off until somebody switches them on, and off counts nothing as done', async () => {
    const got = await world.get('exchange/destinations');
    matches('/destinations', 'get', got);
    const items = got.json['items'] as unknown as Record<string, unknown>[];
    expect(items.map((one) => [one['id'], one['provinceCode'], one['state'], one['condition'], one['rate']])).toEqual([
      ['moet', '20', 'off', 'off', 0], ['province', '20', 'off', 'off', 0], ['population', '20', 'off', 'off', 0], ['civil-servants', '20', 'off', 'off', 0],
    ]);
    // 2 schools, 3 staff, 1 class, 3 learners, 2 enrolments.
    expect(items.map((one) => (one['counts'] as { live: number }).live)).toEqual([11, 5, 3, 3]);
    expect((await world.get('exchange/destinations', TEST_PRINCIPALS.admin)).json['items']).toHaveLength(8);
  });

  it('are seen by those who answer for them; settings by the department alone; persons by those whose work it is', async () => {
    const may = async (address: string, roles: readonly (keyof typeof TEST_PRINCIPALS)[]): Promise<number[]> => Promise.all(roles.map(async (role) => (await world.get(address, TEST_PRINCIPALS[role])).status));
    expect(await may('exchange/destinations', ['division', 'department', 'auditor', 'office', 'leader', 'rosterReader20', 'steward20', 'vendor', 'school', 'commune', 'finance', 'vendor20'])).toEqual([200, 200, 200, 200, 200, 200, 200, 403, 403, 403, 403, 403]);
    expect(await may('exchange/records', ['division', 'department', 'steward20', 'auditor', 'leader', 'school', 'rosterReader20'])).toEqual([200, 200, 200, 403, 403, 403, 403]);
    expect((await world.get('exchange/destinations/moet', TEST_PRINCIPALS.leader)).json['settings']).toBeNull();
    for (const role of ['division', 'leader', 'auditor', 'steward20', 'school'] as const) expect([role, (await world.put('exchange/destinations/moet', { state: 'on' }, TEST_PRINCIPALS[role])).status]).toEqual([role, 403]);
    expect(await world.put('exchange/destinations/moet?province=22', { state: 'on' })).toMatchObject({ status: 403, json: { code: 'province_not_covered' } });
    expect(await world.put('exchange/destinations/moet', { state: 'on' }, TEST_PRINCIPALS.admin)).toMatchObject({ status: 400, json: { code: 'bad_parameter' } });
    expect((await world.get('exchange/destinations', null)).status).toBe(401);
  });

  it('take an address and a secret that nobody reads again; a change is audited, one on an old reading refused', async () => {
    const first = await world.put('exchange/destinations/moet', { url: world.ministry.url, secret: SECRET, batchSize: 50, timeoutMs: 2_000 });
    matches('/destinations/{id}', 'put', first);
    expect(first.json['settings']).toMatchObject({ url: world.ministry.url, hasSecret: true, batchSize: 50 });
    expect(first.text).not.toContain(SECRET);
    expect(await audit('exchange-destination.changed')).toEqual([{ who: 'user-department', fields: ['url', 'batchSize', 'timeoutMs', 'secret'], province_code: '20', subject: 'moet' }]);
    const [kept] = await world.merge.database.query<{ sealed: Buffer }>('SELECT sealed FROM exchange_secret');
    expect(kept?.sealed.includes(SECRET)).toBe(false);
    const late = await world.put('exchange/destinations/moet', { batchSize: 60 }, TEST_PRINCIPALS.department, { 'if-match': '"1"' });
    matches('/destinations/{id}', 'put', late);
    expect(late).toMatchObject({ status: 412, json: { code: 'precondition_failed' } });
    expect((await world.put('exchange/destinations/moet', { state: null })).json['state']).toBe('off');
    for (const body of [{ url: 'ftp://x/y' }, { url: 'javascript:1' }, { batchSize: 0 }, { state: 'maybe' }, { sendPath: 'http://elsewhere/' }, { unknown: 1 }, { secret: 'có dấu' }]) {
      const bad = await world.put('exchange/destinations/moet', body);
      expect([body, bad.status]).toEqual([body, 400]);
      matches('/destinations/{id}', 'put', bad);
    }
    expect(await world.get('exchange/destinations/mars')).toMatchObject({ status: 404, json: { code: 'not_found' } });
    expect(await world.post('exchange/destinations/moet/reconcile')).toMatchObject({ status: 409, json: { code: 'conflict' } });
  });
});

describe('R-15 the ministry', () => {
  it('switched on later gets all there is, parents first, in the national form', async () => {
    expect((await world.put('exchange/destinations/moet', { state: 'on' })).json['condition']).toBe('catching-up');
    await world.drain();
    expect(await world.states()).toEqual({ acknowledged: 11 });
    const held = await world.ministry.records();
    const [school, learner, class10] = [await hubIdOf('school', 'school-X-20-001'), await hubIdOf('learner', 'learner-1'), await hubIdOf('school_class', 'class-10A1')];
    expect(held.get(learner)).toEqual({
      idbanghi: learner, matinh: '20', loaibanghi: 'hocsinh', phienban: 1, dahuy: false,
      noidung: { idtruong: school, matruong: 'X-20-001', mahocsinh: '2099000001', sodinhdanh: NUMBER, hovaten: 'Nông Văn Ví Dụ 1', ngaysinh: '2010-03-15', gioitinh: '1', dantoc: '07', hotenme: 'Hoàng Thị Mẫu' },
    });
    // Only the month of birth is known.
    expect(held.get(await hubIdOf('learner', 'learner-2'))?.noidung).toMatchObject({ thangsinh: '2010-03' });
    // Chuyển đến kỳ 1 is 02 in the ministry's twelve.
    expect(held.get(await hubIdOf('enrolment', 'enrolment-1'))?.noidung).toEqual({ idtruong: school, idlop: class10, idhocsinh: learner, matruong: 'X-20-001', namhoc: '2025-2026', makhoi: '10', malop: '10A1', mahocsinh: '2099000001', matrangthaihientai: '02', ngayvaolop: '2025-08-15' });
    expect(held.get(school)?.noidung).toMatchObject({ matruong: 'X-20-001', manhomcaphoc: ['04'], maloaihinhtruong: '1', matinh: '20', maxa: '05977' });
    expect(JSON.stringify([...held.values()])).not.toContain('0912345678');
  });

  it('gets a change once, as the newest of several, and a cancel as CANCEL; a code that comes later reaches the records that carry it', async () => {
    await world.merge.tell('learner', [aLearner(2, { version: 2, birthDate: '2010-03', personalNumber: '020210000124', fullName: 'Nông Văn Hai' })]);
    await world.merge.tell('learner', [aLearner(2, { version: 3, birthDate: '2010-03', personalNumber: '020210000124', fullName: 'Nông Văn Hai Mới' })]);
    await world.merge.tell('staff', [{ recordId: 'staff-3', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.drain();
    const held = await world.ministry.records();
    expect(held.get(await hubIdOf('learner', 'learner-2'))).toMatchObject({ phienban: 2, noidung: { hovaten: 'Nông Văn Hai Mới', mahocsinh: '2099000002' } });
    expect(held.get(await hubIdOf('enrolment', 'enrolment-2'))).toMatchObject({ phienban: 2, noidung: { mahocsinh: '2099000002' } });
    expect(held.get(await hubIdOf('staff', 'staff-3'))).toMatchObject({ phienban: 2, dahuy: true });
    expect(await world.states()).toEqual({ acknowledged: 10, withdrawn: 1 });
    expect((await world.get('exchange/destinations/moet')).json).toMatchObject({ rate: 1, counts: { live: 10, acknowledged: 10, withdrawn: 1 } });
  });

  it('that is away loses nothing: the queue pauses, waits longer each time, and goes on', async () => {
    await world.ministry.kill();
    await world.merge.tell('staff', [aStaff(2, { version: 2, fullName: 'Lý Thị Hai' })]);
    await world.worker.turn();
    const away = await world.get('exchange/destinations/moet');
    matches('/destinations/{id}', 'get', away);
    expect(away.json).toMatchObject({ condition: 'failing', failure: 'unreachable', counts: { sent: 1, acknowledged: 9 } });
    await world.ministry.start();
    await world.drain();
    expect((await world.get('exchange/destinations/moet')).json).toMatchObject({ condition: 'up-to-date', failure: null, rate: 1 });
  });

  it('refuses with a reason that is listed, grouped, and gone after the correction; what belongs to it waits meanwhile', async () => {
    await world.ministry.set('faults', { reject: 1 });
    await world.merge.tell('school', [aSchool('X-20-003')]);
    await world.merge.tell('learner', [aLearner(4, { schoolCode: 'X-20-003' })]);
    await world.drain();
    expect(await world.states()).toMatchObject({ rejected: 1, waiting: 1 });
    const listed = await world.get('exchange/records?destination=moet&state=rejected');
    matches('/records', 'get', listed);
    expect(listed.json['items']).toMatchObject([{ kind: 'school', state: 'rejected', version: 1, acknowledgedVersion: null }]);
    const waiting = (await world.get('exchange/records?destination=moet&state=waiting')).json['items'] as unknown as { reason: string }[];
    expect(waiting.map((one) => one.reason)).toEqual(['parent_not_acknowledged']);
    const { rejectedBy } = (await world.get('exchange/destinations/moet')).json as unknown as { rejectedBy: { kind: string; count: number }[] };
    expect(rejectedBy).toMatchObject([{ kind: 'school', count: 1 }]);
    await world.ministry.set('faults', { reject: 0 });
    await world.merge.tell('school', [aSchool('X-20-003', { version: 2, name: 'Trường đã sửa' })]);
    await world.drain();
    expect(await world.states()).toEqual({ acknowledged: 12, withdrawn: 1 });
  });

  it('switched off and on again is told what changed meanwhile, cancels too', async () => {
    await world.put('exchange/destinations/moet', { state: 'off' });
    world.later();
    expect((await world.get('exchange/destinations/moet')).json).toMatchObject({ state: 'off', rate: 0, counts: { acknowledged: 0, live: 12 } });
    await world.merge.tell('learner', [{ recordId: 'learner-4', event: 'CANCEL', version: 2, schoolCode: 'X-20-003' }]);
    await world.merge.tell('staff', [aStaff(2, { version: 3, fullName: 'Lý Thị Khác' })]);
    await world.worker.turn();
    expect(await world.states()).toEqual({ acknowledged: 12, withdrawn: 1 });
    await world.put('exchange/destinations/moet', { state: 'on' });
    await world.drain();
    expect(await world.states()).toEqual({ acknowledged: 11, withdrawn: 2 });
    const held = await world.ministry.records();
    expect(held.get(await hubIdOf('staff', 'staff-2'))?.noidung).toMatchObject({ hovaten: 'Lý Thị Khác' });
    expect([...held.values()].filter((one) => !one.dahuy)).toHaveLength(11);
  });

  it('that holds a higher version than was ever sent is overtaken, not argued with', async () => {
    const staff = await hubIdOf('staff', 'staff-2');
    await world.merge.database.query("UPDATE exchange_record SET version = 1, acked_version = 1, sent_digest = NULL, acked_digest = NULL, state = 'queued' WHERE hub_id = $1 AND destination = 'moet'", [staff]);
    const before = (await world.ministry.records()).get(staff)?.phienban ?? 0;
    await world.drain();
    expect((await world.ministry.records()).get(staff)?.phienban).toBe(before + 1);
    expect(await world.states()).toEqual({ acknowledged: 11, withdrawn: 2 });
  });
});

describe("R-17 the province's systems", () => {
  it('get schools, classes and enrolments under pseudonyms: no name, number or birth date of anybody', async () => {
    await world.connect('province', { secret: SECRET, timeoutMs: 2_000 }, '/tinh');
    await world.drain();
    expect(await world.states('province')).toEqual({ acknowledged: 6 });
    const held = await world.ministry.records('/tinh');
    expect(held.get(await hubIdOf('enrolment', 'enrolment-2'))?.noidung).toEqual({
      schoolId: await hubIdOf('school', 'school-X-20-001'), classId: await hubIdOf('school_class', 'class-10A1'), learnerId: await hubIdOf('learner', 'learner-2'), schoolYear: '2025-2026', status: 'studying', enrolledOn: '2025-08-15', leftOn: null,
    });
    const all = JSON.stringify([...held.values()]);
    for (const personal of ['Nông', 'Lý Thị', NUMBER, '2099000001', '2010-03']) expect([personal, all.includes(personal)]).toEqual([personal, false]);
  });
});

describe('R-16 population matching', () => {
  const match = async (recordId: string, as: Parameters<ExchangeWorld['get']>[1] = TEST_PRINCIPALS.department): Promise<Readonly<Record<string, unknown>>> => {
    const got = await world.get(`exchange/matches/${await hubIdOf('learner', recordId)}`, as);
    matches('/matches/{hubId}', 'get', got);
    return got.json;
  };

  it('is matched, not matched, or not checked with the reason; only number, name and birth date ever leave', async () => {
    expect(await match('learner-1')).toMatchObject({ state: 'not-checked', reason: 'destination_off', checkedAt: null });
    await world.merge.tell('learner', [aLearner(3, { schoolCode: 'X-20-002', fullName: 'Lý Văn Ba', version: 2, personalNumber: '020210000125' }), aLearner(5)]);
    await world.ministry.set('population', [{ sodinhdanh: NUMBER, hovaten: 'NÔNG VĂN VÍ DỤ 1', ngaysinh: '2010-03-15' }, { sodinhdanh: '020210000125', hovaten: 'Người Khác', ngaysinh: '2010-03-15' }]);
    await world.connect('population', { secret: SECRET, timeoutMs: 2_000 });
    await world.drain();
    expect(await match('learner-1')).toMatchObject({ state: 'matched', reason: null, checkedAt: expect.any(String) as unknown });
    expect(await match('learner-2')).toMatchObject({ state: 'not-checked', reason: 'birth_date_incomplete', checkedAt: null });
    expect(await match('learner-3')).toMatchObject({ state: 'not-matched', reason: null });
    expect(await match('learner-5')).toMatchObject({ state: 'not-checked', reason: 'number_missing' });
    expect((await world.ministry.look()).askedFields).toEqual(['ma', 'sodinhdanh', 'hovaten', 'ngaysinh']);
    const { json } = await world.get('exchange/destinations/population');
    expect(json).toMatchObject({ counts: { live: 4, acknowledged: 1, matched: 1, notMatched: 1, notChecked: 2, rejected: 2 }, rate: 0.25 });
  });

  it('asks again when number, name or birth date change, and not when anything else does', async () => {
    const asked = (await world.ministry.look()).asked;
    await world.merge.tell('learner', [aLearner(1, { version: 5, personalNumber: NUMBER, ethnic: '09' })]);
    await world.drain();
    expect((await world.ministry.look()).asked).toBe(asked);
    await world.merge.tell('learner', [aLearner(1, { version: 6, personalNumber: NUMBER, fullName: 'Nông Văn Tên Sai' })]);
    await world.drain();
    expect((await world.ministry.look()).asked).toBe(asked + 1);
    expect(await match('learner-1')).toMatchObject({ state: 'not-matched' });
  });

  it('switched off is not checked, whatever it once said; a school sees its own learners only', async () => {
    const school = { ...TEST_PRINCIPALS.school, lt_school: 'X-20-001', lt_schools: ['X-20-001'] };
    expect(await match('learner-1', school)).toMatchObject({ state: 'not-matched' });
    expect(await match('learner-3', school)).toMatchObject({ code: 'not_found' });
    expect(await match('learner-1', { ...TEST_PRINCIPALS.department, lt_province: '22' })).toMatchObject({ code: 'not_found' });
    await world.put('exchange/destinations/population', { state: 'off' });
    world.later();
    expect(await match('learner-1')).toMatchObject({ state: 'not-checked', reason: 'destination_off', checkedAt: expect.any(String) as unknown });
    expect((await world.get('exchange/destinations/population')).json).toMatchObject({ rate: 0, counts: { matched: 0, notMatched: 0, notChecked: 4 } });
    expect((await audit('learner.read')).every((row) => row.fields.join() === 'populationMatch')).toBe(true);
  });
});

describe('R-18 staff against the civil-servant system', () => {
  const differences = async (more = ''): Promise<{ id: string; sort: string; fields: string[]; here: { fullName: string } | null; there: { fullName: string; status: string | null } | null; state: string; remark: string | null }[]> => {
    const got = await world.get(`exchange/differences?limit=50${more}`);
    matches('/differences', 'get', got);
    return got.json['items'] as never;
  };
  const list = [
    // The hub: staff-1 (number …001, working at X-20-001), staff-2 "Lý Thị Khác" without a number.
    { personalNumber: '020185000001', fullName: 'Lý Thị Thí Dụ 1', birthDate: '1985-04-12', status: 'Đã nghỉ hưu', workplaceCode: 'X-20-002' },
    { personalNumber: '020190000009', fullName: 'Vi Văn Thừa', birthDate: '1990-01-01', status: 'Đang làm việc', workplaceCode: 'X-20-001' },
  ];

  it('a list is compared by person: differs, missing here, missing there; nothing of the hub changes', async () => {
    const staff = await world.merge.states('staff');
    const got = await world.post('exchange/civil-servants/snapshots', { people: list });
    matches('/civil-servants/snapshots', 'post', got);
    expect(got.json).toEqual({ people: 2, differences: 3 });
    expect((await differences()).map((one) => [one.sort, one.fields, one.here?.fullName ?? null, one.there?.fullName ?? null]).sort()).toEqual([
      ['differs', ['status', 'workplace'], 'Lý Thị Thí Dụ 1', 'Lý Thị Thí Dụ 1'],
      ['missing-here', [], null, 'Vi Văn Thừa'],
      ['missing-there', [], 'Lý Thị Khác', null],
    ].sort());
    expect(await world.merge.states('staff')).toEqual(staff);
    const [kept] = await world.merge.database.query<{ text: string }>(`SELECT string_agg(encode(sealed, 'escape'), ' ') AS text FROM civil_servant`);
    expect(kept?.text).not.toMatch(/Vi V|020190000009/);
    expect(await audit('civil-snapshot.imported')).toMatchObject([{ who: 'user-department', province_code: '20' }]);
  });

  it('one is marked as seen with a remark, stays so in the next comparison, and is open again when it becomes another', async () => {
    const [one] = await differences('&sort=differs');
    const marked = await world.post(`exchange/differences/${one!.id}/mark`, { state: 'seen', remark: 'Đã báo Phòng TCCB' });
    matches('/differences/{id}/mark', 'post', marked);
    expect(marked.json).toMatchObject({ state: 'seen', remark: 'Đã báo Phòng TCCB', seenBy: 'user-department' });
    await world.post('exchange/civil-servants/snapshots', { csv: 'Số định danh;Họ và tên;Ngày sinh;Trạng thái;Mã đơn vị\n020185000001;Lý Thị Thí Dụ 1;12/4/1985;Đã nghỉ hưu;X-20-002\n' });
    expect((await differences()).map((each) => [each.sort, each.state]).sort()).toEqual([['differs', 'seen'], ['missing-here', 'resolved'], ['missing-there', 'open']]);
    await world.post('exchange/civil-servants/snapshots', { people: [{ ...list[0], status: 'resigned' }] });
    expect((await differences('&sort=differs'))).toMatchObject([{ state: 'open', remark: null, there: { status: 'resigned' } }]);
    expect((await world.post('exchange/differences/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/mark', { state: 'seen' })).status).toBe(404);
    expect((await audit('exchange-difference.marked')).length).toBe(1);
  });

  it('follows staff as they change, while it is on, and asks the system itself where it has an address', async () => {
    await world.put('exchange/destinations/civil-servants', { state: 'on' });
    await world.merge.tell('staff', [aStaff(1, { version: 2, personalNumber: '020185000001', status: 'resigned', schoolCode: 'X-20-002' })]);
    await world.drain();
    expect((await differences('&state=open')).map((one) => one.sort)).toEqual(['missing-there']);
    world.later();
    expect((await world.get('exchange/destinations/civil-servants')).json).toMatchObject({ counts: { live: 2, acknowledged: 1 }, differences: { open: 1 }, civilSnapshot: { source: 'import', people: 1 } });
    await world.ministry.set('civil-servants', { matinh: '20', canbo: [{ sodinhdanh: '020185000001', hovaten: 'Lý Thị Thí Dụ 1', trangthai: 'Thôi việc', madonvi: 'X-20-002' }, { hovaten: 'Lý Thị Khác', ngaysinh: '1985-04-12' }] });
    await world.connect('civil-servants', { secret: SECRET, timeoutMs: 2_000 });
    await world.post('exchange/destinations/civil-servants/reconcile');
    await world.drain();
    expect(await differences('&state=open')).toEqual([]);
    expect((await world.get('exchange/destinations/civil-servants')).json).toMatchObject({ rate: 1, civilSnapshot: { source: 'adapter', people: 2 } });
  });

  it('a list with a fault is refused whole, naming line and column, never the value', async () => {
    const bad = await world.post('exchange/civil-servants/snapshots', { csv: 'personalNumber,fullName\n12345,Vi Văn Sai\n020185000001,\n' });
    matches('/civil-servants/snapshots', 'post', bad);
    expect(bad.json).toMatchObject({ code: 'bad_parameter', errors: [{ path: 'csv.2.personalNumber' }, { path: 'csv.3.fullName' }] });
    expect(bad.text).not.toMatch(/12345|Vi Văn Sai/);
    for (const body of [{}, { people: [] }, { people: list, csv: 'x' }, { csv: 'a,b\n1,2' }, { people: [{ fullName: '' }] }]) expect((await world.post('exchange/civil-servants/snapshots', body)).status).toBe(400);
    expect((await world.post('exchange/civil-servants/snapshots', { people: list }, TEST_PRINCIPALS.division)).status).toBe(403);
  });
});

describe('what others learn', () => {
  it('is a state event a destination and province: counts only, told when it changes', async () => {
    world.told.splice(0);
    world.later();
    await world.publisher.publish();
    const told = world.told.map((event) => [event.key, (event.data as { state: string }).state]);
    expect(told).toEqual([['20:civil-servants', 'on'], ['20:moet', 'on'], ['20:population', 'off'], ['20:province', 'on'], ['22:civil-servants', 'off'], ['22:moet', 'off'], ['22:population', 'off'], ['22:province', 'off']]);
    expect(world.told.find((event) => event.key === '20:population')?.data).toMatchObject({ live: 4, acknowledged: 0, everOn: true, ofIndicator: true });
    expect(world.told.find((event) => event.key === '22:moet')?.data).toMatchObject({ live: 1, acknowledged: 0, everOn: false });
    const sample = JSON.parse(readFileSync(join(import.meta.dirname, '../../../contracts/samples/education.exchange.v1.json'), 'utf8')) as { value: object };
    expect(Object.keys(world.told[0]?.data as object).sort()).toEqual(Object.keys(sample.value).sort());
    expect(JSON.stringify(world.told)).not.toMatch(/Nông|Lý Thị|0202|209900/);
    expect(await world.publisher.publish()).toBe(0);
    await world.merge.tell('school', [aSchool('X-20-009')]);
    await world.drain();
    expect(await world.publisher.publish()).toBe(2);
    expect(world.told.at(-1)).toMatchObject({ topic: 'education.exchange.v1', provinceCode: '20' });
  });

  it('pages of records go on by cursor, and a strange one is refused', async () => {
    const first = await world.get('exchange/records?destination=moet&limit=5');
    const { items, next } = first.json as unknown as { items: unknown[]; next: string };
    expect(items).toHaveLength(5);
    const second = (await world.get(`exchange/records?destination=moet&limit=1000&cursor=${next}`)).json as unknown as { items: { hubId: string }[]; next: null };
    expect(second.next).toBeNull();
    const rows = await world.merge.database.query("SELECT 1 FROM exchange_record WHERE destination = 'moet' AND province_code = '20'");
    expect(items.length + second.items.length).toBe(rows.length);
    for (const query of [`destination=province&cursor=${next}`, 'cursor=x']) expect(await world.get(`exchange/records?${query}`)).toMatchObject({ status: 400, json: { code: 'cursor_invalid' } });
    for (const query of ['school=a%00b', 'state=lost', 'kind=x', 'destination=x', 'limit=0', 'colour=red']) expect(await world.get(`exchange/records?${query}`)).toMatchObject({ status: 400, json: { code: 'bad_parameter' } });
  });

  it('examples of the document keep to its schemas', () => {
    expect(document.badExamples()).toEqual([]);
  });
});
