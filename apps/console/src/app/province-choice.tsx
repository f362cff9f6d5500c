import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { usePerson } from '../session/session-provider.js';

interface ProvinceChoice {
  /** The province that pages show. */
  readonly province: string;
  /** Null for people who are bound to one province. */
  readonly choose: ((province: string) => void) | null;
}

const REMEMBERED = 'lienthong.province';
const FIRST = '20';
const Choice = createContext<ProvinceChoice>({ province: FIRST, choose: null });

/** People of a province see that one; an administrator of all chooses, and the choice is remembered. */
export function ProvinceChoiceProvider({ children }: { readonly children: ReactNode }) {
  const person = usePerson();
  const [chosen, setChosen] = useState(() => remembered());
  const value = useMemo<ProvinceChoice>(() => {
    if (person.provinceCode !== null) return { province: person.provinceCode, choose: null };
    const choose = (province: string) => {
      setChosen(province);
      try {
        window.localStorage.setItem(REMEMBERED, province);
      } catch {
        // Not kept beyond this page.
      }
    };
    return { province: chosen, choose };
  }, [person.provinceCode, chosen]);
  return <Choice value={value}>{children}</Choice>;
}

function remembered(): string {
  try {
    return window.localStorage.getItem(REMEMBERED) ?? FIRST;
  } catch {
    return FIRST;
  }
}

export const useProvince = (): ProvinceChoice => useContext(Choice);
