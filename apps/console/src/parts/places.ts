import { useQuery } from '@tanstack/react-query';
import type { Named } from '../api/page.js';

type Places = Readonly<Record<string, Readonly<Record<string, Named>>>>;

/** Names of the communes by province and code, for the labels of maps and filters. */
export function usePlaces() {
  return useQuery({
    queryKey: ['places'],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Places> => {
      const response = await fetch('/maps/places.json', { signal });
      return response.ok ? ((await response.json()) as Places) : {};
    },
  });
}

/** Commune Ba Chẽ is drawn under the code 06978 and listed under 06970. */
export const listedCode = (drawn: string): string => (drawn === '06978' ? '06970' : drawn);
