import { ProblemError } from '@lienthong/kit/errors';
import { malformedBody } from '../decode/refusals.js';
import type { Cell, MergedArea, SheetRow } from './cell.js';
import { plainText } from './shared-strings.js';
import type { DateShown } from './styles.js';
import type { Attributes, XmlReader } from './xml.js';

/** What cells of a workbook are read by. */
export interface CellBook {
  readonly strings: readonly string[];
  readonly styles: readonly DateShown[];
  /** Days to add to the numbers of a workbook that counts from 1904. */
  readonly dayShift: number;
}

/** Columns of the format: A to XFD. */
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
/** A cell holds 32,767 characters by the format; what is longer is cut here and refused as too long. */
const MAX_CELL = 70_000;
/** Characters of one row that are kept. */
const MAX_ROW = 1_000_000;
const MAX_MERGED = 100_000;
const reference = /^([A-Z]{1,7})([0-9]{1,10})$/;

/** Column from 0 and row from 1 of `B12`. @throws ProblemError 400 `malformed_body` outside of a sheet */
export function placeOf(ref: string): { readonly column: number; readonly row: number } {
  const [, letters = '', digits = ''] = reference.exec(ref) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) throw malformedBody('Có ô nằm ngoài phạm vi của một trang tính', 'A cell lies outside of what a sheet can hold');
  return { column: column - 1, row };
}

/** Takes the rows, hidden columns and merged areas out of the XML of a sheet as it is read. */
export class SheetReader implements XmlReader {
  readonly hiddenColumns = new Set<number>();
  readonly merged: MergedArea[] = [];
  private done: SheetRow[] = [];
  private row = 0;
  private column = -1;
  private cells: (Cell | undefined)[] = [];
  private filled = false;
  private characters = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private collects = false;
  private hasFormula = false;
  private aside = 0;

  constructor(
    private readonly book: CellBook,
    /** Rows after this one are counted, not read. */
    private readonly readTo: number = MAX_ROWS,
    private readonly maxRows: number = MAX_ROWS,
  ) {}

  /** Number of the last row seen. */
  get lastRow(): number {
    return this.row;
  }

  /** The rows that have become whole, once. */
  take(): readonly SheetRow[] {
    const taken = this.done;
    this.done = [];
    return taken;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') return this.openCell(attributes);
    if (name === 'row') return this.openRow(attributes);
    if (name === 'v' || name === 't') this.collects = this.aside === 0;
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.aside += 1;
    else if (name === 'col') this.readColumn(attributes);
    else if (name === 'mergeCell') this.addMerged(attributes['ref'] ?? '');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collects = false;
    else if (name === 'rPh') this.aside -= 1;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && this.filled) this.done.push({ number: this.row, cells: this.cells, tooLong: this.characters > MAX_ROW });
  }

  text(text: string): void {
    if (this.collects && this.value.length <= MAX_CELL) this.value += text;
  }

  private openRow(attributes: Attributes): void {
    const number = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number <= this.row || number > MAX_ROWS) throw malformedBody('Số dòng trong trang tính không hợp lệ', 'A row number of a sheet is not valid');
    if (number > this.maxRows) throw new ProblemError(413, 'too_many_records');
    this.row = number;
    this.column = -1;
    this.cells = [];
    this.filled = false;
    this.characters = 0;
  }

  private openCell(attributes: Attributes): void {
    this.column = attributes['r'] === undefined ? this.column + 1 : placeOf(attributes['r']).column;
    if (this.column >= MAX_COLUMNS) placeOf('XFE1');
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
    this.hasFormula = false;
  }

  private closeCell(): void {
    if (this.row > this.readTo) return;
    const cell = this.read();
    if (cell === undefined) return;
    this.filled = true;
    if (cell.sort === 'text' && this.type !== 's') this.characters += cell.text.length;
    if (this.characters <= MAX_ROW) this.cells[this.column] = cell;
  }

  private read(): Cell | undefined {
    const { value, type } = this;
    if (value === '') return this.hasFormula && type !== 'str' ? { sort: 'fault', text: '=' } : undefined;
    if (type === 's') {
      const text = this.book.strings[Number(value)];
      if (text === undefined) throw malformedBody('Tệp Excel hỏng: thiếu chuỗi dùng chung', 'The workbook is broken: a shared string is missing');
      return text.trim() === '' ? undefined : { sort: 'text', text };
    }
    if (type === 'n') return this.readNumber(value);
    if (type === 'b') return { sort: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    if (type === 'e') return { sort: 'fault', text: value.slice(0, 20) };
    // inlineStr, str (text of a formula) and d (a day in ISO form).
    const text = plainText(value);
    return text.trim() === '' ? undefined : { sort: 'text', text };
  }

  private readNumber(text: string): Cell {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) return { sort: 'text', text };
    const shows = this.book.styles[this.style];
    return shows === undefined ? { sort: 'number', value } : { sort: 'date', value: value + this.book.dayShift, shows };
  }

  private readColumn(attributes: Attributes): void {
    if (attributes['hidden'] !== '1' && attributes['hidden'] !== 'true') return;
    const to = Math.min(Number(attributes['max']), MAX_COLUMNS);
    for (let column = Math.max(1, Number(attributes['min'])); column <= to; column += 1) this.hiddenColumns.add(column - 1);
  }

  /** A merged area, `A1:C3`. */
  addMerged(ref: string): void {
    const [from = '', to = from] = ref.split(':');
    if (this.merged.length >= MAX_MERGED) return;
    const [start, end] = [placeOf(from), placeOf(to)];
    this.merged.push({ top: start.row, bottom: end.row, left: start.column, right: end.column });
  }
}
