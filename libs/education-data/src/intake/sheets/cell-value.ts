import type { RecordProblem } from '@lienthong/contracts';
import { cellReader } from '../../records/cells.js';
import type { FieldType } from '../../records/field.js';
import { type Cell, dateNumberText, numberText } from '../workbook/cell.js';

/** What a cell gives its field: the JSON value, to be checked like any other, or why it cannot be read. */
export type CellValue = { readonly value: unknown } | { readonly problem: Omit<RecordProblem, 'path'> };

/** Reads the cells of one column. */
export type ReadSheetCell = (cell: Cell) => CellValue;

const bad = (vi: string, en: string): CellValue => ({ problem: { level: 'error', code: 'bad_format', message: { vi, en } } });
const asDate = bad('Excel đã đổi ô này thành ngày (ví dụ lớp 10/1); định dạng cột là Văn bản rồi nhập lại', 'The cell was turned into a date (class 10/1, say); format the column as text and enter it again');
const faulty = bad('Ô báo lỗi hoặc là công thức chưa có giá trị; hãy dán giá trị', 'The cell shows an error, or is a formula without a value; paste the value');
const noDate = bad('Số này không phải ngày', 'The number is no date');
const FIRST_YEAR = 1_900;
const LAST_YEAR = 2_100;

/** The reader of a field's cells: what kinds.md §1.2 says of cells, for cells that are numbers, dates and switches besides text. */
export function sheetCellReader(is: FieldType): ReadSheetCell {
  const read = cellReader(is);
  return (cell) => {
    switch (cell.sort) {
      case 'text':
        // Line breaks within a cell are blanks, but for a remark.
        return { value: read(is.type === 'text' && is.lineBreaks === true ? cell.text.trim() : cell.text.replace(/[\r\n\t\u00a0]+/g, ' ').trim()) };
      case 'fault':
        return faulty;
      case 'boolean':
        return { value: is.type === 'boolean' ? cell.value : cell.value ? 'TRUE' : 'FALSE' };
      case 'number':
        return numberValue(cell.value, is, read);
      case 'date':
        return dateValue(cell.value, cell.shows, is, read);
    }
  };
}

function numberValue(value: number, is: FieldType, read: (text: string) => unknown): CellValue {
  const text = numberText(value);
  switch (is.type) {
    case 'date':
    case 'pdate':
    case 'month':
    case 'moment':
    case 'time':
      // A year alone is a number too; a day of those years would be of the year 1905.
      return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR ? { value: text } : dateValue(value, Number.isInteger(value) ? 'day' : 'time', is, read);
    default:
      return { value: read(text) };
  }
}

function dateValue(value: number, shows: 'time' | 'day' | 'month' | 'year', is: FieldType, read: (text: string) => unknown): CellValue {
  const text = dateNumberText(value);
  switch (is.type) {
    case 'int':
    case 'number':
      // A mark in a column that was formatted as dates is still the number that was typed.
      return { value: read(numberText(value)) };
    case 'pdate':
      return text === undefined ? noDate : { value: shows === 'year' ? text.slice(0, 4) : shows === 'month' ? text.slice(0, 7) : text.slice(0, 10) };
    case 'date':
      return text === undefined ? noDate : { value: text.slice(0, 10) };
    case 'month':
      return text === undefined ? noDate : { value: text.slice(0, 7) };
    case 'moment':
      return text === undefined ? noDate : { value: shows === 'time' ? `${text}+07:00` : text.slice(0, 10) };
    case 'time':
      return text === undefined ? noDate : { value: `${text}+07:00` };
    default:
      return asDate;
  }
}
