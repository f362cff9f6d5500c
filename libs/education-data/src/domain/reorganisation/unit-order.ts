import { addDays } from '@lienthong/vocabulary';
import type { UnitState } from './unit-state.js';

export const REORGANISATION_TYPES = ['merge', 'split', 'rename', 'move', 'close'] as const;
export type ReorganisationType = (typeof REORGANISATION_TYPES)[number];

/** A unit as it is from the day on. What is left out stays as it was. */
export interface UnitTarget {
  readonly code: string;
  readonly name?: string;
  readonly fullName?: string;
  /** tỉnh, xã, phường, đặc khu … */
  readonly type?: string;
  readonly parentCode?: string;
  /** Codes of units below a split one that go to this part. */
  readonly takes?: readonly string[];
}

/** A reorganisation of units of one level, in force from a day on. */
export interface UnitOrder {
  readonly type: ReorganisationType;
  readonly level: UnitState['level'];
  /** Codes in force on the day before. */
  readonly from: readonly string[];
  readonly to: readonly UnitTarget[];
  /** First day of the new states, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
}

/** Why an order cannot be: it contradicts the units as they are, or itself. */
export class OrderRefused extends Error {
  constructor(
    readonly code: 'unit_not_in_force' | 'required_missing' | 'not_applicable' | 'conflict',
    readonly path: string,
    readonly detail: { readonly vi: string; readonly en: string },
  ) {
    super(detail.en);
  }
}

const key = (level: string, code: string): string => `${level}:${code}`;

/**
 * The units after an order. Several orders of one day add up, in the order in which they are given: what a day began and a later order of
 * that day ends was never there.
 * @param states of all units
 * @returns all states of each code that changed, ascending
 * @throws OrderRefused
 */
export function applyUnitOrder(states: readonly UnitState[], order: UnitOrder): UnitState[] {
  return new UnitOrderRun(states, order).run();
}

class UnitOrderRun {
  private readonly byCode = new Map<string, UnitState[]>();
  private readonly touched = new Set<string>();
  private readonly dayBefore: string;

  constructor(
    states: readonly UnitState[],
    private readonly order: UnitOrder,
  ) {
    for (const state of states) this.listOf(state.level, state.code).push(state);
    this.dayBefore = addDays(order.effectiveOn, -1);
  }

  run(): UnitState[] {
    const { type, from, to, level } = this.order;
    if (new Set(from).size !== from.length || new Set(to.map((one) => one.code)).size !== to.length) throw refused('conflict', 'from', 'Một mã nêu hai lần', 'A code is named twice');
    this.checkCounts(type, from.length, to.length);
    const before = new Map(from.map((code, i) => [code, this.inForce(code, `from.${i}`)]));
    const first = before.get(from[0] ?? '');
    if (first === undefined) throw refused('required_missing', 'from', 'Cần ít nhất một đơn vị', 'At least one unit is needed');
    if (type === 'rename' || type === 'move') {
      const given = to[0];
      for (const [code, unit] of before) {
        const changed = { ...unit, ...(type === 'rename' ? namesOf(given) : { parentCode: this.parent(given?.parentCode) }) };
        if (type === 'rename' && given?.code !== code) throw refused('not_applicable', 'to.0.code', 'Đổi tên không đổi mã', 'A rename keeps the code');
        this.end(unit, [this.whole(code)]);
        this.begin(changed);
      }
      return this.result();
    }
    const targets = type === 'close' ? [] : to.map((one, i) => this.targetOf(one, i, before, first));
    for (const [code, unit] of before) {
      const successors = type === 'split' ? targets.map((one) => ({ code: one.code, extent: 'part', from: this.order.effectiveOn })) : targets.map((one) => this.whole(one.code));
      this.end(unit, successors);
      if (targets.some((one) => one.code === code)) continue;
      this.passOn(level, unit, targets);
    }
    for (const target of targets) this.begin(target);
    return this.result();
  }

  private checkCounts(type: ReorganisationType, from: number, to: number): void {
    const wanted = { merge: from >= 1 && to === 1, split: from === 1 && to >= 2, rename: from === 1 && to === 1, move: from >= 1 && to === 1, close: from >= 1 && to === 0 }[type];
    if (!wanted) throw refused(type === 'close' ? 'not_applicable' : 'required_missing', 'to', 'Nhập: nhiều thành một; tách: một thành nhiều; đổi tên, chuyển: một đích; giải thể: không có đích', 'merge: one target; split: two or more of one; rename, move: one; close: none');
  }

  /** The unit as it stands on the day; refused when there is none or something later is known of it. */
  private inForce(code: string, path: string): UnitState {
    const list = this.listOf(this.order.level, code);
    const { effectiveOn } = this.order;
    if (list.some((one) => (one.validFrom ?? '') > effectiveOn)) throw refused('conflict', path, 'Đã có thay đổi về sau của đơn vị này', 'A later change of this unit is known already');
    const unit = list.find((one) => (one.validFrom ?? '') <= effectiveOn && one.validTo === null);
    if (unit === undefined) throw refused('unit_not_in_force', path, 'Đơn vị không có hiệu lực vào ngày đó', 'There is no such unit on that day');
    return unit;
  }

  /** A target of a merge or split: one of the units that go, another that stands already, or a new code. */
  private targetOf(given: UnitTarget, i: number, before: ReadonlyMap<string, UnitState>, first: UnitState): UnitState {
    const kept = before.get(given.code);
    const list = this.listOf(this.order.level, given.code);
    const standing = kept ?? list.find((one) => one.validTo === null);
    if (standing === undefined && (given.name === undefined || given.type === undefined)) throw refused('required_missing', `to.${i}.name`, 'Mã mới cần tên và loại đơn vị', 'A new code needs name and type');
    if (standing !== undefined && kept === undefined) {
      if (this.order.type === 'split') throw refused('conflict', `to.${i}.code`, 'Mã này đang thuộc đơn vị khác', 'The code belongs to another unit');
      this.inForce(given.code, `to.${i}.code`);
      this.end(standing, [this.whole(given.code)]);
    }
    const base = standing ?? first;
    return { ...base, ...(standing === undefined && { altCode: null }), ...namesOf(given), code: given.code, parentCode: given.parentCode === undefined ? base.parentCode : this.parent(given.parentCode) };
  }

  /** A parent that is there on the day. */
  private parent(code: string | undefined): string | null {
    const { level, effectiveOn } = this.order;
    if (code === undefined) throw refused('required_missing', 'to.0.parentCode', 'Cần đơn vị cấp trên mới', 'The new unit above is needed');
    const above = level === 'commune' ? ['district', 'province'] : level === 'district' ? ['province'] : [];
    const there = above.some((one) => this.listOf(one, code).some((state) => (state.validFrom ?? '') <= effectiveOn && (state.validTo === null || state.validTo >= effectiveOn)));
    if (!there) throw refused('unit_not_in_force', 'to.0.parentCode', 'Đơn vị cấp trên không có hiệu lực vào ngày đó', 'The unit above is not in force on that day');
    return code;
  }

  /** Units below one whose code goes: with a merge to the target, with a close one up, with a split to the part that takes them. */
  private passOn(level: UnitState['level'], gone: UnitState, targets: readonly UnitState[]): void {
    if (level === 'commune') return;
    const { type, to, effectiveOn } = this.order;
    const below = [...this.byCode.values()].flat().filter((one) => one.level !== level && one.level !== 'province' && one.parentCode === gone.code && one.validTo === null && (one.validFrom ?? '') <= effectiveOn && isBelow(one.level, level));
    for (const unit of below) {
      const parentCode = type === 'close' ? gone.parentCode : type === 'merge' ? (targets[0]?.code ?? null) : (to.find((one) => one.takes?.includes(unit.code) === true)?.code ?? null);
      if (parentCode === null) throw refused('required_missing', 'to', `Chưa nêu đơn vị cấp dưới ${unit.code} về đâu`, `Where the unit ${unit.code} below goes is not said`);
      this.end(unit, [this.whole(unit.code)]);
      this.begin({ ...unit, parentCode });
    }
  }

  private whole(code: string): UnitState['successors'][number] {
    return { code, extent: 'whole', from: this.order.effectiveOn };
  }

  /** Ends a state the day before; one that only began on this day is taken back, and what it had come from goes where it goes. */
  private end(unit: UnitState, successors: UnitState['successors']): void {
    const list = this.listOf(unit.level, unit.code);
    this.touched.add(key(unit.level, unit.code));
    const at = list.indexOf(unit);
    if (unit.validFrom !== this.order.effectiveOn) {
      list[at] = { ...unit, validTo: this.dayBefore, successors };
      return;
    }
    list.splice(at, 1);
    const last = list.findIndex((one) => one.validTo === this.dayBefore);
    const ended = list[last];
    if (ended !== undefined) list[last] = { ...ended, successors };
    this.redirect(unit, successors);
  }

  /** What went into a state of this same day goes on to where that goes. */
  private redirect(unit: UnitState, successors: UnitState['successors']): void {
    if (successors.some((one) => one.code === unit.code)) return;
    for (const [code, list] of this.byCode) {
      list.forEach((state, i) => {
        if (state.level !== unit.level || state.code === unit.code || !state.successors.some((one) => one.code === unit.code && one.from === this.order.effectiveOn)) return;
        const others = state.successors.filter((one) => one.code !== unit.code);
        list[i] = { ...state, successors: [...others, ...successors.filter((one) => !others.some((other) => other.code === one.code))] };
        this.touched.add(code);
      });
    }
  }

  private begin(unit: UnitState): void {
    this.touched.add(key(unit.level, unit.code));
    this.listOf(unit.level, unit.code).push({ ...unit, validFrom: this.order.effectiveOn, validTo: null, successors: [] });
  }

  private result(): UnitState[] {
    return [...this.touched].flatMap((code) => [...(this.byCode.get(code) ?? [])].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)));
  }

  private listOf(level: string, code: string): UnitState[] {
    const known = this.byCode.get(key(level, code));
    if (known !== undefined) return known;
    const list: UnitState[] = [];
    this.byCode.set(key(level, code), list);
    return list;
  }
}

function isBelow(level: string, above: string): boolean {
  return above === 'province' ? level !== 'province' : level === 'commune';
}

function namesOf(given: UnitTarget | undefined): Partial<UnitState> {
  return { ...(given?.name !== undefined && { name: given.name, fullName: given.fullName ?? given.name }), ...(given?.fullName !== undefined && { fullName: given.fullName }), ...(given?.type !== undefined && { type: given.type }) };
}

function refused(code: OrderRefused['code'], path: string, vi: string, en: string): OrderRefused {
  return new OrderRefused(code, path, { vi, en });
}
