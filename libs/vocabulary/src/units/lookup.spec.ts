import { describe, expect, it } from '@jest/globals';
import { communeDecided, communeLater, provinceOn, statesOf, successorsOf, unitOn, unitsAbove } from './lookup.js';
import { presentProvinceOf, provinces } from './provinces.js';
import { type Extent, type Succession, type Unit, unitIndex } from './unit.js';

const before = { validFrom: null, validTo: '2025-06-30', altCode: null } as const;
const since = { validFrom: '2025-07-01', validTo: null, altCode: null } as const;

function commune(code: string, fullName: string, parentCode: string, days: Pick<Unit, 'validFrom' | 'validTo' | 'altCode'>): Unit {
  return { code, level: 'commune', name: fullName.replace(/^(Xã|Phường) /, ''), fullName, type: fullName.startsWith('Xã') ? 'xã' : 'phường', parentCode, ...days };
}

function went(oldCode: string, newCode: string, extent: Extent): Succession {
  return { oldCode, newCode, extent, validFrom: '2025-07-01' };
}

const province = (days: typeof before | typeof since): Unit => ({
  code: '20', level: 'province', name: 'Lạng Sơn', fullName: 'Tỉnh Lạng Sơn', type: 'tỉnh', parentCode: null, ...days,
});

const index = unitIndex(
  [
    province(since),
    province(before),
    { code: '178', level: 'district', name: 'Lạng Sơn', fullName: 'Thành phố Lạng Sơn', type: 'thành phố', parentCode: '20', ...before },
    commune('05977', 'Phường Đông Kinh', '20', since),
    commune('05977', 'Phường Vĩnh Trại', '178', before),
    commune('05980', 'Phường Đông Kinh', '178', before),
    commune('06622', 'Xã Bính Xá', '178', before),
    commune('06970', 'Xã Ba Chẽ', '22', { ...since, altCode: '06978' }),
  ],
  [went('05977', '05977', 'whole'), went('05980', '05977', 'whole'), went('06622', '06613', 'part'), went('06622', '06625', 'part')],
);

describe('unitOn', () => {
  it('gives the place that a code named on the day', () => {
    expect(unitOn(index, '05977', '2025-06-30')?.fullName).toBe('Phường Vĩnh Trại');
    expect(unitOn(index, '05977', '2025-07-01')?.fullName).toBe('Phường Đông Kinh');
    expect(unitOn(index, '05980', '2025-07-01')).toBeUndefined();
    expect(statesOf(index, '05977').map((unit) => unit.fullName)).toEqual(['Phường Vĩnh Trại', 'Phường Đông Kinh']);
  });

  it('reads 06978 as 06970, from the first day of that commune', () => {
    expect(unitOn(index, '06978', '2025-07-01')?.code).toBe('06970');
    expect(unitOn(index, '06978', '2025-06-30')).toBeUndefined();
  });

  it('leads up by the tree of the day', () => {
    expect(unitsAbove(index, '05980', '2025-06-30').map((unit) => unit.fullName)).toEqual(['Thành phố Lạng Sơn', 'Tỉnh Lạng Sơn']);
    expect(unitsAbove(index, '05977', '2025-07-01').map((unit) => unit.fullName)).toEqual(['Tỉnh Lạng Sơn']);
    expect(provinceOn(index, '05980', '2025-06-30')).toBe('20');
    expect(provinceOn(index, '20', '2026-01-01')).toBe('20');
    expect(provinceOn(index, '05980', '2026-01-01')).toBeUndefined();
  });
});

describe('an old commune', () => {
  it('that went whole into one is decided', () => {
    expect(communeDecided(index, '05980')).toEqual({ decided: true, code: '05977' });
  });

  it('that was split is not', () => {
    expect(communeDecided(index, '06622')).toEqual({ decided: false, candidates: ['06613', '06625'] });
    expect(successorsOf(index, '06622').map((row) => row.extent)).toEqual(['part', 'part']);
    expect(communeDecided(index, '99999')).toEqual({ decided: false, candidates: [] });
  });

  it('written down in 2024 leads to the commune of today', () => {
    expect(communeLater(index, '05977', '2024-09-05', '2025-09-05')).toEqual({ decided: true, code: '05977' });
    expect(communeLater(index, '05980', '2024-09-05', '2024-10-01')).toEqual({ decided: true, code: '05980' });
    expect(communeLater(index, '05980', '2024-09-05', '2025-09-05')).toEqual({ decided: true, code: '05977' });
    expect(communeLater(index, '05980', '2025-09-05', '2025-09-05')).toBeUndefined();
  });
});

describe('provinces', () => {
  it('are 34, and each of the 63 lies in one', () => {
    expect(provinces.size).toBe(34);
    expect(presentProvinceOf('02')).toBe('08');
    expect(presentProvinceOf('24')).toBe('24');
    expect(presentProvinceOf('99')).toBeUndefined();
  });
});
