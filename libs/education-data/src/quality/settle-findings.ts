import type pg from 'pg';
import { PROBLEMS } from '@lienthong/contracts';
import { type KindPlan, KindPlans } from '../records/plan/kind-plan.js';
import { columnOf } from '../store/kind-table.js';
import type { FoundInRecord } from '../domain/quality/quality-tally.js';
import { chunksOfDelta, type KeptDelta } from '../store/quality/quality-delta.repository.js';
import { findingsOf, foundInChunks, endOrphans, moveAcross, type OpenFinding, replaceFindings } from '../store/quality/record-findings.repository.js';
import { versionsOf } from '../store/quality/record-versions.repository.js';
import { checkAccounts } from './account-checks.js';
import { checkDuplicates, DUPLICATE_IN_SOURCE } from './duplicate-checks.js';
import { NO_SCHOOL } from '../domain/quality/school-quality.js';

/**
 * Lets what was found in the records of deltas stand, and takes back what no longer does. A finding holds for the version in which it was
 * found: it stands while that version is the one held. A refusal stands while no newer version is held. So the order in which deltas are
 * worked on does not matter, and the same delta again changes nothing.
 * @returns schools in which something may have changed
 */
export async function settleFindings(client: pg.ClientBase, plans: KindPlans, deltas: readonly KeptDelta[], at: string): Promise<string[]> {
  const groups = new Map<string, KeptDelta[]>();
  for (const delta of deltas) {
    const key = `${delta.provinceCode}|${delta.kind}|${delta.platformId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [delta]);
    else group.push(delta);
  }
  const schools: string[] = [];
  for (const group of groups.values()) {
    schools.push(...(await settleGroup(client, plans, group, at)));
    const plan = plans.get(group[0]?.kind ?? '');
    if (plan !== undefined) schools.push(...(await checkAccounts(client, plan, group, at)));
  }
  return schools;
}

async function settleGroup(client: pg.ClientBase, plans: KindPlans, deltas: readonly KeptDelta[], at: string): Promise<string[]> {
  const [of] = deltas;
  const plan = of === undefined ? undefined : plans.get(of.kind);
  if (of === undefined || plan === undefined) return [];
  const ids = new Set<string>();
  const found = new Map<string, FoundInRecord[]>();
  const chunks: (readonly [pushId: string, seq: number])[] = [];
  for (const kept of deltas) {
    const { delta } = kept;
    for (const one of delta.found) {
      ids.add(one.recordId);
      found.set(one.recordId, [...(found.get(one.recordId) ?? []), one]);
    }
    for (const recordId of delta.looked) ids.add(recordId);
    chunks.push(...chunksOfDelta(kept));
  }
  for (const recordId of await foundInChunks(client, of, chunks)) ids.add(recordId);
  if (ids.size === 0) return [];
  const recordIds = [...ids];
  const versions = await versionsOf(client, plan.table, of.provinceCode, of.platformId, recordIds);
  const before = await findingsOf(client, of, recordIds);
  const stood = new Map<string, OpenFinding[]>();
  for (const one of before) stood.set(one.recordId, [...(stood.get(one.recordId) ?? []), one]);
  const now = recordIds.flatMap((recordId) => {
    const held = versions.get(recordId) ?? null;
    const candidates = [...(stood.get(recordId) ?? []), ...(found.get(recordId) ?? []).flatMap(toFindings)];
    return standing(candidates, held);
  });
  await replaceFindings(client, of, recordIds, now, at);
  const across = plan.definition.name === 'school' ? [] : [
    ...(await endOrphans(client, of, plan.table.table, referenceColumns(plan), recordIds)),
    ...(await moveAcross(client, of, plan.table.table, recordIds)),
    ...(await checkDuplicates(client, plan, of, recordIds, at)),
  ];
  return [...new Set([...[...before, ...now].map((one) => one.schoolId ?? NO_SCHOOL), ...across])];
}

function referenceColumns({ table }: KindPlan): string[] {
  return table.references.filter((name) => name !== 'school').map((name) => `${columnOf(name)}_id`);
}

function toFindings(one: FoundInRecord): OpenFinding[] {
  const origin = one.refused ? 'refused' : 'merge';
  return one.problems.filter(({ code }) => code !== DUPLICATE_IN_SOURCE).map(({ code, path }) => ({ recordId: one.recordId, origin, code, path, quality: qualityOf(one.refused, code), version: one.version, live: true, hubId: one.hubId, schoolId: one.school }));
}

/** A refused record is not correct; a finding counts against the quality that its code names. */
function qualityOf(refused: boolean, code: string): OpenFinding['quality'] {
  if (refused) return 'correct';
  return (PROBLEMS as Readonly<Record<string, { readonly quality?: string } | undefined>>)[code]?.quality === 'clean' ? 'clean' : 'correct';
}

/** What of all that was ever found in a record stands now. @param held the version held and whether it is live; null: nothing is held */
export function standing(candidates: readonly OpenFinding[], held: { readonly version: number; readonly live: boolean; readonly hubId: string | null; readonly schoolId: string | null } | null): OpenFinding[] {
  const live = held?.live === true;
  const findings = held !== null && live ? candidates.filter((one) => one.origin === 'merge' && one.version === held.version).map((one) => ({ ...one, hubId: held.hubId, schoolId: held.schoolId })) : [];
  const refusals = candidates.filter((one) => one.origin === 'refused' && (held === null || one.version === null || one.version > held.version));
  const newest = refusals.reduce<number | null>((max, one) => (one.version === null ? max : Math.max(max ?? 0, one.version)), null);
  const last = refusals.filter((one) => one.version === newest).map((one) => ({ ...one, live, hubId: held?.hubId ?? null, schoolId: live ? (held?.schoolId ?? null) : one.schoolId }));
  return [...findings, ...last];
}
