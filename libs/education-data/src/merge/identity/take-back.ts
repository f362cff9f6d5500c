import type pg from 'pg';
import { PermanentError } from '@lienthong/kit/errors';
import { TOPICS } from '@lienthong/contracts';
import type { Decision } from '../../domain/identity/decision.js';
import { HELD } from '../../domain/outcome-code.js';
import type { HubChange } from '../../domain/merge/working-set.js';
import type { SourceState } from '../../domain/merge/source-state.js';
import { sameView, storedViewOf, viewOf } from '../../domain/merge/hub-view.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { dropTraces, endDecision, settleItems, type TraceRow, tracesOf, trustNumber, unmarkNumbers } from '../../store/identity/decisions.repository.js';
import { saveMovedPersons } from '../../store/identity/identity-facts.repository.js';
import { addToPushes, moveOutcomes, saveProblems } from '../../store/outcomes.repository.js';
import { referenceKey } from '../../domain/reference-key.js';
import { announceArrivals } from '../../store/waiting.repository.js';
import { OutcomeTally } from '../outcome-tally.js';
import { shown } from '../shown-problems.js';
import { APART } from './keep-apart.js';
import { rowKey, viewRules } from './follow-people.js';
import { movePeople, personsToday } from './people-mover.js';
import { type CountedRow, recountRows } from './recount-rows.js';
import { StateMover } from './state-mover.js';
import { type IdentityScope, writeMoves } from './tell-moves.js';

/**
 * Takes a decision back: every row that it moved and that is still where it put it goes where it was; what came since goes where its own
 * source says. The item is open again.
 * @throws PermanentError `decision_void` when a source has said more of the record since: then it is to be decided anew
 */
export async function takeBack(scope: IdentityScope, decision: Decision): Promise<void> {
  const { client } = scope.tx;
  const plan = scope.plans.get(decision.kind);
  if (plan === undefined) throw new PermanentError('decision_void', `There is no kind ${decision.kind}`);
  const traces = await tracesOf(client, decision.id);
  await removeApart(client, decision, traces);
  if (decision.waiting === null) await moveBack(scope, plan, decision, traces);
  else await holdAgain(scope, plan, decision, traces);
  await settleItems(client, { id: decision.itemId, within: decision.verdict === 'merge' ? decision.persons : [], from: ['merged', 'apart', 'kept', 'split'] }, 'open', null);
  await dropTraces(client, decision.id);
  await endDecision(client, decision.id, { state: 'undone', now: scope.now });
}

async function removeApart(client: pg.ClientBase, decision: Decision, traces: readonly TraceRow[]): Promise<void> {
  for (const pair of traces.filter((one) => one.kind === APART)) {
    await client.query(`DELETE FROM review_item WHERE kind = $1 AND first_id = $2 AND second_id = $3 AND state = 'apart'`, [decision.kind, pair.platformId, pair.recordId]);
  }
}

async function moveBack(scope: IdentityScope, plan: KindPlan, decision: Decision, traces: readonly TraceRow[]): Promise<void> {
  const own = new Map(traces.filter((one) => one.kind === decision.kind && one.field === '').map((one) => [rowKey(one.kind, one), one]));
  if (own.size === 0 || decision.survivorId === null) return;
  const [survivor] = await personsToday(scope, [decision.survivorId]);
  const states = (await plan.states.byPersons(scope.tx.client, survivor === undefined ? [] : [survivor])).filter((state) => own.has(rowKey(decision.kind, state)));
  const whose = new Map(states.flatMap((state) => {
    const before = own.get(rowKey(decision.kind, state))?.personId;
    return before == null ? [] : [[state, before] as const];
  }));
  const known = new Map(traces.map((one) => [rowKey(one.kind, one), { hubId: one.hubId, ids: one.before?.ids ?? null }]));
  await movePeople(scope, { plan, whose, traces: known, traceAs: null });
}

/** A held record is held again, and its row is what it was before. */
async function holdAgain(scope: IdentityScope, plan: KindPlan, decision: Decision, traces: readonly TraceRow[]): Promise<void> {
  const { client } = scope.tx;
  const { provinceCode, kind, waiting } = decision;
  const { table } = plan.table;
  const numbers = await unmarkNumbers(client, decision.id);
  for (const field of new Set(traces.map((one) => one.field).filter((name) => name !== ''))) await trustNumber(client, table, provinceCode, field, traces.filter((one) => one.field === field));
  await announceArrivals(client, numbers.map(({ number }) => referenceKey.number(kind, provinceCode, number)));
  const row = traces.find((one) => one.kind === kind && one.field === '');
  if (waiting === null || row === undefined || waiting.outcome === HELD) return;
  const [state] = await plan.states.byRecordIds(client, provinceCode, row.platformId, [row.recordId]);
  if (state === undefined || state.version !== waiting.version) throw new PermanentError('decision_void', 'The source has sent a newer version of the record since');

  const before = row.before?.row ?? null;
  const keys = [...new Set([state.key, before === null ? null : (before['key'] as string | null)].filter((key) => key !== null))];
  const there = await plan.states.byKeys(client, keys);
  const rules = await viewRules(scope, plan, [state, ...there]);
  const stood = new StateMover(rules, scope.newId);
  stood.load(there);
  const views = keys.map((key) => storedViewOf(stood.liveOf(key), rules)).filter((view) => view !== null);
  await client.query(`DELETE FROM ${table} WHERE province_code = $1 AND platform_id = $2 AND record_id = $3`, [provinceCode, row.platformId, row.recordId]);
  if (before !== null) await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_record(NULL::${table}, $1::json)`, [JSON.stringify({ ...before, lead: false })]);

  const standing = new StateMover(rules, scope.newId);
  standing.load(await plan.states.allOfKeys(client, keys));
  standing.settle(keys);
  const now = keys.map((key) => viewOf(standing.liveOf(key), rules)).filter((view) => view !== null);
  const changes = [...new Set([...views, ...now].map((view) => view.hubId))].flatMap((hubId): HubChange[] => {
    const was = views.find((view) => view.hubId === hubId) ?? null;
    const is = now.find((view) => view.hubId === hubId) ?? null;
    if (sameView(was, is)) return [];
    if (is !== null) is.lead.changed = true;
    return [{ hubId, before: was, after: is }];
  });
  await writeMoves(scope, plan, standing.changedStates(), changes, (key) => standing.liveOf(key));
  const again = await plan.states.byRecordIds(client, provinceCode, row.platformId, [row.recordId]);
  await recountRows(scope, plan, row.platformId, counted([state]), counted(again), [row.recordId]);
  if (state.hubId !== null) await saveMovedPersons(client, kind, provinceCode, [state.hubId]);
  await putBackWaiting(scope, decision, row);
}

function counted(states: readonly SourceState[]): CountedRow[] {
  return states.filter((state) => state.live).map(({ ids, content, stored }) => ({ school: ids.school, content, confirmedAt: stored?.confirmedAt ?? 0 }));
}

/** The record waits as it did, and is counted so in its push. */
async function putBackWaiting(scope: IdentityScope, decision: Decision, trace: TraceRow): Promise<void> {
  const { tx, now, outbox } = scope;
  const { client } = tx;
  const { waiting, provinceCode, kind } = decision;
  if (waiting === null) return;
  const row = waiting.row as { readonly id: string; readonly push_id: string; readonly seq: number; readonly line: number; readonly school_id: string | null; readonly client_id: string; readonly received_at: string };
  await client.query(`INSERT INTO waiting_record SELECT * FROM json_populate_record(NULL::waiting_record, $1::json)`, [JSON.stringify({ ...waiting.row, state: 'new' })]);
  const tally = new OutcomeTally();
  tally.add(row.push_id, row.school_id, waiting.outcome, -1);
  tally.add(row.push_id, row.school_id, HELD, 1);
  await moveOutcomes(client, [{ pushId: row.push_id, seq: row.seq, line: row.line, from: waiting.outcome, to: HELD, hubId: null }]);
  await saveProblems(client, [{ pushId: row.push_id, line: row.line, recordId: trace.recordId, outcome: HELD, problems: shown([{ level: 'error', code: 'identity_conflict', path: '' }]) }]);
  const data = { pushId: row.push_id, platformId: trace.platformId, clientId: row.client_id, provinceCode, kind, receivedAt: new Date(row.received_at).toISOString(), schools: tally.schoolsOf(row.push_id) };
  await outbox.append(tx, [{ topic: TOPICS.push.name, type: TOPICS.push.type, key: trace.platformId, subject: trace.platformId, provinceCode, time: now, correlationId: row.push_id, causationId: decision.id, data }]);
  addToPushes(tx, tally.byPush().map(({ pushId, counts }) => ({ pushId, counts, chunks: 0 })), now);
}
