import { useCallback } from 'react';
import type { PushCause } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';

/** What a problem code means in the language of now: the hub's own words where it sent them, else those of the closed list. */
export function useCauseText(): (cause: Pick<PushCause, 'code' | 'message'>) => string {
  const { pick, code } = useTexts();
  return useCallback((cause) => pick(cause.message) || code('problems', cause.code), [pick, code]);
}
