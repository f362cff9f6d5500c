import type { KindPlan } from '../../records/plan/kind-plan.js';
import type { StandingRow } from '../../store/school-standing.repository.js';
import type { OpenSuccession } from '../../store/school-successions.repository.js';
import { viewRules } from '../identity/follow-people.js';
import { type CountedRow, recountRows } from '../identity/recount-rows.js';
import { StateMover } from '../identity/state-mover.js';
import { type IdentityScope, writeMoves } from '../identity/tell-moves.js';

/**
 * Lets rows of a kind stand at the school that takes theirs over. What their senders said, their versions, keys and hub ids stay; readers,
 * the change feed, events and the counts of quality learn that the school is another.
 */
export async function moveSchool(scope: IdentityScope, plan: KindPlan, { schoolId, successorId }: OpenSuccession, rows: readonly StandingRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { client } = scope.tx;
  const standing = new Set(rows.map((row) => `${row.platformId}\u001f${row.recordId}`));
  const states = await plan.states.byKeys(client, [...new Set(rows.map((row) => row.key))]);
  const moving = states.filter((state) => standing.has(`${state.platformId}\u001f${state.recordId}`));
  const mover = new StateMover(await viewRules(scope, plan, states), scope.newId);
  mover.load(states);
  mover.move(moving.map((state) => ({ state, ids: { ...state.ids, school: successorId }, key: state.key ?? '', hubId: undefined })));
  const changes = mover.finish();
  await writeMoves(scope, plan, mover.changedStates(), changes, (key) => mover.liveOf(key));
  for (const platformId of new Set(moving.map((state) => state.platformId))) {
    const rowsAt = (school: string): CountedRow[] => moving.filter((state) => state.platformId === platformId).map(({ content, stored }) => ({ school, content, confirmedAt: stored?.confirmedAt ?? 0 }));
    await recountRows(scope, plan, platformId, rowsAt(schoolId), rowsAt(successorId));
  }
}
