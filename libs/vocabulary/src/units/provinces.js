import { oldProvinceRows, provinceRows } from './province-table.generated.js';
/** The first day of the 34 provinces and 3,321 communes; the day before was the last of districts and of the old units. */
export const reformDay = '2025-07-01';
/** The 34 provinces of today, by code. */
export const provinces = new Map(provinceRows.map(([code, name, fullName, englishName]) => [code, { code: code, name, fullName, englishName }]));
const successors = new Map(oldProvinceRows.map(([code, , present]) => [code, present]));
/** The province of today in which a province of the 63 lies: "02" Hà Giang gives "08" Tuyên Quang. Undefined for a code that was none. */
export function presentProvinceOf(oldCode) {
    return successors.get(oldCode);
}
