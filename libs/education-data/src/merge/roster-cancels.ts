import type { Tx } from '@lienthong/kit/database';
import { sourceRank } from '../domain/designation.js';
import type { Fields } from '../domain/merge/hub-view.js';
import type { BareProblem } from '../domain/merge/merge-record.js';
import { WorkingSet } from '../domain/merge/working-set.js';
import { STALE } from '../domain/outcome-code.js';
import { localDate } from '@lienthong/vocabulary';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { loadDesignations } from '../store/designations.repository.js';
import { moveOutcomes, saveProblems } from '../store/outcomes.repository.js';
import { lockUnchanged, proposalsOf, settleProposals } from '../store/roster.repository.js';
import { loadSchoolCodes } from '../store/school-codes.repository.js';
import { removeWaiting, waitingOf } from '../store/waiting.repository.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import type { ChunkSource } from './chunk-source.js';
import { writeChunk, type WriteTools } from './chunk-writer.js';
import { OutcomeTally } from './outcome-tally.js';
import { shown } from './shown-problems.js';

const GONE: BareProblem & { readonly message: { readonly vi: string; readonly en: string } } = {
  level: 'error', code: 'version_old', path: '', message: { vi: 'Một danh sách đủ gửi sau không còn bản ghi này', en: 'A full roster sent later no longer holds this record' },
};

/**
 * Carries out what a full push proposed: records of one lane that its sender sent before and no longer holds. One that was received again
 * since is left alone. The version stays, so the same record sent again comes back (Decider); what waits ends as stale.
 * @returns pushes that are done now
 */
export async function cancelMissing(tx: Tx, tools: WriteTools, plan: KindPlan, source: ChunkSource, recordIds: readonly string[], now: string): Promise<string[]> {
  const { client } = tx;
  const { provinceCode, platformId, kind } = source;
  const receivedAt = source.receivedAt.toISOString();
  const proposals = await proposalsOf(client, source.pushId, recordIds);
  const unchanged = await lockUnchanged(client, plan.table, provinceCode, platformId, receivedAt, proposals);

  const day = localDate(source.receivedAt);
  const { designations } = await loadDesignations(client, provinceCode, kind);
  const states = await plan.states.byRecordIds(client, provinceCode, platformId, [...unchanged]);
  const schools = await loadSchoolCodes(client, provinceCode, [...new Set(states.map((state) => String((JSON.parse(state.content) as Fields)['schoolCode'])))]);
  const set = new WorkingSet(platformId, { rank: sourceRank(designations, day, schools.codesOf), statesBy: plan.table.statesBy });
  for (const state of states) set.load(state);
  const keys = [...unchanged].map((id) => set.ownState(id)?.key ?? null).filter((key) => key !== null);
  for (const state of await plan.states.byKeys(client, [...new Set(keys)])) set.load(state);
  for (const id of unchanged) {
    const state = set.ownState(id);
    if (state?.key == null) continue;
    set.touch(state.key);
    set.leave(state);
    state.live = false;
    state.lead = false;
    state.merged = null;
    state.touched = true;
  }

  const tally = new OutcomeTally();
  const ended = (await waitingOf(client, provinceCode, platformId, kind, proposals.map((one) => one.recordId))).filter((one) => one.receivedAt.getTime() <= source.receivedAt.getTime() && one.pushId !== source.pushId);
  for (const one of ended) {
    tally.add(one.pushId, one.schoolId, one.outcome, -1);
    tally.add(one.pushId, one.schoolId, STALE, 1);
  }
  await removeWaiting(client, ended.map((one) => one.id));
  await moveOutcomes(client, ended.map((one) => ({ pushId: one.pushId, seq: one.seq, line: one.line, from: one.outcome, to: STALE, hubId: null })));
  await saveProblems(client, ended.map((one) => ({ pushId: one.pushId, line: one.line, recordId: one.recordId, outcome: STALE, problems: shown([GONE]) })));

  const endedIds = new Set(ended.map((one) => one.recordId));
  const applied = proposals.filter((one) => unchanged.has(one.recordId) || (one.version === null && endedIds.has(one.recordId))).map((one) => one.recordId);
  await settleProposals(client, source.pushId, applied, proposals.map((one) => one.recordId).filter((id) => !applied.includes(id)));

  const decided: ChunkDecisions = { plan, records: [], decisions: [], set, changes: set.finish(), schools, undesignated: new Set(), alike: [], parted: [], anyWaits: false };
  return writeChunk(tx, tools, source, [], decided, [], { now, endsChunk: true }, tally);
}
