import { ordered } from '../../domain/identity/apart-persons.js';
import type { Decision, DecisionCounts } from '../../domain/identity/decision.js';
import { evidenceOf } from '../../domain/identity/evidence.js';
import type { PersonEntry } from '../../domain/merge/person-index.js';
import type { PersonMarks } from '../../domain/merge/source-state.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { saveApart, saveTraces } from '../../store/identity/decisions.repository.js';
import type { IdentityScope } from './tell-moves.js';

/** Stands in the trace for a pair that a decision keeps apart. */
export const APART = 'apart';

export const NOTHING_MOVED: DecisionCounts = { records: 0, followed: {} };

/**
 * Keeps a person from others, on the numbers that all of them have now. The pairs are traced, so that an undo finds them.
 * @param said what is known of the person
 */
export async function keepFrom(scope: IdentityScope, plan: KindPlan, decision: Decision, personId: string, others: readonly string[], said: readonly PersonMarks[], known?: readonly PersonEntry[]): Promise<void> {
  const entries = known ?? (await plan.states.personsLike(scope.tx.client, scope.provinceCode, [], others));
  const traces = [];
  for (const other of others) {
    const [firstId, secondId] = ordered(personId, other);
    const evidence = evidenceOf({ personId, marks: said }, { personId: other, marks: entries.filter((entry) => entry.personId === other && !said.includes(entry.marks)).map((entry) => entry.marks) });
    await saveApart(scope.tx.client, { id: scope.newId(), kind: decision.kind, provinceCode: scope.provinceCode, firstId, secondId, evidence }, scope.now);
    traces.push({ kind: APART, platformId: firstId, recordId: secondId, hubId: null, personId: null, field: '', before: null });
  }
  await saveTraces(scope.tx.client, decision.id, traces);
}
