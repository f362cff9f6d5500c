import { Injectable } from '@nestjs/common';
import type { Tx } from '@lienthong/kit/database';
import { dateOfDayNumber } from '@lienthong/vocabulary';
import type { Bilingual } from '../domain/figure.js';
import { communeName, PlaceTree, provinceName } from '../domain/place-tree.js';
import type { SchoolState } from '../domain/school-records.js';
import { type Scope, type ScopeWish, unassigned } from '../domain/scope.js';
import { findSchools, loadUnits } from './place.store.js';

/** A school as it stands on a day. */
export interface PlacedSchool {
  readonly schoolId: string;
  readonly state: SchoolState;
  /** Commune of that day, null where it is unknown. */
  readonly communeCode: string | null;
}

/** The tree of a province on a day. */
export interface PlacesOn {
  readonly provinceCode: string;
  readonly day: number;
  readonly communes: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly schools: ReadonlyMap<string, PlacedSchool>;
}

const unassignedName: Bilingual = { vi: 'Chưa xác định địa bàn', en: 'Place not known' };

/** Reads places by date; keeps the tree of units and the last trees asked for as long as no event changed them. */
@Injectable()
export class Places {
  private tree: { readonly position: string; readonly tree: PlaceTree } | undefined;
  private readonly trees = new Map<string, { readonly stamp: string; readonly places: PlacesOn }>();

  /** The tree of a province on a day. */
  async on(tx: Tx, provinceCode: string, day: number): Promise<PlacesOn> {
    const { rows } = await tx.client.query<{ units_position: string; schools_position: string }>('SELECT units_position, schools_position FROM projection_state');
    const { units_position: units = '0', schools_position: schools = '0' } = rows[0] ?? {};
    const stamp = `${units}/${schools}`;
    const key = `${provinceCode}/${day}`;
    const kept = this.trees.get(key);
    if (kept?.stamp === stamp) return kept.places;
    if (this.tree?.position !== units) this.tree = { position: units, tree: new PlaceTree(await loadUnits(tx)) };
    const places = await readPlaces(tx, this.tree.tree, provinceCode, day);
    if (this.trees.size > 50) this.trees.clear();
    this.trees.set(key, { stamp, places });
    return places;
  }

  /** The scope that is asked for as it stands on a day; undefined when there is none. `ownProvince` decides between schools of one code. */
  async find(tx: Tx, wish: ScopeWish, day: number, ownProvince: string | null): Promise<Scope | 'ambiguous' | undefined> {
    if (wish.level === 'school') return this.findSchool(tx, wish.school, day, ownProvince);
    const name = provinceName(wish.provinceCode);
    if (name === undefined) return undefined;
    const { provinceCode } = wish;
    if (wish.level === 'province') return { id: `province:${provinceCode}`, level: 'province', name, provinceCode, holders: { whole: true }, communeCode: null };
    return communeScope(await this.on(tx, provinceCode, day), wish.communeCode);
  }

  private async findSchool(tx: Tx, text: string, day: number, ownProvince: string | null): Promise<Scope | 'ambiguous' | undefined> {
    const found = await findSchools(tx, text);
    const inOwn = ownProvince === null ? found : found.filter((one) => one.provinceCode === ownProvince);
    const exact = inOwn.filter((one) => one.schoolCode === text || one.schoolId === text);
    const candidates = exact.length > 0 ? exact : inOwn.length > 0 ? inOwn : found;
    const [school, other] = candidates;
    if (school === undefined) return undefined;
    if (other !== undefined) return 'ambiguous';
    const places = await this.on(tx, school.provinceCode, day);
    const placed = places.schools.get(school.schoolId);
    return { ...schoolScope(school.provinceCode, school.schoolId, placed?.state.name ?? school.schoolCode), school: { code: school.schoolCode, communeCode: placed?.communeCode ?? null } };
  }
}

/** Scope of a commune of the tree, or of what is assigned to none; undefined when the day has no such commune. */
export function communeScope(places: PlacesOn, code: string): Scope | undefined {
  const base = { id: `commune:${places.provinceCode}:${code}`, level: 'commune' as const, provinceCode: places.provinceCode, communeCode: code };
  const schools = [...places.schools.values()];
  if (code === unassigned) return { ...base, name: unassignedName, holders: { allBut: schools.filter((s) => s.communeCode !== null).map((s) => s.schoolId) } };
  const commune = places.communes.find((one) => one.code === code);
  return commune && { ...base, name: commune.name, holders: { only: schools.filter((s) => s.communeCode === code).map((s) => s.schoolId) } };
}

/** Scope of a school. */
export function schoolScope(provinceCode: string, schoolId: string, name: string): Scope {
  return { id: `school:${schoolId}`, level: 'school', name: { vi: name, en: name }, provinceCode, holders: { only: [schoolId] }, communeCode: null };
}

async function readPlaces(tx: Tx, tree: PlaceTree, provinceCode: string, day: number): Promise<PlacesOn> {
  const date = dateOfDayNumber(day);
  const communes = tree.communesOf(provinceCode, date);
  const codes = new Set(communes.map((unit) => unit.code));
  const { rows } = await tx.client.query<{ subject_id: string; value: SchoolState }>('SELECT subject_id, value FROM school_span WHERE province_code = $1 AND from_day <= $2 AND $2 < to_day', [provinceCode, day]);
  const schools = rows.map(({ subject_id: schoolId, value: state }): [string, PlacedSchool] => {
    const code = tree.communeOn(state.communeCode, state.since, date);
    return [schoolId, { schoolId, state, communeCode: code !== null && codes.has(code) ? code : null }];
  });
  return { provinceCode, day, communes: communes.map((unit) => ({ code: unit.code, name: communeName(unit) })), schools: new Map(schools) };
}
