import { PermanentError } from '@lienthong/kit/errors';
import { type Decision, survivorOf } from '../../domain/identity/decision.js';
import { evidenceOf } from '../../domain/identity/evidence.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { endDecision, settleItems } from '../../store/identity/decisions.repository.js';
import { carryOutHeld, type HeldTools } from './held-record.js';
import { keepFrom, NOTHING_MOVED } from './keep-apart.js';
import { movePeople, personsToday } from './people-mover.js';
import type { IdentityScope } from './tell-moves.js';

/** Carries out what a steward decided. @throws PermanentError `decision_void` when there is nothing left to decide about */
export async function carryOut(scope: IdentityScope, tools: HeldTools, decision: Decision): Promise<void> {
  const plan = scope.plans.get(decision.kind);
  if (plan === undefined) throw new PermanentError('decision_void', `There is no kind ${decision.kind}`);
  switch (decision.verdict) {
    case 'merge':
      return merge(scope, plan, decision);
    case 'keep-apart':
      return keepApart(scope, plan, decision);
    case 'is-person':
    case 'is-another':
      return (await isParted(scope, decision)) ? partedRecord(scope, plan, decision) : carryOutHeld(scope, tools, plan, decision);
    case 'number-wrong':
    case 'number-shared':
      return carryOutHeld(scope, tools, plan, decision);
    default:
      return decision.verdict satisfies never;
  }
}

/** All sources of the persons become those of one. */
async function merge(scope: IdentityScope, plan: KindPlan, decision: Decision): Promise<void> {
  const { client } = scope.tx;
  const persons = await personsToday(scope, decision.persons);
  const states = await plan.states.byPersons(client, persons);
  const sources = persons.map((personId) => ({ personId, sources: states.filter((state) => state.ids['person'] === personId).length })).filter((one) => one.sources > 0);
  const wished = sources.find((one) => one.personId === decision.survivorId)?.personId;
  const survivorId = wished ?? survivorOf(sources);
  if (survivorId === null) throw new PermanentError('decision_void', 'None of the persons has a live source');
  const counts = await movePeople(scope, { plan, whose: new Map(states.map((state) => [state, survivorId])), traceAs: decision.id });
  await settleItems(client, { id: decision.itemId, within: [...decision.persons, ...persons], from: ['open', 'deciding'] }, 'merged', scope.now);
  await endDecision(client, decision.id, { state: 'done', now: scope.now, survivorId, counts });
}

/** The pair is not proposed again as long as the numbers of both stay what they are. */
async function keepApart(scope: IdentityScope, plan: KindPlan, decision: Decision): Promise<void> {
  const { client } = scope.tx;
  const persons = await personsToday(scope, decision.persons);
  const entries = await plan.states.personsLike(client, scope.provinceCode, [], persons);
  const [one, other] = persons.map((personId) => ({ personId, marks: entries.filter((entry) => entry.personId === personId).map((entry) => entry.marks) }));
  if (one === undefined || other === undefined) throw new PermanentError('decision_void', 'The two are one person by now');
  await settleItems(client, { id: decision.itemId, from: ['open', 'deciding'] }, 'apart', scope.now, evidenceOf(one, other));
  await endDecision(client, decision.id, { state: 'done', now: scope.now, counts: NOTHING_MOVED });
}

async function isParted(scope: IdentityScope, decision: Decision): Promise<boolean> {
  const { rowCount } = await scope.tx.client.query('SELECT 1 FROM review_item WHERE id = $1', [decision.itemId]);
  return rowCount === 1;
}

/** A record whose agreement is gone stays with its person, or becomes a person of its own. */
async function partedRecord(scope: IdentityScope, plan: KindPlan, decision: Decision): Promise<void> {
  const { client } = scope.tx;
  const { platformId, recordId } = decision;
  if (platformId === null || recordId === null) throw new PermanentError('decision_void', 'The item names no record');
  const [state] = (await plan.states.byRecordIds(client, scope.provinceCode, platformId, [recordId])).filter((one) => one.live);
  const personId = state?.ids['person'];
  if (state === undefined || personId == null) throw new PermanentError('decision_void', 'The record is no longer there');
  if (decision.verdict === 'is-person') {
    await settleItems(client, { id: decision.itemId, from: ['open', 'deciding'] }, 'kept', scope.now);
    return endDecision(client, decision.id, { state: 'done', now: scope.now, survivorId: personId, counts: NOTHING_MOVED });
  }
  const another = scope.newId();
  const entries = await plan.states.personsLike(client, scope.provinceCode, [], [personId]);
  const said = entries.filter((entry) => entry.platformId === platformId && entry.recordId === recordId).map((entry) => entry.marks);
  await keepFrom(scope, plan, decision, another, [personId], said, entries);
  const counts = await movePeople(scope, { plan, whose: new Map([[state, another]]), traceAs: decision.id });
  await settleItems(client, { id: decision.itemId, from: ['open', 'deciding'] }, 'split', scope.now);
  await endDecision(client, decision.id, { state: 'done', now: scope.now, survivorId: another, counts, persons: [...new Set([...decision.persons, personId, another])] });
}
