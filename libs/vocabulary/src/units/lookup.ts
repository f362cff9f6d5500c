import { addDays } from '../time/local-date.js';
import type { CommuneCode, ProvinceCode } from '../ids.js';
import { isInForce, type Succession, type Unit, type UnitIndex } from './unit.js';

/**
 * The unit that a code names on a day. Its own code first, then the other code in use for a unit (06978 names Xã Ba Chẽ from 2025-07-01).
 * Undefined when there is none on that day: 05974 was a phường until 2025-06-30 and is nothing since.
 */
export function unitOn(index: UnitIndex, code: string, date: string): Unit | undefined {
  return (
    index.states.get(code)?.find((unit) => isInForce(unit, date)) ?? index.byAltCode.get(code)?.find((unit) => isInForce(unit, date))
  );
}

/** All states of a code, earliest first: 05977 was Phường Vĩnh Trại and is Phường Đông Kinh. */
export function statesOf(index: UnitIndex, code: string): readonly Unit[] {
  return index.states.get(code) ?? [];
}

/** What became of an old commune: one row for each new one into which it went, empty when nothing is known. */
export function successorsOf(index: UnitIndex, oldCode: string): readonly Succession[] {
  return index.successions.get(oldCode) ?? [];
}

/** What a new commune was made of. */
export function predecessorsOf(index: UnitIndex, newCode: string): readonly Succession[] {
  return index.predecessors.get(newCode) ?? [];
}

/** The commune of a later day that an old code leads to, or the reason why the code alone does not tell. */
export type CommuneDecision =
  | { readonly decided: true; readonly code: CommuneCode }
  /** The old commune was split: an address or a person has to say which of these. */
  | { readonly decided: false; readonly candidates: readonly CommuneCode[] };

/**
 * The commune of today that an old commune went into. An old code that went whole into one new commune is decided; one that was split is
 * not (19 in the three provinces), also where all people went one way; a code without a row is undecided without candidates.
 * @param from first day of the successors that are meant, for a code that was reorganised more than once
 */
export function communeDecided(index: UnitIndex, oldCode: string, from?: string): CommuneDecision {
  const candidates = [...new Set(successorsOf(index, oldCode).filter((row) => from === undefined || row.validFrom === from).map((row) => row.newCode))] as CommuneCode[];
  const [only] = candidates;
  return only !== undefined && candidates.length === 1 ? { decided: true, code: only } : { decided: false, candidates };
}

/**
 * The commune on a day that a code written on an earlier day leads to: itself while it was in force on both, else its successor, and
 * that one's where it was reorganised again. So a
 * school registered in 2024 in 05974 stands in 05986 today. Undefined when the code named no commune on the earlier day.
 */
export function communeLater(index: UnitIndex, code: string, writtenOn: string, date: string): CommuneDecision | undefined {
  const unit = unitOn(index, code, writtenOn);
  if (unit === undefined || unit.level !== 'commune') return undefined;
  let at = unit;
  // As many steps as there are states at most.
  for (let steps = 0; steps < 100; steps += 1) {
    if (isInForce(at, date) || at.validTo === null || date <= at.validTo) return { decided: true, code: at.code as CommuneCode };
    const from = addDays(at.validTo, 1);
    const decision = communeDecided(index, at.code, from);
    const next = decision.decided ? unitOn(index, decision.code, from) : undefined;
    if (!decision.decided || next === undefined || next.level !== 'commune') return decision;
    at = next;
  }
  return { decided: false, candidates: [] };
}

/** The units above a unit on a day, nearest first: of a commune of 2024 its district and province, of today its province. */
export function unitsAbove(index: UnitIndex, code: string, date: string): readonly Unit[] {
  const above: Unit[] = [];
  let unit = unitOn(index, code, date);
  while (unit?.parentCode != null) {
    unit = unitOn(index, unit.parentCode, date);
    if (unit !== undefined) above.push(unit);
  }
  return above;
}

/** The province in which a unit lies on a day, a province being its own; undefined when the code names nothing on that day. */
export function provinceOn(index: UnitIndex, code: string, date: string): ProvinceCode | undefined {
  const unit = unitOn(index, code, date);
  const province = unit?.level === 'province' ? unit : unitsAbove(index, code, date).find((one) => one.level === 'province');
  return province?.code as ProvinceCode | undefined;
}
