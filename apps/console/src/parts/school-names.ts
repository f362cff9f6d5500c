import { useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readSchool } from '../api/education.js';

/** Names of a few schools by code; the code itself where no school answers to it. Not for long lists: each is asked for. */
export function useSchoolNames(codes: readonly string[]): (code: string) => string {
  const known = [...new Set(codes)].sort();
  const names = useQueries({
    queries: known.map((code) => ({
      queryKey: ['school-name', code],
      staleTime: 300_000,
      retry: false,
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => (await readSchool(code, signal)).name,
    })),
    combine: (answers) => answers.map((each) => each.data),
  });
  const key = `${known.join()}|${names.join()}`;
  return useCallback((code) => names[known.indexOf(code)] ?? code, [key]);
}
