import type { Sent } from './kind-schema.js';

/** A record as cells of a CSV file: `marks.physics`, `relatives.0.fullName`, items of a plain list parted by `;` (kinds.md §1.2). */
export function cellsOf(record: Sent): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) put(cells, name, value);
  return cells;
}

function put(cells: Record<string, string>, path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) cells[path] = value.map(String).join(';');
  else if (typeof value === 'object') for (const [name, each] of Object.entries(value)) put(cells, `${path}.${name}`, each);
  else cells[path] = String(value);
}

/** A CSV file of the rows, with a column for every path that one of them has. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => row[column] ?? ''))).join('');
}
