import { Navigate } from 'react-router';
import { firstPath } from '../session/areas.js';
import { usePerson } from '../session/session-provider.js';

/** `/` leads to the first room of the person. */
export function Start() {
  return <Navigate to={firstPath(usePerson())} replace />;
}
