import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { SumParameters, SumQuestion } from '../../api/sums.js';
import type { Page } from '../../api/page.js';
import type { SumArea } from './sum-area.js';

const ROWS = 100;

/** A sum twice: of the whole area, and by its places page by page. @param more what is asked besides the area */
export function useSums<T>(name: string, read: (question: SumQuestion & SumParameters, signal?: AbortSignal) => Promise<Page<T>>, { province, commune, by }: SumArea, more: SumParameters = {}) {
  const area = { province, ...(commune !== undefined && { commune }) };
  const whole = useQuery({ queryKey: ['sums', name, 'whole', area, more], queryFn: async ({ signal }) => (await read({ ...area, ...more, by: 'province' }, signal)).items[0] ?? null });
  const places = useInfiniteQuery({
    queryKey: ['sums', name, by, area, more],
    queryFn: ({ pageParam, signal }) => read({ ...area, ...more, by, cursor: pageParam, limit: ROWS }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
  });
  return { whole, places };
}
