import { addDays, communeLater, isInForce, presentProvinceOf, provinceOn, provinces, reformDay, type Succession, type Unit, unitIndex, unitOn } from '@lienthong/vocabulary';
import type { Bilingual } from './figure.js';

/** A unit as events tell of it: all states of one code. */
export interface UnitStates {
  readonly level: Unit['level'];
  readonly code: string;
  readonly states: readonly {
    readonly name: string;
    readonly fullName: string;
    readonly type: string;
    readonly parentCode: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly successors: readonly { readonly code: string; readonly extent: string }[];
  }[];
}

/** The tree of places on any date, out of the units received. */
export class PlaceTree {
  private readonly index;
  private readonly communes: readonly Unit[];
  private readonly byDay = new Map<string, ReadonlyMap<string, readonly Unit[]>>();

  constructor(units: readonly UnitStates[]) {
    const all: Unit[] = [];
    const successions: Succession[] = [];
    for (const { level, code, states } of units) {
      for (const state of states) {
        all.push({ level, code, name: state.name, fullName: state.fullName, type: state.type, validFrom: state.validFrom, validTo: state.validTo, parentCode: state.parentCode, altCode: null });
        if (level !== 'commune') continue;
        for (const next of state.successors) successions.push({ oldCode: code, newCode: next.code, extent: next.extent as Succession['extent'], validFrom: state.validTo === null ? reformDay : addDays(state.validTo, 1) });
      }
    }
    this.index = unitIndex(all, successions);
    this.communes = all.filter((unit) => unit.level === 'commune');
  }

  /** Communes of a province of today that were in force on a date (of the old provinces in it, before the reform), by code. */
  communesOf(provinceCode: string, date: string): readonly Unit[] {
    let byProvince = this.byDay.get(date);
    if (byProvince === undefined) {
      byProvince = this.groupOn(date);
      if (this.byDay.size > 400) this.byDay.clear();
      this.byDay.set(date, byProvince);
    }
    return byProvince.get(provinceCode) ?? [];
  }

  private groupOn(date: string): ReadonlyMap<string, readonly Unit[]> {
    const groups = new Map<string, Unit[]>();
    for (const unit of this.communes) {
      if (!isInForce(unit, date)) continue;
      const above = unit.parentCode?.length === 2 ? unit.parentCode : provinceOn(this.index, unit.code, date);
      const province = above === undefined ? undefined : date < reformDay ? presentProvinceOf(above) : above;
      if (province === undefined) continue;
      const group = groups.get(province);
      if (group === undefined) groups.set(province, [unit]);
      else group.push(unit);
    }
    for (const group of groups.values()) group.sort((a, b) => (a.code < b.code ? -1 : 1));
    return groups;
  }

  /** The commune on a date to which a code written on an earlier day leads; null where the code names none or the old commune was split. */
  communeOn(code: string | null, writtenOn: string, date: string): string | null {
    if (code === null) return null;
    const decision = communeLater(this.index, code, writtenOn, date);
    return decision?.decided === true && unitOn(this.index, decision.code, date) !== undefined ? decision.code : null;
  }

  /** The commune that a code names on a date, if it lies in the province. */
  communeNamed(provinceCode: string, code: string, date: string): Unit | undefined {
    return this.communesOf(provinceCode, date).find((unit) => unit.code === code);
  }
}

const typesInEnglish: Readonly<Record<string, string>> = { xã: 'Commune', phường: 'Ward', 'đặc khu': 'Special Zone', 'thị trấn': 'Township' };

/** "Phường Đông Kinh" / "Dong Kinh Ward". */
export function communeName(unit: Unit): Bilingual {
  const plain = unit.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const type = typesInEnglish[unit.type.toLowerCase()];
  return { vi: unit.fullName, en: type === undefined ? plain : `${plain} ${type}` };
}

/** The name of a province of today; undefined for a code that is none. */
export function provinceName(code: string): Bilingual | undefined {
  const province = provinces.get(code);
  return province && { vi: province.fullName, en: province.englishName };
}
