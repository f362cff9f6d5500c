import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file with a heading line, as objects of text. */
export function readCsv(path) {
  return parse(readFileSync(path), { columns: true, bom: true });
}

function cell(value) {
  const text = value === null || value === undefined ? '' : String(value).normalize('NFC');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows as CSV: UTF-8, "\n", heading line, columns in the order given. Returns the number of rows. */
export function writeCsv(path, columns, rows) {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))];
  writeFileSync(path, `${lines.join('\n')}\n`);
  return rows.length;
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8').normalize('NFC'));
}

/** Writes a value as JSON, two blanks of indent; lists of plain rows keep one row a line. */
export function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
