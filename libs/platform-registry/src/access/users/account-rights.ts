import { isDeepStrictEqual } from 'node:util';
import type { AccountEntity } from '../../store/entities/account.entity.js';

/** What a token says of the person. */
export function rightsOf({ role, extraScopes, provinceCode, communeCode, schoolCode, platformId, unitId, state }: AccountEntity): Readonly<Record<string, unknown>> {
  return { role, extraScopes: [...extraScopes], provinceCode, communeCode, schoolCode, platformId, unitId, state };
}

/** Names of what has changed since `before`. */
export function changedRights(before: Readonly<Record<string, unknown>>, account: AccountEntity): readonly string[] {
  return Object.entries(rightsOf(account)).flatMap(([name, value]) => (isDeepStrictEqual(value, before[name]) ? [] : [name]));
}

/** Tokens given out so far are refused from the end of the transaction on; new ones are of the next generation. */
export function withdrawTokens(account: AccountEntity, at: Date): void {
  account.tokenGeneration += 1;
  account.tokensWithdrawnAt = at;
}
