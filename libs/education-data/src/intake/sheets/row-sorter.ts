import type { SheetRow } from '../workbook/cell.js';
import { rowText, type SheetTable } from './find-table.js';
import { classNameIn, isClassTitle, titlesIn, type Titles } from './titles.js';

/** Why a row holds no record. */
export type SkipReason = 'above-heading' | 'heading' | 'heading-repeated' | 'column-numbers' | 'class-name' | 'title' | 'total' | 'note' | 'signature' | 'empty' | 'repeats-row';

/** What a row is. */
export type SortedRow = { readonly sort: 'data'; readonly titles: Titles } | { readonly sort: 'skipped'; readonly reason: SkipReason };

const total = /^(?:tổng(?:\s|$|:)|cộng(?:\s|$|:)|danh sách (?:này )?(?:có|gồm)|ấn định|toàn trường)/u;
const note = /^(?:\*|ghi chú|lưu ý|chú ý|chú thích|hướng dẫn)/u;
const signature =
  /^(?:người (?:lập|ghi|nhập|kiểm tra)|hiệu trưởng|phó hiệu trưởng|p\. ?hiệu trưởng|giáo viên (?:chủ nhiệm|bộ môn)|gvcn|gvbm|văn thư|kế toán|thủ trưởng|xác nhận|tm\.|kt\.|đã ký|\(?\s*(?:ký|kí)\s*(?:,|và|tên|ghi)|.{0,60}ngày .{1,6} tháng .{1,6} năm)/u;

/** Tells records from all else that stands in a sheet, row by row in order. */
export class RowSorter {
  private titles: Titles;
  /** The table has ended: names below it are those who sign. */
  private signed = false;
  /** Columns that say who or what a record is about. */
  private readonly telling: ReadonlySet<number>;
  private readonly used: ReadonlySet<number>;
  private readonly running: ReadonlySet<number>;

  constructor(private readonly table: SheetTable) {
    this.titles = table.titles;
    const used = table.columns.filter(({ meaning }) => meaning.sort === 'field' || meaning.sort === 'wide' || meaning.sort === 'aside');
    this.used = new Set(used.map((column) => column.index));
    this.telling = new Set(used.filter(({ meaning }) => meaning.sort === 'aside' || (meaning.sort === 'field' && meaning.is.type !== 'code' && meaning.is.type !== 'boolean')).map((column) => column.index));
    this.running = new Set(table.columns.filter(({ meaning }) => meaning.sort === 'passed' && meaning.why === 'running-number').map((column) => column.index));
  }

  /** @param texts the row's cells as one reads them, cleaned */
  sort(row: SheetRow, texts: readonly string[]): SortedRow {
    if (row.number < this.table.headingTop) return skipped('above-heading');
    if (row.number <= this.table.headingBottom) return skipped('heading');
    const filled: number[] = [];
    texts.forEach((text, index) => {
      if (text !== '') filled.push(index);
    });
    if (this.isHeading(texts, filled)) {
      this.signed = false;
      return skipped('heading-repeated');
    }
    if (filled.every((index) => this.running.has(index) && /^[0-9]+$/.test(texts[index] ?? ''))) return skipped('empty');
    if (areColumnNumbers(filled.map((index) => texts[index] ?? ''))) return skipped('column-numbers');
    if (filled.every((index) => texts[index] === texts[filled[0] ?? 0])) {
      const found = this.sortAlone(texts[filled[0] ?? 0] ?? '', filled);
      if (found !== undefined) return found;
    }
    const footer = this.footerIn(filled.map((index) => texts[index] ?? ''), filled);
    if (footer !== undefined) return skipped(footer);
    if (!filled.some((index) => this.used.has(index))) return skipped('note');
    return { sort: 'data', titles: this.titles };
  }

  /** Most of what is filled says what the heading says in the same column. */
  private isHeading(texts: readonly string[], filled: readonly number[]): boolean {
    const same = filled.filter((index) => this.table.headingTexts.get(index)?.has((texts[index] ?? '').toLowerCase()) === true).length;
    return same >= 2 && same * 5 >= filled.length * 3;
  }

  /** A row with one text. */
  private sortAlone(text: string, filled: readonly number[]): SortedRow | undefined {
    if (isClassTitle(text)) {
      const className = classNameIn(text);
      this.titles = { ...this.titles, ...titlesIn(text), ...(className !== undefined && { className }) };
      this.signed = false;
      return skipped('class-name');
    }
    const said = titlesIn(text);
    if (Object.keys(said).length > 0 && text.length > 12 && !filled.some((index) => this.telling.has(index) && index > 2)) {
      this.titles = { ...this.titles, ...said };
      return skipped('title');
    }
    return undefined;
  }

  private footerIn(texts: readonly string[], filled: readonly number[]): SkipReason | undefined {
    const data = filled.filter((index) => this.used.has(index)).length;
    const few = data <= 2 || data * 3 <= this.used.size;
    // A row with most of its cells filled is a record, whatever they say; only a total may be long.
    const lower = (few || this.signed ? texts : texts.slice(0, 3)).map((text) => text.toLowerCase());
    if (few && lower.some((text) => signature.test(text))) {
      this.signed = true;
      return 'signature';
    }
    if (few && this.signed && data <= 2) return 'signature';
    if (lower.some((text) => total.test(text)) && (few || !texts.some((text) => /^[0-9]{8,}$/.test(text)))) return 'total';
    if (few && note.test(lower[0] ?? '')) return 'note';
    return undefined;
  }
}

/** "1 2 3 …", "(1) (2) (3)", "A B 1 2": the row that numbers the columns. */
function areColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  let before = 0;
  for (const text of texts) {
    const number = /^\(?([0-9]{1,3})\)?$/.exec(text)?.[1];
    if (number === undefined) {
      if (before > 0 || !/^\(?[A-E]\)?$/.test(text)) return false;
    } else {
      if (Number(number) !== before + 1) return false;
      before += 1;
    }
  }
  return before >= 2;
}

function skipped(reason: SkipReason): SortedRow {
  return { sort: 'skipped', reason };
}

/** The row as one line, for showing what was skipped. */
export function shownRow(row: SheetRow): string {
  return rowText(row).slice(0, 120);
}
