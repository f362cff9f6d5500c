import { useCallback } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import units from './org-units.json';

const UNITS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = units;

/** Names of the units that plans and notices address (from their own words); an id that is not listed stays as it is. */
export function useUnitNames(): (ids: readonly string[]) => string {
  const { pick } = useTexts();
  return useCallback((ids) => ids.map((id) => pick(UNITS[id]) || id).join('; '), [pick]);
}
