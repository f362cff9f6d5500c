import type { Role } from '@lienthong/vocabulary';

/** Where an account's rights end. */
export interface AccountArea {
  readonly role: Role;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly schoolCode: string | null;
  readonly platformId: string | null;
}

/** What each role cannot be without. */
const NEEDS: Readonly<Partial<Record<Role, 'platformId' | 'schoolCode' | 'communeCode'>>> = { vendor: 'platformId', school: 'schoolCode', commune: 'communeCode' };

/** Name of the first field that the role cannot be without and that is missing; null when all is there. A school's clerk needs a province and a school. */
export function missingArea(account: AccountArea): 'provinceCode' | 'platformId' | 'schoolCode' | 'communeCode' | null {
  if (account.role !== 'admin' && account.provinceCode === null) return 'provinceCode';
  const needed = NEEDS[account.role];
  return needed !== undefined && account[needed] === null ? needed : null;
}
