import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { type Answer, IntakeWorld } from './intake-world.builder.js';
import { readStory } from './sheets/workbook-reading.builder.js';
import { dateNumberOf } from './workbook/cell.js';
import { storyWorkbook } from './workbook/workbook.builder.js';

let world: IntakeWorld;
beforeAll(async () => {
  world = await IntakeWorld.open('uploads');
});
afterAll(() => world.close());

const { school, department, vendor20, vendor22, commune, auditor } = TEST_PRINCIPALS;
const at = (answer: Answer): string => `uploads/${String(answer.json['id'])}`;
/** What a story looks at in an upload. */
interface Told {
  readonly state: string;
  readonly schoolCode: string | null;
  readonly platformId: string;
  readonly readings: readonly {
    readonly received: number;
    readonly rejected: number;
    readonly missing: readonly string[];
    readonly sheets: readonly { readonly columns: readonly { readonly column: string; readonly field: string | null; readonly why: string | null }[] }[];
    readonly skipped: { readonly total: number; readonly byReason: readonly object[] };
    readonly problems: readonly { readonly code: string; readonly path: string; readonly examplePlaces: readonly object[] }[];
    readonly preview: readonly { readonly place: object; readonly record: Record<string, unknown> }[];
  }[];
  readonly pushes: readonly { readonly kind: string; readonly receipt: { readonly pushId: string; readonly outcomes: Record<string, number> }; readonly problems: readonly { readonly code: string; readonly examplePlaces: readonly object[] }[] }[];
}
const told = (answer: Answer): Told => answer.json as unknown as Told;

const rows = [
  ['DANH SÁCH HỌC SINH NĂM HỌC 2025-2026'],
  ['LỚP 10A1'],
  ['STT', 'Mã định danh Bộ GD&ĐT', 'Số CCCD', 'Họ tên', 'Ngày sinh', 'Giới tính', 'Trạng thái', 'Tên gọi ở nhà'],
  [1, '2099000001', '020210000101', 'Nông Văn Ví Dụ', { date: dateNumberOf('2010-03-15'), format: 'dd/mm/yyyy' as const }, 'Nam', 'Đang học', 'Tí'],
  [2, '2099000002', 20210000202, 'Lý Thị Thí Dụ', '31/02/2010', 'Nữ', 'Đang học', null],
  [3, '2099000003', null, 'Hoàng Văn Mẫu', 2010, 'Nam', 'Đang học', null],
  ['Tổng cộng: 3'],
  [null, 'Hiệu trưởng'],
];
const list = storyWorkbook([{ name: '10A1', rows }]);

describe("a clerk's workbook", () => {
  it('is read, shown with every problem in its place, corrected, confirmed once, and its rows come back to be put right', async () => {
    const answer = await world.upload('?kind=learner,enrolment&set.enrolledOn=2025-09-05', list, school);
    expect([answer.status, answer.headers['location']]).toEqual([201, `/api/education/v1/${at(answer)}`]);
    const { readings, state, schoolCode, platformId } = told(answer);
    expect({ state, schoolCode, platformId }).toEqual({ state: 'read', schoolCode: 'S0001', platformId: 'TEP-20' });
    const [learners, enrolments] = readings;
    expect([learners!.received, learners!.rejected, enrolments!.received, enrolments!.rejected]).toEqual([3, 1, 3, 1]);
    expect(learners!.problems.map(({ code, path, examplePlaces }) => [code, path, examplePlaces])).toEqual([
      ['bad_format', 'birthDate', [{ sheet: '10A1', row: 5, column: 'E' }]],
      ['leading_zero_lost', 'personalNumber', [{ sheet: '10A1', row: 5, column: 'C' }]],
    ]);
    expect(learners!.sheets[0]!.columns.map(({ column, field, why }) => [column, field ?? why])).toEqual([['A', 'running-number'], ['B', 'ministryCode'], ['C', 'personalNumber'], ['D', 'fullName'], ['E', 'birthDate'], ['F', 'sex'], ['G', 'other-kind'], ['H', 'unknown']]);
    expect(learners!.preview[0]).toMatchObject({ place: { sheet: '10A1', row: 4 }, record: { schoolCode: 'S0001', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15' } });
    expect(enrolments!.preview[0]!.record).toMatchObject({ className: '10A1', schoolYear: '2025-2026', status: 'studying' });
    expect(learners!.skipped.byReason).toEqual([{ reason: 'above-heading', count: 2 }, { reason: 'heading', count: 1 }, { reason: 'total', count: 1 }, { reason: 'signature', count: 1 }]);

    const changed = await world.send('PUT', `${at(answer)}/terms`, school, { constants: { enrolledOn: '2025-09-05' }, columns: { learner: { '10A1': { H: 'address', C: null } } } });
    expect(told(changed).readings[0]).toMatchObject({ received: 3, rejected: 1, preview: [{ record: { address: 'Tí' } }, {}, {}] });

    const before = await world.footprint();
    const confirmed = await world.send('POST', `${at(answer)}/confirm`, school);
    expect([confirmed.status, told(confirmed).state]).toEqual([200, 'confirmed']);
    expect(told(confirmed).pushes.map((push) => push.kind)).toEqual(['learner', 'enrolment']);
    expect((await world.footprint())['pushes']).toBe((before['pushes'] ?? 0) + 2);
    const kept = await world.kept(told(confirmed).pushes[0]!.receipt.pushId);
    expect(kept.map((record) => [record.line, record.content['fullName'], record.content['address'], record.content['schoolCode']])).toEqual([[4, 'Nông Văn Ví Dụ', 'Tí', 'S0001'], [6, 'Hoàng Văn Mẫu', undefined, 'S0001']]);
    const places = await world.kept(told(confirmed).pushes[1]!.receipt.pushId);
    expect(places.map((record) => record.content['learnerMinistryCode'])).toEqual(['2099000001', '2099000003']);

    const again = await world.send('POST', `${at(answer)}/confirm`, school);
    expect(told(again).pushes.map((push) => push.receipt.pushId)).toEqual(told(confirmed).pushes.map((push) => push.receipt.pushId));
    expect((await world.footprint())['pushes']).toBe((before['pushes'] ?? 0) + 2);
    expect((await world.send('PUT', `${at(answer)}/terms`, school, {})).json.code).toBe('conflict');

    expect(told(confirmed).pushes[0]!.problems).toMatchObject([{ code: 'bad_format', examplePlaces: [{ sheet: '10A1', row: 5, column: 'E' }] }]);
    const corrections = await world.get(`${at(answer)}/corrections.xlsx`, school);
    expect([corrections.status, corrections.headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    const back = await readStory(corrections.bytes, 'learner', { constants: { schoolCode: 'S0001' } });
    expect(back.contents.map((content) => [content['ministryCode'], content['birthDate'], content['fullName']])).toEqual([['2099000002', '2010-02-31', 'Lý Thị Thí Dụ']]);
    expect(back.opened.tables[0]!.table.titles).toEqual({ schoolYear: '2025-2026', className: '10A1' });
  });

  it('gives the same records the same ids in the next file, with a higher version', async () => {
    const ids = async (): Promise<[string, number][]> => {
      const answer = await world.upload('?kind=learner', list, school);
      const confirmed = await world.send('POST', `${at(answer)}/confirm`, school);
      return (await world.kept(told(confirmed).pushes[0]!.receipt.pushId)).map((record) => [record.recordId, record.version]);
    };
    const [first, second] = [await ids(), await ids()];
    expect(second.map(([id]) => id)).toEqual(first.map(([id]) => id));
    expect(second.every(([, version], i) => version > (first[i]?.[1] ?? 0))).toBe(true);
    // Made of a keyed digest: nobody computes a pupil's number back from it.
    expect(first.every(([id]) => /^xlsx-[\w-]{43}$/.test(id))).toBe(true);
  });

  it('of another school ends with each record refused, or wholly', async () => {
    const other = storyWorkbook([{ name: 'DS', rows: [['Mã trường', 'Họ tên', 'Ngày sinh', 'Giới tính'], ['S0002', 'Nông Văn Ví Dụ', '2010', 'Nam'], [null, 'Hoàng Văn Mẫu', '2010', 'Nam']] }]);
    const answer = await world.upload('?kind=learner', other, school);
    expect(told(answer).readings[0]!.problems).toMatchObject([{ code: 'school_not_covered', path: 'schoolCode', examplePlaces: [{ row: 2, column: 'A' }] }]);
    const wholly = await world.upload('?kind=learner', storyWorkbook([{ name: 'DS', rows: [['Mã trường', 'Họ tên', 'Ngày sinh', 'Giới tính'], ['S0002', 'Nông Văn Ví Dụ', '2010', 'Nam']] }]), school);
    expect((await world.send('POST', `${at(wholly)}/confirm`, school)).json.code).toBe('school_not_covered');
    expect(told(await world.get(at(wholly), school)).state).toBe('read');
  });

  it('says what all rows lack', async () => {
    const answer = await world.upload('?kind=subject-result', storyWorkbook([{ name: 'Toán', rows: [['Mã HS', 'ĐĐGtx1', 'ĐĐGgk'], ['2099000001', 8, 7]] }]), school);
    expect(told(answer).readings[0]!.missing).toEqual(['schoolYear', 'period', 'scheme']);
  });

  it('is forgotten when its sender wants so, and unknown to everybody else', async () => {
    const answer = await world.upload('?kind=learner', list, school);
    for (const other of [vendor20, vendor22]) expect((await world.get(at(answer), other)).status).toBe(404);
    expect((await world.get(at(answer), department)).status).toBe(200);
    expect((await world.send('DELETE', at(answer), school)).status).toBe(204);
    expect((await world.get(at(answer), school)).status).toBe(404);
    const { items } = (await world.get('uploads', school)).json as unknown as { readonly items: readonly { readonly id: string }[] };
    expect(items.map((item) => item.id)).not.toContain(String(answer.json['id']));
  });

  it('lies sealed, and is swept', async () => {
    await world.upload('?kind=learner', list, school);
    const [row] = await world.database.query<{ payload: Buffer; terms: Buffer }>('SELECT payload, terms FROM workbook_upload ORDER BY id DESC LIMIT 1');
    expect(row!.payload.includes(Buffer.from('PK'))).toBe(row!.payload.subarray(0, 60).includes(Buffer.from('PK')) || false);
    expect(row!.payload.includes(Buffer.from('sharedStrings'))).toBe(false);
  });
});

describe('who may upload', () => {
  it.each([['a commune', commune, 403, 'scope_missing'], ['an auditor', auditor, 403, 'scope_missing'], ['nobody', null, 401, 'token_invalid'], ['a client', vendor20, 201, undefined], ['the department', department, 201, undefined]] as const)('%s', async (_who, as, status, code) => {
    const answer = await world.upload('?kind=learner&set.schoolCode=X-20-001', list, as);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it.each([
    ['no kind', '', 400, 'bad_parameter'],
    ['an unknown kind', '?kind=pupil', 404, 'unknown_kind'],
    ['a kind of no school', '?kind=exam-result', 403, 'kind_not_covered'],
    ['an unknown parameter', '?kind=learner&schoolYear=2025-2026', 400, 'bad_parameter'],
    ['a value for a field that is not there', '?kind=learner&set.nickname=x', 201, undefined],
  ])('with %s', async (_what, query, status, code) => {
    const answer = await world.upload(query, list, school);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it('what is no workbook is refused', async () => {
    expect((await world.upload('?kind=learner', Buffer.from('a;b'), school)).json.code).toBe('malformed_body');
    expect((await world.send('POST', 'uploads?kind=learner', school, { a: 1 })).json.code).toBe('media_type_unsupported');
  });
});

describe('a workbook pushed as it is', () => {
  it('ends in a receipt whose records name sheet, row and column', async () => {
    const two = storyWorkbook([{ name: '10A1', rows: rows.map((row) => row.slice(0, 7)) }, { name: '10A2', rows: [['Họ tên', 'Ngày sinh', 'Giới tính'], ['Triệu Văn Mẫu', '2010', 'Nm']] }]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const answer = await world.push('learner', { body: two, type, query: '?set.schoolCode=X-20-001' });
    expect([answer.status, answer.json['received'], (answer.json['outcomes'] as unknown as { readonly rejected: number }).rejected]).toEqual([202, 4, 2]);
    const { items } = (await world.get(`pushes/${String(answer.json['pushId'])}/records?outcome=rejected`)).json as unknown as { readonly items: readonly { readonly line: number; readonly place: object; readonly problems: readonly { readonly code: string; readonly column: string }[] }[] };
    expect(items.map(({ line, place, problems }) => [line, place, problems.map(({ code, column }) => [code, column])])).toEqual([
      [5, { sheet: '10A1', row: 5 }, [['leading_zero_lost', 'C'], ['bad_format', 'E']]],
      [2 ** 20 + 2, { sheet: '10A2', row: 2 }, [['unknown_code', 'C']]],
    ]);
    const problems = (await world.get(`pushes/${String(answer.json['pushId'])}/problems`)).json as unknown as { readonly items: readonly { readonly examplePlaces: readonly object[] }[] };
    expect(problems.items.flatMap((cause) => cause.examplePlaces)).toContainEqual({ sheet: '10A2', row: 2, column: 'C' });
    const csv = await world.get(`pushes/${String(answer.json['pushId'])}/records?outcome=rejected`, vendor20, { accept: 'text/csv' });
    expect(csv.text.split('\r\n')[1]).toMatch(/,10A1,5,C$/);
  });

  it('with a column that nobody knows has it refused in every row, as in CSV', async () => {
    const answer = await world.push('learner', { body: list, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', query: '?set.schoolCode=X-20-001&dryRun=true' });
    expect(answer.json['problems'] as unknown as object[]).toContainEqual(expect.objectContaining({ code: 'unknown_field', path: 'Tên gọi ở nhà', count: 1, examplePlaces: [{ sheet: '10A1', row: 4, column: 'H' }] }));
  });
});

describe('a template', () => {
  it('is there for every kind, without a token', async () => {
    const answer = await world.get('kinds/learner/template.xlsx', null);
    expect([answer.status, answer.headers['content-disposition']]).toEqual([200, 'attachment; filename="mau-learner.xlsx"']);
    expect((await readStory(answer.bytes, 'learner')).contents).toHaveLength(1);
    expect((await world.get('kinds/pupil/template.xlsx', null)).json.code).toBe('unknown_kind');
  });
});
