import { together } from '@lienthong/kit/database';
import { PermanentError } from '@lienthong/kit/errors';
import { localDate } from '@lienthong/vocabulary';
import type pg from 'pg';
import type { ChunkFinding, ChunkRecord } from '../domain/chunk.js';
import { mayBeSource, sourceRank } from '../domain/designation.js';
import { ordered } from '../domain/identity/apart-persons.js';
import { recordMark } from '../domain/identity/evidence.js';
import { Decider } from '../domain/merge/decide.js';
import type { Fields } from '../domain/merge/hub-view.js';
import type { Decision, Hold, MergeRecord } from '../domain/merge/merge-record.js';
import type { Ids } from '../domain/merge/source-state.js';
import { type HubChange, WorkingSet } from '../domain/merge/working-set.js';
import { REJECTED } from '../domain/outcome-code.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { loadDesignations } from '../store/designations.repository.js';
import type { AlikePair, PartedRecord } from '../store/review.repository.js';
import { takenByRoster } from '../store/roster.repository.js';
import { loadSchoolCodes, type SchoolCodes } from '../store/school-codes.repository.js';
import { anyWaiting } from '../store/waiting.repository.js';
import { type DecisionTools, loadKeys, loadPersons, problemsOf, resolve } from './chunk-lookups.js';
import type { ChunkSource, Released } from './chunk-source.js';
import { NumberTokens } from './number-tokens.js';
import { prepare } from './prepare.js';
import { namedIds, standingOf } from './school-standing.js';

/** What a chunk came to, not yet written. */
export interface ChunkDecisions {
  readonly plan: KindPlan;
  readonly records: readonly MergeRecord[];
  readonly decisions: readonly Decision[];
  readonly set: WorkingSet;
  readonly changes: readonly HubChange[];
  readonly schools: SchoolCodes;
  /** Merged without a designation, by index of the record. */
  readonly undesignated: ReadonlySet<number>;
  /** Pairs for the review list. */
  readonly alike: readonly AlikePair[];
  /** Records for the review list that no longer agree with the person they stay with. */
  readonly parted: readonly PartedRecord[];
  /** The platform has records of the kind that wait: a newer version of one may be among these. */
  readonly anyWaits: boolean;
}

/**
 * Loads what the records of a chunk touch and decides on each. All reading is set-wise, all deciding is in domain/merge; nothing is
 * written here, so the same chunk gives the same decisions until somebody else commits.
 */
export async function decideChunk(client: pg.ClientBase, tools: DecisionTools, source: ChunkSource, rows: readonly ChunkRecord[], released: readonly Released[] | null = null): Promise<ChunkDecisions> {
  const plan = tools.plans.get(source.kind);
  if (plan === undefined) throw new PermanentError('kind_unknown', `There is no kind ${source.kind}`);
  const { provinceCode, platformId } = source;
  const tokens = new NumberTokens(tools.sealer);
  const records = prepare(source, rows, plan, tokens);

  const day = localDate(source.receivedAt);
  const codes = new Set(records.map((record) => sentSchoolCode(record)).filter((code) => code !== null));
  const [{ designations, policy }, states, sentSchools, anyWaits] = await together(client, () => [
    loadDesignations(client, provinceCode, source.kind),
    plan.states.byRecordIds(client, provinceCode, platformId, [...new Set(records.map((record) => record.recordId))]),
    loadSchoolCodes(client, provinceCode, [...codes]),
    anyWaiting(client, provinceCode, platformId, source.kind),
  ]);
  let known: SchoolCodes | null = null;
  const set = new WorkingSet(platformId, { rank: sourceRank(designations, day, (id) => known?.codesOf(id) ?? []), statesBy: plan.table.statesBy });
  for (const state of states) set.load(state);

  await markTakenByRoster(client, source, plan, set, records);
  const others = [...new Set(records.map((record) => schoolCodeOf(record, set)).filter((code) => code !== null && !codes.has(code)))] as string[];
  // A CANCEL that names no school is of the school its record was of, which is known only now.
  const schools = others.length === 0 ? sentSchools : await loadSchoolCodes(client, provinceCode, [...codes, ...others]);
  known = schools;
  const undesignated = new Set<number>();
  const verdicts = new Map<string | null, { readonly hold: Hold | null; readonly undesignated: boolean }>();
  records.forEach((record, i) => {
    const code = schoolCodeOf(record, set);
    const named = code === null ? null : schools.idOf(code);
    // A CANCEL says of which record, not of what day.
    const stood = record.cancel && schools.anySuccession ? set.ownState(record.recordId)?.ids.school : undefined;
    record.schoolId = stood ?? standingOf(schools, plan.definition, record.fields, named, day);
    let verdict = verdicts.get(code);
    if (verdict === undefined) {
      const codes = code === null ? [] : [code, ...(named === null ? [] : schools.codesOf(named))];
      const may = source.byDecision === true ? ({ may: true, designated: true } as const) : mayBeSource(designations, policy, source.kind, codes, platformId, day);
      verdict = may.may ? { hold: null, undesignated: !may.designated } : { hold: { code: may.code, otherPlatformId: may.code === 'source_other_designated' ? may.otherPlatformId : null }, undesignated: false };
      verdicts.set(code, verdict);
    }
    // What a person let in is no longer held for its source, whoever is designated by now.
    record.hold = released?.[i]?.decision === 'accept' ? null : verdict.hold;
    if (verdict.undesignated) undesignated.add(i);
  });

  const open: number[] = [];
  records.forEach((record, i) => {
    if (record.cancel || record.hold !== null || released?.[i]?.decision === 'reject') return;
    const state = set.ownState(record.recordId);
    if (state === undefined || record.version > state.version || (state.takenByRoster && record.version === state.version)) open.push(i);
  });
  const subjects = await resolve(client, tools, source, plan, set, schools, tokens, rows, records, open);
  const keyOf = (fields: Fields, ids: Ids, recordId: string): string => plan.keyOf(fields, namedIds(schools, fields, ids), recordId, provinceCode, platformId);
  const [problems, persons] = await together(client, () => [
    problemsOf(client, tools, source, plan, schools, subjects, day),
    plan.definition.identity === undefined ? loadKeys(client, plan, set, keyOf, records, open) : loadPersons(client, source, plan, set, records, open),
  ]);
  open.forEach((i, at) => {
    const record = records[i];
    const found = problems[at] ?? [];
    if (record?.resolution?.kind === 'resolved' && found.length > 0) record.resolution = { ...record.resolution, problems: found };
  });

  const alike: (readonly [string, string])[] = [];
  const parted: PartedRecord[] = [];
  const decider = new Decider(set, {
    platformId, keyOf, newId: tools.newId, persons,
    alike: (personId, others) => alike.push(...others.map((other) => ordered(personId, other))),
    parted: (personId, recordId) => parted.push({ personId, platformId, recordId, mark: recordMark(source.kind, provinceCode, platformId, recordId) }),
    ...(tools.decided && { decided: tools.decided }),
  });
  const decisions = records.map((record, i) => {
    const was = released?.[i];
    return was?.decision === 'reject' ? turnedAway(record, was, set) : decider.decide(record);
  });
  const pairs = alike.map(([firstId, secondId]) => ({ firstId, secondId, evidence: persons?.evidenceOf(firstId, secondId) ?? '', reasons: ['same-name-birth'] }));
  return { plan, records, decisions, set, changes: set.finish(), schools, undesignated, alike: pairs, parted, anyWaits };
}

/** Ended by a person's decision, with the cause it waited for. */
function turnedAway(record: MergeRecord, { reason, path }: Released, set: WorkingSet): Decision {
  const problem: ChunkFinding = { level: 'error', code: reason, path, message: { vi: 'Sở GD&ĐT quyết định không nhận bản ghi này', en: 'The department decided not to take this record' } };
  return { outcome: REJECTED, hubId: set.ownState(record.recordId)?.hubId ?? null, problems: [problem, ...record.findings] };
}

/** Records sent again that are not live at the very version: asked about only where there is one, and of kinds that have rosters. */
async function markTakenByRoster(client: pg.ClientBase, source: ChunkSource, plan: KindPlan, set: WorkingSet, records: readonly MergeRecord[]): Promise<void> {
  if (!plan.definition.fullMode) return;
  const ended = records.flatMap((record) => {
    const state = set.ownState(record.recordId);
    return state !== undefined && !state.live && state.version === record.version ? [state] : [];
  });
  for (const id of await takenByRoster(client, source.provinceCode, source.platformId, source.kind, ended)) {
    const state = set.ownState(id);
    if (state !== undefined) state.takenByRoster = true;
  }
}

function sentSchoolCode(record: MergeRecord): string | null {
  const code = record.fields['schoolCode'];
  return typeof code === 'string' ? code : null;
}

/** The school that owns a record; a CANCEL that names none is of the school its record was of. */
function schoolCodeOf(record: MergeRecord, set: WorkingSet): string | null {
  const code = sentSchoolCode(record);
  if (code !== null || !record.cancel) return code;
  const state = set.ownState(record.recordId);
  const known = state === undefined ? undefined : (JSON.parse(state.content) as Fields)['schoolCode'];
  return typeof known === 'string' ? known : null;
}
