import { describe, expect, it } from '@jest/globals';
import { applyUnitOrder, OrderRefused, type UnitOrder } from './unit-order.js';
import type { UnitState } from './unit-state.js';

const unit = (level: UnitState['level'], code: string, parentCode: string | null, more: Partial<UnitState> = {}): UnitState => ({ level, code, name: code, fullName: code, type: 'xã', parentCode, altCode: null, validFrom: null, validTo: null, successors: [], ...more });
/** Two provinces as of 2025-06: 02 with district 026 and communes 00001, 00002; 08 with 070 and 00003. */
const old = [unit('province', '02', null), unit('province', '08', null), unit('district', '026', '02'), unit('district', '070', '08'), unit('commune', '00001', '026'), unit('commune', '00002', '026'), unit('commune', '00003', '070')];
const day = '2025-07-01';
const order = (type: UnitOrder['type'], level: UnitOrder['level'], from: string[], to: UnitOrder['to'] = [], effectiveOn = day): UnitOrder => ({ type, level, from, to, effectiveOn });

function after(states: readonly UnitState[], ...orders: UnitOrder[]): UnitState[] {
  return orders.reduce<readonly UnitState[]>((all, one) => {
    const changed = applyUnitOrder(all, one);
    const codes = new Set(changed.map((each) => `${each.level}:${each.code}`));
    return [...all.filter((each) => !codes.has(`${each.level}:${each.code}`)), ...changed];
  }, states) as UnitState[];
}
const on = (states: readonly UnitState[], date: string): string[] =>
  states.filter((one) => (one.validFrom ?? '') <= date && (one.validTo === null || one.validTo >= date)).map((one) => `${one.code} in ${one.parentCode ?? '-'}`).sort();
const refusal = (...orders: UnitOrder[]): string => {
  try {
    after(old, ...orders);
    return 'taken';
  } catch (error) {
    return error instanceof OrderRefused ? `${error.code} ${error.path}` : 'other';
  }
};

describe('the reform of 1 July 2025, as orders of one day', () => {
  const reform = [
    order('merge', 'province', ['02', '08'], [{ code: '08', name: 'Tuyên Quang' }]),
    order('close', 'district', ['026', '070']),
    order('merge', 'commune', ['00001', '00002'], [{ code: '00001', name: 'Xã mới' }]),
  ];

  it('leaves the day before as it was and gives the two-tier tree of the day', () => {
    const states = after(old, ...reform);
    expect(on(states, '2025-06-30')).toEqual(on(old, '2025-06-30'));
    expect(on(states, day)).toEqual(['00001 in 08', '00003 in 08', '08 in -']);
    // One state a day: what an order of the day began and a later one changed was never there.
    expect(states.filter((one) => one.code === '00001').map(({ validFrom, validTo, name, parentCode }) => [validFrom, validTo, name, parentCode])).toEqual([[null, '2025-06-30', '00001', '026'], [day, null, 'Xã mới', '08']]);
  });

  it('says where each went', () => {
    const went = (code: string): object | undefined => after(old, ...reform).find((one) => one.code === code && one.validTo === '2025-06-30')?.successors;
    expect(went('02')).toEqual([{ code: '08', extent: 'whole', from: day }]);
    expect(went('08')).toEqual([{ code: '08', extent: 'whole', from: day }]);
    expect(went('00002')).toEqual([{ code: '00001', extent: 'whole', from: day }]);
    expect(went('026')).toEqual([]);
  });
});

describe('an order', () => {
  it('splits: each part is new or keeps the code, units below go where they are taken', () => {
    const split = order('split', 'district', ['026'], [{ code: '026', takes: ['00001'] }, { code: '099', name: 'Huyện mới', type: 'huyện', takes: ['00002'] }]);
    // A code that stays keeps all below it.
    expect(on(after(old, split), day)).toEqual(['00001 in 026', '00002 in 026', '00003 in 070', '02 in -', '026 in 02', '070 in 08', '08 in -', '099 in 02']);
    const apart = order('split', 'district', ['026'], [{ code: '098', name: 'A', type: 'huyện', takes: ['00001'] }, { code: '099', name: 'B', type: 'huyện', takes: ['00002'] }]);
    expect(on(after(old, apart), day)).toContain('00002 in 099');
    expect(after(old, apart).find((one) => one.code === '026')?.successors).toEqual(['098', '099'].map((code) => ({ code, extent: 'part', from: day })));
  });

  it('renames and moves', () => {
    const states = after(old, order('rename', 'commune', ['00001'], [{ code: '00001', name: 'Tên mới', fullName: 'Xã Tên mới' }]), order('move', 'commune', ['00003'], [{ code: '00003', parentCode: '026' }], '2025-07-02'));
    expect(states.filter((one) => one.code === '00001').map((one) => one.fullName)).toEqual(['00001', 'Xã Tên mới']);
    expect([on(states, day).includes('00003 in 070'), on(states, '2025-07-02').includes('00003 in 026')]).toEqual([true, true]);
  });

  it.each<[string, UnitOrder[], string]>([
    ['of a unit that there is not', [order('close', 'commune', ['00009'])], 'unit_not_in_force from.0'],
    ['of one that was closed', [order('close', 'commune', ['00001']), order('close', 'commune', ['00001'], [], '2026-01-01')], 'unit_not_in_force from.0'],
    ['before a later one', [order('rename', 'commune', ['00001'], [{ code: '00001', name: 'x' }], '2026-01-01'), order('close', 'commune', ['00001'])], 'conflict from.0'],
    ['onto a code in use', [order('split', 'commune', ['00001'], [{ code: '00001' }, { code: '00002' }])], 'conflict to.1.code'],
    ['with a new code without a name', [order('merge', 'commune', ['00001', '00002'], [{ code: '00004' }])], 'required_missing to.0.name'],
    ['into a unit that is not there', [order('move', 'commune', ['00001'], [{ code: '00001', parentCode: '099' }])], 'unit_not_in_force to.0.parentCode'],
    ['that forgets a unit below', [order('split', 'district', ['026'], [{ code: '098', name: 'A', type: 'huyện', takes: ['00001'] }, { code: '099', name: 'B', type: 'huyện' }])], 'required_missing to'],
    ['of a merge into nothing', [order('merge', 'commune', ['00001', '00002'])], 'required_missing to'],
    ['of a close into something', [order('close', 'commune', ['00001'], [{ code: '00002' }])], 'not_applicable to'],
    ['that names a unit twice', [order('close', 'commune', ['00001', '00001'])], 'conflict from'],
  ])('%s is refused', (_name, orders, expected) => expect(refusal(...orders)).toBe(expected));
});
