import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportRow } from './export-rows.js';

/** A table as it leaves the hub. */
export interface ExportTable {
  readonly provinceCode: string;
  readonly placeLevel: string;
  readonly schoolYear: string | null;
  /** Day of the count. */
  readonly date: string;
  readonly dims: readonly string[];
  readonly rows: readonly ExportRow[];
}

/** Names of the columns of an export with these dimensions. */
export function columnsOf(dims: readonly string[]): readonly string[] {
  return ['provinceCode', 'date', 'schoolYear', 'placeLevel', 'place', 'placeName', ...dims, 'people', 'suppressed'];
}

type Cell = string | number | boolean | null;

function cellsOf(table: ExportTable, row: ExportRow): readonly Cell[] {
  const { provinceCode, date, schoolYear, placeLevel, dims } = table;
  return [provinceCode, date, schoolYear, placeLevel, row.place, row.placeName, ...dims.map((_, i) => row.dims?.[i] ?? null), row.people, row.people === null];
}

/** CSV (RFC 4180), UTF-8 with a mark for spreadsheet programs; what is suppressed or of all is an empty cell. */
export function exportCsv(table: ExportTable): string {
  const line = (cells: readonly Cell[]): string => `${cells.map((cell) => quoted(cell === null ? '' : String(cell))).join(',')}\r\n`;
  return `\uFEFF${line(columnsOf(table.dims))}${table.rows.map((row) => line(cellsOf(table, row))).join('')}`;
}

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Parquet: texts, `people` a whole number or null, `suppressed` yes or no. */
export function exportParquet(table: ExportTable): Buffer {
  const rows = table.rows.map((row) => cellsOf(table, row));
  const columnData = columnsOf(table.dims).map((name, i) => ({
    name,
    data: rows.map((row) => row[i] ?? null),
    type: name === 'people' ? ('INT32' as const) : name === 'suppressed' ? ('BOOLEAN' as const) : ('STRING' as const),
    nullable: name !== 'suppressed',
  }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}
