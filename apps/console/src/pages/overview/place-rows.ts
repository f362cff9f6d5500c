import type { Named } from '../../api/page.js';
import type { Place } from '../../api/ioc.js';

export const PLACE_FIGURES = ['schools', 'classes', 'learners', 'staff', 'attendance.rate'] as const;
export type PlaceFigure = (typeof PLACE_FIGURES)[number];

export interface PlaceRow {
  readonly scope: string;
  readonly code: string;
  readonly name: Named;
  readonly values: Readonly<Record<PlaceFigure, number | null>>;
}

/** One row per place: the whole of each figure, for attendance the newest day. */
export function placeRows(places: readonly Place[]): readonly PlaceRow[] {
  return places.map((place) => {
    const value = (id: PlaceFigure): number | null => {
      const rows = place.figures.filter((each) => each.id === id);
      if (id === 'attendance.rate') return [...rows].sort((a, b) => ((a.dims['date'] ?? '') < (b.dims['date'] ?? '') ? 1 : -1))[0]?.value ?? null;
      return rows.find((each) => Object.keys(each.dims).length === 0)?.value ?? null;
    };
    return {
      scope: place.scope.id,
      code: place.scope.id.split(':').at(-1) ?? '',
      name: place.scope.name,
      values: { schools: value('schools'), classes: value('classes'), learners: value('learners'), staff: value('staff'), 'attendance.rate': value('attendance.rate') },
    };
  });
}
