import { fold, foldLoose } from '@lienthong/vocabulary';
import { nearDate, nearNumber } from './near-numbers.js';

/** What likeness looks at in one source record of a person. Lives in memory only. */
export interface PersonTraits {
  readonly name: string;
  /** What is known of it: day, month or year. */
  readonly birthDate: string;
  readonly sex: string;
  /** Numbers by field, as sent. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Fields of `numbers` that prove nothing. */
  readonly distrusted: readonly string[];
  readonly schoolId: string | null;
  /** Mother's name; empty where none is known. */
  readonly mother: string;
}

/** Traits made ready to be compared. */
export interface FoldedTraits extends PersonTraits {
  /** fold(name): tone marks count, their place does not. */
  readonly folded: string;
  /** Name without diacritics. */
  readonly loose: string;
  /** Last word of the folded name: what a person is called, which twins do not share. */
  readonly given: string;
  readonly motherFolded: string;
}

export function folded(traits: PersonTraits): FoldedTraits {
  const name = fold(traits.name);
  return { ...traits, folded: name, loose: foldLoose(traits.name), given: name.slice(name.lastIndexOf(' ') + 1), motherFolded: fold(traits.mother) };
}

/**
 * One way in which two records may be of one person although no number proves it. `keys`: pairs are looked for only among records that
 * share a key, so a key must hold whatever the rule asks to be equal; `holds` then decides. Data, so that a rule more is a row more.
 */
export interface LikenessRule {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly keys: (traits: FoldedTraits) => readonly string[];
  readonly holds: (a: FoldedTraits, b: FoldedTraits) => boolean;
}

const isDay = (date: string): boolean => date.length === 10;
const sexAgrees = (a: PersonTraits, b: PersonTraits): boolean => a.sex === b.sex || a.sex === 'unknown' || b.sex === 'unknown';
const byNameAndYear = (traits: FoldedTraits): string[] => [`ny ${traits.loose} ${traits.birthDate.slice(0, 4)}`];

/** Rules of likeness (kinds.md §1.3 names the first; the others are ours). Sex known to both and different is never alike. */
export const LIKENESS_RULES: readonly LikenessRule[] = [
  {
    code: 'same-name-birth', vi: 'Cùng họ tên và ngày sinh', en: 'Same name and birth date', keys: byNameAndYear,
    holds: (a, b) => a.folded === b.folded && a.birthDate === b.birthDate && isDay(a.birthDate),
  },
  {
    code: 'loose-name-birth', vi: 'Họ tên chỉ khác dấu, cùng ngày sinh', en: 'Names differ in diacritics only, same birth date', keys: byNameAndYear,
    holds: (a, b) => a.loose === b.loose && a.folded !== b.folded && a.birthDate === b.birthDate && isDay(a.birthDate) && (a.folded === a.loose || b.folded === b.loose),
  },
  {
    code: 'swapped-day-month', vi: 'Cùng họ tên, ngày và tháng sinh đảo chỗ', en: 'Same name, day and month swapped', keys: byNameAndYear,
    holds: (a, b) => a.folded === b.folded && nearDate(a.birthDate, b.birthDate) === 'swapped',
  },
  {
    code: 'number-mistyped', vi: 'Cùng họ tên và năm sinh, một số định danh sai một chữ số', en: 'Same name and birth year, a number one slip apart', keys: byNameAndYear,
    holds: (a, b) => a.folded === b.folded && a.birthDate.slice(0, 4) === b.birthDate.slice(0, 4) && Object.keys(a.numbers).some((field) => nearNumber(a.numbers[field] ?? '', b.numbers[field] ?? '') !== null),
  },
  {
    code: 'birth-date-mistyped', vi: 'Cùng họ tên, cùng trường, ngày sinh lệch một phần', en: 'Same name and school, birth dates differ in one part',
    keys: (traits) => (traits.schoolId === null ? [] : [`ns ${traits.folded} ${traits.schoolId}`]),
    holds: (a, b) => a.folded === b.folded && a.schoolId === b.schoolId && a.schoolId !== null && nearDate(a.birthDate, b.birthDate) === 'one-part',
  },
  {
    code: 'name-changed', vi: 'Cùng tên gọi, ngày sinh và tên mẹ; khác họ hoặc tên đệm', en: 'Same given name, birth date and mother; another family or middle name',
    keys: (traits) => (traits.motherFolded === '' || !isDay(traits.birthDate) ? [] : [`gm ${traits.given} ${traits.birthDate} ${traits.motherFolded}`]),
    holds: (a, b) => a.folded !== b.folded && a.given === b.given && a.birthDate === b.birthDate && isDay(a.birthDate) && a.motherFolded !== '' && a.motherFolded === b.motherFolded,
  },
  {
    code: 'number-without-proof', vi: 'Cùng một số không đủ làm bằng chứng, cùng ngày sinh', en: 'A number in common that proves nothing by itself, same birth date',
    keys: (traits) => Object.entries(traits.numbers).map(([field, number]) => `no ${field} ${number}`),
    holds: (a, b) => a.birthDate === b.birthDate && isDay(a.birthDate) && Object.keys(a.numbers).some((field) => a.numbers[field] === b.numbers[field] && (a.distrusted.includes(field) || b.distrusted.includes(field))),
  },
  {
    code: 'same-number', vi: 'Cùng số định danh, không có gì trái ngược', en: 'A number in common and nothing against it',
    keys: (traits) => Object.entries(traits.numbers).map(([field, number]) => `no ${field} ${number}`),
    holds: (a, b) => {
      const trusts = (field: string): boolean => !a.distrusted.includes(field) && !b.distrusted.includes(field);
      const both = Object.keys(a.numbers).filter((field) => b.numbers[field] !== undefined && trusts(field));
      return both.length > 0 && both.every((field) => a.numbers[field] === b.numbers[field]) && (a.birthDate === '' || b.birthDate === '' || a.birthDate.slice(0, 4) === b.birthDate.slice(0, 4));
    },
  },
];

/** Code of the rule that proves; all others only suggest. */
export const STRONG = 'same-number';

/** Reasons that are no rule of likeness, for the review list. */
export const OTHER_REASONS = [
  { code: 'identity-conflict', vi: 'Số định danh trùng nhưng thông tin trái ngược, hoặc các số là của nhiều người', en: 'A number in common with somebody it contradicts, or numbers of several people' },
  { code: 'agreement-gone', vi: 'Bản ghi không còn số nào chung với người này', en: 'The record has no number in common with its person any more' },
] as const;

/** Codes of all rules that hold for two records, in the order of the rules. A pair of which none holds is not alike. */
export function likenessOf(a: FoldedTraits, b: FoldedTraits): string[] {
  return sexAgrees(a, b) ? LIKENESS_RULES.filter((rule) => rule.holds(a, b)).map((rule) => rule.code) : [];
}

/** All keys under which a record is looked for, each once. */
export function likenessKeys(traits: FoldedTraits): string[] {
  return [...new Set(LIKENESS_RULES.flatMap((rule) => rule.keys(traits)))];
}
