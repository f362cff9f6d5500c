import type { ReactNode } from 'react';
import { Forbidden } from '../parts/states.js';
import { mayEnter, type Area } from '../session/areas.js';
import { usePerson } from '../session/session-provider.js';

/** The door of a room: content for those whose role has it, a plain word for others. */
export function Room({ area, children }: { readonly area: Area; readonly children: ReactNode }) {
  return mayEnter(usePerson(), area) ? children : <Forbidden />;
}
