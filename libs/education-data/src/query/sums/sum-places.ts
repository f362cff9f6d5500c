import type { ProvinceScope } from '@lienthong/kit/database';
import { unitOn } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { UnitRegister } from '../../store/unit-register.js';
import { SchoolReaches } from '../who/school-reach.js';
import type { PlacedRow } from './place-sum.js';
import type { SumBy } from './sum-question.js';
import type { SumPlace } from './sums.response.js';

/** All rows of one place. */
export interface PlaceGroup<Row> {
  readonly place: SumPlace;
  /** Where the place stands in the answer. */
  readonly order: string;
  readonly rows: readonly Row[];
}

export interface Grouping {
  readonly by: SumBy;
  readonly provinces: ProvinceScope;
  /** Of records without a school only those of this commune; null: no bound. */
  readonly unitCode: string | null;
  readonly today: string;
}

/** After every code. */
const LAST = '~';

/** Puts counts of schools and units to the rows of an answer: by the communes of today's tree, to which codes of before are followed. */
@Injectable()
export class SumPlaces {
  constructor(
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(UnitRegister) private readonly units: UnitRegister,
  ) {}

  /** Places in the order of province, commune, school code; what lies in no decided commune last. */
  async group<Row extends PlacedRow>(client: pg.ClientBase, rows: readonly Row[], { by, provinces, unitCode, today }: Grouping): Promise<readonly PlaceGroup<Row>[]> {
    const schools = new Map((by === 'province' ? [] : await this.reaches.placesOf(client, provinces)).map((school) => [school.hubId, school]));
    const groups = new Map<string, { readonly place: SumPlace; readonly order: string; readonly rows: Row[] }>();
    for (const row of rows) {
      const school = row.school === null ? undefined : schools.get(row.school);
      const commune = row.school === null ? this.communeOf(row, today) : (school?.commune ?? null);
      if (row.school === null && unitCode !== null && commune !== unitCode) continue;
      const place = placeOf(by, row, { commune, code: text(school?.state['schoolCode']), name: by === 'school' && row.school !== null ? text(school?.state['name']) : this.nameOf(commune, today) });
      const order = [place.provinceCode, place.communeCode ?? LAST, place.schoolCode ?? LAST, place.schoolId ?? place.unitCode ?? LAST].join('|');
      const group = groups.get(order) ?? { place, order, rows: [] };
      groups.set(order, group);
      group.rows.push(row);
    }
    return [...groups.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
  }

  /** The commune whose own record it is; null for an office, a district of before, a commune that was split. */
  private communeOf({ unit, day }: PlacedRow, today: string): string | null {
    return unit != null && /^[0-9]{5}$/.test(unit) ? this.reaches.communeToday(unit, day ?? today, today) : null;
  }

  private nameOf(commune: string | null, today: string): string | null {
    const index = this.units.units;
    return commune === null || index === null ? null : (unitOn(index, commune, today)?.fullName ?? null);
  }
}

function placeOf(by: SumBy, row: PlacedRow, { commune, code, name }: { readonly commune: string | null; readonly code: string | null; readonly name: string | null }): SumPlace {
  const nowhere = { communeCode: null, schoolId: null, schoolCode: null, unitCode: null, name: null };
  if (by === 'province') return { provinceCode: row.province, ...nowhere };
  if (by === 'commune') return { provinceCode: row.province, ...nowhere, communeCode: commune, name };
  return { provinceCode: row.province, communeCode: commune, schoolId: row.school, schoolCode: code, unitCode: row.unit ?? null, name };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
