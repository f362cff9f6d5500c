import { Injectable } from '@nestjs/common';
import type { Tx } from '@lienthong/kit/database';
import { parseDims, stampDims } from '../domain/dims.js';
import type { FigureChanges } from '../domain/changed-figures.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import { type CellSum, cellRow, type DimFilter, emptyRow, figureRows } from '../domain/figure-rows.js';
import type { Scope } from '../domain/scope.js';
import { sumCells, sumWhole } from './cell.store.js';
import { activityDoubles, type Doubles, doublesOf, learnerDoubles } from './double.store.js';
import { Places } from './places.js';
import { readState } from './projection-state.store.js';
import { countStock, type StockFigure } from './stock.store.js';

/** Reads figures of a scope as they stand, or as they stood by the end of a past day. */
@Injectable()
export class FigureReader {
  constructor(private readonly places: Places) {}

  /** Rows of each figure, in the order asked for; of dates and weeks only the latest unless one is asked for or `latestOnly` is false. */
  async read(tx: Tx, scope: Scope, day: number, definitions: readonly FigureDefinition[], filter: DimFilter = {}, latestOnly = true): Promise<FigureRow[]> {
    const cells = await this.cells(tx, scope, day, definitions.filter((one) => one.levels.includes(scope.level)));
    return definitions.flatMap((definition) => (definition.levels.includes(scope.level) && definition.sort !== 'awaited' ? figureRows(definition, cells(definition), filter, latestOnly) : [emptyRow(definition)]));
  }

  /** Rows of what changed as they stand now, with the whole; a row that has come to nothing is there without a value. */
  async readChanged(tx: Tx, scope: Scope, day: number, definition: FigureDefinition, changes: FigureChanges): Promise<FigureRow[]> {
    const corrected = definition.sort === 'stock' || (definition.sort === 'distinct' && (scope.level === 'commune' || definition.id === 'learners'));
    if (changes.all || corrected) return this.readAll(tx, scope, day, definition, changes);
    const { rolledDay } = await readState(tx);
    const query = { provinceCode: scope.provinceCode, holders: scope.holders, figures: [definition.cells?.figure ?? definition.id], day: day === rolledDay ? ('present' as const) : day };
    const dims = [...changes.dims];
    const found = new Map((await sumCells(tx, { ...query, dims })).map((cell) => [cell.dims, cell]));
    const rows = dims.map((text) => cellRow(definition, parseDims(text), found.get(text)));
    return definition.total ? [...rows, cellRow(definition, {}, await sumWhole(tx, query))] : rows;
  }

  private async readAll(tx: Tx, scope: Scope, day: number, definition: FigureDefinition, changes: FigureChanges): Promise<FigureRow[]> {
    const rows = await this.read(tx, scope, day, [definition], {}, false);
    const present = new Set(rows.map((row) => JSON.stringify(row.dims)));
    return [...rows, ...[...changes.dims].filter((text) => !present.has(text)).map((text) => emptyRow(definition, parseDims(text)))];
  }

  private async cells(tx: Tx, scope: Scope, day: number, definitions: readonly FigureDefinition[]): Promise<(definition: FigureDefinition) => readonly CellSum[]> {
    const kept = [...new Set(definitions.flatMap((one) => (one.sort === 'stock' || one.sort === 'awaited' ? [] : [one.cells?.figure ?? one.id])))];
    const { rolledDay } = await readState(tx);
    const byFigure = new Map<string, CellSum[]>();
    for (const cell of await sumCells(tx, { provinceCode: scope.provinceCode, holders: scope.holders, figures: kept, day: day === rolledDay ? 'present' : day })) put(byFigure, cell);
    const communes = definitions.some((one) => one.id === 'staff') && scope.level === 'commune' ? (await this.places.on(tx, scope.provinceCode, day)).communes.map((one) => one.code) : [];
    for (const { id, sort } of definitions) {
      if (sort === 'stock') byFigure.set(id, await countStock(tx, id as StockFigure, scope, day, communes));
      if (sort === 'distinct' && scope.level === 'commune') byFigure.set(id, await withoutDoubles(tx, id, scope, day, byFigure.get(id) ?? []));
    }
    return (definition) => byFigure.get(definition.cells?.figure ?? definition.id) ?? [];
  }
}

function put(byFigure: Map<string, CellSum[]>, cell: CellSum): void {
  const cells = byFigure.get(cell.figure);
  if (cells === undefined) byFigure.set(cell.figure, [cell]);
  else cells.push(cell);
}

async function withoutDoubles(tx: Tx, figure: string, scope: Scope, day: number, cells: readonly CellSum[]): Promise<CellSum[]> {
  const { holders } = scope;
  const schools = new Set('only' in holders ? holders.only : 'allBut' in holders ? holders.allBut : []);
  const groupOf = (school: string): string | undefined => (schools.has(school) === 'only' in holders ? scope.id : undefined);
  const doubles: Doubles = await (figure === 'learners' ? learnerDoubles : activityDoubles)(tx, scope.provinceCode, day, groupOf);
  return cells.map((cell) => (cell.dims === stampDims ? cell : { ...cell, num: cell.num - doublesOf(doubles, scope.id, cell.dims) }));
}

