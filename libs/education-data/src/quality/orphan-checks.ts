import type pg from 'pg';
import type { KindPlans } from '../records/plan/kind-plan.js';
import { referrersOf } from '../store/quality/learner-records.repository.js';
import { markDirty } from '../store/quality/quality-counts.repository.js';
import { replaceAcross } from '../store/quality/record-findings.repository.js';

/**
 * Records that refer to hub records which have ended, or are there again (`orphan`). Kinds that come in millions are not looked at: what
 * they refer to is not indexed there.
 */
export async function checkOrphans(client: pg.ClientBase, plans: KindPlans, provinceCode: string, kind: string, hubIds: readonly string[], at: string): Promise<void> {
  const { rows } = await client.query<{ hub_id: string }>('SELECT hub_id::text FROM ended_target WHERE hub_id = ANY ($1::uuid[])', [hubIds]);
  const ended = new Set(rows.map((row) => row.hub_id));
  for (const plan of plans.all()) {
    if (plan.table.mass) continue;
    for (const reference of plan.definition.references.filter((one) => one.kind === kind && one.by.schoolCode === undefined)) {
      const referrers = await referrersOf(client, plan.table, reference.name, hubIds);
      if (referrers.length === 0) continue;
      const orphans = await referrersOf(client, plan.table, reference.name, [...ended]);
      const schools = await replaceAcross(client, provinceCode, plan.definition.name, [...new Set(referrers.map((one) => one.hubId))], ['orphan'], orphans.map((one) => ({ ...one, origin: 'across' as const, code: 'orphan', path: pathOf(reference), quality: 'clean' as const, live: true })), at);
      await markDirty(client, schools.map((schoolId) => ({ provinceCode, schoolId })));
    }
  }
}

function pathOf({ by }: { readonly by: { readonly recordId?: string; readonly className?: string } }): string {
  return by.recordId ?? by.className ?? '';
}
