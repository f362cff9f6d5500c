import { type OverlapSightingV1, type PushCountsV1, TOPICS } from '@lienthong/contracts';
import type { OutboxEvent } from '@lienthong/kit/messaging';
import { DECISIONS_SOURCE } from '../domain/decision-merge.js';
import { HELD, UNCHANGED } from '../domain/outcome-code.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import { chunksOf, type ChunkSource } from './chunk-source.js';
import type { OutcomeTally } from './outcome-tally.js';

/** Owning school for counts: a school's record is of itself. */
export function schoolOf(decided: ChunkDecisions, i: number): string | null {
  if (decided.plan.definition.name === 'school') return decided.decisions[i]?.hubId ?? decided.records[i]?.schoolId ?? null;
  return decided.records[i]?.schoolId ?? null;
}

/** Counts of outcomes, an event for each push. */
export function pushEvents(source: ChunkSource, tally: OutcomeTally, now: string): OutboxEvent[] {
  const chunks = new Map(chunksOf(source).map((chunk) => [chunk.pushId, chunk]));
  return tally.byPush().map(({ pushId }) => {
    const { platformId, clientId, provinceCode, kind, receivedAt, chunkId } = chunks.get(pushId) ?? source;
    const data: PushCountsV1 = { pushId, platformId, clientId, provinceCode, kind, receivedAt: receivedAt.toISOString(), schools: tally.schoolsOf(pushId) };
    return { topic: TOPICS.push.name, type: TOPICS.push.type, key: platformId, subject: platformId, provinceCode, time: now, correlationId: pushId, causationId: chunkId, data };
  });
}

/** What the chunk shows of two platforms doing the same: held for another's designation, or joined to another's record. */
export function sightings(source: ChunkSource, decided: ChunkDecisions, now: string): OutboxEvent[] {
  const seen = new Map<string, { schoolId: string | null; other: string; reason: OverlapSightingV1['reason']; records: number }>();
  const see = (schoolId: string | null, other: string, reason: OverlapSightingV1['reason']): void => {
    const key = `${schoolId ?? ''}|${other}|${reason}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { schoolId, other, reason, records: 1 });
    else known.records += 1;
  };
  decided.decisions.forEach((decision, i) => {
    const record = decided.records[i];
    if (record === undefined) return;
    if (decision.outcome === HELD && record.hold?.otherPlatformId != null) see(schoolOf(decided, i), record.hold.otherPlatformId, 'held');
    if (decision.outcome > UNCHANGED || record.resolution === null) return;
    const state = decided.set.ownState(record.recordId);
    if (state?.live !== true || state.key === null) return;
    const live = decided.set.liveOf(state.key);
    if (live.length > 1) for (const other of new Set(live.map((one) => one.platformId))) if (other !== source.platformId && other !== DECISIONS_SOURCE) see(schoolOf(decided, i), other, 'same-record');
  });
  const topic = TOPICS.overlapSighting;
  return [...seen.values()].map(({ schoolId, other, reason, records }) => {
    const data: OverlapSightingV1 = { provinceCode: source.provinceCode, kind: source.kind, schoolId, platformId: source.platformId, otherPlatformId: other, reason, records };
    const key = schoolId ?? source.provinceCode;
    return { topic: topic.name, type: topic.type, key, subject: key, provinceCode: source.provinceCode, time: now, correlationId: source.pushId, causationId: source.chunkId, data };
  });
}
