import type pg from 'pg';
import { NO_SCHOOL } from '../domain/quality/school-quality.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { duplicatesOf, hubsToLookAt } from '../store/quality/duplicates.repository.js';
import { addFindings, endOfTargets, type RecordsOf } from '../store/quality/record-findings.repository.js';

/** Told in the receipt of the record that brings it about, but no finding of one version: it comes and goes with the other record. */
export const DUPLICATE_IN_SOURCE = 'duplicate_in_source';

/**
 * Records of a person that one source has twice (`duplicate_in_source`, kinds.md §1.3): found on each of them, gone from all when one is
 * left. Which persons to look at follows from the records in hand: one that comes to stand beside another is told of by the merge, or was
 * moved there by a decision; one that leaves bears the finding itself.
 * @param recordIds records of one kind and source that were sent or moved, with all of them in which something stands
 * @returns schools in which something changed
 */
export async function checkDuplicates(client: pg.ClientBase, { table, definition }: KindPlan, of: RecordsOf, recordIds: readonly string[], at: string): Promise<string[]> {
  if (!table.isPerson || recordIds.length === 0) return [];
  const hubIds = await hubsToLookAt(client, table, of, recordIds);
  if (hubIds.length === 0) return [];
  const ended = await endOfTargets(client, DUPLICATE_IN_SOURCE, hubIds);
  const found = await duplicatesOf(client, table, hubIds);
  await addFindings(client, of.provinceCode, definition.name, found.map((one) => ({ ...one, origin: 'across' as const, code: DUPLICATE_IN_SOURCE, path: 'recordId', quality: 'clean' as const, live: true })), at);
  return [...ended.map((one) => one.schoolId), ...found.map((one) => one.schoolId ?? NO_SCHOOL)];
}
