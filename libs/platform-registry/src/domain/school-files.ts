import { provinces, schoolFilesPlatformId } from '@lienthong/vocabulary';
import type { PlatformStatus } from './platforms.js';

/** The platform of a province that stands for the workbooks its schools send through the hub's own pages. Nobody's product; it pushes nothing by itself. */
export function schoolFilesPlatform(provinceCode: string): { readonly id: string; readonly nameVi: string; readonly nameEn: string; readonly provinceCode: string; readonly status: PlatformStatus } {
  const province = provinces.get(provinceCode);
  return {
    id: schoolFilesPlatformId(provinceCode),
    nameVi: `Tệp Excel của nhà trường ${province?.name ?? provinceCode}`,
    nameEn: `Workbooks of schools, ${province?.englishName ?? provinceCode}`,
    provinceCode,
    status: 'in-use',
  };
}
