import type { WorkbookPlace } from '../../domain/workbook-layout.js';
import type { PushRecord } from './push-records.repository.js';
import type { PlacedProblem } from './workbook-places.js';

/** A record of a push, of one out of a workbook with its place. */
export type PlacedRecord = Omit<PushRecord, 'problems'> & { readonly place?: WorkbookPlace; readonly problems: readonly PlacedProblem[] };

/** Records of a push as NDJSON text, one a line. */
export async function* recordsAsNdjson(pages: AsyncIterable<readonly PushRecord[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const HEADINGS = ['line', 'recordId', 'outcome', 'hubId', 'level', 'code', 'path', 'messageVi', 'messageEn'];
/** Of a push out of a workbook besides. */
const PLACE_HEADINGS = ['sheet', 'row', 'column'];
/** Tells spreadsheet programs that the file is UTF-8; else Vietnamese letters break. */
const MARK = '\uFEFF';

/** Records of a push as CSV (RFC 4180): a row per problem, one row for a record without any. */
export async function* recordsAsCsv(pages: AsyncIterable<readonly PlacedRecord[]>, fromWorkbook = false): AsyncGenerator<string> {
  yield `${MARK}${[...HEADINGS, ...(fromWorkbook ? PLACE_HEADINGS : [])].join(',')}\r\n`;
  for await (const page of pages) yield page.flatMap((record) => rowsOf(record, fromWorkbook)).join('');
}

function rowsOf(record: PlacedRecord, fromWorkbook: boolean): string[] {
  const at = (column?: string): string[] => (fromWorkbook ? [record.place?.sheet ?? '', String(record.place?.row ?? ''), column ?? ''] : []);
  const own = [record.line === null ? '' : String(record.line), record.recordId ?? '', record.outcome, record.hubId ?? ''];
  if (record.problems.length === 0) return [row([...own, '', '', '', '', '', ...at()])];
  return record.problems.map(({ level, code, path, message, column }) => row([...own, level, code, path, message.vi, message.en, ...at(column)]));
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A text that a spreadsheet would run as a formula is kept text by an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
