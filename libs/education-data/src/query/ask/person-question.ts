import { ProblemError } from '@lienthong/kit/errors';
import { cleanText, foldLoose } from '@lienthong/vocabulary';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import type { ViewRights } from '../who/view-rights.js';
import { badParameter } from '../../asking/parameters.js';
import type { SearchRequest } from './search.request.js';

/** Whom a search looks for; all that is given must hold. */
export interface PersonQuestion {
  /** Without diacritics, lower case; words in order, each the beginning of one. Undefined: any. */
  readonly nameLoose: string | undefined;
  /** What is known of it. */
  readonly birthDate: string | undefined;
  /** A number and the fields in which it may stand, one of them. */
  readonly numbers: readonly { readonly fields: readonly string[]; readonly value: string }[];
}

/**
 * @throws ProblemError 400 `bad_parameter` when nothing is asked, or for a number that the kind has not; 403 `scope_missing` when a caller
 * who sees no numbers asks by one
 */
export function personQuestion({ definition, table }: KindPlan, request: SearchRequest, rights: ViewRights): PersonQuestion {
  const { name, birthDate } = request;
  const nameLoose = name === undefined ? undefined : foldLoose(name);
  const numbers: { fields: readonly string[]; value: string }[] = [];
  for (const field of ['personalNumber', 'ministryCode', 'number'] as const) {
    const value = request[field];
    if (value === undefined) continue;
    const fields = field === 'number' ? table.numbers : table.numbers.filter((one) => one === field);
    if (fields.length === 0) throw badParameter(field, `${definition.label.vi} không có số này`, `A ${definition.name} has no such number`);
    numbers.push({ fields, value: cleanText(value) });
  }
  if (numbers.length > 0 && rights.numbers === 'hidden') throw new ProblemError(403, 'scope_missing', { vi: 'Không được tra cứu theo số định danh', en: 'Looking for a person by number is not open to this caller' });
  if (nameLoose !== undefined && nameLoose.length < 2) throw badParameter('name', 'Cần ít nhất hai chữ cái', 'At least two letters are needed');
  if (nameLoose === undefined && birthDate === undefined && numbers.length === 0) throw badParameter('name', 'Cần tên, ngày sinh hoặc một số', 'A name, a birth date or a number is needed');
  return { nameLoose, birthDate, numbers };
}
