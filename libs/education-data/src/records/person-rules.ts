import { personalNumberFindings, type PersonalNumberFinding, type Sex } from '@lienthong/vocabulary';
import type { Bilingual } from './field.js';
import type { RuleProblem } from './kind.js';
import { finding } from './parts.js';

/** What of a person the rules look at. */
interface PersonContent {
  readonly personalNumber?: string;
  readonly birthDate: string;
  readonly sex: string;
}

const words: { readonly [found in PersonalNumberFinding]: Bilingual } = {
  'province-unknown': { vi: 'Ba chữ số đầu không phải mã tỉnh đã biết', en: 'The first three digits are no known province' },
  'sex-differs': { vi: 'Chữ số thứ 4 không khớp giới tính', en: 'Digit 4 disagrees with the sex' },
  'birth-year-differs': { vi: 'Chữ số 4 đến 6 không khớp năm sinh', en: 'Digits 4 to 6 disagree with the birth year' },
};

/** personal_number_mismatch, once a record: the first disagreement. */
export function personalNumberMismatch(person: PersonContent): RuleProblem | undefined {
  if (person.personalNumber === undefined) return undefined;
  const [first] = personalNumberFindings(person.personalNumber, person.sex as Sex, person.birthDate);
  return first === undefined ? undefined : finding('personal_number_mismatch', 'personalNumber', words[first]);
}

/** A number at odds with its record proves nothing about who somebody is. */
export function distrustedNumbers(person: PersonContent): readonly string[] {
  return personalNumberMismatch(person) === undefined ? [] : ['personalNumber'];
}

/** Year of birth as a number; from any partial date. */
export function birthYearOf(birthDate: string): number {
  return Number(birthDate.slice(0, 4));
}

