import type { ProvinceCode } from '../ids.js';
import { councilRowsFrom2026, councilRowsTo2025 } from './council-table.generated.js';

/** First exam whose councils carry the codes of the provinces. */
export const firstYearOfProvinceCouncils = 2026;

/** A council of the upper-secondary graduation exam. */
export interface Council {
  /** Two digits; the first two of a candidate number. */
  readonly code: string;
  readonly name: string;
  /** Province of today to which its candidates count. */
  readonly provinceCode: ProvinceCode;
}

type Row = readonly [code: string, name: string, provinceCode: string];

function councilsOf(rows: readonly Row[]): ReadonlyMap<string, Council> {
  return new Map(rows.map(([code, name, provinceCode]) => [code, { code, name, provinceCode: provinceCode as ProvinceCode }]));
}

const to2025 = councilsOf(councilRowsTo2025);
const from2026 = councilsOf(councilRowsFrom2026);

/** The councils of an exam by code: the 63 of the old provinces up to 2025 (no code 20), the 34 province codes from 2026. */
export function councilsOfYear(examYear: number): ReadonlyMap<string, Council> {
  return examYear < firstYearOfProvinceCouncils ? to2025 : from2026;
}

/**
 * The province of today of a council in an exam: in 2025 council 10 is Lạng Sơn (20), 05 and 09 are Tuyên Quang (08), and 08 is Lào Cai
 * (15); in 2026 council 08 is Tuyên Quang. Undefined for a code that the year does not know.
 */
export function councilProvince(examYear: number, councilCode: string): ProvinceCode | undefined {
  return councilsOfYear(examYear).get(councilCode)?.provinceCode;
}
