import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useProvince } from '../../app/province-choice.js';
import { homeScope } from '../../session/areas.js';
import { usePerson } from '../../session/session-provider.js';

export interface ScopeAddress {
  readonly scope: string;
  /** `YYYY-MM-DD` of a past day, null = now. */
  readonly date: string | null;
  /** Commune from which a school was opened, for the way back. */
  readonly via: string | null;
  readonly toScope: (scope: string, via?: string) => string;
  readonly setDate: (date: string | null) => void;
}

/** Place and day shown stand in the address, so that a view can be sent to somebody. */
export function useScopeAddress(): ScopeAddress {
  const [params, setParams] = useSearchParams();
  const person = usePerson();
  const { province } = useProvince();
  const home = homeScope(person, province);
  const scope = params.get('scope') ?? home;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(params.get('date') ?? '') ? params.get('date') : null;
  return useMemo(
    () => ({
      scope,
      date,
      via: params.get('via'),
      toScope: (next, via) => {
        const search = new URLSearchParams();
        if (next !== home) search.set('scope', next);
        if (via !== undefined) search.set('via', via);
        if (date !== null) search.set('date', date);
        const text = search.toString();
        return text === '' ? '/overview' : `/overview?${text}`;
      },
      setDate: (next) =>
        setParams((before) => {
          const search = new URLSearchParams(before);
          if (next === null) search.delete('date');
          else search.set('date', next);
          return search;
        }),
    }),
    [scope, date, home, params, setParams],
  );
}

/** Parts of a scope id: `province:20`, `commune:20:05977`, `school:<id>`. */
export function partsOf(scope: string): { readonly level: string; readonly province: string | null; readonly code: string } {
  const [level = '', first = '', second] = scope.split(':');
  return second === undefined ? { level, province: level === 'province' ? first : null, code: first } : { level, province: first, code: second };
}
