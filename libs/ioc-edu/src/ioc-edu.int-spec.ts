import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS as who } from '@lienthong/testing';
import { FigurePublisher } from './feed/figure-publisher.js';
import { IocEduModule } from './ioc-edu.module.js';
import { RunningIoc } from './ioc-app.builder.js';
import type { LogRecord } from '@lienthong/kit/messaging';
import { created, EventTeller, enrolment, id, mark, record } from './projection/event.builder.js';
import { rebuildFigures } from './projection/rebuild.js';

const [school, other] = ['51', '52'].map(id) as [string, string];
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
let ioc: RunningIoc;
let tell: EventTeller;

beforeAll(async () => {
  ioc = await RunningIoc.start('ioc_app');
  tell = new EventTeller(new Date().toISOString());
  const year = `${today.slice(5) >= '08-01' ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1}`;
  const of = { schoolYear: `${year}-${Number(year) + 1}`, enrolledOn: `${year}-08-15` };
  await ioc.publish([
    tell.unit('05977', [{ name: 'Vĩnh Trại', validTo: '2025-06-30', successors: [{ code: '05977', extent: 'whole' }] }, { name: 'Đông Kinh', validFrom: '2025-07-01' }]),
    tell.unit('05983', [{ name: 'Lương Văn Tri', validFrom: '2025-07-01' }]),
    tell.school(school, [{ validFrom: '2020-08-01', name: 'Tiểu học Vĩnh Trại' }], { schoolCode: 'S0001' }),
    tell.school(other, [{ validFrom: '2025-07-01', communeCode: '05983', levels: ['lower-secondary'] }], { schoolCode: 'S0002' }),
    tell.schoolClass(id('a1'), school, '3', 'primary', of.schoolYear),
    ...Array.from({ length: 12 }, (_, i) => tell.learner(id(`e${i + 10}`), i < 9 ? 'female' : 'male', school)),
    tell.enrolments(school, Array.from({ length: 12 }, (_, i) => created(enrolment(id(`e${i + 10}`), id('a1'), of)))),
    tell.marks(school, Array.from({ length: 12 }, (_, i) => created(mark(id(`e${i + 10}`), today, i === 0 ? 'absent-excused' : 'present')))),
    tell.push('learner', [{ schoolId: school, outcomes: { created: 12 }, confirmed: 12 }]),
  ]);
});
afterAll(() => ioc.stop());

describe('snapshot', () => {
  it('gives figures of a scope with position, unit and time', async () => {
    const { status, body } = await ioc.get('snapshot?scope=province:20&figures=learners,attendance.rate,quality.alive', who.iocReader20);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      scope: { id: 'province:20', level: 'province', name: { vi: 'Tỉnh Lạng Sơn', en: 'Lang Son' } },
      figures: [
        { id: 'learners', dims: { level: 'primary', grade: '3', sex: 'female' }, value: 9, unit: 'person', source: 'live', updatedAt: tell.at },
        { dims: { sex: 'male' }, value: 3 },
        { dims: {}, value: 12 },
        { id: 'attendance.rate', dims: { date: today }, value: 11 / 12, numerator: 11, denominator: 12 },
        { id: 'quality.alive', value: null },
      ],
    });
    expect(Number((body as unknown as { position: string }).position)).toBeGreaterThan(0);
  });

  it('finds a school by its code and a merged commune by the tree of today', async () => {
    expect((await ioc.get('snapshot?scope=school:S0001&figures=learners&dim.sex=male', who.department)).body).toMatchObject({ scope: { id: `school:${school}` }, figures: [{ value: 3 }] });
    expect((await ioc.get('snapshot?scope=commune:20:05977&figures=schools', who.department)).body).toMatchObject({ scope: { name: { vi: 'Phường Đông Kinh', en: 'Dong Kinh Ward' } }, figures: [{ value: 1 }, { value: 1 }] });
  });

  it('refuses what cannot be read, is not there, or lies beyond the token', async () => {
    const refused = async (address: string, claims: Parameters<typeof ioc.get>[1]): Promise<unknown> => {
      const { status, body } = await ioc.get(address, claims);
      return [status, body.code];
    };
    expect(await refused('snapshot?scope=district:20', who.iocReader20)).toEqual([400, 'bad_parameter']);
    expect(await refused('snapshot?scope=province:20&date=2025-02-30', who.iocReader20)).toEqual([400, 'bad_parameter']);
    expect(await refused('snapshot?scope=province:20&date=2099-01-01', who.iocReader20)).toEqual([400, 'bad_parameter']);
    expect(await refused('snapshot?scope=province:20&figures=nonsense', who.iocReader20)).toEqual([400, 'bad_parameter']);
    expect(await refused('snapshot?scope=province:20&dim.colour=red', who.iocReader20)).toEqual([400, 'bad_parameter']);
    expect(await refused('snapshot?scope=commune:20:99999', who.iocReader20)).toEqual([404, 'not_found']);
    expect(await refused('snapshot?scope=school:NOPE', who.iocReader20)).toEqual([404, 'not_found']);
    expect(await refused('snapshot?scope=province:99', who.adminClient)).toEqual([404, 'not_found']);
    expect(await refused('snapshot?scope=province:22', who.iocReader20)).toEqual([403, 'province_not_covered']);
    expect(await refused('snapshot?scope=province:20', who.school)).toEqual([403, 'school_not_covered']);
    expect(await refused('snapshot?scope=commune:20:05983', who.commune)).toEqual([403, 'scope_missing']);
    expect(await refused('snapshot?scope=province:20', who.vendor20)).toEqual([403, 'scope_missing']);
    expect((await ioc.get('snapshot?scope=school:S0001', who.school)).status).toBe(200);
    expect((await ioc.get('snapshot?scope=commune:20:05977', who.commune)).status).toBe(200);
  });

  it('hides small groups, and what would give them away, from those who may not see them', async () => {
    const rows = ((await ioc.get('snapshot?scope=province:20&figures=learners', who.leader)).body as unknown as { figures: { value: number | null; suppressed?: true }[] }).figures;
    expect(rows.map((row) => [row.value, row.suppressed ?? false])).toEqual([[null, true], [null, true], [12, false]]);
    const rate = ((await ioc.get('snapshot?scope=province:20&figures=attendance.rate', who.leader)).body as unknown as { figures: { value: number | null }[] }).figures;
    expect(rate[0]?.value).toBe(11 / 12);
  });
});

describe('places', () => {
  it('gives all children with their key figures, and the schools of a commune', async () => {
    const communes = ((await ioc.get('places?scope=province:20', who.department)).body as unknown as { items: { scope: { id: string }; figures: { id: string; value: number | null }[] }[] }).items;
    expect(communes.map((one) => one.scope.id)).toEqual(['commune:20:05977', 'commune:20:05983']);
    expect(Object.fromEntries(communes[0]?.figures.map((row) => [row.id, row.value]) ?? [])).toEqual({ schools: 1, classes: 1, staff: null, learners: 12, 'attendance.rate': 11 / 12, 'results.count': null, 'pushes.records': 12 });
    const schools = ((await ioc.get('places?scope=commune:20:05977&figures=learners', who.department)).body as unknown as { items: unknown[] }).items;
    expect(schools).toEqual([{ scope: { id: `school:${school}`, level: 'school', name: { vi: 'Tiểu học Vĩnh Trại', en: 'Tiểu học Vĩnh Trại' }, schoolCode: 'S0001' }, figures: [expect.objectContaining({ value: 12 })] }]);
  });
});

describe('history, catalogue and alerts', () => {
  it('shows a figure at the end of each day', async () => {
    const { items } = (await ioc.get('history?scope=province:20&figure=learners', who.department)).body as unknown as { items: { date: string; figures: { dims: object; value: number | null }[] }[] };
    expect(items).toHaveLength(30);
    expect(items[0]?.figures).toEqual([expect.objectContaining({ dims: {}, value: null })]);
    expect(items.at(-1)?.date).toBe(today);
    expect(items.at(-1)?.figures.at(-1)).toMatchObject({ dims: {}, value: 12 });
    expect((await ioc.get('history?scope=province:20&figure=learners&from=2025-01-01&to=2024-01-01', who.department)).status).toBe(400);
    expect((await ioc.get('history?scope=province:20&figure=learners&to=yesterday', who.department)).status).toBe(400);
  });

  it('describes every figure in both languages', async () => {
    const { items } = (await ioc.get('figures', who.iocReader20)).body as unknown as { items: { id: string; name: { vi: string; en: string }; additive: boolean }[] };
    expect(items.map((one) => one.id)).toEqual([
      'schools', 'classes', 'staff', 'learners', 'attendance.rate', 'results.count', 'exam.candidates', 'exam.papers', 'exam.mean', 'exam.histogram', 'activity.events', 'activity.learners',
      'quality.correct', 'quality.complete', 'quality.clean', 'quality.alive', 'pushes.records', 'platforms.silent', 'overlaps.open', 'pilots.overdue', 'alerts.open',
    ]);
    expect((await ioc.get('alerts?scope=province:20', who.department)).body).toEqual({ items: [] });
  });
});

describe('indicators', () => {
  const of = (n: string, unit: string | null, year: object): LogRecord => ({
    ...record('reporting.indicator.v1', `20:${n}`, { id: n, provinceCode: '20', no: null, position: Number(n.slice(-1)), name: { vi: n, en: n }, unit, group: null, parent: null, source: 'live', years: [year], sourceRef: 'KH' }, tell.at), type: 'vn.lienthong.reporting.indicator.changed.v1',
  });

  it('stand against the year’s target, in shares; reporting tells them, nobody is asked', async () => {
    expect((await ioc.get('indicators?scope=province:20', who.leader)).body).toMatchObject({ scope: { id: 'province:20' }, items: [] });
    const none = { numerator: null, denominator: null, target: null, period: null, updatedAt: null };
    await ioc.publish([
      of('KX-2', 'đề tài', { ...none, year: 2026, value: null, state: 'no-value', target: { op: '=', value: 5 } }),
      of('KX-1', '%', { ...none, year: 2026, value: 33.3, numerator: 1, denominator: 3, target: { op: '>=', value: 30 }, state: 'met', period: '2026', updatedAt: tell.at }),
    ]);
    const { status, body } = await ioc.get('indicators?scope=province:20&year=2026', who.iocReader20);
    expect(status).toBe(200);
    expect(body).toMatchObject({ year: 2026, items: [
      { id: 'KX-1', unit: 'share', dims: { year: '2026' }, value: 1 / 3, numerator: 1, denominator: 3, target: 0.3, comparator: '>=', state: 'met', updatedAt: tell.at },
      { id: 'KX-2', unit: 'đề tài', value: null, target: 5, state: 'no-value' },
    ] });
    expect(((await ioc.get('indicators?scope=province:20&year=2027', who.iocReader20)).body as unknown as { items: unknown[] }).items[0]).toMatchObject({ value: null, state: 'no-target' });
  });

  it('are of provinces: communes and schools have none, other provinces are closed', async () => {
    expect([(await ioc.get('indicators?scope=commune:20:05977', who.department)).status, (await ioc.get('indicators?scope=province:20&year=26', who.department)).status]).toEqual([400, 400]);
    expect((await ioc.get('indicators?scope=province:22', who.iocReader20)).body.code).toBe('province_not_covered');
    expect((await ioc.get('indicators?scope=province:20', who.school)).body.code).toBe('scope_missing');
  });
});

describe('stream', () => {
  it('sends a figure as it changes, and after a break what was missed', async () => {
    const heard = await ioc.listen('scope=province:20&figures=attendance.rate,pushes.records', who.iocReader20);
    expect(heard.response.headers.get('content-type')).toContain('text/event-stream');
    const start = await heard.until((event) => event.event === 'heartbeat');
    await ioc.publish([tell.marks(other, [created(mark(id('e10'), today))]), tell.push('attendance', [{ schoolId: other, outcomes: { created: 1 }, confirmed: 1 }])]);
    const rate = await heard.until((event) => event.data['id'] === 'attendance.rate');
    expect(rate.data).toMatchObject({ scope: 'province:20', dims: { date: today }, value: 12 / 13, unit: 'share' });
    await heard.until((event) => event.data['id'] === 'pushes.records' && event.data['value'] === 13);
    heard.close();

    await ioc.publish([tell.marks(other, [created(mark(id('e11'), today))])]);
    const again = await ioc.listen('scope=province:20&figures=attendance.rate', who.iocReader20, start.id);
    expect((await again.until((event) => event.event === 'figure')).data).toMatchObject({ id: 'attendance.rate', value: 13 / 14 });
    again.close();
  });

  it('starts over with everything when the position is too old', async () => {
    const heard = await ioc.listen('scope=commune:20:05977&figures=learners,schools', who.iocReader20, '0');
    await heard.until((event) => event.data['id'] === 'schools' && JSON.stringify(event.data['dims']) === '{}');
    expect(heard.events[0]?.event).toBe('reset');
    expect(heard.events.filter((event) => event.event === 'figure')).toHaveLength(5);
    heard.close();
  });

  it('refuses a bad position and a scope beyond the token, and ends with the token', async () => {
    expect((await ioc.listen('scope=province:20', who.iocReader20, 'yesterday')).response.status).toBe(400);
    expect((await ioc.listen('scope=province:22', who.iocReader20)).response.status).toBe(403);
    const short = await ioc.listen('scope=province:20', await ioc.registry.signTestToken(who.iocReader20, { endsIn: 2 }));
    await short.until((event) => event.event === 'heartbeat');
    expect(short.ended).toBe(false);
    const started = Date.now();
    while (!short.ended && Date.now() - started < 6_000) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(short.ended).toBe(true);
  });
});

describe('a client that is revoked', () => {
  it('is sent away from the stream within 5 s', async () => {
    const claims = { ...who.iocReader20, sub: 'leaving-20', client_id: 'leaving-20' };
    const heard = await ioc.listen('scope=province:20', claims);
    await heard.until((event) => event.event === 'heartbeat');
    ioc.registry.revoke('leaving-20');
    const started = Date.now();
    while (!heard.ended && Date.now() - started < 8_000) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.ended).toBe(true);
    expect(Date.now() - started).toBeLessThan(5_500);
  });
});

describe('outgoing figures', () => {
  it('are published once a change, small groups hidden', async () => {
    const publisher = ioc.app.select(IocEduModule).get(FigurePublisher, { strict: false });
    await publisher.publish();
    expect(await publisher.publish()).toBe(0);
    const rows = await ioc.database.query<{ figure: string; dims: string; content: string }>(`SELECT figure, dims, content FROM published_figure WHERE scope = 'province:20' AND figure = 'learners' ORDER BY dims`);
    const shown = rows.filter((row) => !row.dims.includes('unknown')).map((row) => JSON.parse(row.content) as unknown);
    expect(shown).toEqual([[null, null, null, true], [null, null, null, true], [12, null, null, false]]);
    // Rows of learners whose class was not known yet have come to nothing and are told away.
    for (const row of rows.filter((one) => one.dims.includes('unknown'))) expect(JSON.parse(row.content)).toEqual([null, null, null, false]);
  });
});

describe('rebuild', () => {
  it('gives the same figures again, and listeners start over', async () => {
    const snapshot = async (): Promise<unknown> => (((await ioc.get('snapshot?scope=province:20', who.adminClient)).body as unknown) as { figures: unknown }).figures;
    const before = await snapshot();
    const heard = await ioc.listen('scope=province:20&figures=classes', who.iocReader20);
    await heard.until((event) => event.event === 'heartbeat');
    await rebuildFigures(ioc.consumers, ioc.database);
    expect(await snapshot()).toEqual(before);
    await heard.until((event) => event.event === 'reset');
    await heard.until((event) => event.data['id'] === 'classes' && event.data['value'] === 1);
    heard.close();
  });
});
