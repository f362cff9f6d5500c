import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { User } from 'oidc-client-ts';
import { oidc, renew } from './oidc.js';
import { personOf, type Person } from './person.js';

export interface Session {
  /** `unknown` only until the stored session has been read. */
  readonly state: 'unknown' | 'signed-out' | 'signed-in' | 'no-role';
  readonly person: Person | null;
}

const SessionContext = createContext<Session>({ state: 'unknown', person: null });

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [user, setUser] = useState<User | null | undefined>(undefined);
  useEffect(() => {
    const loaded = (next: User) => setUser(next);
    const gone = () => setUser(null);
    oidc.events.addUserLoaded(loaded);
    oidc.events.addUserUnloaded(gone);
    void restore().then(setUser);
    return () => {
      oidc.events.removeUserLoaded(loaded);
      oidc.events.removeUserUnloaded(gone);
    };
  }, []);
  const session = useMemo(() => sessionOf(user), [user]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** A session that ran out while the tab slept is renewed once before the person is asked to sign in again. */
async function restore(): Promise<User | null> {
  const stored = await oidc.getUser();
  if (stored === null || stored.expired !== true) return stored;
  await renew();
  return oidc.getUser();
}

function sessionOf(user: User | null | undefined): Session {
  if (user === undefined) return { state: 'unknown', person: null };
  if (user === null) return { state: 'signed-out', person: null };
  const person = personOf(user);
  return person === null ? { state: 'no-role', person: null } : { state: 'signed-in', person };
}

export const useSession = (): Session => useContext(SessionContext);

/** The signed-in person; only below the gate, where there is one. */
export function usePerson(): Person {
  const { person } = useSession();
  if (person === null) throw new TypeError('usePerson outside the gate');
  return person;
}
