import { hiddenCells, type PlaceCells, wholeColumn } from '@lienthong/vocabulary';

/** Levels of places in the order of the tree. */
export const PLACE_LEVELS = ['province', 'commune', 'school'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** People of a school (null: of none) that are alike. */
export interface CountedCell {
  readonly school: string | null;
  readonly dims: readonly string[];
  readonly people: number;
}

/** Where a school lies, and what it is called. */
export interface SchoolPlace {
  readonly hubId: string;
  readonly code: string;
  readonly name: string;
  /** Null where it is undecided. */
  readonly commune: string | null;
}

/** One line of an export; no dimensions: all people of the place. */
export interface ExportRow {
  readonly place: string;
  readonly placeName: string;
  /** By the names of the export's dimensions; null in the line of all. */
  readonly dims: readonly string[] | null;
  /** Null where it is suppressed. */
  readonly people: number | null;
}

export interface ExportPlaces {
  readonly provinceCode: string;
  readonly schools: readonly SchoolPlace[];
  /** Name of a commune or of the province. */
  readonly nameOf: (code: string) => string;
}

const NOWHERE = 'unassigned';

interface Place extends PlaceCells {
  readonly level: PlaceLevel;
  readonly code: string;
  readonly name: string;
  readonly columns: Map<string, number>;
  whole: number;
}

/**
 * Lines of the places of one level. What is hidden is decided once for the whole tree of places and all columns, whichever level is asked
 * for, with the same names as the operations centre's figures: so lines of two levels, of two exports, of an export and a figure tell no more.
 * @param names of the dimensions, in the order of the cells
 * @param size groups of fewer people are suppressed, and as many more that none of them can be found by taking sums from sums
 */
export function exportRows(cells: readonly CountedCell[], places: ExportPlaces, names: readonly string[], level: PlaceLevel, size: number): readonly ExportRow[] {
  const tree = treeOf(cells, places, names);
  const hidden = hiddenCells(tree, size, true);
  return tree
    .filter((place) => place.level === level && place.whole > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((place) => {
      const own = hidden.get(place.id);
      const row = (column: string, dims: readonly string[] | null, people: number): ExportRow => ({ place: place.code, placeName: place.name, dims, people: own?.has(column) === true ? null : people });
      const columns = [...place.columns].sort(([a], [b]) => (a < b ? -1 : 1));
      return [row(wholeColumn, null, place.whole), ...columns.map(([column, people]) => row(column, Object.values(JSON.parse(column) as Record<string, string>), people))];
    });
}

function treeOf(cells: readonly CountedCell[], { provinceCode, schools, nameOf }: ExportPlaces, names: readonly string[]): readonly Place[] {
  const byId = new Map<string, Place>();
  const placeOf = (level: PlaceLevel, id: string, parent: string | null, code: string, name: string): Place => {
    const known = byId.get(id) ?? { id, parent, level, code, name, columns: new Map<string, number>(), whole: 0 };
    byId.set(id, known);
    return known;
  };
  const known = new Map(schools.map((school) => [school.hubId, school]));
  const province = `province:${provinceCode}`;
  for (const { school, dims, people } of cells) {
    const found = school === null ? undefined : known.get(school);
    const commune = found?.commune ?? NOWHERE;
    const inCommune = `commune:${provinceCode}:${commune}`;
    const path = [
      placeOf('province', province, null, provinceCode, nameOf(provinceCode)),
      placeOf('commune', inCommune, province, commune, commune === NOWHERE ? '' : nameOf(commune)),
      placeOf('school', `school:${school ?? NOWHERE}`, inCommune, found?.code ?? NOWHERE, found?.name ?? ''),
    ];
    const column = JSON.stringify(Object.fromEntries(names.map((name, i) => [name, dims[i] ?? 'unknown'])));
    for (const place of path) {
      place.columns.set(column, (place.columns.get(column) ?? 0) + people);
      place.whole += people;
    }
  }
  return [...byId.values()];
}
