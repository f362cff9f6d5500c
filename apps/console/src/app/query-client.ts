import { HubProblem } from '@lienthong/api-client';
import { QueryClient } from '@tanstack/react-query';

/** What the hub refuses is not asked again; what did not arrive or came at a busy moment is, twice; a refused token is renewed meanwhile. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => {
          if (!(error instanceof HubProblem)) return false;
          if (error.status === 401) return failures < 1;
          return failures < 2 && (error.status === 0 || error.status >= 500 || error.status === 429);
        },
        retryDelay: (failures, error) => (error instanceof HubProblem && error.retryAfter !== null ? error.retryAfter * 1000 : 800 * 2 ** failures),
      },
      mutations: { retry: false },
    },
  });
}
