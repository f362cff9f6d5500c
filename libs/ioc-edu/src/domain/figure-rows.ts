import { halfUp } from '@lienthong/vocabulary';
import { parseDims, stampDims, wholeDims } from './dims.js';
import type { Dims, FigureDefinition, FigureRow } from './figure.js';

/** Sums of one cell over the holders of a scope, up to a day. */
export interface CellSum {
  readonly figure: string;
  /** Text of the dimensions, or one of the special cells of dims.ts. */
  readonly dims: string;
  readonly num: number;
  readonly den: number;
  readonly ms: number | null;
}

/** Values asked for by `dim.<name>=`. */
export type DimFilter = Readonly<Record<string, string>>;

/** A row without data: value null, never 0. */
export function emptyRow(definition: FigureDefinition, dims: Dims = {}): FigureRow {
  return { id: definition.id, dims, value: null, unit: definition.unit, source: definition.source, updatedAt: null };
}

/**
 * The rows of one figure out of its cells: the finest dimensions, one whole where the figure adds up, and one row without a value where there
 * is no data. Of dates and weeks only the latest is given unless one is asked for or `latestOnly` is false. Cells that have come to nothing are no rows, but their time still counts for the whole.
 */
export function figureRows(definition: FigureDefinition, cells: readonly CellSum[], filter: DimFilter = {}, latestOnly = true): FigureRow[] {
  const wanted = Object.entries(filter).filter(([name]) => definition.dims.includes(name));
  const stamp = latest(cells.filter((cell) => cell.dims === stampDims));
  let fine = cells.flatMap((cell) => (cell.dims === stampDims || cell.dims === wholeDims || isNothing(definition, cell) ? [] : [{ cell, dims: parseDims(cell.dims) }]));
  fine = fine.filter(({ dims }) => wanted.every(([name, value]) => dims[name] === value));
  const { latest: latestDim } = definition;
  if (latestOnly && latestDim !== undefined && filter[latestDim] === undefined) {
    const newest = fine.reduce((max, { dims }) => ((dims[latestDim] ?? '') > max ? (dims[latestDim] ?? '') : max), '');
    fine = fine.filter(({ dims }) => dims[latestDim] === newest);
  }
  const rows = fine.map(({ cell, dims }) => row(definition, dims, cell, stamp ?? cell.ms));
  rows.sort((a, b) => compareDims(definition, a.dims, b.dims));
  if (definition.total && wanted.length === 0) {
    const whole = wholeOf(definition, cells);
    if (whole !== undefined) rows.push(row(definition, {}, whole, stamp ?? whole.ms));
  }
  return rows.length === 0 ? [emptyRow(definition)] : rows;
}

/** The row of one cell as it stands now, also where it has come to nothing: then its value is null. */
export function cellRow(definition: FigureDefinition, dims: Dims, cell: CellSum | undefined): FigureRow {
  return cell === undefined || isNothing(definition, cell) ? emptyRow(definition, dims) : row(definition, dims, cell, cell.ms);
}

function wholeOf(definition: FigureDefinition, cells: readonly CellSum[]): CellSum | undefined {
  if (definition.sort !== 'sum' && definition.sort !== 'share') return cells.find((cell) => cell.dims === wholeDims && !isNothing(definition, cell));
  let [num, den] = [0, 0];
  for (const cell of cells) [num, den] = [num + cell.num, den + cell.den];
  const whole = { figure: definition.id, dims: wholeDims, num, den, ms: latest(cells) ?? null };
  return isNothing(definition, whole) ? undefined : whole;
}

function latest(cells: readonly CellSum[]): number | undefined {
  let ms: number | undefined;
  for (const cell of cells) if (cell.ms !== null && (ms === undefined || cell.ms > ms)) ms = cell.ms;
  return ms;
}

function isNothing(definition: FigureDefinition, cell: CellSum): boolean {
  return (definition.cells?.take === 'denominator' || definition.sort === 'share' || definition.sort === 'mean' ? cell.den : cell.num) === 0;
}

function row(definition: FigureDefinition, dims: Dims, cell: CellSum, ms: number | null): FigureRow {
  const base = { id: definition.id, dims, unit: definition.unit, source: definition.source, updatedAt: ms === null ? null : new Date(ms).toISOString() };
  const scale = definition.scale ?? 1;
  if (definition.sort === 'share') return { ...base, value: cell.num / cell.den, numerator: cell.num, denominator: cell.den };
  if (definition.sort === 'mean') {
    return { ...base, value: halfUp(cell.num, cell.den * scale, definition.decimals ?? 4), numerator: cell.num / scale, denominator: cell.den };
  }
  return { ...base, value: definition.cells?.take === 'denominator' ? cell.den : cell.num };
}

/** Dimension by dimension in the figure's order; numbers ("8" before "10") as numbers. */
function compareDims(definition: FigureDefinition, a: Dims, b: Dims): number {
  for (const name of definition.dims) {
    const [one = '', other = ''] = [a[name], b[name]];
    if (one === other) continue;
    const difference = Number(one) - Number(other);
    return Number.isNaN(difference) || difference === 0 ? (one < other ? -1 : 1) : difference;
  }
  return 0;
}
