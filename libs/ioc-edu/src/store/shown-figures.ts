import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { dayNumber } from '@lienthong/vocabulary';
import type { FigureChanges } from '../domain/changed-figures.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import type { ParameterFault, Parsed } from '../domain/figure-query.js';
import type { DimFilter } from '../domain/figure-rows.js';
import type { Scope, ScopeWish } from '../domain/scope.js';
import { refusedScope, type Viewer } from '../domain/viewer.js';
import { FigureReader } from './figure-reader.js';
import { HiddenFigures } from './hidden-figures.js';
import { Places } from './places.js';
import { defaultSuppressionSize, provinceSettings } from './province.store.js';

/** Figures as one viewer may see them: scopes beyond their reach are refused, small groups hidden from those who may not see them. */
@Injectable()
export class ShownFigures {
  constructor(
    private readonly database: Database,
    readonly places: Places,
    private readonly reader: FigureReader,
    private readonly hidden: HiddenFigures,
  ) {}

  /** Reads in one snapshot of the database, as the provinces the viewer reaches. */
  reading<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.readAs(viewer.provinceCode === null ? 'all' : [viewer.provinceCode], work);
  }

  /**
   * The scope as it stands on a day.
   * @throws ProblemError 403 `province_not_covered`, `school_not_covered`, `scope_missing`; 404 `not_found`; 400 for a school code of several provinces
   */
  async scope(tx: Tx, viewer: Viewer, wish: ScopeWish, date: string): Promise<Scope> {
    if (wish.level !== 'school' && viewer.provinceCode !== null && wish.provinceCode !== viewer.provinceCode) throw new ProblemError(403, 'province_not_covered');
    const scope = await this.places.find(tx, wish, dayNumber(date), viewer.provinceCode);
    if (scope === undefined) throw new ProblemError(404, 'not_found');
    if (scope === 'ambiguous') throw badParameters([{ path: 'scope', vi: 'Mã trường có ở nhiều tỉnh, hãy dùng mã định danh', en: 'Schools of several provinces have this code, use the hub id' }]);
    const refused = refusedScope(viewer, scope);
    if (refused !== undefined) throw new ProblemError(403, refused);
    return scope;
  }

  /** Rows of figures of a scope on a day. */
  async rows(tx: Tx, viewer: Viewer, scope: Scope, date: string, definitions: readonly FigureDefinition[], filter: DimFilter = {}): Promise<FigureRow[]> {
    // Suppression looks at all rows of a figure, so the filter comes after it.
    if (viewer.exact) return this.reader.read(tx, scope, dayNumber(date), definitions, filter);
    const size = await this.groupSize(tx, scope.provinceCode);
    const rows: FigureRow[] = [];
    for (const definition of definitions) {
      const shown = await this.hidden.hide(tx, scope.provinceCode, scope.id, dayNumber(date), definition, await this.reader.read(tx, scope, dayNumber(date), [definition], latestOnly(definition, filter)), size);
      const wanted = Object.entries(filter).filter(([name]) => definition.dims.includes(name));
      rows.push(...shown.filter((row) => wanted.length === 0 || wanted.every(([name, value]) => row.dims[name] === value)));
    }
    return rows;
  }

  /** Rows that changed, those that have come to nothing without a value; for the stream and the outgoing feed. */
  async changedRows(tx: Tx, viewer: Pick<Viewer, 'exact'>, scope: Scope, date: string, definition: FigureDefinition, changes: FigureChanges): Promise<FigureRow[]> {
    const day = dayNumber(date);
    if (viewer.exact || !definition.people) return this.reader.readChanged(tx, scope, day, definition, changes);
    // Hiding one row may hide another, or let it be seen again: where rows add up to a whole, all of them are given.
    const rows = await this.reader.readChanged(tx, scope, day, definition, { ...changes, all: true });
    const wanted = changes.all || definition.total ? rows : rows.filter((row) => changes.dims.has(JSON.stringify(row.dims)));
    return this.hidden.hide(tx, scope.provinceCode, scope.id, day, definition, wanted, await this.groupSize(tx, scope.provinceCode), true);
  }

  /** People below which a group of the province is hidden. */
  async groupSize(tx: Tx, provinceCode: string): Promise<number> {
    return (await provinceSettings(tx, [provinceCode])).get(provinceCode)?.suppressionSize ?? defaultSuppressionSize;
  }
}

/** Of a filter only the date or week: which of these rows there are does not give away the others. */
function latestOnly(definition: FigureDefinition, filter: DimFilter): DimFilter {
  const { latest } = definition;
  const value = latest === undefined ? undefined : filter[latest];
  return latest === undefined || value === undefined ? {} : { [latest]: value };
}

/** What a parser found, or 400. @throws ProblemError `bad_parameter` naming every fault */
export function parsed<T>(result: Parsed<T>): T {
  if (result.ok) return result.value;
  throw badParameters(result.faults);
}

function badParameters(faults: readonly ParameterFault[]): ProblemError {
  return new ProblemError(400, 'bad_parameter', undefined, faults.map(({ path, vi, en }) => ({ path, code: 'bad_parameter', message: { vi, en } })));
}

