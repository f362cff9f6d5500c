import { folded, type PersonTraits } from './likeness-rules.js';
import { nearDate, nearNumber } from './near-numbers.js';

/** How one field of two records stands: `near` is a slip apart, `one-sided` known to one of them only. */
export interface Compared {
  readonly field: string;
  readonly result: 'equal' | 'near' | 'differs' | 'one-sided';
  /** What sort of slip: `one-digit`, `transposed`, `swapped`, `one-part`, `diacritics`. */
  readonly slip?: string;
}

/**
 * Two records side by side, field by field, for the person who decides. No sum and no score: what agrees and what differs is shown, a
 * person weighs it.
 * @param numbers fields of numbers, in their order
 */
export function comparePeople(one: PersonTraits, other: PersonTraits, numbers: readonly string[]): Compared[] {
  const [a, b] = [folded(one), folded(other)];
  const rows: Compared[] = [];
  const put = (field: string, x: string, y: string, slip: (x: string, y: string) => string | null = () => null): void => {
    if (x === '' && y === '') return;
    if (x === '' || y === '') rows.push({ field, result: 'one-sided' });
    else if (x === y) rows.push({ field, result: 'equal' });
    else {
      const found = slip(x, y);
      rows.push(found === null ? { field, result: 'differs' } : { field, result: 'near', slip: found });
    }
  };
  put('fullName', a.folded, b.folded, () => (a.loose === b.loose ? 'diacritics' : null));
  put('birthDate', a.birthDate, b.birthDate, nearDate);
  put('sex', a.sex === 'unknown' ? '' : a.sex, b.sex === 'unknown' ? '' : b.sex);
  for (const field of numbers) put(field, a.numbers[field] ?? '', b.numbers[field] ?? '', nearNumber);
  put('mother', a.motherFolded, b.motherFolded);
  put('school', a.schoolId ?? '', b.schoolId ?? '');
  return rows;
}
