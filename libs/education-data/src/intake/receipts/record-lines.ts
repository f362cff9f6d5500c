import type { PushRecord } from './push-records.repository.js';

/** Records of a push as NDJSON text, one a line. */
export async function* recordsAsNdjson(pages: AsyncIterable<readonly PushRecord[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const HEADINGS = ['line', 'recordId', 'outcome', 'hubId', 'level', 'code', 'path', 'messageVi', 'messageEn'];
/** Tells spreadsheet programs that the file is UTF-8; else Vietnamese letters break. */
const MARK = '\uFEFF';

/** Records of a push as CSV (RFC 4180): a row per problem, one row for a record without any. */
export async function* recordsAsCsv(pages: AsyncIterable<readonly PushRecord[]>): AsyncGenerator<string> {
  yield `${MARK}${HEADINGS.join(',')}\r\n`;
  for await (const page of pages) yield page.flatMap(rowsOf).join('');
}

function rowsOf(record: PushRecord): string[] {
  const own = [record.line === null ? '' : String(record.line), record.recordId ?? '', record.outcome, record.hubId ?? ''];
  if (record.problems.length === 0) return [row([...own, '', '', '', '', ''])];
  return record.problems.map(({ level, code, path, message }) => row([...own, level, code, path, message.vi, message.en]));
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A text that a spreadsheet would run as a formula is kept text by an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
