import type { Figure } from '../api/ioc.js';

/** Figures of one scope by id and dims, newest value wins. */
export interface FigureBook {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Keys that changed with the last update; empty after a snapshot. */
  readonly changed: ReadonlySet<string>;
}

export const EMPTY_BOOK: FigureBook = { figures: new Map(), changed: new Set() };

/** One key per figure and dims, whatever the order of the dims. */
export function figureKey(figure: { readonly id: string; readonly dims: Readonly<Record<string, string>> }): string {
  const dims = Object.entries(figure.dims).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${figure.id}|${dims.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** A book with exactly these figures: a snapshot, or what follows a reset. */
export function bookOf(figures: readonly Figure[]): FigureBook {
  return { figures: new Map(figures.map((each) => [figureKey(each), each])), changed: new Set() };
}

/** The book after some figures came in; only those whose value differs count as changed. */
export function withFigures(book: FigureBook, incoming: readonly Figure[]): FigureBook {
  const figures = new Map(book.figures);
  const changed = new Set<string>();
  for (const figure of incoming) {
    const key = figureKey(figure);
    if (figures.get(key)?.value !== figure.value) changed.add(key);
    figures.set(key, figure);
  }
  return { figures: withoutOldDays(figures), changed };
}

/** A snapshot gives only the latest day and week of a figure (api.md §7): a new one takes the place of the one before. */
function withoutOldDays(figures: Map<string, Figure>): Map<string, Figure> {
  for (const dim of ['date', 'week']) {
    const latest = new Map<string, string>();
    for (const figure of figures.values()) {
      const at = figure.dims[dim];
      if (at !== undefined && at > (latest.get(figure.id) ?? '')) latest.set(figure.id, at);
    }
    for (const [key, figure] of figures) {
      const at = figure.dims[dim];
      if (at !== undefined && at < (latest.get(figure.id) ?? '')) figures.delete(key);
    }
  }
  return figures;
}
