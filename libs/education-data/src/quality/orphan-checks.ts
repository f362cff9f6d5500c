import type pg from 'pg';
import { schoolYearRange } from '@lienthong/vocabulary';
import { NO_SCHOOL } from '../domain/quality/school-quality.js';
import type { ReferenceDefinition } from '../records/kind.js';
import { isKeyedByDay, type KindPlan, type KindPlans } from '../records/plan/kind-plan.js';
import { statesReferring } from '../records/plan/person-references.js';
import { type ClassMembers, membersOfClasses, referrersOf, referrersOfLearners, rowsOfClasses, type SourceRecord } from '../store/quality/learner-records.repository.js';
import { markDirty } from '../store/quality/quality-counts.repository.js';
import { addFindings, endOfTargets } from '../store/quality/record-findings.repository.js';

const PEOPLE_AT_ONCE = 200;

/** A source record with the target that it refers to. */
export interface Referrer extends SourceRecord {
  readonly targetId: string;
}

/**
 * Records that refer to hub records which have ended are orphans; what is there again leaves none. Looked for from the target, with what
 * finds its referrers without a look at all: that a record is no orphan any more because it was sent again is settled with its chunk
 * (settle-findings.ts).
 * @param hubIds hub records of the kind that ended or began
 */
export async function checkOrphans(client: pg.ClientBase, plans: KindPlans, provinceCode: string, kind: string, hubIds: readonly string[], at: string): Promise<void> {
  const { rows } = await client.query<{ hub_id: string }>('SELECT hub_id::text FROM ended_target WHERE hub_id = ANY ($1::uuid[])', [hubIds]);
  const ended = rows.map((row) => row.hub_id);
  await markDirty(client, await endOfTargets(client, 'orphan', hubIds.filter((id) => !ended.includes(id))));
  if (ended.length === 0) return;
  for (const plan of plans.all()) {
    for (const reference of orphaning(plan).filter((one) => one.kind === kind)) {
      const orphans = await referrers(client, plans, plan, provinceCode, reference, ended);
      await addFindings(client, provinceCode, plan.definition.name, orphans.map((one) => ({ ...one, origin: 'across' as const, code: 'orphan', path: pathOf(reference), quality: 'clean' as const, live: true })), at);
      await markDirty(client, orphans.map(({ schoolId }) => ({ provinceCode, schoolId: schoolId ?? NO_SCHOOL })));
    }
  }
}

/**
 * References of a kind that may lead to something gone: all but the school, which owns the record, and what kinds in millions refer to
 * that is neither a person nor a class, since nothing finds them from there.
 */
export function orphaning({ definition, table }: KindPlan): readonly ReferenceDefinition[] {
  return definition.references.filter((one) => one.kind !== 'school' && (!table.mass || ['learner', 'staff', 'school-class'].includes(one.kind)));
}

/** True of a reference to a class that is looked for through the learners who are or were enrolled in it. */
export function isFoundByLearner({ definition }: KindPlan, reference: ReferenceDefinition): boolean {
  return reference.kind === 'school-class' && definition.name !== 'enrolment' && definition.references.some((one) => one.name === 'learner');
}

async function referrers(client: pg.ClientBase, plans: KindPlans, plan: KindPlan, provinceCode: string, reference: ReferenceDefinition, ended: readonly string[]): Promise<readonly Referrer[]> {
  if (reference.kind === 'school-class') {
    const enrolment = plans.get('enrolment');
    if (!isFoundByLearner(plan, reference) || enrolment === undefined) return rowsOfClasses(client, plan.table, ended);
    const members = await membersOfClasses(client, enrolment.table, ended);
    return isKeyedByDay(plan.definition) ? marksOfClasses(client, plan, provinceCode, members, ended) : referrersOfLearners(client, plan.table, 'class', members, ended);
  }
  if (!isKeyedByDay(plan.definition)) return referrersOf(client, plan.table, reference.name, ended);
  return marksOf(client, plan, provinceCode, reference.name, ended, ended, reference.name);
}

/** Marks of classes, looked for among those of their members in the class's year. */
async function marksOfClasses(client: pg.ClientBase, plan: KindPlan, provinceCode: string, members: readonly ClassMembers[], ended: readonly string[]): Promise<Referrer[]> {
  const found: Referrer[] = [];
  for (const { schoolYear, learnerIds } of members) found.push(...(await marksOf(client, plan, provinceCode, 'learner', learnerIds, ended, 'class', schoolYearRange(schoolYear))));
  return found;
}

async function marksOf(client: pg.ClientBase, plan: KindPlan, provinceCode: string, person: string, personIds: readonly string[], targets: readonly string[], reference: string, within?: { readonly from: string; readonly to: string }): Promise<Referrer[]> {
  const wanted = new Set(targets);
  const found: Referrer[] = [];
  for (let at = 0; at < personIds.length; at += PEOPLE_AT_ONCE) {
    for (const state of await statesReferring(client, plan, provinceCode, person, personIds.slice(at, at + PEOPLE_AT_ONCE), within)) {
      const targetId = state.ids[reference];
      if (targetId == null || !wanted.has(targetId) || state.hubId === null) continue;
      found.push({ hubId: state.hubId, platformId: state.platformId, recordId: state.recordId, version: state.version, schoolId: state.ids.school, targetId });
    }
  }
  return found;
}

function pathOf({ by }: ReferenceDefinition): string {
  return by.recordId ?? by.className ?? '';
}
