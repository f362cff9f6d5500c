import type { KindDefinition } from './kind.js';

/**
 * Fields with numbers of the person whom the record itself is about (a learner, an applicant): kept as tokens and sealed beside the
 * content. Numbers by which it refers to somebody else are kept as tokens only.
 */
export function ownNumberFields({ identity, encryptedFields, references }: Pick<KindDefinition, 'identity' | 'encryptedFields' | 'references'>): readonly string[] {
  const foreign = new Set<string | undefined>(references.flatMap(({ by }) => [by.ministryCode, by.personalNumber]));
  return [...new Set([...(identity?.numbers ?? []), ...encryptedFields.filter((field) => !foreign.has(field))])];
}
