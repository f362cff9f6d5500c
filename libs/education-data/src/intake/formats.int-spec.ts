import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { defineKind } from '../records/kind.js';
import { bool, code, int, text } from '../records/field.js';
import { ownSchool, schoolReference } from '../records/parts.js';
import { storyWorkbook } from './workbook/workbook.builder.js';
import { type Answer, IntakeWorld, mark, ndjson, type Sent } from './intake-world.builder.js';

/** A kind that is in no file of the hub: a school's library of paper books. */
const libraryBook = defineKind({
  name: 'library-book',
  label: { vi: 'Sách thư viện', en: 'Library book' },
  group: 'internal',
  fields: { ...ownSchool, title: text('Tên sách', 'Title', { required: true, max: 40 }), copies: int('Số bản', 'Copies', { min: 1, max: 500 }), lent: bool('Cho mượn', 'Lent'), level: code('Cấp học', 'Level', 'level') },
  cancelFields: ['schoolCode'],
  references: [schoolReference],
  owner: 'school',
  key: (record, ids) => (ids.school === null ? null : `${ids.school}|${record.title}`),
  schoolYearOf: () => null,
  rules: [],
  ruleTexts: [],
  fresh: { sort: 'record', days: 365 },
  fullMode: false,
  log: { sort: 'none' },
  feeds: [],
  cancelMeans: { vi: 'Không có sách này', en: 'There is no such book' },
  examples: { valid: {}, invalid: [] },
});

let world: IntakeWorld;
beforeAll(async () => {
  world = await IntakeWorld.open('formats', { kinds: [libraryBook] });
});
afterAll(() => world.close());

interface Item {
  readonly line: number;
  readonly recordId: string | null;
  readonly problems: { readonly code: string; readonly path: string }[];
}
const rejectedOf = async (answer: Answer): Promise<[number, string, string][]> => {
  const { json } = await world.get(`pushes/${answer.json['pushId']}/records?outcome=rejected`);
  return (json['items'] as unknown as Item[]).flatMap((item) => item.problems.map((problem): [number, string, string] => [item.line, problem.code, problem.path]));
};
const push = async (sent: Sent, kind = 'attendance'): Promise<Answer> => {
  const answer = await world.push(kind, sent);
  expect([answer.status, answer.json.code]).toEqual([202, undefined]);
  return answer;
};

describe('the same records in every format', () => {
  const result = {
    recordId: 'r-1', event: 'NEW', version: 3, updatedAt: '2026-01-10T16:30:00+07:00', schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1',
    period: 'term-1', subject: 'physics', scheme: 'tt22', remark: 'Học tốt, "chăm"', regularMarks: [7, 8.5, 9], midtermMark: 7.5, finalMark: 8, average: 8,
  };
  const headings = 'recordId,event,version,updatedAt,schoolCode,schoolYear,learnerRecordId,period,subject,scheme,remark,regularMarks,midtermMark,finalMark,average\r\n';
  const plain = 'r-1,NEW,3,2026-01-10T16:30:00+07:00,X-20-001,2025-2026,learner-1,term-1,physics,tt22,"Học tốt, ""chăm""",7;8.5;9,7.5,8,8\r\n';
  // The same row as an office program of Vietnamese settings and a school's clerk would write it.
  const vietnamese =
    '\uFEFFSTT;recordId;event;version;updatedAt;Mã trường;Năm học;learnerRecordId;Học kỳ;Môn học;Quy chế đánh giá;Nhận xét;ĐĐGtx1;ĐĐGtx2;ĐĐGtx3;ĐĐGtx4;ĐĐGgk;ĐĐGck;ĐTBmhk\r\n' +
    '1;r-1;Thêm mới;3;2026-01-10T16:30:00+07:00;X-20-001;2025-2026;learner-1;Học kỳ 1;Vật lý;TT22;"Học tốt, ""chăm""";7;8,5;9;;7,5;8;8,0\r\n;;;;;;;;;;;;;;;;;;\r\n';
  const bodies: [string, Sent][] = [
    ['NDJSON', { body: ndjson([result]) }],
    ['NDJSON with a mark, CRLF, blank lines and no last line end', { body: `\uFEFF\r\n${JSON.stringify(result)}\r\n\r\n   \r\n` }],
    ['NDJSON in gzip', { body: gzipSync(ndjson([result])), headers: { 'content-encoding': 'gzip' } }],
    ['NDJSON with letters decomposed, blanks doubled, and empty fields', { body: ndjson([{ ...result, remark: ' Học  tốt, "chăm" '.normalize('NFD'), comment: null, className: ' ', testMark: null }]) }],
    ['a JSON array', { body: JSON.stringify([result], null, 2), type: 'application/json; charset=utf-8' }],
    ['a JSON array in gzip', { body: gzipSync(JSON.stringify([result])), type: 'application/json', headers: { 'content-encoding': 'gzip' } }],
    ['CSV by field names', { body: headings + plain, type: 'text/csv' }],
    ['CSV in gzip', { body: gzipSync(headings + plain), type: 'text/csv', headers: { 'content-encoding': 'gzip' } }],
    ['CSV as a clerk writes it', { body: vietnamese, type: 'text/csv; charset=UTF-8' }],
    ['CSV with composed headings decomposed', { body: vietnamese.normalize('NFD'), type: 'text/csv' }],
  ];
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const cellsOf = (text: string, separator: string): string[][] => text.replace('\uFEFF', '').trim().split('\r\n').slice(0, 2).map((line) => line.split(separator).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));
  const sheetOf = (rows: string[][]): Buffer => storyWorkbook([{ name: 'Sheet1', rows }]);
  const clerk = cellsOf(vietnamese, ';');
  const byName = [headings.trim().split(','), ['r-1', 'NEW', '3', '2026-01-10T16:30:00+07:00', 'X-20-001', '2025-2026', 'learner-1', 'term-1', 'physics', 'tt22', 'Học tốt, "chăm"', '7;8.5;9', '7.5', '8', '8']];
  bodies.push(
    ['XLSX by field names', { body: sheetOf(byName), type: xlsx }],
    ['XLSX in gzip', { body: gzipSync(sheetOf(byName)), type: xlsx, headers: { 'content-encoding': 'gzip' } }],
    ['XLSX as a clerk writes it', { body: sheetOf(clerk), type: xlsx }],
    ['XLSX with values for all rows in the query', { body: sheetOf(byName.map((row) => row.filter((_, i) => i !== 5 && i !== 7))), type: xlsx, query: '?set.schoolYear=2025-2026&set.period=H%E1%BB%8Dc%20k%E1%BB%B3%201' }],
  );
  const { recordId, event, version, updatedAt, ...content } = result;

  it.each(bodies)('%s', async (_name, sent) => {
    const answer = await push(sent, 'subject-result');
    expect(answer.json).toMatchObject({ received: 1, outcomes: { rejected: 0 } });
    const [record] = await world.kept(answer.json['pushId'] as never);
    expect(record).toEqual({ line: record!.line, recordId, event, version, updatedAt, content, text: JSON.stringify(content), findings: record!.findings });
    // Equal contents have equal text, whatever the order in which fields were sent.
    expect(JSON.stringify(record!.content)).toBe(JSON.stringify(content));
    expect(record!.findings).toMatchObject([{ level: 'finding', code: 'recomputed_differs', path: 'average' }]);
  });
});

describe('CSV of nested fields', () => {
  it('reads people with relatives, dates and labels as a class list has them', async () => {
    const body =
      'recordId,event,version,updatedAt,schoolCode,Mã học sinh,Họ và tên,"Ngày,\ntháng, năm sinh",Giới tính,Dân tộc,Họ tên cha,Năm sinh cha,Họ tên mẹ,Đội viên\n' +
      'l-1,NEW,1,2025-09-05T08:00:00+07:00,X-20-001,2099000001,Nông Văn Ví Dụ,15/3/2010,Nam,Nùng,,,Hoàng Thị Mẫu,1\n';
    const answer = await push({ body: body.replace(',Đội viên', '').replace(',1\n', '\n'), type: 'text/csv' }, 'learner');
    const [record] = await world.kept(answer.json['pushId'] as never);
    expect(record!.content).toEqual({
      schoolCode: 'X-20-001', ministryCode: '2099000001', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male', ethnic: '07', relatives: [{ relation: 'mother', fullName: 'Hoàng Thị Mẫu' }],
    });
    // The heading has two physical lines.
    expect(record!.line).toBe(3);
  });

  it('reads marks by column; a candidate without any has sat nothing', async () => {
    const body =
      'recordId,event,version,updatedAt,exam,examYear,councilCode,SBD,marks.physics,marks.Toán,total\n' +
      'e-1,NEW,1,2025-07-16T08:00:00+07:00,thpt-graduation,2025,10,10990001,"5,75",6.25,12\n' +
      'e-2,NEW,1,2025-07-16T08:00:00+07:00,thpt-graduation,2025,10,10990002,,,\n';
    const answer = await push({ body, type: 'text/csv' }, 'exam-result');
    const kept = await world.kept(answer.json['pushId'] as never);
    expect(kept.map((record) => record.content['marks'])).toEqual([{ mathematics: 6.25, physics: 5.75 }, {}]);
  });

  it('reads a status that says its term', async () => {
    const body =
      'recordId,event,version,updatedAt,schoolCode,schoolYear,learnerRecordId,Lớp,Trạng thái HS,enrolledOn,leftOn,repeating\n' +
      'n-1,NEW,1,2025-11-05T08:00:00+07:00,X-20-001,2025-2026,learner-1,10A1,Chuyển đi kỳ 1,05/09/2025,01/11/2025,x\n';
    const answer = await push({ body, type: 'text/csv' }, 'enrolment');
    const [record] = await world.kept(answer.json['pushId'] as never);
    expect(record!.content).toMatchObject({ className: '10A1', status: 'transferred-out', statusTerm: 'term-1', enrolledOn: '2025-09-05', leftOn: '2025-11-01', repeating: true });
  });

  it('refuses a lost leading zero, an unknown column and cells that are no numbers, each row by itself', async () => {
    const body =
      'recordId,event,version,updatedAt,schoolCode,name,levels,ownership,type,validFrom,communeCode,accreditationLevel,comuneCode\n' +
      's-1,NEW,1,2025-09-05T08:00:00+07:00,X-20-001,Trường A,THCS;THPT,Công lập,general,01/07/2025,5977,,\n' +
      's-2,NEW,1,2025-09-05T08:00:00+07:00,X-20-002,Trường B,THPT,Công lập,general,01/07/2025,05977,cao,05977\n' +
      's-3,NEW,1,2025-09-05T08:00:00+07:00,X-20-003,Trường C,THPT,Công lập,general,01/07/2025,05977,2,\n';
    const answer = await push({ body, type: 'text/csv' }, 'school');
    expect(answer.json).toMatchObject({ received: 3, outcomes: { rejected: 2 } });
    expect(await rejectedOf(answer)).toEqual([
      [2, 'leading_zero_lost', 'communeCode'],
      [3, 'bad_format', 'accreditationLevel'],
      [3, 'unknown_field', 'comuneCode'],
    ]);
    const { json } = await world.get(`pushes/${answer.json['pushId']}/records?outcome=rejected`);
    expect(JSON.stringify(json['items'])).toContain('có phải \\"communeCode\\"?');
  });
});

describe('one bad line', () => {
  const good = JSON.stringify(mark(1));
  const long = JSON.stringify(mark(2, { learnerRecordId: 'x'.repeat(70_000) }));
  const latin = Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from(',"x":"'), Buffer.from([0xd0, 0xea, 0xf4]), Buffer.from('"}\n')]);

  it.each<[string, Sent, [number, string, string][]]>([
    ['that is no JSON', { body: `${good}\n{"recordId":\n${good}\n` }, [[2, 'malformed_line', '']]],
    ['that is half, at the end', { body: `${good}\n${good.slice(0, 40)}` }, [[2, 'malformed_line', '']]],
    ['of other bytes than UTF-8', { body: Buffer.concat([Buffer.from(`${good}\n`), latin, Buffer.from(`${good}\n`)]) }, [[2, 'malformed_line', '']]],
    ['over 64 KiB', { body: `${good}\n\n${long}\n${good}\n` }, [[3, 'line_too_long', '']]],
    ['over 64 KiB and the last', { body: `${good}\n${long}` }, [[2, 'line_too_long', '']]],
    ['that is a number', { body: `${good}\n42\n` }, [[2, 'bad_type', '']]],
    ['with a NUL in its school code', { body: ndjson([mark(1), mark(2, { schoolCode: 'X\u0000-1' })]) }, [[2, 'bad_characters', 'schoolCode']]],
    ['with a NUL in the name of a field', { body: ndjson([mark(1), mark(2, { 'a\u0000b': 1 })]) }, [[2, 'unknown_field', 'a\ufffdb']]],
    ['with a name of a field that ends in half a character where it is cut', { body: ndjson([mark(1), mark(2, { [`${'x'.repeat(63)}😀`]: 1 })]) }, [[2, 'unknown_field', `${'x'.repeat(63)}\ufffd`]]],
    ['that is an array', { body: `[${good}]\n` }, [[1, 'bad_type', '']]],
    ['in an array, over 64 KiB', { body: `[${good},${long},${good}]`, type: 'application/json' }, [[2, 'line_too_long', '']]],
    ['in an array, of other bytes than UTF-8', { body: Buffer.concat([Buffer.from(`[${good},`), latin, Buffer.from(']')]), type: 'application/json' }, [[2, 'malformed_line', '']]],
    ['in CSV, of other bytes than UTF-8', { body: Buffer.concat([Buffer.from('recordId,event\n'), Buffer.from([0xd0, 0xea]), Buffer.from(',NEW\n')]), type: 'text/csv' }, [[2, 'malformed_line', '']]],
    ['in CSV, with a quote that never closes', { body: 'recordId,event\n"a-1,NEW\n', type: 'text/csv' }, [[2, 'malformed_line', '']]],
    ['in CSV, with more cells than headings', { body: 'recordId,event\na-1,NEW,,\na-1,NEW,more\n', type: 'text/csv' }, [[2, 'required_missing', 'version'], [2, 'required_missing', 'updatedAt'], [2, 'required_missing', 'schoolCode'], [2, 'required_missing', 'date'], [2, 'required_missing', 'session'], [2, 'required_missing', 'state'], [2, 'required_missing', 'learnerRecordId'], [3, 'malformed_line', '']]],
    ['in CSV, over 64 KiB', { body: `recordId,event\n"${'x\n'.repeat(40_000)}",NEW\n"a",NEW,z\n`, type: 'text/csv' }, [[2, 'line_too_long', ''], [40_003, 'malformed_line', '']]],
  ])('%s: only it is refused', async (_name, sent, expected) => {
    expect(await rejectedOf(await push(sent))).toEqual(expected);
  });

  it('line feeds within quotes do not end a CSV record, and lines are counted as an editor shows them', async () => {
    const head = 'recordId,event,version,updatedAt,schoolCode,schoolYear,learnerRecordId,period,subject,scheme,remark,average\n';
    const row = (id: string, remark: string): string => `${id},NEW,1,2026-01-10T16:30:00+07:00,X-20-001,2025-2026,learner-1,term-1,physics,tt22,"${remark}",8\n`;
    const answer = await push({ body: `${head}${row('r-1', 'Tốt\nCần cố gắng ""hơn""')}${row('r-2', 'Khá')}`, type: 'text/csv' }, 'subject-result');
    const kept = await world.kept(answer.json['pushId'] as never);
    expect(kept.map((record) => [record.line, record.content['remark']])).toEqual([[2, 'Tốt\nCần cố gắng "hơn"'], [4, 'Khá']]);
  });
});

describe('records of several schools', () => {
  it('those outside of the credential’s are refused one by one, the others go on', async () => {
    const body = ndjson([mark(1), mark(2, { schoolCode: 'X-20-002' }), mark(3, { schoolCode: 'X-20-002', state: 'gone' })]);
    const answer = await push({ body, as: { ...TEST_PRINCIPALS.vendor20, lt_schools: ['X-20-001'] } });
    expect(answer.json).toMatchObject({ received: 3, outcomes: { rejected: 2 } });
    expect(await rejectedOf(answer)).toEqual([[2, 'school_not_covered', 'schoolCode'], [3, 'unknown_code', 'state'], [3, 'school_not_covered', 'schoolCode']]);
  });

  it('an exam council of another province is refused by record', async () => {
    const sitting = (council: string): object => ({ recordId: `e-${council}`, event: 'NEW', version: 1, updatedAt: '2025-07-16T08:00:00+07:00', exam: 'thpt-graduation', examYear: 2025, councilCode: council, candidateNumber: `${council}000001`, marks: {} });
    // In 2025 council 10 was Lạng Sơn's (20); 05 was Hà Giang's, which is in Tuyên Quang (08) today.
    const answer = await push({ body: ndjson([sitting('10'), sitting('05')]) }, 'exam-result');
    expect(await rejectedOf(answer)).toEqual([[2, 'council_not_covered', 'councilCode']]);
  });
});

describe('a CANCEL', () => {
  it('needs its head and its school; the rest is not looked at and not kept', async () => {
    const answer = await push({ body: ndjson([mark(1, { event: 'CANCEL', state: 7, anything: {} }), { recordId: 'a-2', event: 'CANCEL', version: 2, updatedAt: '2025-10-01T08:00:00+07:00' }]) });
    expect(await rejectedOf(answer)).toEqual([[2, 'required_missing', 'schoolCode']]);
    expect(await world.kept(answer.json['pushId'] as never)).toMatchObject([{ recordId: 'a-1', event: 'CANCEL', content: { schoolCode: 'X-20-001' } }]);
  });
});

describe('a kind added while the hub runs', () => {
  const book = { recordId: 'b-1', event: 'NEW', version: 1, updatedAt: '2025-10-01T08:00:00+07:00', schoolCode: 'X-20-001', title: 'Dế Mèn phiêu lưu ký', copies: 12, lent: true, level: 'primary' };
  const as = { ...TEST_PRINCIPALS.vendor20, lt_kinds: ['library-book'] };

  it('is pushed as NDJSON and as CSV, and checked by its table', async () => {
    const json = await push({ body: ndjson([book, { ...book, recordId: 'b-2', copies: 0 }]), as }, 'library-book');
    expect(await rejectedOf(json)).toEqual([[2, 'out_of_range', 'copies']]);
    const csv = await push({ body: `recordId,event,version,updatedAt,Mã trường,Tên sách,Số bản,Cho mượn,Cấp học\nb-1,NEW,1,2025-10-01T08:00:00+07:00,X-20-001,Dế Mèn phiêu lưu ký,12,x,Tiểu học\n`, type: 'text/csv', as }, 'library-book');
    const [one] = await world.kept(json.json['pushId'] as never);
    const [other] = await world.kept(csv.json['pushId'] as never);
    expect(other!.content).toEqual(one!.content);
  });

  it('is described like all others', async () => {
    const answer = await world.get('kinds/library-book', null);
    expect(answer.json).toMatchObject({ kind: 'library-book', label: { vi: 'Sách thư viện' }, schema: { else: { properties: { copies: { title: 'Copies', description: 'Số bản' } }, required: ['schoolCode', 'title'] } } });
    const all = await world.get('kinds', null);
    expect((all.json['items'] as unknown as { kind: string }[]).map((each) => each.kind)).toContain('library-book');
    expect((await world.get('kinds/none', null)).status).toBe(404);
  });
});
