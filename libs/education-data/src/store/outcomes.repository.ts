import type pg from 'pg';
import { integerArray, smallintArray, textArray, type Tx, uuidArray } from '@lienthong/kit/database';
import { OUTCOME_CODES } from '../domain/outcome-code.js';

/** Outcomes of a chunk, parallel arrays in the order of its lines. */
export interface ChunkOutcomes {
  readonly pushId: string;
  readonly seq: number;
  readonly provinceCode: string;
  readonly lines: readonly number[];
  readonly outcomes: readonly number[];
  readonly recordIds: readonly string[];
  readonly hubIds: readonly (string | null)[];
}

/** Keeps the outcomes of a chunk, or of a part of one. */
export async function saveOutcomes(client: pg.ClientBase, one: ChunkOutcomes): Promise<void> {
  await client.query({
    name: 'save outcomes',
    text: `INSERT INTO chunk_outcome (push_id, seq, province_code, lines, outcomes, record_ids, hub_ids) VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (push_id, seq) DO UPDATE SET lines = chunk_outcome.lines || excluded.lines, outcomes = chunk_outcome.outcomes || excluded.outcomes,
        record_ids = chunk_outcome.record_ids || excluded.record_ids, hub_ids = chunk_outcome.hub_ids || excluded.hub_ids`,
    values: [one.pushId, one.seq, one.provinceCode, integerArray(one.lines), smallintArray(one.outcomes), textArray(one.recordIds), uuidArray(one.hubIds)],
  });
}

/** Problems of one record, as receipts show them. */
export interface ProblemRow {
  readonly pushId: string;
  readonly line: number;
  readonly recordId: string;
  readonly outcome: number;
  readonly problems: readonly unknown[];
}

/** Problems of records; of a record that had some (a release, or parked and overtaken within one chunk) the newest stand in their place. */
export async function saveProblems(client: pg.ClientBase, problems: readonly ProblemRow[]): Promise<void> {
  if (problems.length === 0) return;
  const rows = [...new Map(problems.map((row) => [`${row.pushId}:${row.line}`, row])).values()];
  await client.query(
    `INSERT INTO record_problem (push_id, line, record_id, outcome, problems)
     SELECT push_id, line, record_id, outcome, problems FROM json_to_recordset($1) AS i (push_id uuid, line int, record_id text, outcome smallint, problems jsonb)
     ON CONFLICT (push_id, line) DO UPDATE SET outcome = excluded.outcome, problems = excluded.problems`,
    [JSON.stringify(rows.map((row) => ({ push_id: row.pushId, line: row.line, record_id: row.recordId, outcome: row.outcome, problems: row.problems })))],
  );
}

/** A record whose outcome moves after its chunk was merged: released, or overtaken. */
export interface OutcomeMove {
  readonly pushId: string;
  readonly seq: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly hubId: string | null;
}

interface StoredOutcomes {
  readonly push_id: string;
  readonly seq: number;
  readonly lines: number[];
  readonly outcomes: number[];
  readonly hub_ids: (string | null)[];
}

/**
 * Moves outcomes in the arrays of the chunks they belong to, in the order of (push, seq) so that two merges never wait for each other
 * crosswise. The arrays are changed here: joined in the database, 5,000 lines against 5,000 moves were ten times as dear as the merge.
 */
export async function moveOutcomes(client: pg.ClientBase, moves: readonly OutcomeMove[]): Promise<void> {
  if (moves.length === 0) return;
  const byChunk = new Map<string, OutcomeMove[]>();
  for (const move of moves) {
    const key = `${move.pushId} ${move.seq}`;
    const known = byChunk.get(key);
    if (known === undefined) byChunk.set(key, [move]);
    else known.push(move);
  }
  const firsts = [...byChunk.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
  const { rows } = await client.query<StoredOutcomes>(
    `SELECT push_id, seq, lines, outcomes, hub_ids::text[] FROM chunk_outcome WHERE (push_id, seq) IN (SELECT * FROM unnest($1::uuid[], $2::int[])) ORDER BY push_id, seq FOR UPDATE`,
    [firsts.map((move) => move.pushId), firsts.map((move) => move.seq)],
  );
  for (const { push_id: pushId, seq, lines, outcomes, hub_ids: hubIds } of rows) {
    const at = new Map(lines.map((line, i) => [line, i]));
    for (const move of byChunk.get(`${pushId} ${seq}`) ?? []) {
      const i = at.get(move.line);
      if (i === undefined) continue;
      outcomes[i] = move.to;
      hubIds[i] = move.hubId;
    }
    await client.query({ name: 'move outcomes', text: 'UPDATE chunk_outcome SET outcomes = $3, hub_ids = $4 WHERE push_id = $1 AND seq = $2', values: [pushId, seq, smallintArray(outcomes), uuidArray(hubIds)] });
  }
}

/** What a transaction does to the counts of pushes. */
export interface PushDelta {
  readonly pushId: string;
  /** By OUTCOME_CODES. */
  readonly counts: readonly number[];
  /** 1 when a chunk of the push ended. */
  readonly chunks: number;
}

/**
 * Adds to the counts, in the order of push ids. A push's row is wanted by all who merge chunks of it, so it is locked at the very end of the
 * transaction.
 * @returns pushes whose last chunk this was; filled when the transaction commits
 */
export function addToPushes(tx: Tx, deltas: readonly PushDelta[], now: string): string[] {
  const done: string[] = [];
  for (const delta of [...deltas].sort((a, b) => (a.pushId < b.pushId ? -1 : 1))) {
    tx.atEnd({ name: 'add to push', text: ADD_TO_PUSH, values: [delta.pushId, delta.chunks, now, ...delta.counts] }, ({ rows }) => {
      if (delta.chunks > 0 && (rows[0] as { readonly done: boolean } | undefined)?.done === true) done.push(delta.pushId);
    });
  }
  return done;
}

const ADD_TO_PUSH = `UPDATE push SET ${OUTCOME_CODES.map((name, i) => `${name} = ${name} + $${i + 4}`).join(', ')}, chunks_left = chunks_left - $2,
    state = CASE WHEN chunks_left - $2 <= 0 THEN 'done' ELSE 'merging' END,
    finished_at = CASE WHEN chunks_left - $2 <= 0 THEN coalesce(finished_at, $3) END
  WHERE id = $1 RETURNING chunks_left <= 0 AS done`;
