import { localDate } from '@lienthong/vocabulary';
import type { Fields, ViewRules } from '../../domain/merge/hub-view.js';
import type { Ids, SourceState } from '../../domain/merge/source-state.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { sourceRank } from '../../domain/designation.js';
import { loadDesignations } from '../../store/designations.repository.js';
import { saveAliases } from '../../store/identity/identity-facts.repository.js';
import { loadSchoolCodes, type SchoolCodes } from '../../store/school-codes.repository.js';
import { findReferences } from '../references.js';
import { namedIds } from '../school-standing.js';
import { statesReferring } from '../../records/plan/person-references.js';
import { type Move, type MovedFrom, StateMover } from './state-mover.js';
import { type IdentityScope, writeMoves } from './tell-moves.js';

/** Where rows were before a decision that is being undone, by {@link rowKey}. */
export type Traces = ReadonlyMap<string, { readonly hubId: string | null; readonly ids: Ids | null }>;

export function rowKey(kind: string, state: { readonly platformId: string; readonly recordId: string }): string {
  return `${kind}\u001f${state.platformId}\u001f${state.recordId}`;
}

export interface Following {
  /** Kind of the people. */
  readonly kind: string;
  /** Hub ids from which references are to move. */
  readonly from: readonly string[];
  /** Hub ids they may move to, those of `from` among them; null: wherever they lead. */
  readonly among: ReadonlySet<string> | null;
  /** Where a reference goes that leads nowhere by itself any more. */
  readonly instead: ReadonlyMap<string, string>;
  readonly traces?: Traces;
}

/** A state that followed its person. */
export interface Followed extends MovedFrom {
  readonly kind: string;
}

/**
 * Lets everything that refers to people follow them: enrolments, marks, results, whatever kind. Each row's own reference says whose it
 * is (the sender's record id, a number), so that joining people and parting them again leaves every row where its source means it.
 * Records that meet under one key become sources of one record, those that part are what they were.
 */
export async function followPeople(scope: IdentityScope, following: Following): Promise<Followed[]> {
  const followed: Followed[] = [];
  if (following.from.length === 0) return followed;
  for (const plan of scope.plans.all()) {
    for (const { name, kind } of plan.definition.references) {
      if (kind !== following.kind) continue;
      followed.push(...(await followInKind(scope, following, plan, name)));
    }
  }
  return followed;
}

async function followInKind(scope: IdentityScope, following: Following, plan: KindPlan, reference: string): Promise<Followed[]> {
  const { client } = scope.tx;
  const { provinceCode } = scope;
  const kind = plan.definition.name;
  const states = await statesReferring(client, plan, provinceCode, reference, following.from);
  const from = new Set(following.from);
  const referring = states.filter((state) => from.has(state.ids[reference] ?? ''));
  if (referring.length === 0) return [];
  const schools = await schoolsNamedBy(scope, referring);
  const targets = await targetsOf(scope, plan, schools, reference, referring);
  const moves = referring.flatMap((state): Move[] => {
    const trace = following.traces?.get(rowKey(kind, state));
    const old = state.ids[reference] ?? '';
    const found = targets.get(state);
    const target = found != null && following.among?.has(found) !== false ? found : (traced(trace?.ids?.[reference], following) ?? following.instead.get(old) ?? old);
    const ids = { ...state.ids, [reference]: target };
    const fields = JSON.parse(state.content) as Fields;
    const key = plan.keyOf(fields, namedIds(schools, fields, ids), state.recordId, provinceCode, state.platformId);
    return target === old && key === state.key ? [] : [{ state, ids, key, hubId: trace?.hubId ?? undefined }];
  });
  if (moves.length === 0) return [];
  const mover = new StateMover(await viewRules(scope, plan, states), scope.newId);
  mover.load(states);
  mover.load(await plan.states.byKeys(client, [...new Set(moves.map((move) => move.key))].filter((key) => mover.liveOf(key).length === 0)));
  mover.move(moves);
  const changes = mover.finish();
  await writeMoves(scope, plan, mover.changedStates(), changes, (key) => mover.liveOf(key));
  await saveAliasesOf(scope, kind, mover.moved, changes);
  return mover.moved.map((one) => ({ ...one, kind }));
}

function traced(id: string | null | undefined, { among }: Following): string | undefined {
  return id != null && among?.has(id) === true ? id : undefined;
}

/** Old ids of records that ended in others stay resolvable; those that are there again are no aliases. */
export async function saveAliasesOf(scope: IdentityScope, kind: string, moved: readonly MovedFrom[], changes: readonly { readonly hubId: string; readonly before: unknown; readonly after: unknown }[]): Promise<void> {
  const ended = changes.filter((one) => one.after === null).flatMap(({ hubId }) => {
    const went = moved.find((one) => one.hubId === hubId)?.state.hubId;
    return went == null || went === hubId ? [] : [[hubId, went] as const];
  });
  await saveAliases(scope.tx.client, kind, scope.provinceCode, ended, changes.filter((one) => one.before === null).map((one) => one.hubId), scope.now);
}

/** Whom each row means by what its sender wrote; null where that leads nowhere. */
async function targetsOf(scope: IdentityScope, plan: KindPlan, schools: SchoolCodes, reference: string, states: readonly SourceState[]): Promise<ReadonlyMap<SourceState, string | null>> {
  const { client } = scope.tx;
  const targets = new Map<SourceState, string | null>();
  const only = plan.definition.references.filter((one) => one.name === reference);
  const narrowed: KindPlan = { ...plan, definition: { ...plan.definition, references: only, mergeRules: [] } };
  const fields = new Map(states.map((state) => [state, JSON.parse(state.content) as Fields]));
  for (const platformId of new Set(states.map((state) => state.platformId))) {
    const own = states.filter((state) => state.platformId === platformId);
    const found = await findReferences({ client, plans: scope.plans, plan: narrowed, provinceCode: scope.provinceCode, platformId, schools }, own.map((state) => fields.get(state) ?? {}));
    own.forEach((state, i) => {
      const one = found[i];
      targets.set(state, one?.kind === 'found' ? (one.ids[reference] ?? null) : null);
    });
  }
  return targets;
}

/** Schools that these states name. */
export function schoolsNamedBy({ tx, provinceCode }: IdentityScope, states: readonly SourceState[]): Promise<SchoolCodes> {
  return loadSchoolCodes(tx.client, provinceCode, [...new Set(states.map((state) => (JSON.parse(state.content) as Fields)['schoolCode']).filter((code) => typeof code === 'string'))]);
}

/** The order of sources as it is today (as a chunk of today would see it), for states of these schools. */
export async function viewRules(scope: IdentityScope, plan: KindPlan, states: readonly SourceState[]): Promise<ViewRules> {
  const { tx, provinceCode, now } = scope;
  const { designations } = await loadDesignations(tx.client, provinceCode, plan.definition.name);
  const { codesOf } = await schoolsNamedBy(scope, designations.length === 0 ? [] : states);
  return { rank: sourceRank(designations, localDate(now), codesOf), statesBy: plan.table.statesBy };
}
