import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS as who } from '@lienthong/testing';
import { RunningReporting } from './reporting-app.builder.js';

let reporting: RunningReporting;
beforeAll(async () => {
  reporting = await RunningReporting.start('reporting_lists');
});
afterAll(() => reporting.stop());

interface Item { readonly id: string; readonly sort?: string; readonly sourceRef: string; readonly documentId?: string; readonly current?: { readonly target: object | null; readonly state: string } }
interface Listed { readonly items: readonly Item[]; readonly next: string | null }
const list = async (address: string, claims = who.department): Promise<Listed> => (await reporting.get(address, claims)).body as Listed;
const ids = async (address: string): Promise<string[]> => (await list(address)).items.map((one) => one.id);

describe('plans, tasks and directives', () => {
  it('are all there, each with its source', async () => {
    const [indicators, tasks, directives] = [await list('indicators'), await list('tasks'), await list('directives')];
    const count = (items: readonly Item[], sort: string): number => items.filter((one) => one.sort === sort).length;
    expect([count(indicators.items, 'annex'), count(indicators.items, 'other')]).toEqual([27, 12]);
    expect([count(tasks.items, 'task'), count(tasks.items, 'duty')]).toEqual([53, 23]);
    expect(directives.items).toHaveLength(68);
    expect([...indicators.items, ...tasks.items, ...directives.items].filter((one) => one.sourceRef === '')).toEqual([]);
    expect([indicators.next, tasks.next, directives.next]).toEqual([null, null, null]);
  });

  it('are narrowed by what a reader looks for', async () => {
    expect(await ids('tasks?indicator=QN-CT-4.5')).toEqual(['QN-NV-2.5', 'QN-NV-3.5']);
    expect(await ids('tasks?group=7')).toHaveLength(2);
    expect(await ids('tasks?unit=QN.SGDDT.TTS&sort=task')).toHaveLength(16);
    expect(await ids('tasks?province=20')).toEqual([]);
    expect(await ids('directives?document=LS02')).toHaveLength(12);
    expect(await ids('directives?dueFrom=2026-03-01&dueTo=2026-03-31')).toEqual(['LS62-II.1', 'LS62-II.2', 'LS62-II.3', 'LS62-II.4', 'LS62-II.report', 'LS02-3c']);
    expect(await ids(`directives?status=${encodeURIComponent('đề nghị')}`)).toHaveLength(2);
    expect(await ids('indicators?group=4')).toHaveLength(8);
    expect(await ids('indicators?sort=annex&mode=live')).toHaveLength(8);
    expect((await list('indicators?province=22&state=no-target&year=2025&sort=annex', who.adminClient)).items.map((one) => one.id)).toEqual(['QN-CT-4.2.b', 'QN-CT-5.1.b', 'QN-CT-5.2.b', 'QN-CT-6.1.a', 'QN-CT-6.1.b']);
  });

  it('come in pages that miss nothing and repeat nothing', async () => {
    const seen: string[] = [];
    let [cursor, pages] = ['', 0];
    do {
      const page = await list(`tasks?limit=20${cursor}`);
      seen.push(...page.items.map((one) => one.id));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
      pages += 1;
    } while (cursor !== '');
    expect([pages, seen.length, new Set(seen).size]).toEqual([4, 76, 76]);
    expect(seen).toEqual(await ids('tasks'));
  });

  it('have an ETag: who holds the same is told so', async () => {
    const first = await reporting.get('directives?document=LS62', who.department);
    expect(first.etag).not.toBe('');
    expect(await reporting.get('directives?document=LS62', who.department, { 'if-none-match': first.etag })).toMatchObject({ status: 304, body: null });
  });

  it('refuse what is no parameter, no value and no place of the caller', async () => {
    const refused = async (address: string, claims = who.department): Promise<unknown> => {
      const { status, body } = await reporting.get(address, claims);
      return [status, (body as { code: string }).code];
    };
    for (const address of ['tasks?colour=red', 'tasks?sort=note', 'tasks?dueFrom=soon', 'tasks?limit=0', 'tasks?limit=1001', 'directives?document=', 'directives?document=LS62&document=LS02', 'indicators?year=26', 'indicators?state=late', 'indicators/QN-CT-1.1?colour=red', 'indicators/QN-CT-1.1/values?year=2026']) {
      expect([address, await refused(address)]).toEqual([address, [400, 'bad_parameter']]);
    }
    expect(await refused('tasks?cursor=xyz')).toEqual([400, 'cursor_invalid']);
    expect(await refused('indicators?province=22')).toEqual([403, 'province_not_covered']);
    expect(await refused('indicators/QN-CT-1.1?province=22')).toEqual([403, 'province_not_covered']);
    expect(await refused('tasks', who.vendor20)).toEqual([403, 'scope_missing']);
    for (const address of ['tasks/QN-NV-0', 'directives/LS62-0', 'indicators/QN-CT-0', 'indicators/QN-CT-0/values']) expect([address, await refused(address)]).toEqual([address, [404, 'not_found']]);
  });

  it('bind with a plan’s target its own province, and with a yearly one every year', async () => {
    const current = async (address: string, claims = who.adminClient): Promise<unknown> => ((await reporting.get(address, claims)).body as Item).current;
    expect(await current('indicators/QN-CT-6.1.a?province=22&year=2027')).toMatchObject({ target: { op: '>=', value: 50 }, state: 'no-value' });
    expect(await current('indicators/QN-CT-6.1.a?province=20&year=2027')).toMatchObject({ target: null, state: 'no-target' });
    expect(await current('indicators/LS-KX-4?province=20&year=2026')).toMatchObject({ target: { op: '>=', value: 3 }, state: 'no-value' });
    expect(await current('indicators/LS-KX-2?province=20&year=2026')).toMatchObject({ target: null, state: 'no-target' });
  });
});
