import { Injectable } from '@nestjs/common';
import { addDays, dayNumber as dayNumberOf, daysBetween, localDate } from '@lienthong/vocabulary';
import { Clock } from '@lienthong/kit/config';
import type { Tx } from '@lienthong/kit/database';
import { FIGURES, figureOf } from '../domain/figure-catalogue.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import { QueryReader, type RawQuery } from '../domain/figure-query.js';
import type { DimFilter } from '../domain/figure-rows.js';
import type { Scope } from '../domain/scope.js';
import type { Viewer } from '../domain/viewer.js';
import { ChildReader } from '../store/child-reader.js';
import { readState } from '../store/projection-state.store.js';
import { parsed, ShownFigures } from '../store/shown-figures.js';

/** How a scope is named in answers. */
export type ScopeLabel = Pick<Scope, 'id' | 'level' | 'name'>;

/** `GET /figures`. */
export interface CataloguePage {
  readonly items: readonly Omit<FigureDefinition, 'sort' | 'cells' | 'scale' | 'decimals' | 'groupedBy'>[];
}

/** `GET /snapshot`. */
export interface SnapshotPage {
  readonly scope: ScopeLabel;
  /** The date asked for, or the present time. */
  readonly asOf: string;
  readonly position: string;
  readonly figures: readonly FigureRow[];
}

/** `GET /history`. */
export interface HistoryPage {
  readonly scope: ScopeLabel;
  readonly figure: string;
  readonly position: string;
  readonly items: readonly { readonly date: string; readonly figures: readonly FigureRow[] }[];
}

/** `GET /places`. */
export interface PlacesPage {
  readonly scope: ScopeLabel;
  readonly asOf: string;
  readonly position: string;
  readonly items: readonly { readonly scope: ScopeLabel & { readonly schoolCode?: string }; readonly figures: readonly FigureRow[] }[];
}

const historyDays = 366;
/** Figures of the children when none are asked for. */
const keyFigures = ['schools', 'classes', 'staff', 'learners', 'attendance.rate', 'results.count', 'pushes.records'];

/** Answers questions about figures out of the projection. */
@Injectable()
export class SnapshotService {
  constructor(
    private readonly shown: ShownFigures,
    private readonly children: ChildReader,
    private readonly clock: Clock,
  ) {}

  catalogue(): CataloguePage {
    return { items: FIGURES.map(({ sort: _sort, cells: _cells, scale: _scale, decimals: _decimals, groupedBy: _grouped, ...entry }) => entry) };
  }

  async snapshot(query: RawQuery, viewer: Viewer): Promise<SnapshotPage> {
    const reader = new QueryReader(query, ['scope', 'date', 'figures'], true);
    const [wish, date, definitions] = [reader.scope(), reader.date('date', this.today()), reader.figures()];
    const filter: DimFilter = reader.dims(definitions);
    parsed(reader.result(undefined));
    const day = date ?? this.today();
    return this.shown.reading(viewer, async (tx) => {
      const position = await positionOf(tx);
      const scope = await this.shown.scope(tx, viewer, wish, day);
      const figures = await this.shown.rows(tx, viewer, scope, day, definitions, filter);
      return { scope: label(scope), asOf: date ?? this.clock.now().toISOString(), position, figures };
    });
  }

  private today(): string {
    return localDate(this.clock.now());
  }

  async history(query: RawQuery, viewer: Viewer): Promise<HistoryPage> {
    const reader = new QueryReader(query, ['scope', 'figure', 'from', 'to'], true);
    const today = this.today();
    const [wish, to, from] = [reader.scope(), reader.date('to', today) ?? today, reader.date('from', today)];
    const definition = figureOf(reader.text('figure') ?? '');
    if (definition === undefined) reader.fault('figure', 'Cần mã của một chỉ số trong danh mục', 'The id of one figure of the catalogue is needed');
    const filter = reader.dims(definition === undefined ? [] : [definition]);
    const first = from ?? addDays(to, -29);
    if (reader.faults.length === 0 && (first > to || daysBetween(first, to) >= historyDays)) reader.fault('from', 'Khoảng ngày phải xuôi và không quá 366 ngày', 'The days must run forward and be at most 366');
    parsed(reader.result(undefined));
    const definitions = definition === undefined ? [] : [definition];
    return this.shown.reading(viewer, async (tx) => {
      const position = await positionOf(tx);
      const last = await this.shown.scope(tx, viewer, wish, to);
      const items: { date: string; figures: FigureRow[] }[] = [];
      for (let date: string = first; date <= to; date = addDays(date, 1)) {
        const found = await this.shown.places.find(tx, wish, dayNumberOf(date), viewer.provinceCode);
        // A commune that was not there on that day has no figures on it.
        if (found === undefined || found === 'ambiguous') continue;
        items.push({ date, figures: await this.shown.rows(tx, viewer, found, date, definitions, filter) });
      }
      return { scope: label(last), figure: definitions[0]?.id ?? '', position, items };
    });
  }

  async places(query: RawQuery, viewer: Viewer): Promise<PlacesPage> {
    const reader = new QueryReader(query, ['scope', 'date', 'figures']);
    const key = keyFigures.flatMap((id) => figureOf(id) ?? []);
    const [wish, date, definitions] = [reader.scope(), reader.date('date', this.today()), reader.figures('figures', key)];
    parsed(reader.result(undefined));
    const day = date ?? this.today();
    return this.shown.reading(viewer, async (tx) => {
      const position = await positionOf(tx);
      const scope = await this.shown.scope(tx, viewer, wish, day);
      const size = viewer.exact ? 0 : await this.shown.groupSize(tx, scope.provinceCode);
      const children = await this.children.read(tx, scope, dayNumberOf(day), definitions, size);
      const items = children.map((child) => ({ scope: { ...label(child.scope), ...(child.scope.school && { schoolCode: child.scope.school.code }) }, figures: child.figures }));
      return { scope: label(scope), asOf: date ?? this.clock.now().toISOString(), position, items };
    });
  }
}

function label(scope: Scope): ScopeLabel {
  return { id: scope.id, level: scope.level, name: scope.name };
}

async function positionOf(tx: Tx): Promise<string> {
  return String((await readState(tx)).position);
}
