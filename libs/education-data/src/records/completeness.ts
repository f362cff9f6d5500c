import { type CompletenessGroup, isFullDate } from '@lienthong/vocabulary';
import type { Content, KindDefinition } from './kind.js';

/** Groups of completeness that a record fills, by what its kind declares. A list or map without anything in it says nothing. */
export function filledGroups({ completes }: Pick<KindDefinition, 'completes'>, record: Content): CompletenessGroup[] {
  return completes.filter(({ needs }) => needs.every((need) => says(record[need.field], need))).map(({ group }) => group);
}

function says(value: unknown, { whole, notIn }: { readonly whole?: boolean; readonly notIn?: readonly string[] }): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'object' && Object.keys(value).length === 0) return false;
  if (whole === true && !(typeof value === 'string' && isFullDate(value))) return false;
  return !(notIn ?? []).includes(String(value));
}
