import { useQuery } from '@tanstack/react-query';
import { readSnapshot } from '../../api/ioc.js';
import { useTexts } from '../../i18n/use-texts.js';

/** Name of a place by the IOC's own tree; '' until it is known. */
export function useScopeName(scope: string, wanted: boolean): string {
  const { pick } = useTexts();
  const asked = useQuery({
    queryKey: ['scope-name', scope],
    enabled: wanted,
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await readSnapshot({ scope, figures: ['schools'] }, signal)).scope.name,
  });
  return pick(asked.data);
}
