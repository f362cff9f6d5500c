import type pg from 'pg';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { noteAccounts, recordsOfShared } from '../store/quality/accounts.repository.js';
import { chunksOfDelta, type KeptDelta } from '../store/quality/quality-delta.repository.js';
import { addFindings, endOfTargets } from '../store/quality/record-findings.repository.js';
import { NO_SCHOOL } from '../domain/quality/school-quality.js';

/** True of kinds whose records name an account and the learner whose it is (kinds.md §4: account to learner). */
export function speaksOfAccounts({ definition }: KindPlan): boolean {
  return Object.hasOwn(definition.fields, 'accountId') && Object.hasOwn(definition.fields, 'accountRole') && definition.references.some((one) => one.name === 'learner');
}

/**
 * Acts of an account that two learners have (`account_shared`, kinds.md §6): found on each live act of it, gone from all when one learner is
 * left. Only accounts of the records in hand are looked at, and their acts only where there is something to say.
 * @param deltas of one kind and source
 * @returns schools in which something changed
 */
export async function checkAccounts(client: pg.ClientBase, plan: KindPlan, deltas: readonly KeptDelta[], at: string): Promise<string[]> {
  if (!speaksOfAccounts(plan)) return [];
  const accounts = new Set<string>();
  for (const kept of deltas) {
    const { delta } = kept;
    for (const [pushId, seq] of delta.raised ? chunksOfDelta(kept) : []) for (const one of await noteAccounts(client, plan.table, kept, { pushId, seq })) accounts.add(one);
    if (delta.looked.length > 0) for (const one of await noteAccounts(client, plan.table, kept, { recordIds: delta.looked })) accounts.add(one);
  }
  const [first] = deltas;
  if (accounts.size === 0 || first === undefined) return [];
  const ended = await endOfTargets(client, 'account_shared', [...accounts]);
  const shared = await recordsOfShared(client, plan.table, [...accounts]);
  await addFindings(client, first.provinceCode, first.kind, shared.map((one) => ({ ...one, origin: 'across' as const, code: 'account_shared', path: 'accountId', quality: 'clean' as const, live: true })), at);
  return [...new Set([...ended.map((one) => one.schoolId), ...shared.map((one) => one.schoolId ?? NO_SCHOOL)])];
}
