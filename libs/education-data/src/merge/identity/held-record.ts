import type pg from 'pg';
import { PermanentError } from '@lienthong/kit/errors';
import type { Sealer } from '@lienthong/kit/config';
import { decodeChunk } from '../../domain/chunk.js';
import type { Decision, WaitingSnapshot } from '../../domain/identity/decision.js';
import { trusted } from '../../domain/merge/person-index.js';
import { HELD } from '../../domain/outcome-code.js';
import { referenceKey } from '../../domain/reference-key.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { columnOf } from '../../store/kind-table.js';
import { distrustNumber, endDecision, markNumbers, saveTraces } from '../../store/identity/decisions.repository.js';
import { savePartedItems } from '../../store/review.repository.js';
import { recordMark } from '../../domain/identity/evidence.js';
import { announceArrivals } from '../../store/waiting.repository.js';
import type { ChunkMerger } from '../chunk-merger.js';
import { NumberTokens } from '../number-tokens.js';
import { personMarks } from '../person-marks.js';
import { prepare } from '../prepare.js';
import { keepFrom, NOTHING_MOVED } from './keep-apart.js';
import { personsToday } from './people-mover.js';
import type { IdentityScope } from './tell-moves.js';

export interface HeldTools {
  readonly sealer: Sealer;
  readonly merger: ChunkMerger;
}

interface WaitingRow {
  readonly id: string;
  readonly platform_id: string;
  readonly client_id: string;
  readonly record_id: string;
  readonly push_id: string;
  readonly seq: number;
  readonly line: number;
  readonly lane: number;
  readonly school_id: string | null;
  readonly received_at: Date;
  readonly payload: Buffer;
  readonly whole: Readonly<Record<string, unknown>>;
}

/**
 * Carries out a decision about a record that was held for its identity. The record goes through the merge like any other, here and now:
 * with the person it is said to be about, or decided anew once a number of it proves nothing. What it stood at before is kept.
 */
export async function carryOutHeld(scope: IdentityScope, { sealer, merger }: HeldTools, plan: KindPlan, decision: Decision): Promise<void> {
  const { tx, provinceCode, now } = scope;
  const { client } = tx;
  const waiting = await lockWaiting(client, decision.itemId);
  const [row] = decodeChunk(sealer.open(waiting.payload));
  const { identity } = plan.definition;
  if (row === undefined || identity === undefined) throw new PermanentError('decision_void', 'The held record cannot be read');
  const tokens = new NumberTokens(sealer);
  const source = {
    chunkId: decision.id, pushId: waiting.push_id, seq: -1, lane: waiting.lane, kind: decision.kind, provinceCode, platformId: waiting.platform_id, clientId: waiting.client_id, receivedAt: waiting.received_at,
  };
  const [record] = prepare(source, [row], plan, tokens);
  const marks = personMarks(plan.definition.name, identity, row.content, record?.fields ?? {}, tokens);
  const of = { platformId: waiting.platform_id, recordId: waiting.record_id };

  let personId: string | null = null;
  if (decision.verdict === 'is-person') {
    [personId = null] = await personsToday(scope, decision.survivorId === null ? [] : [decision.survivorId]);
    if (personId === null || (await plan.states.byPersons(client, [personId])).length === 0) throw new PermanentError('decision_void', 'The person has no live source any more');
  } else if (decision.verdict === 'is-another') {
    const like = await plan.states.personsLike(client, provinceCode, [{ ...marks, nameBirth: null }], []);
    personId = scope.newId();
    await keepFrom(scope, plan, decision, personId, [...new Set(like.map((entry) => entry.personId))], [marks]);
  } else await distrust(scope, plan, decision, marks.numbers, of);

  const before = await client.query<{ row: Readonly<Record<string, unknown>> }>(`SELECT row_to_json(r) AS row FROM ${plan.table.table} r WHERE province_code = $1 AND platform_id = $2 AND record_id = $3`, [provinceCode, of.platformId, of.recordId]);
  const { outcome, hubId } = await merger.mergeDecided(tx, source, row, { id: waiting.id, seq: waiting.seq, outcome: HELD, schoolId: waiting.school_id, decision: null, reason: 'identity_conflict', path: '' }, personId);
  await saveTraces(client, decision.id, [{ kind: decision.kind, ...of, hubId, personId, field: '', before: { row: before.rows[0]?.row ?? null } }]);
  const snapshot: WaitingSnapshot = { row: waiting.whole, outcome, version: row.version };
  await endDecision(client, decision.id, {
    state: 'done', now, waiting: snapshot, counts: { ...NOTHING_MOVED, records: outcome === HELD ? 0 : 1 }, ...(personId !== null && { survivorId: personId, persons: [...new Set([...decision.persons, personId])] }),
  });
}

async function lockWaiting(client: pg.ClientBase, id: string): Promise<WaitingRow> {
  const { rows } = await client.query<WaitingRow>(
    `SELECT id::text, platform_id, client_id, record_id, push_id::text, seq, line, lane, school_id::text, received_at, payload, row_to_json(w) AS whole FROM waiting_record w WHERE id = $1 AND outcome = ${HELD} AND reason = 'identity_conflict' FOR UPDATE`,
    [id],
  );
  const [waiting] = rows;
  if (waiting === undefined) throw new PermanentError('decision_void', 'The record is held no longer');
  return waiting;
}

/** Numbers of the record prove nothing from now on: in this record, or in every one. Who was one person by such a number alone comes on the review list. */
async function distrust(scope: IdentityScope, plan: KindPlan, decision: Decision, numbers: Readonly<Record<string, string>>, of: { readonly platformId: string; readonly recordId: string }): Promise<void> {
  const { client } = scope.tx;
  const { kind, provinceCode } = decision;
  const marked = decision.fields.flatMap((field) => (numbers[field] === undefined ? [] : [{ field, number: numbers[field] }]));
  if (marked.length === 0) throw new PermanentError('decision_void', 'The record has no such number');
  await markNumbers(client, decision, marked, decision.verdict === 'number-shared' ? null : of);
  if (decision.verdict === 'number-wrong') return;
  for (const { field, number } of marked) {
    const rows = await distrustNumber(client, plan.table.table, `x_${columnOf(field)}`, provinceCode, field, number);
    await saveTraces(client, decision.id, rows.map((row) => ({ kind, platformId: row.platformId, recordId: row.recordId, hubId: null, personId: row.personId, field, before: null })));
    const persons = [...new Set(rows.map((row) => row.personId))];
    const entries = await plan.states.personsLike(client, provinceCode, [], persons);
    const parted = rows.filter((row) => {
      const own = entries.find((entry) => entry.platformId === row.platformId && entry.recordId === row.recordId);
      const others = entries.filter((entry) => entry !== own && entry.personId === row.personId);
      if (own === undefined || others.length === 0) return false;
      const said = new Set(trusted(own.marks));
      return !others.some((other) => [...trusted(other.marks)].some((digest) => said.has(digest)));
    });
    await savePartedItems(client, kind, provinceCode, parted.map((row) => ({ ...row, mark: recordMark(kind, provinceCode, row.platformId, row.recordId) })), scope.newId, scope.now);
    // Others that were held for this number are decided anew.
    await announceArrivals(client, [referenceKey.number(kind, provinceCode, number)]);
  }
}
