import type pg from 'pg';
import { textArray } from './array-text.js';
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
    values: [one.pushId, one.seq, one.provinceCode, `{${one.lines.join(',')}}`, `{${one.outcomes.join(',')}}`, textArray(one.recordIds), `{${one.hubIds.map((id) => id ?? 'NULL').join(',')}}`],
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

/** Moves outcomes in the arrays of the chunks they belong to, in the order of (push, seq) so that two merges never wait for each other crosswise. */
export async function moveOutcomes(client: pg.ClientBase, moves: readonly OutcomeMove[]): Promise<void> {
  if (moves.length === 0) return;
  await client.query(`SELECT 1 FROM chunk_outcome WHERE (push_id, seq) IN (SELECT * FROM unnest($1::uuid[], $2::int[])) ORDER BY push_id, seq FOR UPDATE`, [moves.map((move) => move.pushId), moves.map((move) => move.seq)]);
  await client.query(
    `WITH moved AS (
       SELECT c.push_id, c.seq, array_agg(coalesce(m.outcome, o.outcome) ORDER BY o.at) AS outcomes, array_agg(CASE WHEN m.line IS NULL THEN o.hub_id ELSE m.hub_id END ORDER BY o.at) AS hub_ids
       FROM (SELECT DISTINCT push_id, seq FROM json_to_recordset($1) AS i (push_id uuid, seq int)) AS t
       JOIN chunk_outcome c USING (push_id, seq)
       CROSS JOIN LATERAL unnest(c.lines, c.outcomes, c.hub_ids) WITH ORDINALITY AS o (line, outcome, hub_id, at)
       LEFT JOIN json_to_recordset($1) AS m (push_id uuid, seq int, line int, outcome smallint, hub_id uuid) ON m.push_id = c.push_id AND m.seq = c.seq AND m.line = o.line
       GROUP BY c.push_id, c.seq)
     UPDATE chunk_outcome c SET outcomes = moved.outcomes, hub_ids = moved.hub_ids FROM moved WHERE c.push_id = moved.push_id AND c.seq = moved.seq`,
    [JSON.stringify(moves.map((move) => ({ push_id: move.pushId, seq: move.seq, line: move.line, outcome: move.to, hub_id: move.hubId })))],
  );
}

/** What a transaction does to the counts of pushes. */
export interface PushDelta {
  readonly pushId: string;
  /** By OUTCOME_CODES. */
  readonly counts: readonly number[];
  /** 1 when a chunk of the push ended. */
  readonly chunks: number;
}

/** Adds to the counts, in the order of push ids. @returns pushes whose last chunk this was */
export async function addToPushes(client: pg.ClientBase, deltas: readonly PushDelta[], now: string): Promise<string[]> {
  const done: string[] = [];
  for (const delta of [...deltas].sort((a, b) => (a.pushId < b.pushId ? -1 : 1))) {
    const { rows } = await client.query<{ done: boolean }>({
      name: 'add to push',
      text: `UPDATE push SET ${OUTCOME_CODES.map((name, i) => `${name} = ${name} + $${i + 4}`).join(', ')}, chunks_left = chunks_left - $2,
          state = CASE WHEN chunks_left - $2 <= 0 THEN 'done' ELSE 'merging' END,
          finished_at = CASE WHEN chunks_left - $2 <= 0 THEN coalesce(finished_at, $3) END
        WHERE id = $1 RETURNING chunks_left <= 0 AS done`,
      values: [delta.pushId, delta.chunks, now, ...delta.counts],
    });
    if (delta.chunks > 0 && rows[0]?.done === true) done.push(delta.pushId);
  }
  return done;
}
