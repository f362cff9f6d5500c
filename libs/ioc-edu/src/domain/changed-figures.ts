import { wholeProvince } from './cell-deltas.js';
import { codeLists } from '@lienthong/vocabulary';
import { dimsText, stampDims, unknownDim, wholeDims } from './dims.js';
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

/** What changed of one figure. */
export interface FigureChanges {
  /** Texts of the dimensions of changed cells. */
  readonly dims: ReadonlySet<string>;
  /** All rows have to be looked at, not these cells alone. */
  readonly all: boolean;
}

/** The figures of a scope that changed, with what changed of them. */
export function changedFigures(scope: Scope, changes: readonly ChangedCell[], definitions: readonly FigureDefinition[]): Map<FigureDefinition, FigureChanges> {
  const byFigure = new Map<string, { readonly dims: Set<string>; all: boolean }>();
  const touches = touching(scope);
  for (const change of changes) {
    if (change.province !== scope.provinceCode || !touches(change)) continue;
    let known = byFigure.get(change.figure);
    if (known === undefined) byFigure.set(change.figure, (known = { dims: new Set(), all: false }));
    if (change.dims === null || change.dims === stampDims) known.all = true;
    else if (change.dims !== wholeDims) known.dims.add(change.dims);
  }
  const found = new Map<FigureDefinition, FigureChanges>();
  for (const definition of definitions) {
    const changed = byFigure.get(definition.cells?.figure ?? definition.id);
    if (changed === undefined || !definition.levels.includes(scope.level)) continue;
    found.set(definition, definition.sort === 'stock' ? { dims: levelDims, all: true } : changed);
  }
  return found;
}

/** Stock figures say nothing of their rows, so a row of any level may have come to nothing. */
const levelDims: ReadonlySet<string> = new Set([...codeLists.level.map((one) => one.code), unknownDim].map((code) => dimsText(['level'], [code])));

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
