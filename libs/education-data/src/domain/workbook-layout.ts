/**
 * Where the records of a workbook stand. A receipt has one `line` a record, unique in its push: the row for the records of the first table,
 * and for each further table (another sheet, another subject of the same rows) the row plus a multiple of 2^20, the rows a sheet can have.
 */
export interface WorkbookLayout {
  /** By ordinal. */
  readonly tables: readonly LaidTable[];
}

/** One table of a workbook, or one part of its rows. */
export interface LaidTable {
  readonly sheet: string;
  /** Letter of the column that a field was read from, by path. */
  readonly columns: { readonly [path: string]: string };
}

/** A place in a workbook as a person finds it. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly row: number;
}

const ROWS = 2 ** 20;
/** Tables that fit into the numbers of lines. */
export const MAX_TABLES = 2 ** 11 - 1;

/** The line of a row of a table. @param row 1..2^20 */
export function lineOf(ordinal: number, row: number): number {
  return ordinal * ROWS + row;
}

/** Where the record of a line stands; undefined for a line that the layout does not know. */
export function placeOfLine(layout: WorkbookLayout, line: number): WorkbookPlace | undefined {
  const ordinal = Math.floor((line - 1) / ROWS);
  const table = layout.tables[ordinal];
  return table && { sheet: table.sheet, row: line - ordinal * ROWS };
}

/** Letter of the column that a problem is about; undefined for one of the whole record or of a field without a column. */
export function columnOfPath(layout: WorkbookLayout, line: number, path: string): string | undefined {
  const columns = layout.tables[Math.floor((line - 1) / ROWS)]?.columns ?? {};
  if (columns[path] !== undefined) return columns[path];
  const inner = Object.keys(columns).find((each) => each.startsWith(`${path}.`) || path.startsWith(`${each}.`));
  return path === '' || inner === undefined ? undefined : columns[inner];
}
