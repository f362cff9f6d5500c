/** A group of data that a complete record of a learner holds in a school year, as data (R-12; kinds.md §3 learner, plan 1295 indicator 1.1). */
export interface CompletenessGroup {
  readonly name: 'personal' | 'results' | 'health' | 'physical' | 'aptitude';
  readonly label: { readonly vi: string; readonly en: string };
  /** Kind in which it is looked for. */
  readonly kind: string;
  /** What the record must hold; of `yearly` kinds one record of the school year is enough. */
  readonly holds: (content: Readonly<Record<string, unknown>>) => boolean;
  readonly yearly: boolean;
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const isFullDate = (value: unknown): boolean => typeof value === 'string' && value.length === 10;

/** In the order of their bits in `learner_completeness.groups`. */
export const COMPLETENESS_GROUPS: readonly CompletenessGroup[] = [
  {
    name: 'personal', kind: 'learner', yearly: false,
    label: { vi: 'Thông tin cá nhân', en: 'Personal data' },
    holds: (content) =>
      isFullDate(content['birthDate']) && isThere(content['sex']) && content['sex'] !== 'unknown' && ['ethnic', 'communeCode', 'personalNumber'].every((field) => isThere(content[field])) &&
      Array.isArray(content['relatives']) && content['relatives'].length > 0,
  },
  { name: 'results', kind: 'term-result', yearly: true, label: { vi: 'Kết quả học tập, rèn luyện', en: 'Results' }, holds: () => true },
  { name: 'health', kind: 'health-check', yearly: true, label: { vi: 'Sức khoẻ', en: 'Health' }, holds: (content) => isThere(content['healthClass']) },
  { name: 'physical', kind: 'health-check', yearly: true, label: { vi: 'Thể chất', en: 'Physical growth' }, holds: (content) => isThere(content['heightCm']) && isThere(content['weightKg']) },
  { name: 'aptitude', kind: 'aptitude', yearly: true, label: { vi: 'Năng khiếu', en: 'Aptitude' }, holds: () => true },
];

export type GroupName = CompletenessGroup['name'];
export const GROUP_NAMES: readonly GroupName[] = COMPLETENESS_GROUPS.map((group) => group.name);

/** Groups as bits, the first group the lowest. */
export function bitsOf(names: Iterable<string>): number {
  let bits = 0;
  for (const name of names) bits |= 1 << GROUP_NAMES.indexOf(name as GroupName);
  return bits;
}

/** What one learner's records hold, as bits. @param contentsOf contents of a kind: the learner's own record, or those of the school year */
export function groupsHeld(contentsOf: (kind: string) => readonly Readonly<Record<string, unknown>>[]): number {
  let bits = 0;
  COMPLETENESS_GROUPS.forEach((group, i) => {
    if (contentsOf(group.kind).some(group.holds)) bits |= 1 << i;
  });
  return bits;
}
