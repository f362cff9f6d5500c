import type { Tx } from '@lienthong/kit/database';
import type { Outbox } from '@lienthong/kit/messaging';
import type { HubView } from '../../domain/merge/hub-view.js';
import type { SourceState } from '../../domain/merge/source-state.js';
import type { HubChange } from '../../domain/merge/working-set.js';
import type { KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { appendChanges, KEY_CHANGED, OP_CANCEL, OP_CREATE, OP_UPDATE } from '../../store/change-log.repository.js';
import { saveQualityDelta } from '../../store/quality/quality-delta.repository.js';
import { saveEnded } from '../../store/review.repository.js';
import { announceArrivals } from '../../store/waiting.repository.js';
import { arrivalsOf } from '../arrivals.js';
import { changeEvents } from '../change-events.js';
import { withPastStates } from '../past-states.js';

/** Sequence number of what no chunk of a push did: nothing is to be looked up in one's outcomes. */
export const NO_CHUNK = -1;

/** What all steps of carrying out a decision share. */
export interface IdentityScope {
  readonly tx: Tx;
  readonly plans: KindPlans;
  readonly outbox: Outbox;
  readonly provinceCode: string;
  /** Of the decision, or of the job: what events name as their cause. */
  readonly causeId: string;
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** Writes states that were moved and tells everybody: events, the change feed, those who wait for what can be found now. */
export async function writeMoves(scope: IdentityScope, plan: KindPlan, states: readonly SourceState[], changes: readonly HubChange[], liveOf: (key: string) => readonly SourceState[]): Promise<void> {
  const { tx, provinceCode, now, causeId, outbox } = scope;
  await plan.states.write(tx.client, provinceCode, states, now);
  if (scope.plans.isReferredTo(plan.definition.name)) {
    await announceArrivals(tx.client, arrivalsOf(plan, provinceCode, states));
    await saveEnded(tx.client, plan.definition.name, provinceCode, changes.filter((one) => one.after === null).map((one) => one.hubId), changes.filter((one) => one.before === null).map((one) => one.hubId), now);
  }
  await lookAgain(scope, plan, states);
  const platformsOf = (view: HubView): string[] => [...new Set(liveOf(view.key).map((state) => state.platformId))].sort();
  const byPlatform = new Map<string, HubChange[]>();
  for (const change of changes) {
    const platformId = (change.before ?? change.after)?.lead.platformId ?? '';
    byPlatform.set(platformId, [...(byPlatform.get(platformId) ?? []), change]);
  }
  for (const [platformId, group] of byPlatform) {
    const events = changeEvents({ plan, provinceCode, platformId, now, pushId: causeId, chunkId: causeId }, group, platformsOf);
    await outbox.append(tx, await withPastStates(tx.client, events));
    appendChanges(tx, {
      provinceCode, kind: plan.definition.name, platformId, at: now,
      hubIds: group.map((one) => one.hubId),
      ops: group.map(({ before, after }) => (before === null ? OP_CREATE : after === null ? OP_CANCEL : OP_UPDATE + (before.key !== after.key ? KEY_CHANGED : 0))),
      schoolIds: group.map((one) => (one.after ?? one.before)?.ids.school ?? null),
    });
  }
}

/** What was found in records that stand elsewhere, or refer to others, is looked at anew. */
async function lookAgain({ tx, provinceCode, causeId }: IdentityScope, { definition }: KindPlan, states: readonly SourceState[]): Promise<void> {
  for (const platformId of new Set(states.map((state) => state.platformId))) {
    const looked = states.filter((state) => state.platformId === platformId).map((state) => state.recordId);
    await saveQualityDelta(tx.client, { provinceCode, kind: definition.name, platformId, pushId: causeId, seq: NO_CHUNK }, { records: [], days: [], found: [], raised: false, looked, feeds: [], receivedOn: 0 });
  }
}
