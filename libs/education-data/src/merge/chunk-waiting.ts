import type { Sealer } from '@lienthong/kit/config';
import type pg from 'pg';
import { type ChunkRecord, encodeChunk, encodeRecord } from '../domain/chunk.js';
import { CREATED, HELD, PARKED, STALE, UNCHANGED, UPDATED } from '../domain/outcome-code.js';
import type { OutcomeMove, ProblemRow } from '../store/outcomes.repository.js';
import { type Awaits, keepWaiting, removeWaiting, saveWaiting, waitingOf, type WaitingRow } from '../store/waiting.repository.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import { type ChunkSource, originOf, type Released } from './chunk-source.js';
import { numberRefs } from './identity/keep-identity.js';
import type { OutcomeTally } from './outcome-tally.js';
import { shown } from './shown-problems.js';

/** What putting records aside takes. */
export interface AsideTools {
  readonly sealer: Sealer;
  readonly newId: () => string;
}

/** Parked and held records are kept sealed; released ones that are not through stay where they are. */
export async function putAside(client: pg.ClientBase, tools: AsideTools, source: ChunkSource, rows: readonly ChunkRecord[], decided: ChunkDecisions, released: readonly Released[] | null, now: string): Promise<void> {
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
export async function endOvertaken(client: pg.ClientBase, source: ChunkSource, decided: ChunkDecisions, released: readonly Released[] | null, tally: OutcomeTally, problems: ProblemRow[]): Promise<OutcomeMove[]> {
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
