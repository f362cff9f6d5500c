import type { KindDefinition } from '../records/kind.js';

/** Base of all addresses of this stop. */
export const EDUCATION_API = 'api/education/v1';

/** Lists that are not called `<kind>s`. */
const ownNames: { readonly [kind: string]: string } = {
  'school-class': 'classes',
  staff: 'staff',
  'subject-result': 'results',
  attendance: 'attendance',
  'learning-activity': 'activities',
  equipment: 'equipment',
};

/** What a kind's list is called in addresses: `learner` → `learners`, `school-class` → `classes`. A kind added at run time is `<kind>s`. */
export function listOf(kind: string): string {
  return (Object.hasOwn(ownNames, kind) ? ownNames[kind] : undefined) ?? `${kind}s`;
}

/** The kind that a list shows, among those there are. */
export function kindOfList(list: string, kinds: readonly KindDefinition[]): KindDefinition | undefined {
  return kinds.find((kind) => listOf(kind.name) === list);
}
