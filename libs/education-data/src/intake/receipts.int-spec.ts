import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { type Answer, IntakeWorld, mark, ndjson } from './intake-world.builder.js';

const other = { ...TEST_PRINCIPALS.vendor20, sub: 'other', client_id: 'other', lt_platform: 'other-20' };
const department22 = { ...TEST_PRINCIPALS.department, lt_province: '22' };

describe('receipts', () => {
  let world: IntakeWorld;
  let pushId: string;
  let sent: Answer;
  beforeAll(async () => {
    world = await IntakeWorld.open('receipts');
    world.merge.atOnce = true;
    // Every third of 30 records is refused: 10 for their state, 5 of those also for their date; one has an id that a spreadsheet would run.
    const body = ndjson(Array.from({ length: 30 }, (_, i) => mark(i, i % 3 === 0 ? { recordId: i === 0 ? '=1+1' : `a-${i}`, state: 'gone', ...(i % 2 === 0 && { date: '1' }) } : {})));
    sent = await world.push('attendance', { body, headers: { prefer: 'wait=10' } });
    pushId = sent.json['pushId'] as unknown as string;
  });
  afterAll(() => world.close());

  it('are the same when asked for later', async () => {
    expect((await world.get(`pushes/${pushId}`)).json).toEqual(sent.json);
    expect(sent.json).toMatchObject({ state: 'done', received: 30, outcomes: { created: 20, rejected: 10 }, links: { self: `/api/education/v1/pushes/${pushId}` } });
  });

  it.each([
    ['the sender', TEST_PRINCIPALS.vendor20, 200],
    ['a developer of the same platform', TEST_PRINCIPALS.vendor, 200],
    ['the department of the province', TEST_PRINCIPALS.department, 200],
    ['the administrator', TEST_PRINCIPALS.admin, 200],
    ['the administrator’s client', TEST_PRINCIPALS.adminClient, 200],
    ['another platform', other, 404],
    ['the department of another province', department22, 404],
    ['a leader', TEST_PRINCIPALS.leader, 403],
  ])('%s: %j', async (_who, as, status) => {
    for (const what of ['', '/records', '/problems']) expect((await world.get(`pushes/${pushId}${what}`, as)).status).toBe(status);
  });

  it('of a push that is none are not there', async () => {
    for (const id of ['01900000-0000-7000-8000-000000000000', 'nothing']) expect([id, (await world.get(`pushes/${id}`)).json.code]).toEqual([id, 'not_found']);
    expect((await world.get('pushes/ABC%00')).json.code).toBe('bad_parameter');
  });

  it('list every record once, page by page', async () => {
    const lines: number[] = [];
    let cursor = '';
    do {
      const { json } = await world.get(`pushes/${pushId}/records?limit=7${cursor}`);
      const items = json['items'] as unknown as { line: number }[];
      expect(items.length).toBeLessThanOrEqual(7);
      lines.push(...items.map((item) => item.line));
      cursor = json['next'] === null ? '' : `&cursor=${json['next']}`;
    } while (cursor !== '');
    expect(lines.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });

  it('list records of one outcome', async () => {
    const created = (await world.get(`pushes/${pushId}/records?outcome=created&limit=1000`)).json['items'] as unknown as { outcome: string; recordId: string; problems: [] }[];
    expect(created).toHaveLength(20);
    expect(created[0]).toEqual({ line: 2, recordId: 'a-1', outcome: 'created', hubId: null, problems: [] });
    expect((await world.get(`pushes/${pushId}/records?outcome=held`)).json).toEqual({ items: [], next: null });
  });

  it('list all records at once as NDJSON', async () => {
    const answer = await world.get(`pushes/${pushId}/records`, undefined, { accept: 'application/x-ndjson' });
    expect(answer.headers['content-type']).toContain('application/x-ndjson');
    const records = answer.text.trim().split('\n').map((line) => JSON.parse(line) as { outcome: string });
    expect(records).toHaveLength(30);
    expect(records.filter((record) => record.outcome === 'rejected')).toHaveLength(10);
  });

  it('list all records at once as CSV that a spreadsheet shows and does not run', async () => {
    const answer = await world.get(`pushes/${pushId}/records?outcome=rejected`, undefined, { accept: 'text/csv, application/json;q=0.5' });
    expect(answer.headers['content-type']).toContain('text/csv');
    const rows = answer.text.trim().split('\r\n');
    expect(answer.text.charCodeAt(0)).toBe(0xfeff);
    expect(rows[0]).toBe('line,recordId,outcome,hubId,level,code,path,messageVi,messageEn');
    expect(rows[1]).toMatch(/^1,'=1\+1,rejected,,error,bad_format,date,"?Sai định dạng/);
    expect(rows).toHaveLength(1 + 10 + 5);
  });

  it('group problems by cause, largest first', async () => {
    const { json } = await world.get(`pushes/${pushId}/problems`);
    expect(json['items']).toMatchObject([
      { code: 'unknown_code', path: 'state', level: 'error', count: 10, exampleLines: [1, 4, 7, 10, 13, 16, 19, 22, 25, 28] },
      { code: 'bad_format', path: 'date', level: 'error', count: 5, exampleLines: [1, 7, 13, 19, 25] },
    ]);
  });

  it.each([
    ['limit=0', 'bad_parameter'],
    ['limit=1001', 'bad_parameter'],
    ['limit=x', 'bad_parameter'],
    ['outcome=good', 'bad_parameter'],
    ['outcomes=rejected', 'bad_parameter'],
    ['cursor=abc', 'cursor_invalid'],
    ['cursor=WyJjaHVuayIsMSwxLjVd', 'cursor_invalid'],
  ])('refuse the parameter %s', async (query, code) => {
    const answer = await world.get(`pushes/${pushId}/records?${query}`);
    expect([answer.status, answer.json.code]).toEqual([400, code]);
  });

  it('refuse a representation that is not offered', async () => {
    expect((await world.get(`pushes/${pushId}/records`, undefined, { accept: 'application/pdf' })).json.code).toBe('not_acceptable');
  });

  it('are listed newest first, own ones only, page by page', async () => {
    const mine: string[] = [pushId];
    for (let i = 0; i < 3; i += 1) mine.unshift((await world.push('attendance', { body: ndjson([mark(i)]) })).json['pushId'] as unknown as string);
    await world.push('attendance', { body: ndjson([mark(9)]), as: other });
    const first = (await world.get('pushes?limit=3')).json;
    const second = (await world.get(`pushes?limit=3&cursor=${first['next']}`)).json;
    const ids = [first, second].flatMap((page) => (page['items'] as unknown as { pushId: string }[]).map((item) => item.pushId));
    expect(ids).toEqual(mine);
    expect(second['next']).toBeNull();
    expect((await world.get('pushes?kind=school')).json['items']).toEqual([]);
    expect((await world.get('pushes?state=late')).json.code).toBe('bad_parameter');
    // A kind that opens later is no mistake: nothing of it has been sent.
    expect((await world.get('pushes?kind=transcript')).json['items']).toEqual([]);
    expect((await world.get('pushes?page=2')).json).toMatchObject({ code: 'bad_parameter', errors: [{ path: 'page' }] });
  });

  it('write a row of the audit trail when somebody reads record ids of people', async () => {
    const before = await world.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM audit_entry WHERE what = 'push.records-read' AND who = 'user-department'`);
    await world.get(`pushes/${pushId}/records`, TEST_PRINCIPALS.department);
    const after = await world.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM audit_entry WHERE what = 'push.records-read' AND who = 'user-department'`);
    expect(after[0]!.n).toBe(before[0]!.n + 1);
  });

  it('R-03 of 1,000 records with 10 bad ones say 990 and 10, each of the 10 with line, field and rule; they stay to be read', async () => {
    const badLines = [1, 100, 250, 333, 500, 501, 640, 777, 999, 1_000];
    const body = ndjson(Array.from({ length: 1_000 }, (_, i) => mark(i, badLines.includes(i + 1) ? { recordId: `bad-${i + 1}`, state: 'gone' } : {})));
    const { json } = await world.push('attendance', { body, headers: { prefer: 'wait=30' } });
    expect(json).toMatchObject({ state: 'done', received: 1_000, outcomes: { created: 990, rejected: 10 } });
    for (const reader of [undefined, TEST_PRINCIPALS.department]) {
      const { items } = (await world.get(`pushes/${String(json['pushId'])}/records?outcome=rejected`, reader)).json as unknown as { items: { line: number; recordId: string; problems: object[] }[] };
      expect(items.map((item) => item.line).sort((a, b) => a - b)).toEqual(badLines);
      for (const item of items) expect(item).toMatchObject({ recordId: `bad-${item.line}`, problems: [{ level: 'error', code: 'unknown_code', path: 'state', message: { vi: expect.any(String) as unknown, en: expect.any(String) as unknown } }] });
    }
    // What was sent lies in quarantine, sealed.
    expect(await world.database.query('SELECT count(*)::int AS n FROM rejected_record WHERE push_id = $1', [json['pushId']])).toEqual([{ n: 10 }]);
  });
});
