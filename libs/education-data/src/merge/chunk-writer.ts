import { COPY_FROM_ROWS, together, type Tx } from '@lienthong/kit/database';
import type { Outbox } from '@lienthong/kit/messaging';
import type pg from 'pg';
import type { ChunkRecord } from '../domain/chunk.js';
import { DECISIONS_SOURCE } from '../domain/decision-merge.js';
import { OUTCOME_CODES, REJECTED } from '../domain/outcome-code.js';
import { foundAlone } from '../domain/quality/quality-tally.js';
import { appendChanges, KEY_CHANGED, OP_CANCEL, OP_CREATE, OP_UPDATE } from '../store/change-log.repository.js';
import { addToPushes, moveOutcomes, type PushDelta, saveOutcomes, saveProblems } from '../store/outcomes.repository.js';
import { saveQualityDelta } from '../store/quality/quality-delta.repository.js';
import { saveEnded } from '../store/review.repository.js';
import { saveSchoolCodes } from '../store/school-codes.repository.js';
import { announceArrivals, removeWaiting } from '../store/waiting.repository.js';
import { arrivalsOf } from './arrivals.js';
import { changeEvents } from './change-events.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import { pushEvents, sightings } from './chunk-events.js';
import { writeOutcomes } from './chunk-outcomes.js';
import { chunksOf, type ChunkSource, type Released } from './chunk-source.js';
import type { AsideTools } from './chunk-waiting.js';
import { keepIdentity } from './identity/keep-identity.js';
import { OutcomeTally } from './outcome-tally.js';
import { withPastStates } from './past-states.js';
import { qualityDelta } from './quality-delta.js';
import { shown } from './shown-problems.js';

export interface WriteTools extends AsideTools {
  readonly outbox: Outbox;
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
  // COPY wants the connection for itself; a few rows go with all else.
  const few = states.length < COPY_FROM_ROWS;
  if (!few) await plan.states.write(client, source.provinceCode, states, now);

  const told = changeEvents({ plan, provinceCode: source.provinceCode, platformId: source.platformId, now, pushId: source.pushId, chunkId: source.chunkId, ...(source.traceParent && { traceParent: source.traceParent }) }, changes, (view) =>
    [...new Set(set.liveOf(view.key).map((state) => state.platformId))].filter((id) => id !== DECISIONS_SOURCE).sort());
  const [events] = await together(client, () => [
    withPastStates(client, told),
    few ? plan.states.write(client, source.provinceCode, states, now) : nothing,
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

async function keepSchoolCodes(client: pg.ClientBase, source: ChunkSource, { changes, set }: ChunkDecisions): Promise<void> {
  await saveSchoolCodes(client, source.provinceCode, changes.map(({ hubId, after }) => {
    if (after === null) return { hubId, official: [], former: [] };
    const contents = set.liveOf(after.key).flatMap((state) => (state.history === null ? [] : (JSON.parse(state.history) as { schoolCode: string; formerCodes?: readonly string[] }[])));
    return { hubId, official: [...new Set(contents.map((one) => one.schoolCode))], former: [...new Set(contents.flatMap((one) => one.formerCodes ?? []))] };
  }));
}
