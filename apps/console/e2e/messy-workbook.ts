import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A mark book as a teacher keeps it: titles, a heading merged over two rows, decimal commas, letters decomposed, a remark for the staff room, a wrong mark, a code list, signatures. */
export function messyMarkBook(codes: readonly string[], schoolYear: string, mark: string): Buffer {
  const [first = '2099000001', second = '2099000002', third = '2099000003', ...others] = codes;
  const rows: readonly (readonly (string | number)[])[] = [
    ['SỞ GD&ĐT LẠNG SƠN'],
    [`BẢNG ĐIỂM MÔN TOÁN - HỌC KÌ I, NĂM HỌC ${schoolYear}`.normalize('NFD')],
    ['STT', 'Mã định danh\nBộ GD&ĐT', 'Họ và tên', 'Điểm đánh giá', '', '', 'Ghi riêng của tổ'],
    ['', '', '', 'ĐĐGtx1', 'ĐĐGtx2', 'ĐĐGgk', ''],
    [1, first, 'Nông Văn Ví Dụ', mark, 8, '7.5', 'chăm'],
    [2, second, 'Lý Thị Thí Dụ', '6', '', 7, ''],
    [3, third, 'Hoàng Văn Mẫu', 9, 8, 'vắng', ''],
    ...others.map((code, i) => [i + 4, code, `Triệu Văn Mẫu ${i + 4}`, 8, '7,5', 9, '']),
    [`Tổng cộng: ${3 + others.length} học sinh`],
    ['', '', 'Lạng Sơn, ngày 15 tháng 1 năm 2027'],
    ['', '', 'Giáo viên bộ môn'],
  ];
  const sheets = [sheet(rows, ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4']), sheet([['Mã môn', 'Môn học'], ['TOAN', 'Toán']], [])];
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return Buffer.from(
    zipSync({
      '_rels/.rels': strToU8(`<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
      'xl/workbook.xml': strToU8(`<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Bảng điểm 10A1" sheetId="1" r:id="s1"/><sheet name="DM_Mon" sheetId="2" r:id="s2"/></sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relation('s1', 'worksheet', 'worksheets/sheet1.xml')}${relation('s2', 'worksheet', 'worksheets/sheet2.xml')}</Relationships>`),
      'xl/worksheets/sheet1.xml': strToU8(sheets[0] ?? ''),
      'xl/worksheets/sheet2.xml': strToU8(sheets[1] ?? ''),
    }),
  );
}

function sheet(rows: readonly (readonly (string | number)[])[], merged: readonly string[]): string {
  const cell = (value: string | number, at: string): string => {
    if (value === '') return '';
    return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value.replace(/&/g, '&amp;')}</t></is></c>`;
  };
  const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${merged.length === 0 ? '' : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`;
}
