import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { storyWorkbook } from '../workbook/workbook.builder.js';
import { dateNumberOf } from '../workbook/cell.js';
import { readStory } from './workbook-reading.builder.js';

const nfd = (text: string): string => text.normalize('NFD');
const day = (date: string) => ({ date: dateNumberOf(date), format: 'dd/mm/yyyy' as const });

/** A class list with every trap that was met (seeds/reference/spreadsheets/excel-headings.json). Everybody in it is made up. */
const HEADING = ['STT', nfd('Mã học sinh'), 'Số ĐDCN/CCCD', 'HỌ VÀ TÊN', 'Ngày,\ntháng, năm sinh', 'Giới tính*', 'Dân tộc', 'Trạng thái HS', 'Ngày nhập trạng thái', 'Họ tên mẹ', 'Năm sinh mẹ', 'ID_HS'];
const WIDTH = HEADING.length;
const only = (text: string) => [text, ...Array.from({ length: WIDTH - 1 }, () => null)];
const messyClassList = storyWorkbook([
  { name: 'Hướng dẫn', rows: [['Hướng dẫn nhập liệu'], ['1. Không sửa tiêu đề'], ['2. Ngày sinh: dd/mm/yyyy']] },
  {
    name: 'Danh sách',
    rows: [
      ['SỞ GD&ĐT LẠNG SƠN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['DANH SÁCH HỌC SINH NĂM HỌC 2025 - 2026'],
      [],
      only(nfd('LỚP 1A')),
      HEADING,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'],
      [1, '2099000001', '020219000101', nfd('Nông Văn Ví Dụ'), '05/03/2019', 'Nam', 'Nùng', 'Đang học', null, 'Hoàng Thị Mẫu', 1990, 'a9f1'],
      // No ministry code yet; the birth date as a date cell.
      [2, null, '020319000202', 'Lý Thị Thí Dụ', day('2019-11-20'), 'Nữ', 'Tày', 'Chuyển đến kỳ 1', day('2025-10-13'), null, null, 'a9f2'],
      [3, '2099000003', null, 'Hoàng Văn Mẫu', 2019, 'nam', 'KINH', 'Đang học', '', null, null, 'a9f3'],
      only('Tổng cộng: 3 học sinh'),
      only('LỚP 1B'),
      HEADING,
      [1, '2099000004', '020219000404', 'Vi Văn Ví Dụ', { date: dateNumberOf('2019-01-01'), format: 'yyyy' }, 'Nam', 'Nùng', 'Chuyển đi kỳ 1', day('2025-12-01'), null, null, 'b1'],
      // Stands in both classes after a move.
      [2, '2099000001', '020219000101', 'Nông Văn Ví Dụ', '05/03/2019', 'Nam', 'Nùng', 'Đang học', null, 'Hoàng Thị Mẫu', 1990, 'a9f1'],
      // A number in place of a text: the leading zero is gone.
      [3, '2099000006', 20219000606, 'Triệu Văn Mẫu', '07/08/2019', 'Nam', 'Dao', 'Đang học', null, null, null, 'b3'],
      [4, null, null, null, null, null, null, null, null, null, null, null],
      only('Ghi chú: danh sách có thể thay đổi'),
      [null, null, null, null, null, 'Lạng Sơn, ngày 5 tháng 9 năm 2025'],
      [null, 'Người lập biểu', null, null, null, 'Hiệu trưởng'],
      [null, '(Ký, ghi rõ họ tên)', null, null, null, null],
      [null, null, null, 'Nguyễn Văn Hiệu'],
    ],
    hiddenColumns: [12],
  },
  { name: 'DM_Dantoc', rows: [['Mã', 'Dân tộc'], ['01', 'Kinh'], ['02', 'Tày']] },
  { name: 'DM', state: 'hidden', rows: [['Giới tính', 'Trạng thái HS'], ['Nam', 'Đang học']] },
]);

describe('a class list with every trap, read as learners', () => {
  it('finds each pupil once, with dates in three forms, letters composed, and codes by their labels', async () => {
    const { records, contents } = await readStory(messyClassList, 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(records.map((record) => record.line)).toEqual([7, 8, 9, 13, 15]);
    expect(contents.slice(0, 4)).toEqual([
      { schoolCode: 'X-20-101', ministryCode: '2099000001', personalNumber: '020219000101', fullName: nfd('Nông Văn Ví Dụ'), birthDate: '2019-03-05', sex: 'male', ethnic: '07', relatives: [undefined, { relation: 'mother', fullName: 'Hoàng Thị Mẫu', birthYear: 1990 }] },
      { schoolCode: 'X-20-101', personalNumber: '020319000202', fullName: 'Lý Thị Thí Dụ', birthDate: '2019-11-20', sex: 'female', ethnic: '02' },
      { schoolCode: 'X-20-101', ministryCode: '2099000003', fullName: 'Hoàng Văn Mẫu', birthDate: '2019', sex: 'male', ethnic: '01' },
      { schoolCode: 'X-20-101', ministryCode: '2099000004', personalNumber: '020219000404', fullName: 'Vi Văn Ví Dụ', birthDate: '2019', sex: 'male', ethnic: '07' },
    ]);
    expect(contents[4]!['personalNumber']).toBe('20219000606');
  });

  it('says of every other row and sheet why it holds no record', async () => {
    const { skipped, opened } = await readStory(messyClassList, 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'above-heading'], [2, 'above-heading'], [4, 'above-heading'], [5, 'heading'], [6, 'column-numbers'],
      [10, 'total'], [11, 'class-name'], [12, 'heading-repeated'], [14, 'repeats-row'], [16, 'empty'], [17, 'note'], [18, 'signature'], [19, 'signature'], [20, 'signature'], [21, 'signature'],
    ]);
    expect(opened.skippedSheets).toEqual([{ sheet: 'Hướng dẫn', reason: 'no-heading' }, { sheet: 'DM_Dantoc', reason: 'no-heading' }, { sheet: 'DM', reason: 'hidden' }]);
  });

  it('makes ids of the ministry code, provisionally of the personal number', async () => {
    const { records } = await readStory(messyClassList, 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(records.slice(0, 2).map(({ value }) => (value as { recordId: string }).recordId)).toEqual(['xlsx-(learner|ministryCode:2099000001|X-20-101)', 'xlsx-(learner|personalNumber:020319000202|X-20-101)']);
  });
});

describe('the same list read as enrolments', () => {
  it('takes the class of the row above, also of the one above the heading, and the year of the title', async () => {
    const { contents } = await readStory(messyClassList, 'enrolment', { constants: { schoolCode: 'X-20-101', enrolledOn: '2025-09-05' } });
    expect(contents).toEqual([
      { schoolCode: 'X-20-101', schoolYear: '2025-2026', learnerMinistryCode: '2099000001', learnerPersonalNumber: '020219000101', className: '1A', status: 'studying', enrolledOn: '2025-09-05' },
      { schoolCode: 'X-20-101', schoolYear: '2025-2026', learnerPersonalNumber: '020319000202', className: '1A', status: 'transferred-in', statusTerm: 'term-1', enrolledOn: '2025-10-13' },
      { schoolCode: 'X-20-101', schoolYear: '2025-2026', learnerMinistryCode: '2099000003', className: '1A', status: 'studying', enrolledOn: '2025-09-05' },
      { schoolCode: 'X-20-101', schoolYear: '2025-2026', learnerMinistryCode: '2099000004', learnerPersonalNumber: '020219000404', className: '1B', status: 'transferred-out', statusTerm: 'term-1', enrolledOn: '2025-09-05', leftOn: '2025-12-01' },
      { schoolCode: 'X-20-101', schoolYear: '2025-2026', learnerMinistryCode: '2099000001', learnerPersonalNumber: '020219000101', className: '1B', status: 'studying', enrolledOn: '2025-09-05' },
      { schoolCode: 'X-20-101', schoolYear: '2025-2026', learnerMinistryCode: '2099000006', learnerPersonalNumber: '20219000606', className: '1B', status: 'studying', enrolledOn: '2025-09-05' },
    ]);
  });

  it('refers to a pupil without any number by the id that the list of pupils gives them', async () => {
    const list = storyWorkbook([{ name: '2A', rows: [['TT', 'Họ tên', 'Ngày sinh', 'Giới tính', 'Trạng thái'], [1, 'Nông Văn Ví Dụ', '5/3/2018', 'Nam', 'Đang học']] }]);
    const constants = { schoolCode: 'X-20-101', schoolYear: '2025-2026', enrolledOn: '2025-09-05' };
    const [pupil] = (await readStory(list, 'learner', { constants })).records;
    const [place] = (await readStory(list, 'enrolment', { constants })).records;
    expect((place!.value as { learnerRecordId: string; className: string })).toMatchObject({ learnerRecordId: (pupil!.value as { recordId: string }).recordId, className: '2A' });
  });
});

describe('marks', () => {
  it('of a mark book: decimal commas, marks as text, class and subject and period from the title', async () => {
    const book = storyWorkbook([
      {
        name: 'Bảng điểm',
        rows: [
          ['BẢNG ĐIỂM MÔN TOÁN - HỌC KÌ I, NĂM HỌC 2025-2026'],
          ['STT', 'Lớp', 'Mã định danh Bộ GD&ĐT', 'Họ và tên', 'Ngày sinh', 'Điểm đánh giá', null, null, null, null, 'Nhận xét'],
          [null, null, null, null, null, 'ĐĐGtx1', 'ĐĐGtx2', 'ĐĐGtx3', 'ĐĐGgk', 'ĐĐGck', null],
          [1, '10A1', '2099000001', 'Nông Văn Ví Dụ', '15/03/2010', '7,5', 8, '10', 7.499999999999999, '8.0', 'Chăm\nhọc'],
          [2, '10A1', '2099000002', 'Lý Thị Thí Dụ', '16/03/2010', null, 6, null, '6', 7, null],
        ],
        merged: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:J2', 'K2:K3'],
      },
    ]);
    const { contents, records } = await readStory(book, 'subject-result', { constants: { schoolCode: 'X-20-101' } });
    const common = { schoolCode: 'X-20-101', schoolYear: '2025-2026', period: 'term-1', subject: 'mathematics', scheme: 'tt22', className: '10A1' };
    expect(contents).toEqual([
      { ...common, learnerMinistryCode: '2099000001', regularMarks: [7.5, 8, 10], midtermMark: 7.5, finalMark: 8, remark: 'Chăm\nhọc' },
      { ...common, learnerMinistryCode: '2099000002', regularMarks: [undefined, 6], midtermMark: 6, finalMark: 7 },
    ]);
    expect(records.map((record) => record.line)).toEqual([4, 5]);
  });

  it('under the labels of before: oral, 15 minutes, one period', async () => {
    const book = storyWorkbook([{ name: 'Vật lí', rows: [['Lớp', 'Mã HS', 'Miệng', '15 phút 1', '15 phút 2', '1 tiết', 'TBM'], ['12A1', '2099000001', 8, 7, 9, '6,5', '7,3']] }]);
    const { contents } = await readStory(book, 'subject-result', { constants: { schoolCode: 'X-20-101', schoolYear: '2022-2023', period: 'term-1' } });
    expect(contents).toEqual([{ schoolCode: 'X-20-101', schoolYear: '2022-2023', period: 'term-1', subject: 'physics', scheme: 'tt58', className: '12A1', learnerMinistryCode: '2099000001', regularMarks: [8, 7, 9], midtermMark: 6.5, average: 7.3 }]);
  });

  it('of a primary subject: middle and end of the term are two records of one row', async () => {
    const book = storyWorkbook([{ name: '4A', rows: [['STT', 'Mã học sinh', 'Họ tên', 'Mức đạt được GK', 'Nhận xét GK', 'Mức đạt được CK', 'Điểm KTĐK', 'Nhận xét CK'], [1, '2099000001', 'Nông Văn Ví Dụ', 'T', 'Tốt', 'H', 8, null]] }]);
    const { records, opened } = await readStory(book, 'subject-result', { constants: { schoolCode: 'X-20-101', schoolYear: '2025-2026', period: 'term-1', subject: 'mathematics' } });
    expect(records.map(({ value, line }) => [line, (value as { period: string }).period, (value as { achievement: string }).achievement, (value as { testMark?: number }).testMark])).toEqual([
      [2, 'mid-term-1', 'completed-well', undefined],
      [2 ** 20 + 2, 'term-1', 'completed', 8],
    ]);
    expect(opened.layout.tables.map((table) => table.columns['achievement'])).toEqual(['D', 'F']);
  });

  it('of a primary year: headings merged over three rows, a block a subject', async () => {
    const book = storyWorkbook([
      {
        name: 'Tổng hợp 4A',
        rows: [
          ['STT', 'Mã học sinh', 'Họ và tên', 'Môn học và hoạt động giáo dục', null, null, null, null],
          [null, null, null, 'Toán', null, 'Tiếng Việt', null, 'Đạo đức'],
          [null, null, null, 'Mức', 'Điểm KTĐK', 'Mức', 'Điểm KTĐK', 'Mức'],
          [1, '2099000001', 'Nông Văn Ví Dụ', 'T', 9, 'H', 7, 'T'],
        ],
        merged: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:H1', 'D2:E2', 'F2:G2'],
      },
    ]);
    const { records } = await readStory(book, 'subject-result', { constants: { schoolCode: 'X-20-101', schoolYear: '2025-2026', period: 'year', className: '4A' } });
    expect(records.map(({ value }) => { const { subject, achievement, testMark, scheme, period } = value as Record<string, unknown>; return [subject, achievement, testMark, scheme, period]; })).toEqual([
      ['mathematics', 'completed-well', 9, 'tt27', 'year'],
      ['vietnamese', 'completed', 7, 'tt27', 'year'],
      ['ethics', 'completed-well', undefined, 'tt27', 'year'],
    ]);
  });

  it('of a sheet with a column a subject: averages and passes', async () => {
    const book = storyWorkbook([{ name: '10A1', rows: [['STT', 'Mã học sinh', 'Họ và tên', 'Toán', 'Ngữ văn', 'Âm nhạc'], [1, '2099000001', 'Nông Văn Ví Dụ', '8,1', 7.2, 'Đ']] }]);
    const { records } = await readStory(book, 'subject-result', { constants: { schoolCode: 'X-20-101', schoolYear: '2025-2026', period: 'term-1' } });
    expect(records.map(({ value }) => { const { subject, average, comment, className } = value as Record<string, unknown>; return [subject, average ?? comment, className]; })).toEqual([['mathematics', 8.1, '10A1'], ['literature', 7.2, '10A1'], ['music', 'pass', '10A1']]);
  });
});

describe('several sheets', () => {
  it('each give their records, and a line says which sheet it is of', async () => {
    const sheet = (name: string, code: string) => ({ name, rows: [['Họ tên', 'Ngày sinh', 'Giới tính', 'Mã HS'], ['Nông Văn Ví Dụ', '2010', 'Nam', code]] });
    const { records, opened } = await readStory(storyWorkbook([sheet('10A1', '2099000001'), sheet('10A2', '2099000002')]), 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(records.map((record) => record.line)).toEqual([2, 2 ** 20 + 2]);
    expect(opened.layout.tables.map((table) => table.sheet)).toEqual(['10A1', '10A2']);
  });
});

describe('a staff list', () => {
  it('takes the position from its own column where another one may mean it too, and one e-mail address for two teachers', async () => {
    const rows = [
      ['STT', 'Họ tên', 'Ngày sinh', 'Giới tính', 'Email', 'Trạng thái CB', 'Vị trí việc làm', 'Nhóm chức vụ', 'Môn dạy', 'Loại cán bộ'],
      [1, 'Lý Thị Thí Dụ', '12/04/1985', 'Nữ', 'to.toan@example.invalid', 'Đang làm việc', 'Giáo viên THPT hạng III', 'Giáo viên', 'Toán; Tin học', 'Giáo viên'],
      [2, 'Nông Văn Ví Dụ', '1979', 'Nam', 'to.toan@example.invalid', 'Đang làm việc', 'Tổ trưởng', 'Giáo viên', 'Toán', 'Giáo viên'],
    ];
    const { contents } = await readStory(storyWorkbook([{ name: 'CBGVNV', rows }]), 'staff', { constants: { schoolCode: 'X-20-101' }, unknownColumns: 'left-out' });
    expect(contents.map((content) => [content['fullName'], content['position'], content['email'], content['subjects']])).toEqual([
      ['Lý Thị Thí Dụ', 'Giáo viên THPT hạng III', 'to.toan@example.invalid', ['mathematics', 'informatics']],
      ['Nông Văn Ví Dụ', 'Tổ trưởng', 'to.toan@example.invalid', ['mathematics']],
    ]);
  });
});

describe('two columns of one meaning', () => {
  it('are told, and refused in a push that nobody has looked at', async () => {
    const file = storyWorkbook([{ name: 'DS', rows: [['Mã trường', 'Họ tên', 'Họ và tên', 'Ngày sinh', 'Giới tính'], ['X-20-101', 'A', 'B', '30/02/2010', 'Nam']] }]);
    const { opened, records } = await readStory(file, 'learner');
    expect(opened.duplicates).toEqual([{ sheet: 'DS', letters: ['B', 'C'], path: 'fullName' }]);
    expect(records).toHaveLength(1);
  });
});

describe('a shifted row', () => {
  it('where a cell was deleted in one column only, is a record that lacks something and never passed over', async () => {
    const rows = [['STT', 'Họ tên', 'Ngày sinh', 'Giới tính'], [1, 'Nông Văn Ví Dụ', '2010', 'Nam'], [2, null, '2010', 'Nữ'], [3, 'Lý Thị Thí Dụ', '2010', null]];
    const { contents, skipped } = await readStory(storyWorkbook([{ name: 'DS', rows }]), 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(contents.map((content) => [content['fullName'], content['sex']])).toEqual([['Nông Văn Ví Dụ', 'male'], [undefined, 'female'], ['Lý Thị Thí Dụ', undefined]]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['heading']);
  });
});

describe('a long sheet', () => {
  it('has its merged headings, which the file names behind the rows', async () => {
    const rows = [
      ['STT', 'Mã học sinh', 'Họ và tên', 'Điểm', null],
      [null, null, null, 'ĐĐGgk', 'ĐĐGck'],
      ...Array.from({ length: 4_000 }, (_, i) => [i + 1, String(2_099_000_000 + i), `Nông Văn Ví Dụ ${i}`, (i % 100) / 10, '7,5']),
    ];
    const { records, opened } = await readStory(storyWorkbook([{ name: 'Toán', rows, merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }]), 'subject-result', { constants: { schoolCode: 'X-20-101', schoolYear: '2025-2026', period: 'term-1', scheme: 'tt22' } });
    expect([records.length, opened.tables[0]!.table.headingBottom, opened.tables[0]!.lastRow]).toEqual([4_000, 2, 4_002]);
    expect(records.at(-1)!.value).toMatchObject({ learnerMinistryCode: '2099003999', midtermMark: 9.9, finalMark: 7.5 });
  });
});

describe('cells that are not what they seem', () => {
  const list = (...row: readonly (Parameters<typeof storyWorkbook>[0][number]['rows'][number][number])[]) => storyWorkbook([{ name: 'DS', rows: [['Họ tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Nơi sinh'], row] }]);
  const problemsOf = async (file: Buffer): Promise<unknown> => (await readStory(file, 'learner', { constants: { schoolCode: 'X-20-101' } })).records.map((record) => record.problems?.map(({ code, path }) => [code, path]));

  it('a formula counts by its last value and is never computed; one without a value, and an error, are refused', async () => {
    const { contents } = await readStory(list({ formula: 'A9&"x"', value: 'Nông Văn Ví Dụ' }, { formula: '[1]Sheet1!A1', value: dateNumberOf('2010-03-15') }, 'Nam', null, { formula: 'HYPERLINK("http://example.invalid")', value: 'Lạng Sơn' }), 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(contents).toEqual([{ schoolCode: 'X-20-101', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male', birthPlace: 'Lạng Sơn' }]);
    expect(await problemsOf(list('Nông Văn Ví Dụ', { formula: 'TODAY()' }, 'Nam', { fault: '#REF!' }, null))).toEqual([[['bad_format', 'birthDate'], ['bad_format', 'personalNumber']]]);
  });

  it('a class that was turned into a date is refused and never guessed back', async () => {
    const file = storyWorkbook([{ name: 'DS', rows: [['Mã HS', 'Lớp', 'Trạng thái'], ['2099000001', day('2025-01-10'), 'Đang học']] }]);
    const { records } = await readStory(file, 'enrolment', { constants: { schoolCode: 'X-20-101' } });
    expect(records[0]!.problems?.map(({ code, path }) => [code, path])).toEqual([['bad_format', 'className']]);
  });

  it('days are counted from 1904 where the workbook says so; addresses may be left out; text may be in pieces', async () => {
    const rows = [['Họ tên', 'Ngày sinh', 'Giới tính'], [{ inline: 'Nông Văn Ví Dụ' }, { date: dateNumberOf('2010-03-15') - 1_462, format: 'dd/mm/yyyy' as const }, 'Nam']];
    const { contents } = await readStory(storyWorkbook([{ name: 'DS', rows, bare: true }], { date1904: true }), 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(contents).toEqual([{ schoolCode: 'X-20-101', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male' }]);
  });

  it('headings without diacritics are known too', async () => {
    const { contents } = await readStory(storyWorkbook([{ name: 'DS', rows: [['Ho va ten', 'Ngay sinh (dd/mm/yyyy)', 'GIOI TINH'], ['Nông Văn Ví Dụ', '15/3/2010', 'Nam']] }]), 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(contents).toEqual([{ schoolCode: 'X-20-101', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', sex: 'male' }]);
  });
});

describe('a workbook that another program wrote', () => {
  it('with merged headings, drop-downs, notes, frozen rows and a filter reads like any other', async () => {
    // Made by openpyxl 3.1; everybody in it is made up.
    const file = readFileSync(join(import.meta.dirname, 'samples/class-list.openpyxl.xlsx'));
    const { contents, skipped } = await readStory(file, 'learner', { constants: { schoolCode: 'X-20-101' } });
    expect(contents.map((content) => [content['ministryCode'], content['fullName'], content['birthDate'], content['sex']])).toEqual([
      ['2099000001', 'Nông Văn Ví Dụ', '2019-03-05', 'male'],
      ['2099000002', 'Lý Thị Thí Dụ', '2019-11-20', 'female'],
      ['2099000003', 'Triệu Văn Mẫu', '2019', 'male'],
    ]);
    expect(contents[0]!['relatives']).toEqual([undefined, { relation: 'mother', fullName: 'Hoàng Thị Mẫu', birthYear: 1990 }]);
    expect(skipped.at(-1)).toMatchObject({ row: 11, reason: 'signature' });
  });
});
