import { Injectable } from '@nestjs/common';
import type { Tx } from '@lienthong/kit/database';
import { noSchool, wholeProvince } from '../domain/cell-deltas.js';
import { stampDims, wholeDims } from '../domain/dims.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import { type CellSum, emptyRow, figureRows } from '../domain/figure-rows.js';
import { type Scope, unassigned } from '../domain/scope.js';
import { type CellByHolder, cellsByHolder } from './cell.store.js';
import { HiddenFigures } from './hidden-figures.js';
import { type Doubles, doublesOf, learnerDoubles } from './double.store.js';
import { communeScope, Places, type PlacesOn, schoolScope } from './places.js';
import { findSchoolsById } from './place.store.js';
import { readState } from './projection-state.store.js';
import { type StockFigure, stockByHolder } from './stock.store.js';

/** A child of a scope with the whole of each figure. */
export interface ChildFigures {
  readonly scope: Scope;
  readonly figures: readonly FigureRow[];
}

/**
 * The children of a scope (communes of a province, schools of a commune, none of a school) with their key figures, read set-wise: one row a
 * figure, its whole; of shares by date that of the parent's latest date, so that the children are of one day.
 */
@Injectable()
export class ChildReader {
  constructor(
    private readonly places: Places,
    private readonly hidden: HiddenFigures = new HiddenFigures(places),
  ) {}

  /** @param groupSize people below which a child's figure is hidden, with as many others as the parent's whole would give it away; 0 hides none */
  async read(tx: Tx, parent: Scope, day: number, definitions: readonly FigureDefinition[], groupSize: number): Promise<ChildFigures[]> {
    const places = await this.places.on(tx, parent.provinceCode, day);
    const scopes = await childScopes(tx, parent, places);
    if (scopes.length === 0) return [];
    const childOf = childFinder(parent, places, scopes);
    const cells = await this.cells(tx, parent, scopes, day, definitions, childOf, places);
    const children: { readonly scope: Scope; readonly figures: FigureRow[] }[] = scopes.map((scope) => ({ scope, figures: [] }));
    for (const definition of definitions) {
      for (const { scope, figures } of children) {
        const row = rowOf(definition, scope, cells.get(scope.id)?.get(definition.cells?.figure ?? definition.id) ?? []);
        figures.push(...(await this.hidden.hide(tx, parent.provinceCode, scope.id, day, definition, [row], groupSize)));
      }
    }
    // The child without a place is shown only when there is something in it.
    return children.filter(({ scope, figures }) => scope.communeCode !== unassigned || figures.some((row) => row.value !== null || row.suppressed));
  }

  private async cells(
    tx: Tx,
    parent: Scope,
    scopes: readonly Scope[],
    day: number,
    definitions: readonly FigureDefinition[],
    childOf: (holder: string) => string | undefined,
    places: PlacesOn,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, CellSum[]>>> {
    const byChild = new Map<string, Map<string, CellSum[]>>(scopes.map((scope) => [scope.id, new Map()]));
    const put = (child: string, cell: CellSum): void => {
      const figures = byChild.get(child);
      if (figures === undefined) return;
      const known = figures.get(cell.figure);
      if (known === undefined) figures.set(cell.figure, [cell]);
      else known.push(cell);
    };
    const { rolledDay } = await readState(tx);
    const kept = definitions.filter((one) => one.levels.includes('commune') && (one.total || one.latest === 'date') && one.sort !== 'stock' && one.sort !== 'awaited').map((one) => one.id);
    const holders = 'only' in parent.holders ? parent.holders.only : null;
    for (const cell of await cellsByHolder(tx, parent.provinceCode, kept, day === rolledDay ? 'present' : day, holders)) {
      const child = childOf(cell.holder);
      if (child !== undefined) merge(put, byChild.get(child)?.get(cell.figure), child, cell);
    }
    for (const { id, sort } of definitions) {
      if (sort !== 'stock') continue;
      for (const one of await stockByHolder(tx, id as StockFigure, parent.provinceCode, day)) {
        const child = one.school === null ? officeChild(parent, places, one.unitCode) : childOf(one.school);
        if (child === undefined) continue;
        const known = byChild.get(child)?.get(id);
        merge(put, known, child, { holder: child, figure: id, dims: wholeDims, num: one.count, den: 0, ms: null });
        merge(put, known, child, { holder: child, figure: id, dims: stampDims, num: 0, den: 0, ms: one.ms });
      }
    }
    if (kept.includes('learners')) await takeDoubles(tx, parent, day, childOf, byChild);
    return byChild;
  }
}

function merge(put: (child: string, cell: CellSum) => void, known: readonly CellSum[] | undefined, child: string, cell: CellByHolder): void {
  const same = known?.find((one) => one.dims === cell.dims) as { num: number; den: number; ms: number | null } | undefined;
  if (same === undefined) {
    put(child, { figure: cell.figure, dims: cell.dims, num: cell.num, den: cell.den, ms: cell.ms });
    return;
  }
  same.num += cell.num;
  same.den += cell.den;
  same.ms = cell.ms === null ? same.ms : Math.max(cell.ms, same.ms ?? 0);
}

async function takeDoubles(tx: Tx, parent: Scope, day: number, childOf: (holder: string) => string | undefined, byChild: ReadonlyMap<string, ReadonlyMap<string, CellSum[]>>): Promise<void> {
  if (parent.level !== 'province') return;
  const doubles: Doubles = await learnerDoubles(tx, parent.provinceCode, day, childOf);
  for (const [child, figures] of byChild) {
    for (const cell of (figures.get('learners') ?? []) as { dims: string; num: number }[]) if (cell.dims === wholeDims) cell.num -= doublesOf(doubles, child, wholeDims);
  }
}

function rowOf(definition: FigureDefinition, scope: Scope, cells: readonly CellSum[]): FigureRow {
  if (!definition.levels.includes(scope.level) || definition.sort === 'awaited') return emptyRow(definition);
  const rows = figureRows(definition, cells.filter((cell) => definition.latest === 'date' || cell.dims === wholeDims || cell.dims === stampDims));
  return rows.find((row) => Object.keys(row.dims).length === 0) ?? rows[0] ?? emptyRow(definition);
}

async function childScopes(tx: Tx, parent: Scope, places: PlacesOn): Promise<Scope[]> {
  if (parent.level === 'province') return [...places.communes.map((one) => one.code), unassigned].flatMap((code) => communeScope(places, code) ?? []);
  if (parent.level === 'school') return [];
  const schools = [...places.schools.values()].filter((school) => (parent.communeCode === unassigned ? school.communeCode === null : school.communeCode === parent.communeCode));
  const codes = await findSchoolsById(tx, schools.map((school) => school.schoolId));
  return schools.map((school) => ({
    ...schoolScope(parent.provinceCode, school.schoolId, school.state.name),
    school: { code: codes.get(school.schoolId) ?? '', communeCode: school.communeCode },
  }));
}

/** Child to which an office's own staff belong: the commune of that code, else what has no place. A commune's schools have none of them. */
function officeChild(parent: Scope, places: PlacesOn, unitCode: string | null): string | undefined {
  if (parent.level !== 'province') return undefined;
  return `commune:${parent.provinceCode}:${places.communes.some((one) => one.code === unitCode) ? unitCode : unassigned}`;
}

/** Child to which a holder's cells belong. */
function childFinder(parent: Scope, places: PlacesOn, scopes: readonly Scope[]): (holder: string) => string | undefined {
  if (parent.level === 'commune') {
    const ids = new Set(scopes.map((scope) => scope.id));
    return (holder) => (ids.has(`school:${holder}`) ? `school:${holder}` : undefined);
  }
  return (holder) => {
    if (holder === wholeProvince) return undefined;
    const commune = holder === noSchool ? null : (places.schools.get(holder)?.communeCode ?? null);
    return `commune:${parent.provinceCode}:${commune ?? unassigned}`;
  };
}
