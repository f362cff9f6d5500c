import type { Fields } from '../domain/merge/hub-view.js';
import type { PersonMarks } from '../domain/merge/source-state.js';
import { fold, foldLoose, isFullDate, yearOf } from '@lienthong/vocabulary';
import type { IdentityDefinition } from '../records/kind.js';
import { indexOfToken, type NumberTokens } from './number-tokens.js';

/**
 * What a person record can be recognised by. `raw` is the content as sent (a distrusted number shows only in it), `fields` the one
 * with tokens. Name and birth date are indexed by key as well: together they point at one child.
 */
export function personMarks(kind: string, identity: IdentityDefinition<Fields>, raw: Fields, fields: Fields, tokens: NumberTokens): PersonMarks {
  const numbers: Record<string, string> = {};
  for (const field of identity.numbers) {
    const index = indexOfToken(fields[field]);
    if (index !== null) numbers[field] = index;
  }
  const name = String(raw[identity.name] ?? '');
  const birthDate = String(raw[identity.birthDate] ?? '');
  return {
    numbers,
    distrusted: identity.distrust(raw),
    nameBirth: isFullDate(birthDate) ? tokens.index(`${kind}/nameBirth`, `${fold(name)}/${birthDate}`) : null,
    nameLoose: foldLoose(name),
    birthYear: birthDate === '' ? null : yearOf(birthDate),
    sex: String(raw[identity.sex] ?? 'unknown'),
  };
}
