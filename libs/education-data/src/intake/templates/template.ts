import { codeLists, codesOf, labelOf } from '@lienthong/vocabulary';
import type { FieldType } from '../../records/field.js';
import type { KindDefinition } from '../../records/kind.js';
import { columnName } from '../workbook/cell.js';
import { type ColumnHelp, sheetName, type WrittenCell, type WrittenSheet, writeWorkbook } from '../workbook/write-workbook.js';
import { type TemplateColumn, templateColumns } from './template-columns.js';

const LISTS = 'Danh mục';
const GUIDE = 'Hướng dẫn';
/** Boolean fields are marked by it, as in the ministry's templates. */
const MARK = 'x';

/**
 * The template of a kind as a workbook: one sheet with Vietnamese headings, drop-downs of the code lists, a note at every column and one made-up
 * example row; one that explains; one, hidden, with the lists. What is filled in reads back as the same record.
 */
export function templateOf(kind: KindDefinition): Buffer {
  const columns = [...templateColumns(kind), EVENT];
  const lists = listsOf(columns);
  const example = columns.map(({ path, is }) => exampleCell(kind.examples.valid, path, is));
  const help = columns.map(({ is, required }, column): ColumnHelp => {
    const list = lists.get(listKey(is) ?? '');
    return { column, prompt: `${required ? 'Bắt buộc. ' : ''}${noteOf(is)}`, ...(list && { list: list.range }) };
  });
  const data: WrittenSheet = {
    name: sheetName(kind.label.vi),
    rows: [columns.map(({ heading, required }) => ({ text: `${heading}${required ? ' *' : ''}`, style: required ? 'required' : 'heading' })), example],
    widths: columns.map(({ heading }) => Math.min(40, Math.max(14, heading.length + 4))),
    frozenRows: 1,
    help,
  };
  return writeWorkbook([data, guide(kind, columns), { name: LISTS, hidden: true, rows: listRows(lists) }]);
}

/** Left empty it means that the row holds the present state. */
const EVENT: TemplateColumn = { path: 'event', heading: 'Sự kiện', is: { type: 'code', list: 'recordEvent' }, required: false };

/** What goes into a column, in a sentence. */
function noteOf(is: FieldType): string {
  switch (is.type) {
    case 'text':
      return `Chữ, đến ${is.max} ký tự.`;
    case 'pattern':
      return `${upper(is.form.vi)}; ví dụ ${is.example}. Giữ số 0 ở đầu.`;
    case 'code':
      return 'Chọn trong danh sách.';
    case 'int':
      return `Số nguyên từ ${is.min} đến ${is.max}.`;
    case 'number':
      return `Số từ ${is.min} đến ${is.max}, nhiều nhất ${is.decimals} chữ số thập phân; dùng dấu phẩy.`;
    case 'boolean':
      return `Đánh ${MARK} nếu đúng, 0 nếu không, để trống nếu không rõ.`;
    case 'list':
      return `Nhiều giá trị thì ngăn bằng dấu ;. ${noteOf(is.item)}`;
    case 'date':
      return 'Ngày dạng dd/mm/yyyy.';
    case 'pdate':
      return 'Ngày dd/mm/yyyy; không rõ ngày thì mm/yyyy hoặc yyyy.';
    case 'month':
      return 'Tháng dạng yyyy-mm.';
    case 'time':
    case 'moment':
      return 'Thời điểm, ví dụ 2025-10-01T19:30:00+07:00.';
    case 'schoolYear':
      return 'Năm học, ví dụ 2025-2026.';
    case 'phone':
      return 'Số điện thoại, 8 đến 20 ký tự.';
    default:
      return '';
  }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The cell that gives the example's value back. */
/** The value that a path leads to; a key of a map may hold a dot itself (criterion 1.3). */
function valueAt(part: unknown, path: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  if (Object.hasOwn(part, path)) return (part as Record<string, unknown>)[path];
  const dot = path.indexOf('.');
  return dot < 0 ? undefined : valueAt((part as Record<string, unknown>)[path.slice(0, dot)], path.slice(dot + 1));
}

function exampleCell(record: object, path: string, is: FieldType): WrittenCell {
  if (path === 'event') return null;
  const value = valueAt(record, path);
  return cellOf(value, is);
}

/** A value as a clerk would write it. */
export function cellOf(value: unknown, is: FieldType): WrittenCell {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => String(cellOf(item, is.type === 'list' ? is.item : is) ?? '')).join('; ');
  if (is.type === 'code' && typeof value === 'string') return labelOf(is.list, value, 'vi');
  if (typeof value === 'boolean') return value ? MARK : '0';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const day = typeof value === 'string' && (is.type === 'date' || is.type === 'pdate') ? /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$/.exec(value) : null;
  if (day === null) return String(value);
  return [day[3], day[2], day[1]].filter((part) => part !== undefined).join('/');
}

interface ListColumn {
  readonly labels: readonly string[];
  readonly range: string;
}

function listKey(is: FieldType): string | undefined {
  return is.type === 'code' ? `${is.list} ${is.only?.join(' ') ?? ''}` : undefined;
}

/** Each code list once, a column of the hidden sheet. */
function listsOf(columns: readonly TemplateColumn[]): ReadonlyMap<string, ListColumn> {
  const lists = new Map<string, ListColumn>();
  for (const { is } of columns) {
    const key = listKey(is);
    if (key === undefined || lists.has(key) || is.type !== 'code') continue;
    const labels = (is.only ?? codesOf(is.list)).map((code) => labelOf(is.list, code, 'vi'));
    const at = columnName(lists.size);
    lists.set(key, { labels, range: `'${LISTS}'!$${at}$1:$${at}$${labels.length}` });
  }
  return lists;
}

function listRows(lists: ReadonlyMap<string, ListColumn>): string[][] {
  const columns = [...lists.values()].map((list) => list.labels);
  return Array.from({ length: Math.max(1, ...columns.map((labels) => labels.length)) }, (_, row) => columns.map((labels) => labels[row] ?? ''));
}

function guide(kind: KindDefinition, columns: readonly TemplateColumn[]): WrittenSheet {
  const listed = (is: FieldType): string => (is.type === 'code' ? (is.only ?? codeLists[is.list].map((entry) => entry.code)).slice(0, 40).map((code) => labelOf(is.list, code, 'vi')).join(', ') : '');
  return {
    name: GUIDE,
    rows: [
      [{ text: `Mẫu gửi dữ liệu: ${kind.label.vi}`, style: 'heading' }],
      [{ text: 'Không đổi dòng tiêu đề. Mỗi dòng là một bản ghi ở trạng thái hiện tại: ô để trống là không có giá trị. Gửi lại cùng tệp không làm thay đổi gì. Xoá dòng ví dụ trước khi gửi.', style: 'note' }],
      ...kind.ruleTexts.map((rule) => [{ text: `• ${rule.vi}`, style: 'note' as const }]),
      [],
      [{ text: 'Cột', style: 'heading' }, { text: 'Bắt buộc', style: 'heading' }, { text: 'Cách ghi', style: 'heading' }, { text: 'Giá trị', style: 'heading' }],
      ...columns.map(({ heading, required, is }) => [heading, required ? MARK : '', noteOf(is), listed(is)]),
    ],
    widths: [44, 12, 60, 80],
  };
}
