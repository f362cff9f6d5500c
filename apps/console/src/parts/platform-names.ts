import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { readPlatforms } from '../api/registry.js';
import { useTexts } from '../i18n/use-texts.js';
import { usePerson } from '../session/session-provider.js';

/** Names of platforms by the registry; the id itself for who may not read it, and until it has answered. */
export function usePlatformNames(): (id: string) => string {
  const { pick } = useTexts();
  const { scopes } = usePerson();
  const may = scopes.includes('registry:read') || scopes.includes('admin');
  const platforms = useQuery({ queryKey: ['platforms'], queryFn: ({ signal }) => readPlatforms(signal), enabled: may, staleTime: 300_000 });
  const names = useMemo(() => new Map((platforms.data ?? []).map((each) => [each.id, pick(each.name)])), [platforms.data, pick]);
  return useCallback((id) => names.get(id) ?? id, [names]);
}
