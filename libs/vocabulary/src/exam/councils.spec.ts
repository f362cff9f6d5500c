import { describe, expect, it } from '@jest/globals';
import { councilProvince, councilsOfYear } from './councils.js';

describe('councilProvince', () => {
  it.each([
    [2025, '05', '08'], // Hà Giang
    [2025, '09', '08'], // Tuyên Quang
    [2025, '10', '20'], // Lạng Sơn
    [2025, '17', '22'], // Quảng Ninh
    [2025, '08', '15'], // Lào Cai: not province 08
    [2025, '22', '33'], // Hưng Yên: not province 22
    [2025, '33', '46'], // Thừa Thiên Huế
    [2025, '02', '79'], // Hồ Chí Minh
    [2025, '20', undefined],
    [2025, '65', undefined],
    [2026, '08', '08'],
    [2026, '20', '20'],
    [2026, '05', undefined],
    [2017, '10', '20'],
  ])('in %d of council %s is %s', (year, council, province) => {
    expect(councilProvince(year, council)).toBe(province);
  });

  it('knows 63 councils up to 2025, in every province of today, and 34 from 2026', () => {
    expect(councilsOfYear(2025).size).toBe(63);
    expect(new Set([...councilsOfYear(2025).values()].map((council) => council.provinceCode)).size).toBe(34);
    expect(councilsOfYear(2026).size).toBe(34);
    expect([...councilsOfYear(2026).values()].every((council) => council.code === council.provinceCode)).toBe(true);
  });
});
