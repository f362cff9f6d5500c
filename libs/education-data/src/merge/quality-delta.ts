import { PROBLEMS } from '@lienthong/contracts';
import type { ChunkFinding } from '../domain/chunk.js';
import type { BareProblem, Decision, MergeRecord } from '../domain/merge/merge-record.js';
import type { SourceState } from '../domain/merge/source-state.js';
import { REJECTED } from '../domain/outcome-code.js';
import { localDayOf } from '../domain/quality/freshness.js';
import { type FoundInRecord, type QualityDelta, QualityTally, schoolYearIn } from '../domain/quality/quality-tally.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import { chunksOf, type ChunkSource } from './chunk-source.js';

/**
 * What a chunk adds to the counts of quality: live records by school, day of confirmation and year, and what was found in which record.
 * @param states the states that the chunk writes
 * @param released true for records that waited and are looked at outside of a chunk of their push, as are those that a roster takes away
 */
export function qualityDelta(decided: ChunkDecisions, source: ChunkSource, states: readonly SourceState[], released: boolean): QualityDelta {
  const { definition } = decided.plan;
  const receivedOn = localDayOf(source.receivedAt.getTime());
  const byRecord = definition.fresh.sort === 'record';
  const tally = new QualityTally(byRecord);
  const feeds = new Set<string | null>();
  for (const state of states) {
    const { stored } = state;
    if (state.confirmed && !byRecord) feeds.add(state.ids.school);
    if (stored?.live === true) tally.add({ school: schoolOf(definition.name, stored.hubId, stored.school), year: schoolYearIn(stored.content), day: localDayOf(stored.confirmedAt) }, -1);
    if (!state.live) continue;
    const day = stored === null ? receivedOn : state.confirmed ? Math.max(receivedOn, localDayOf(stored.confirmedAt)) : localDayOf(stored.confirmedAt);
    tally.add({ school: schoolOf(definition.name, state.hubId, state.ids.school), year: schoolYearIn(state.content), day }, 1);
  }
  const found: FoundInRecord[] = [];
  decided.decisions.forEach((decision, i) => {
    const record = decided.records[i];
    if (record === undefined || decision.problems.length === 0) return;
    const one = foundIn(decided, record, decision);
    if (one !== null) found.push(one);
  });
  const looked = released || decided.records.length === 0 ? [...decided.records, ...states].map((one) => one.recordId) : [];
  const chunks = source.parts && chunksOf(source).map(({ pushId, seq }) => [pushId, seq] as const);
  return { ...tally.counts(), found, raised: states.some((state) => state.touched), looked, feeds: [...feeds], receivedOn, ...(chunks && { chunks }) };
}

/** A school's own record is counted at the school itself. */
function schoolOf(kind: string, hubId: string | null, school: string | null): string | null {
  return kind === 'school' ? hubId : school;
}

/** What counts of a decision's problems: the errors of a refused record, the findings of one that is now held. */
function foundIn(decided: ChunkDecisions, record: MergeRecord, decision: Decision): FoundInRecord | null {
  const refused = decision.outcome === REJECTED;
  const problems = decision.problems.filter((one) => (refused ? one.level === 'error' : one.level === 'finding' && qualityOf(one) !== undefined)).map(({ code, path }) => ({ code, path }));
  if (problems.length === 0) return null;
  if (!refused && decided.set.ownState(record.recordId)?.version !== record.version) return null;
  const school = decided.plan.definition.name === 'school' ? decision.hubId : record.schoolId;
  return { recordId: record.recordId, version: record.version, hubId: decision.hubId, school, refused, problems };
}

function qualityOf({ code }: BareProblem | ChunkFinding): string | undefined {
  return (PROBLEMS as Readonly<Record<string, { readonly quality?: string } | undefined>>)[code]?.quality;
}
