import type pg from 'pg';
import { TOPICS, type OverlapSightingV1, type PushCountsV1 } from '@lienthong/contracts';
import type { Sealer } from '@lienthong/kit/config';
import { together, type Tx } from '@lienthong/kit/database';
import type { Outbox, OutboxEvent } from '@lienthong/kit/messaging';
import { type ChunkFinding, type ChunkRecord, encodeChunk, encodeRecord } from '../domain/chunk.js';
import type { BareProblem } from '../domain/merge/merge-record.js';
import { DECISIONS_SOURCE } from '../domain/decision-merge.js';
import { CREATED, HELD, OUTCOME_CODES, PARKED, REJECTED, STALE, UNCHANGED, UPDATED } from '../domain/outcome-code.js';
import { appendChanges, KEY_CHANGED, OP_CANCEL, OP_CREATE, OP_UPDATE } from '../store/change-log.repository.js';
import { addToPushes, type ChunkOutcomes, moveOutcomes, type OutcomeMove, type ProblemRow, type PushDelta, saveOutcomes, saveProblems } from '../store/outcomes.repository.js';
import { saveSchoolCodes } from '../store/school-codes.repository.js';
import { announceArrivals, type Awaits, keepWaiting, removeWaiting, saveWaiting, waitingOf, type WaitingRow } from '../store/waiting.repository.js';
import { saveEnded } from '../store/review.repository.js';
import { keepIdentity, numberRefs } from './identity/keep-identity.js';
import { arrivalsOf } from './arrivals.js';
import { changeEvents } from './change-events.js';
import { withPastStates } from './past-states.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import { chunksOf, type ChunkSource, originOf, type Released } from './chunk-source.js';
import { textOf } from './merge-context.js';
import { OutcomeTally } from './outcome-tally.js';
import { qualityDelta } from './quality-delta.js';
import { foundAlone } from '../domain/quality/quality-tally.js';
import { saveQualityDelta } from '../store/quality/quality-delta.repository.js';

export interface WriteTools {
  readonly outbox: Outbox;
  readonly sealer: Sealer;
  readonly newId: () => string;
  /** Kinds that others refer to: theirs are announced to those who wait. */
  readonly isReferredTo: (kind: string) => boolean;
}

export interface ChunkEnd {
  /** RFC 3339, UTC. */
  readonly now: string;
  /** True when with these records a chunk of the push ends. */
  readonly endsChunk: boolean;
}

/**
 * Writes what a chunk came to, in one transaction with its events.
 * @param tally counts that move besides those of the records in hand
 * @returns pushes that are done now; filled when the transaction commits
 */
export async function writeChunk(tx: Tx, tools: WriteTools, source: ChunkSource, rows: readonly ChunkRecord[], decided: ChunkDecisions, released: readonly Released[] | null, end: ChunkEnd, tally = new OutcomeTally()): Promise<string[]> {
  const { client } = tx;
  const { now } = end;
  const { plan, set, changes } = decided;
  const states = [...set.changedStates()];
  if (plan.definition.identity !== undefined) await keepIdentity(client, tools, source, decided, states, now);
  await plan.states.write(client, source.provinceCode, states, now);

  const told = changeEvents({ plan, provinceCode: source.provinceCode, platformId: source.platformId, now, pushId: source.pushId, chunkId: source.chunkId, ...(source.traceParent && { traceParent: source.traceParent }) }, changes, (view) =>
    [...new Set(set.liveOf(view.key).map((state) => state.platformId))].filter((id) => id !== DECISIONS_SOURCE).sort());
  const [events] = await together(client, () => [
    withPastStates(client, told),
    source.byDecision === true ? nothing : writeOutcomes(client, tools, source, rows, decided, released, now, tally),
    plan.definition.name === 'school' && changes.length > 0 ? keepSchoolCodes(client, source, decided) : nothing,
    tools.isReferredTo(source.kind) ? announceArrivals(client, arrivalsOf(plan, source.provinceCode, states)) : nothing,
    tools.isReferredTo(source.kind) ? saveEnded(client, source.kind, source.provinceCode, changes.filter((one) => one.after === null).map((one) => one.hubId), changes.filter((one) => one.before === null).map((one) => one.hubId), now) : nothing,
    saveQualityDelta(client, source, qualityDelta(decided, source, states, released !== null)),
  ]);
  await tools.outbox.append(tx, source.byDecision === true ? events : [...events, ...pushEvents(source, tally, now), ...sightings(source, decided, now)]);

  const done = addToPushes(tx, pushDeltas(tally, end.endsChunk ? chunksOf(source) : []), now);
  appendChanges(tx, {
    provinceCode: source.provinceCode, kind: source.kind, platformId: source.platformId, at: now,
    hubIds: changes.map((one) => one.hubId),
    ops: changes.map(({ before, after }) => (before === null ? OP_CREATE : after === null ? OP_CANCEL : OP_UPDATE + (before.key !== after.key ? KEY_CHANGED : 0))),
    schoolIds: changes.map((one) => (plan.definition.name === 'school' ? one.hubId : (one.after ?? one.before)?.ids.school ?? null)),
  });
  return done;
}

const nothing = Promise.resolve();

/** What pushes get, with the chunks that end. What a roster no longer holds has no outcome in its push; its chunk ends all the same. */
function pushDeltas(tally: OutcomeTally, ended: readonly ChunkSource[]): PushDelta[] {
  const counts = new Map(tally.byPush().map((one) => [one.pushId, one.counts]));
  const chunks = new Map<string, number>();
  for (const { pushId } of ended) chunks.set(pushId, (chunks.get(pushId) ?? 0) + 1);
  return [...new Set([...counts.keys(), ...chunks.keys()])].map((pushId) => ({ pushId, counts: counts.get(pushId) ?? OUTCOME_CODES.map(() => 0), chunks: chunks.get(pushId) ?? 0 }));
}

/** Outcome of each record, problems, what waits; none of which a decision has. */
async function writeOutcomes(client: pg.ClientBase, tools: WriteTools, source: ChunkSource, rows: readonly ChunkRecord[], decided: ChunkDecisions, released: readonly Released[] | null, now: string, tally: OutcomeTally): Promise<void> {
  const { records, decisions } = decided;
  const problems: ProblemRow[] = [];
  const moves: OutcomeMove[] = [];
  decisions.forEach((decision, i) => {
    const record = records[i];
    if (record === undefined) return;
    const was = released?.[i];
    const { pushId } = originOf(source, i);
    if (was === undefined) tally.add(pushId, schoolOf(decided, i), decision.outcome, 1, decided.undesignated.has(i) && decision.outcome <= UNCHANGED);
    else if (was.outcome !== decision.outcome) {
      tally.add(pushId, was.schoolId, was.outcome, -1);
      tally.add(pushId, schoolOf(decided, i), decision.outcome, 1);
      moves.push({ pushId, seq: was.seq, line: record.line, from: was.outcome, to: decision.outcome, hubId: decision.hubId });
    }
    if (decision.problems.length > 0 || was !== undefined) {
      problems.push({ pushId, line: record.line, recordId: record.recordId, outcome: decision.outcome, problems: shown(decision.problems) });
    }
  });
  if (released === null) await together(client, () => outcomesOf(source, decided).map((one) => saveOutcomes(client, one)));
  await putAside(client, tools, source, rows, decided, released, now);
  const mayOvertake = decided.anyWaits || decisions.some((one) => one.outcome === PARKED || one.outcome === HELD);
  const overtaken = mayOvertake ? await endOvertaken(client, source, decided, released, tally, problems) : [];
  await moveOutcomes(client, [...moves, ...overtaken]);
  await saveProblems(client, problems);
}

/** Outcomes by chunk. */
function outcomesOf(source: ChunkSource, { records, decisions }: ChunkDecisions): ChunkOutcomes[] {
  let from = 0;
  return (source.parts ?? [{ source, end: records.length }]).map(({ source: { pushId, seq, provinceCode }, end }) => {
    const [sent, ended] = [records.slice(from, end), decisions.slice(from, end)];
    from = end;
    return { pushId, seq, provinceCode, lines: sent.map((record) => record.line), outcomes: ended.map((one) => one.outcome), recordIds: sent.map((record) => record.recordId), hubIds: ended.map((one) => one.hubId) };
  });
}

/** Ends a record that the hub could not work on as rejected, so that it has its one outcome. */
export async function refuseRecord(tx: Tx, tools: WriteTools, source: ChunkSource, row: ChunkRecord, was: Released | null, now: string): Promise<void> {
  const tally = new OutcomeTally();
  if (was !== null) tally.add(source.pushId, was.schoolId, was.outcome, -1);
  tally.add(source.pushId, null, REJECTED, 1);
  const problems = shown([{ level: 'error', code: 'malformed_line', path: '', message: { vi: 'Hệ thống không xử lý được bản ghi này', en: 'The hub cannot work on this record' } }]);
  if (was === null) await saveOutcomes(tx.client, { pushId: source.pushId, seq: source.seq, provinceCode: source.provinceCode, lines: [row.line], outcomes: [REJECTED], recordIds: [row.recordId], hubIds: [null] });
  else {
    await moveOutcomes(tx.client, [{ pushId: source.pushId, seq: was.seq, line: row.line, from: was.outcome, to: REJECTED, hubId: null }]);
    await removeWaiting(tx.client, [was.id]);
  }
  await saveProblems(tx.client, [{ pushId: source.pushId, line: row.line, recordId: row.recordId, outcome: REJECTED, problems }]);
  const refused = { recordId: row.recordId, version: row.version, hubId: null, school: was?.schoolId ?? null, refused: true, problems: [{ code: 'malformed_line', path: '' }] };
  await saveQualityDelta(tx.client, source, foundAlone([refused]));
  await tools.outbox.append(tx, pushEvents(source, tally, now));
  addToPushes(tx, pushDeltas(tally, []), now);
}

/** Owning school for counts: a school's record is of itself. */
function schoolOf(decided: ChunkDecisions, i: number): string | null {
  if (decided.plan.definition.name === 'school') return decided.decisions[i]?.hubId ?? decided.records[i]?.schoolId ?? null;
  return decided.records[i]?.schoolId ?? null;
}

/** Problems as receipts show them: at most 20, each with its texts. */
export function shown(problems: readonly (BareProblem | ChunkFinding)[]): ChunkFinding[] {
  return problems.slice(0, 20).map((one) => ('message' in one ? one : { ...one, message: textOf(one.code) }));
}

/** Parked and held records are kept sealed; released ones that are not through stay where they are. */
async function putAside(client: pg.ClientBase, tools: WriteTools, source: ChunkSource, rows: readonly ChunkRecord[], decided: ChunkDecisions, released: readonly Released[] | null, now: string): Promise<void> {
  const fresh = new Map<ChunkSource, WaitingRow[]>();
  const again: { id: string; outcome: number; reason: string; path: string; otherPlatformId: string | null; awaits: Awaits }[] = [];
  const through: string[] = [];
  decided.decisions.forEach((decision, i) => {
    const record = decided.records[i];
    const row = rows[i];
    if (record === undefined || row === undefined) return;
    const was = released?.[i];
    if (decision.outcome !== PARKED && decision.outcome !== HELD) {
      if (was !== undefined) through.push(was.id);
      return;
    }
    const cause = decision.problems.find((one) => one.level === 'error');
    const why = { reason: cause?.code ?? '', path: cause?.path ?? '', otherPlatformId: decision.outcome === HELD ? (record.hold?.otherPlatformId ?? null) : null };
    const awaits = record.resolution?.kind === 'missing' && decision.outcome === PARKED ? record.resolution.awaits : why.reason === 'identity_conflict' ? [numberRefs(source, record)] : [];
    if (was !== undefined) again.push({ id: was.id, outcome: decision.outcome, ...why, awaits });
    else {
      const code = record.fields['schoolCode'];
      const origin = originOf(source, i);
      const aside = fresh.get(origin) ?? [];
      aside.push({
        id: tools.newId(), recordId: record.recordId, version: record.version, pushId: origin.pushId, seq: origin.seq, line: record.line, outcome: decision.outcome, ...why,
        schoolId: record.schoolId, schoolCode: typeof code === 'string' ? code : null, payload: tools.sealer.seal(encodeChunk([encodeRecord(row)])), awaits,
      });
      fresh.set(origin, aside);
    }
  });
  for (const [{ provinceCode, kind, platformId, clientId, lane, receivedAt }, aside] of fresh) await saveWaiting(client, { provinceCode, kind, platformId, clientId, lane, receivedAt: receivedAt.toISOString(), now }, aside);
  await keepWaiting(client, again);
  await removeWaiting(client, through);
}

/** Parked records of which a newer version has come end as stale, in the push that brought them. */
async function endOvertaken(client: pg.ClientBase, source: ChunkSource, decided: ChunkDecisions, released: readonly Released[] | null, tally: OutcomeTally, problems: ProblemRow[]): Promise<OutcomeMove[]> {
  const newest = new Map<string, number>();
  decided.decisions.forEach((decision, i) => {
    const record = decided.records[i];
    if (record === undefined || ![CREATED, UPDATED, UNCHANGED, PARKED].includes(decision.outcome)) return;
    newest.set(record.recordId, Math.max(newest.get(record.recordId) ?? 0, record.version));
  });
  if (newest.size === 0) return [];
  const inHand = new Set(released?.map((one) => one.id));
  const waiting = await waitingOf(client, source.provinceCode, source.platformId, source.kind, [...newest.keys()]);
  const overtaken = waiting.filter((one) => one.outcome === PARKED && !inHand.has(one.id) && one.version < (newest.get(one.recordId) ?? 0));
  for (const one of overtaken) {
    tally.add(one.pushId, one.schoolId, PARKED, -1);
    tally.add(one.pushId, one.schoolId, STALE, 1);
    problems.push({ pushId: one.pushId, line: one.line, recordId: one.recordId, outcome: STALE, problems: shown([{ level: 'error', code: 'version_old', path: 'version' }]) });
  }
  await removeWaiting(client, overtaken.map((one) => one.id));
  return overtaken.map((one) => ({ pushId: one.pushId, seq: one.seq, line: one.line, from: PARKED, to: STALE, hubId: null }));
}

async function keepSchoolCodes(client: pg.ClientBase, source: ChunkSource, { changes, set }: ChunkDecisions): Promise<void> {
  await saveSchoolCodes(client, source.provinceCode, changes.map(({ hubId, after }) => {
    if (after === null) return { hubId, official: [], former: [] };
    const contents = set.liveOf(after.key).flatMap((state) => (state.history === null ? [] : (JSON.parse(state.history) as { schoolCode: string; formerCodes?: readonly string[] }[])));
    return { hubId, official: [...new Set(contents.map((one) => one.schoolCode))], former: [...new Set(contents.flatMap((one) => one.formerCodes ?? []))] };
  }));
}

function pushEvents(source: ChunkSource, tally: OutcomeTally, now: string): OutboxEvent[] {
  const chunks = new Map(chunksOf(source).map((chunk) => [chunk.pushId, chunk]));
  return tally.byPush().map(({ pushId }) => {
    const { platformId, clientId, provinceCode, kind, receivedAt, chunkId } = chunks.get(pushId) ?? source;
    const data: PushCountsV1 = { pushId, platformId, clientId, provinceCode, kind, receivedAt: receivedAt.toISOString(), schools: tally.schoolsOf(pushId) };
    return { topic: TOPICS.push.name, type: TOPICS.push.type, key: platformId, subject: platformId, provinceCode, time: now, correlationId: pushId, causationId: chunkId, data };
  });
}

/** What the chunk shows of two platforms doing the same: held for another's designation, or joined to another's record. */
function sightings(source: ChunkSource, decided: ChunkDecisions, now: string): OutboxEvent[] {
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
