import type { Fields } from '../../domain/merge/hub-view.js';
import type { SourceState } from '../../domain/merge/source-state.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { saveTraces } from '../../store/identity/decisions.repository.js';
import { followAliases, saveAliases } from '../../store/identity/identity-facts.repository.js';
import type { DecisionCounts } from '../../domain/identity/decision.js';
import { namedIds } from '../school-standing.js';
import { followPeople, saveAliasesOf, schoolsNamedBy, type Traces, viewRules } from './follow-people.js';
import { type Move, StateMover } from './state-mover.js';
import { type IdentityScope, writeMoves } from './tell-moves.js';

export interface PeopleMove {
  readonly plan: KindPlan;
  /** Live source states, and whose they are from now on. */
  readonly whose: ReadonlyMap<SourceState, string>;
  /** Of an undo: where rows were before. */
  readonly traces?: Traces;
  /** Under which decision the rows' old places are kept; null: of an undo, which needs none. */
  readonly traceAs: string | null;
}

/**
 * Gives source states of people to other persons, and lets everything that refers to them follow. The states stay as their senders have
 * them; hub ids that end lead to those they became.
 */
export async function movePeople(scope: IdentityScope, { plan, whose, traces, traceAs }: PeopleMove): Promise<DecisionCounts> {
  const { client } = scope.tx;
  const kind = plan.definition.name;
  const { provinceCode } = scope;
  const schools = await schoolsNamedBy(scope, [...whose.keys()]);
  const personsBefore = new Set([...whose.keys()].map((state) => state.ids['person'] ?? ''));
  const moves = [...whose].flatMap(([state, personId]): Move[] => {
    if (state.ids['person'] === personId) return [];
    const ids = { ...state.ids, person: personId };
    const fields = JSON.parse(state.content) as Fields;
    const key = plan.keyOf(fields, namedIds(schools, fields, ids), state.recordId, provinceCode, state.platformId);
    const hubId = key === personId ? personId : (traces?.get(`${kind}\u001f${state.platformId}\u001f${state.recordId}`)?.hubId ?? undefined);
    return [{ state, ids, key, hubId }];
  });
  if (moves.length === 0) return { records: 0, followed: {} };
  const beside = await plan.states.byKeys(client, [...new Set(moves.flatMap((move) => [move.state.key ?? '', move.key]))].filter((key) => key !== ''));
  const mover = new StateMover(await viewRules(scope, plan, [...moves.map((move) => move.state), ...beside]), scope.newId);
  mover.load(moves.map((move) => move.state));
  mover.load(beside);
  mover.move(moves);
  const changes = mover.finish();
  await writeMoves(scope, plan, mover.changedStates(), changes, (key) => mover.liveOf(key));
  await saveAliasesOf(scope, kind, mover.moved, changes);
  await aliasPersons(scope, plan, personsBefore, new Set(whose.values()));

  const from = [...new Set(mover.moved.map((one) => one.hubId).filter((id) => id !== null))];
  const to = mover.moved.map((one) => one.state.hubId).filter((id) => id !== null);
  const ended = new Set(changes.filter((one) => one.after === null).map((one) => one.hubId));
  const instead = new Map(mover.moved.flatMap(({ hubId, state }) => (hubId !== null && ended.has(hubId) && state.hubId !== null ? [[hubId, state.hubId] as const] : [])));
  const followed = await followPeople(scope, { kind, from, among: new Set([...from, ...to]), instead, ...(traces && { traces }) });
  if (traceAs !== null) {
    await saveTraces(client, traceAs, [
      ...mover.moved.map(({ state, hubId, ids }) => ({ kind, platformId: state.platformId, recordId: state.recordId, hubId, personId: ids['person'] ?? null, field: '', before: null })),
      ...followed.map((one) => ({ kind: one.kind, platformId: one.state.platformId, recordId: one.state.recordId, hubId: one.hubId, personId: null, field: '', before: { ids: one.ids } })),
    ]);
  }
  const counts: Record<string, number> = {};
  for (const one of followed) counts[one.kind] = (counts[one.kind] ?? 0) + 1;
  return { records: moves.length, followed: counts };
}

/** A person of whom no source is left is the one they became; one that has sources again is nobody else. Persons of several places (staff) have hub ids besides. */
async function aliasPersons(scope: IdentityScope, plan: KindPlan, before: ReadonlySet<string>, after: ReadonlySet<string>): Promise<void> {
  const { client } = scope.tx;
  const living = new Set((await plan.states.byPersons(client, [...before, ...after])).map((state) => state.ids['person']));
  const [survivor] = [...after].filter((person) => living.has(person));
  const ended = survivor === undefined ? [] : [...before].filter((person) => !living.has(person) && person !== survivor).map((person) => [person, survivor] as const);
  await saveAliases(client, plan.definition.name, scope.provinceCode, ended, [...after].filter((person) => living.has(person)), scope.now);
}

/** The persons that these ids stand for today, each once. */
export async function personsToday(scope: IdentityScope, ids: readonly string[]): Promise<string[]> {
  const led = await followAliases(scope.tx.client, ids);
  return [...new Set(ids.map((id) => led.get(id) ?? id))];
}
