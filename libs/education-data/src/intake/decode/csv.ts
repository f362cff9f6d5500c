import { type Columns, columnsOf } from '../../records/columns.js';
import type { KindDefinition } from '../../records/kind.js';
import { cellsOf, type CsvRecord, CsvSplitter, csvText, separatorOf } from './csv-records.js';
import type { DecodedRecord, DecodeLimits } from './decoded.js';
import { malformedBody } from './refusals.js';

/** A CSV file with a heading row. Empty rows do not count; a cell without text is no value. */
export async function* decodeCsv(kind: KindDefinition, bytes: AsyncIterable<Buffer>, limits: DecodeLimits): AsyncGenerator<readonly DecodedRecord[]> {
  const splitter = new CsvSplitter(limits);
  const table = new CsvTable(kind, splitter);
  for await (const chunk of bytes) {
    const records = table.read(splitter.read(chunk));
    if (records.length > 0) yield records;
  }
  const last = table.read(splitter.end());
  if (last.length > 0) yield last;
  if (!table.hasHeading) throw malformedBody('Tệp CSV không có dòng tiêu đề', 'The CSV has no heading row');
}

class CsvTable {
  private separator = ',';
  private columns: Columns | undefined;

  constructor(
    private readonly kind: KindDefinition,
    private readonly splitter: CsvSplitter,
  ) {}

  get hasHeading(): boolean {
    return this.columns !== undefined;
  }

  read(rows: Iterable<CsvRecord>): DecodedRecord[] {
    const records: DecodedRecord[] = [];
    for (const row of rows) {
      const record = this.columns === undefined ? this.readHeading(row) : this.readRow(row, this.columns);
      if (record !== undefined) records.push(record);
    }
    return records;
  }

  private readHeading(row: CsvRecord): undefined {
    const text = csvText(row);
    if (text === undefined || row.tooLong || row.unfinished) throw malformedBody('Dòng tiêu đề không đọc được', 'The heading row cannot be read');
    if (text.trim() === '') return;
    this.separator = separatorOf(text);
    this.splitter.useSeparator(this.separator);
    const headings = cellsOf(text, this.separator);
    if (headings === undefined) throw malformedBody('Dòng tiêu đề không đọc được', 'The heading row cannot be read');
    const columns = columnsOf(this.kind, headings);
    // A file without headings: its first record would be taken for them, and a person's name told back as the name of a field.
    if (columns.unknown) throw malformedBody('Tệp CSV không có dòng tiêu đề', 'The CSV has no heading row');
    if (columns.duplicate !== undefined) throw malformedBody('Hai cột có cùng tiêu đề', 'Two columns have the same heading');
    this.columns = columns;
  }

  private readRow(row: CsvRecord, columns: Columns): DecodedRecord | undefined {
    if (row.tooLong) return { line: row.line, value: undefined, raw: Buffer.from(row.bytes), failure: 'line_too_long' };
    const text = csvText(row);
    const cells = text === undefined || row.unfinished ? undefined : cellsOf(text, this.separator);
    if (text === undefined || cells === undefined) return { line: row.line, value: undefined, raw: text ?? Buffer.from(row.bytes), failure: 'malformed_line' };
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    if (cells.some((cell, i) => columns.put[i] === undefined && cell.trim() !== '')) return { line: row.line, value: undefined, raw: text, failure: 'malformed_line' };
    const value: Record<string, unknown> = {};
    for (const name of columns.emptyMaps) value[name] = {};
    columns.put.forEach((put, i) => put?.(value, cells[i] ?? ''));
    return { line: row.line, value, raw: text };
  }
}
