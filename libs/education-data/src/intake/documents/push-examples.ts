import type { KindDefinition } from '../../records/kind.js';

/** Examples of a push body in one format, by kind: the valid example of each kind. */
export function bodyExamples(kinds: readonly KindDefinition[], write: (record: object) => unknown): { readonly [kind: string]: { readonly summary: string; readonly value: unknown } } {
  return Object.fromEntries(kinds.map((kind) => [kind.name, { summary: `${kind.label.vi} · ${kind.label.en}`, value: write(kind.examples.valid) }]));
}

export function asNdjson(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

/** A heading row and one row: names with dots for what lies inside, `;` between the values of a plain list. */
export function asCsv(record: object): string {
  const cells = cellsOf(record, '');
  return `${cells.map(([name]) => name).join(',')}\n${cells.map(([, value]) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\n`;
}

function cellsOf(part: unknown, name: string): [string, string][] {
  if (part === null || typeof part !== 'object') return [[name, String(part)]];
  if (Array.isArray(part) && part.every((item) => typeof item !== 'object')) return [[name, part.join(';')]];
  return Object.entries(part).flatMap(([key, value]) => cellsOf(value, name === '' ? key : `${name}.${key}`));
}
