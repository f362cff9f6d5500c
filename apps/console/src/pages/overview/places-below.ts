import { readPlaces, type Place } from '../../api/ioc.js';
import { PLACE_FIGURES } from './place-rows.js';

/** The places one step below a scope with the figures of the table. */
export function readPlacesBelow(scope: string, date: string | null, signal?: AbortSignal): Promise<readonly Place[]> {
  return readPlaces({ scope, figures: PLACE_FIGURES, date }, signal);
}
