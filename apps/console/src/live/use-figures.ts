import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { readSnapshot, type Figure, type Snapshot } from '../api/ioc.js';
import { bookOf, EMPTY_BOOK, figureKey, withFigures, type FigureBook } from './figure-store.js';
import { FigureStream, type StreamState } from './figure-stream.js';

export interface LiveFigures {
  readonly snapshot: Snapshot | undefined;
  readonly state: StreamState | 'off' | 'failed';
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
  /** All rows of a figure. */
  readonly rows: (id: string) => readonly Figure[];
  /** The row of a figure with exactly these dims. */
  readonly one: (id: string, dims?: Readonly<Record<string, string>>) => Figure | undefined;
  readonly hasChanged: (id: string, dims?: Readonly<Record<string, string>>) => boolean;
  /** True when the last update brought another value of any row of one of these figures. */
  readonly anyChanged: (ids: readonly string[]) => boolean;
}

/** Figures of a scope: a snapshot, kept up to date by the stream unless a past day is asked for. */
export function useFigures(scope: string, figures: readonly string[], date: string | null): LiveFigures {
  const names = figures.join(',');
  const query = useQuery({
    queryKey: ['snapshot', scope, names, date],
    queryFn: ({ signal }) => readSnapshot({ scope, figures: names.split(','), date }, signal),
    placeholderData: keepPreviousData,
    // The stream keeps it fresh; coming back to the page asks again.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const fresh = query.isPlaceholderData ? undefined : query.data;
  const [book, setBook] = useState<FigureBook>(EMPTY_BOOK);
  const [state, setState] = useState<StreamState | 'off'>('connecting');
  const pending = useRef<Figure[]>([]);

  useEffect(() => {
    if (fresh === undefined) return;
    setBook(bookOf(fresh.figures));
    if (date !== null) return setState('off');
    pending.current = [];
    let timer: ReturnType<typeof setTimeout> | null = null;
    let anew = false;
    const flush = () => {
      timer = null;
      const incoming = pending.current.splice(0);
      const all = anew;
      anew = false;
      setBook((before) => (all ? bookOf(incoming) : withFigures(before, incoming)));
    };
    const stream = new FigureStream(
      { scope: fresh.scope.id, figures: names.split(','), position: fresh.position },
      {
        onState: setState,
        // A busy hour brings thousands of figures a second: they are shown together, a few times a second.
        onFigures: (incoming) => {
          pending.current.push(...incoming);
          timer ??= setTimeout(flush, 250);
        },
        // What stands stays in sight until the new figures are there.
        onReset: () => {
          pending.current = [];
          anew = true;
        },
      },
    );
    stream.start();
    return () => {
      stream.stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [fresh, names, date]);

  return useMemo(() => {
    const all = [...book.figures.values()];
    const key = (id: string, dims: Readonly<Record<string, string>> = {}) => figureKey({ id, dims });
    return {
      snapshot: query.data,
      // Nothing is followed where nothing could be read.
      state: date !== null ? 'off' : query.data === undefined && query.error !== null ? 'failed' : state,
      error: query.error,
      isPending: query.isPending,
      refetch: query.refetch,
      rows: (id) => all.filter((each) => each.id === id),
      one: (id, dims) => book.figures.get(key(id, dims)),
      hasChanged: (id, dims) => book.changed.has(key(id, dims)),
      anyChanged: (ids) => [...book.changed].some((changed) => ids.includes(changed.slice(0, changed.indexOf('|')))),
    };
  }, [book, state, date, query.data, query.error, query.isPending, query.refetch]);
}
