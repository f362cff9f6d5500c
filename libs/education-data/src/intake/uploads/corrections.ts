import type { RecordProblem } from '@lienthong/contracts';
import { columnOfPath, placeOfLine } from '../../domain/workbook-layout.js';
import { CORRECTION_HEADINGS } from '../sheets/heading-key.js';
import type { ReadTable, WorkbookRecords } from '../sheets/workbook-records.js';
import { type Cell, cellText, dateNumberOf, dateNumberText, type SheetRow } from '../workbook/cell.js';
import { sheetName, type WrittenCell, type WrittenSheet, writeWorkbook } from '../workbook/write-workbook.js';

/** A record that was not taken, as its receipt tells it. */
export interface RefusedLine {
  readonly line: number;
  readonly problems: readonly RecordProblem[];
}

/** What was refused of a workbook for one of its kinds. */
export interface RefusedRecords {
  readonly records: WorkbookRecords;
  readonly refused: readonly RefusedLine[];
}

/**
 * The rows of a workbook that were not taken for any of its kinds, as they stood, under their own headings, with what is wrong in words
 * beside each: to be put right and sent again. Titles above the heading come along, since they say class, year and subject.
 * Undefined when there are none.
 */
export async function correctionsOf(kinds: readonly RefusedRecords[]): Promise<Buffer | undefined> {
  const words = wordsByRow(kinds);
  // Each kind sees the same rows; the one that knows most sheets shows them.
  const [widest] = [...kinds].sort((a, b) => b.records.tables.length - a.records.tables.length);
  if (widest === undefined || words.size === 0) return undefined;
  const sheets = new Map<string, { readonly table: ReadTable; readonly rows: (readonly WrittenCell[])[]; className: string | undefined }>();
  const parts = widest.records.read({
    row: (table, row, titles) => {
      const problems = words.get(keyOf(table.sheet, row.number));
      if (problems === undefined) return;
      let sheet = sheets.get(table.sheet);
      if (sheet === undefined) sheets.set(table.sheet, (sheet = { table, rows: startOf(table), className: table.table.titles.className }));
      // A class named in a row of its own goes with its rows.
      if (titles.className !== undefined && titles.className !== sheet.className) sheet.rows.push([`LỚP ${titles.className}`]);
      sheet.className = titles.className;
      sheet.rows.push([...cellsOf(table, row), String(row.number), { text: [...problems].join('\n'), style: 'problem' }]);
    },
  });
  for await (const _ of parts) continue;
  if (sheets.size === 0) return undefined;
  return writeWorkbook([...sheets].map(([name, { table, rows }]): WrittenSheet => ({ name: sheetName(name), rows, widths: widthsOf(table) })));
}

const keyOf = (sheet: string, row: number): string => `${sheet}|${row}`;

/** What is wrong with each row, each thing once. */
function wordsByRow(kinds: readonly RefusedRecords[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { records, refused } of kinds) {
    const { layout } = records;
    const headings = new Map(records.tables.flatMap(({ sheet, table }) => table.columns.map((column) => [`${sheet}|${column.letter}`, column.heading] as const)));
    for (const { line, problems } of refused) {
      const place = placeOfLine(layout, line);
      if (place === undefined) continue;
      const key = keyOf(place.sheet, place.row);
      const known = words.get(key) ?? new Set();
      for (const { level, path, message } of problems) {
        if (level !== 'error') continue;
        const letter = columnOfPath(layout, line, path);
        known.add(letter === undefined ? `${path === '' ? '' : `${path}: `}${message.vi}` : `Cột ${letter} (${headings.get(`${place.sheet}|${letter}`) ?? path}): ${message.vi}`);
      }
      words.set(key, known);
    }
  }
  return words;
}

/** Titles and headings; what was merged over several cells stands in each of them, which reads the same. */
function startOf(table: ReadTable): (readonly WrittenCell[])[] {
  const { columns, above } = table.table;
  const height = Math.max(1, ...columns.map(({ parts }) => parts.length));
  const width = widthOf(table);
  const headings = Array.from({ length: height }, (_, depth): WrittenCell[] => {
    const cells: WrittenCell[] = Array.from({ length: width }, () => null);
    for (const { index, parts } of columns) cells[index] = { text: parts[Math.min(depth, parts.length - 1)] ?? '', style: 'heading' };
    return [...cells, ...CORRECTION_HEADINGS.map((text) => ({ text, style: 'heading' as const }))];
  });
  return [...above.map((row) => [...row.cells].map(writtenOf)), ...headings];
}

function cellsOf(table: ReadTable, row: SheetRow): WrittenCell[] {
  return Array.from({ length: widthOf(table) }, (_, index) => writtenOf(row.cells[index]));
}

/** A cell as it stood; a date stays a date. Numbers are written as text, which reads the same and loses no zero. */
function writtenOf(cell: Cell | undefined): WrittenCell {
  if (cell === undefined) return null;
  const day = cell.sort === 'date' && cell.shows === 'day' ? dateNumberText(cell.value)?.slice(0, 10) : undefined;
  return day === undefined ? cellText(cell) : { date: dateNumberOf(day) };
}

function widthOf({ table }: ReadTable): number {
  return Math.max(0, ...table.columns.map((column) => column.index + 1));
}

function widthsOf(table: ReadTable): readonly number[] {
  return [...Array.from({ length: widthOf(table) }, () => 18), 14, 70];
}
