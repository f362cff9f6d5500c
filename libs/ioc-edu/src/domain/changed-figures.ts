import { wholeProvince } from './cell-deltas.js';
import { stampDims } from './dims.js';
import type { FigureDefinition } from './figure.js';
import type { Scope } from './scope.js';

/** One thing that changed, as the journal notes it. */
export interface ChangedCell {
  readonly province: string;
  /** Null: at every holder of the province. */
  readonly holder: string | null;
  readonly figure: string;
  /** Null: all rows of the figure. */
  readonly dims: string | null;
}

/** The figures of a scope that changed: which of their cells, null for all rows. */
export function changedFigures(scope: Scope, changes: readonly ChangedCell[], definitions: readonly FigureDefinition[]): Map<FigureDefinition, readonly string[] | null> {
  const cells = new Map<string, Set<string> | null>();
  const touches = touching(scope);
  for (const change of changes) {
    if (change.province !== scope.provinceCode || !touches(change)) continue;
    const known = cells.get(change.figure);
    if (known === null) continue;
    if (change.dims === null || change.dims === stampDims) cells.set(change.figure, null);
    else if (known === undefined) cells.set(change.figure, new Set([change.dims]));
    else known.add(change.dims);
  }
  const found = new Map<FigureDefinition, readonly string[] | null>();
  for (const definition of definitions) {
    const dims = cells.get(definition.cells?.figure ?? definition.id);
    if (dims !== undefined && definition.levels.includes(scope.level)) found.set(definition, dims === null ? null : [...dims]);
  }
  return found;
}

/** Figures without cells are noted at their school alone, so every scope above it looks at those. */
const stock: readonly string[] = ['schools', 'classes', 'staff'];

function touching({ holders }: Scope): (change: ChangedCell) => boolean {
  if ('whole' in holders) return ({ holder, figure }) => holder === null || holder === wholeProvince || stock.includes(figure);
  if ('only' in holders) {
    const own = new Set(holders.only);
    return ({ holder, figure }) => holder === null || own.has(holder) || (stock.includes(figure) && own.size !== 1);
  }
  const others = new Set([...holders.allBut, wholeProvince]);
  return ({ holder, figure }) => holder === null || !others.has(holder) || stock.includes(figure);
}
