import type { Ratio, Row } from './bench.js';

/** A value as people read it: thousands in groups, small numbers with two decimals. */
export function shown(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}

const headingsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** Rows as aligned text for a terminal. */
export function textTable(rows: readonly Row[]): string {
  const headings = headingsOf(rows);
  const lines = [headings, ...rows.map((row) => headings.map((heading) => shown(row[heading])))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const isNumber = headings.map((heading) => rows.some((row) => typeof row[heading] === 'number'));
  const pad = (text: string, column: number): string => (isNumber[column] === true ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0));
  return lines.map((line) => `  ${line.map(pad).join('  ').trimEnd()}`).join('\n');
}

/** The same as Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const headings = headingsOf(rows);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = headings.map((heading) => (rows.some((row) => typeof row[heading] === 'number') ? '---:' : '---'));
  return [line(headings), line(rule), ...rows.map((row) => line(headings.map((heading) => shown(row[heading]))))].join('\n');
}

/** Ratios as rows of a table. */
export function ratioRows(ratios: readonly Ratio[]): Row[] {
  return ratios.map(({ name, value, goal }) => {
    if (goal === null) return { ratio: name, value, goal: '', reached: '' };
    const reached = 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
    return { ratio: name, value, goal: 'atLeast' in goal ? `≥ ${shown(goal.atLeast)}` : `≤ ${shown(goal.atMost)}`, reached: reached ? 'yes' : 'NO' };
  });
}
