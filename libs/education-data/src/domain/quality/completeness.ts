import { codesOf, type CompletenessGroup } from '@lienthong/vocabulary';

/** Groups of data that a complete record of a learner holds, in the order of their bits in `learner_completeness.groups`. What fills a group, kinds say (`completes`). */
export const GROUP_NAMES: readonly CompletenessGroup[] = codesOf('completenessGroup');

/** Groups as bits, the first group the lowest. */
export function bitsOf(names: Iterable<string>): number {
  let bits = 0;
  for (const name of names) bits |= 1 << GROUP_NAMES.indexOf(name as CompletenessGroup);
  return bits;
}
