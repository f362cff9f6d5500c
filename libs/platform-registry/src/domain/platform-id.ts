import { foldLoose } from '@lienthong/vocabulary';

/** Id of a platform that is registered now: `20-phan-mem-quan-li-7h2k`; `VN-` for a national one. `tail` keeps two of one name apart. */
export function platformId(provinceCode: string | null, name: string, tail: string): string {
  const words = foldLoose(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '');
  return [provinceCode ?? 'VN', words, tail].filter((part) => part !== '').join('-');
}
