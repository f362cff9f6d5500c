import { oldProvinceRows } from '../units/province-table.generated.js';
/**
 * The 63 provinces of TT 07/2016/TT-BCA by their three digits. Numbers were not issued anew in 2025: a child registered in Hà Giang
 * keeps 002. Codes of countries for births abroad are not known here, so an unknown code is a finding, never an error.
 */
export const provincesOfPersonalNumbers = new Map(oldProvinceRows.map(([code, name, presentCode]) => [`0${code}`, { code: `0${code}`, name, presentCode }]));
