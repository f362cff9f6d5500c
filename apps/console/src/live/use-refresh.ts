import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LiveFigures } from './use-figures.js';

/** The least time between two questions: a busy hour changes figures several times a second. */
const REST_MS = 2_000;

/** Asks again for what is not on the stream (children, distributions) as soon as one of its figures has changed there. */
export function useRefresh(figures: LiveFigures, ids: readonly string[], key: QueryKey): void {
  const queries = useQueryClient();
  const last = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const asked = useRef(key);
  asked.current = key;

  useEffect(() => {
    if (waiting.current !== null || !figures.anyChanged(ids)) return;
    waiting.current = setTimeout(
      () => {
        waiting.current = null;
        last.current = Date.now();
        void queries.invalidateQueries({ queryKey: asked.current });
      },
      Math.max(150, last.current + REST_MS - Date.now()),
    );
  }, [figures, ids, queries]);

  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = null;
    },
    [],
  );
}
