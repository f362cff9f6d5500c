import type pg from 'pg';
import { LOOKED_INTO } from '../domain/certification/scenarios.js';
import type { CertificationFacts, RejectFacts } from '../domain/certification/verdict.js';
import { CREATED, PARKED, REJECTED, STALE, UNCHANGED, UPDATED } from '../domain/outcome-code.js';
import type { CertificationRow } from './certification.repository.js';

/** Pushes of a run that are looked into, the newest. */
const MOST_PUSHES = 300;
/** Reasons why records were refused, per push. */
const REASONS = ['/api/education/v1/pushes/:pushId/problems', '/api/education/v1/pushes/:pushId/records'];
const RECEIPT = '/api/education/v1/pushes/:pushId';
const TAKEN = `${CREATED}, ${UPDATED}, ${UNCHANGED}`;

/** Pushes of the client since the run began; $1 platform, $2 client, $3 smallest id, $4 start, $5 end. */
const PUSHES = `
  run_push AS MATERIALIZED (
    SELECT id, kind, state, mode, proposed_cancels, parked, created + updated + unchanged AS taken FROM push
    WHERE platform_id = $1 AND client_id = $2 AND id >= $3::uuid AND received_at >= $4 AND received_at <= $5 AND received <= ${LOOKED_INTO}
    ORDER BY id DESC LIMIT ${MOST_PUSHES})`;
/** Outcomes of their records; ids of pushes rise with time. */
const OUTCOMES = `
  outcome AS MATERIALIZED (
    SELECT p.id AS push_id, p.kind, o.record_id, o.outcome FROM run_push p JOIN chunk_outcome c ON c.push_id = p.id
    CROSS JOIN LATERAL unnest(c.record_ids, c.outcomes) AS o (record_id, outcome))`;

const SEEN = `WITH ${PUSHES}, ${OUTCOMES}
  SELECT (SELECT count(*)::int FROM run_push) AS pushes,
    (SELECT id::text FROM run_push WHERE state = 'done' AND taken > 0 ORDER BY id LIMIT 1) AS taken_push,
    (SELECT coalesce(sum(parked), 0)::int FROM run_push) AS waiting,
    (SELECT later.push_id::text FROM outcome later JOIN outcome earlier USING (kind, record_id)
     WHERE later.outcome = ${UNCHANGED} AND earlier.outcome IN (${TAKEN}) AND earlier.push_id < later.push_id LIMIT 1) AS replayed_push,
    (SELECT r.push_id::text FROM record_problem r JOIN run_push p ON p.id = r.push_id WHERE r.outcome = ${STALE} AND r.problems @> '[{"code": "version_old"}]' LIMIT 1) AS late_push,
    (SELECT r.push_id::text FROM record_problem r JOIN run_push p ON p.id = r.push_id WHERE r.outcome = ${STALE} AND r.problems @> '[{"code": "version_reused"}]' LIMIT 1) AS reused_push,
    -- Only a record that waited leaves a row without a problem (outcomes.repository.ts).
    (SELECT r.push_id::text FROM record_problem r JOIN run_push p ON p.id = r.push_id WHERE r.outcome IN (${TAKEN}) AND r.problems = '[]' LIMIT 1) AS released_push`;

const REJECTS = `WITH ${PUSHES}, ${OUTCOMES},
  refused AS (
    SELECT r.push_id, r.line,
      EXISTS (SELECT FROM outcome o WHERE o.kind = p.kind AND o.record_id = r.record_id AND o.push_id > r.push_id AND o.outcome IN (${TAKEN}, ${PARKED})) AS mended,
      EXISTS (SELECT FROM certification_call c WHERE c.certification_id = $6 AND c.push_id = r.push_id AND c.route = ANY($7) AND c.status = 200) AS was_read
    FROM record_problem r JOIN run_push p ON p.id = r.push_id WHERE r.outcome = ${REJECTED} AND r.record_id IS NOT NULL)
  SELECT push_id::text, count(*)::int AS total, count(*) FILTER (WHERE NOT mended)::int AS unmended, count(*) FILTER (WHERE mended AND NOT was_read)::int AS unread,
    count(*) FILTER (WHERE mended AND was_read)::int AS good, (array_agg(line ORDER BY mended, line) FILTER (WHERE NOT mended OR NOT was_read))[1:10] AS lines
  FROM refused GROUP BY push_id ORDER BY push_id`;

const FULL = `WITH ${PUSHES}
  SELECT id::text AS push_id, coalesce(proposed_cancels, 0) AS cancels,
    EXISTS (SELECT FROM certification_call c WHERE c.certification_id = $6 AND c.push_id = run_push.id AND c.route = '/api/education/v1/pushes/:pushId/records' AND c.status = 200) AS cancels_read
  FROM run_push WHERE mode = 'full' AND state = 'done' AND taken > 0 ORDER BY id DESC LIMIT 1`;

/** A walk through a list: a first page with a next one, each further call by the cursor just given, to a page without a next one. */
const WALKS = `WITH RECURSIVE call AS MATERIALIZED (SELECT id, list, cursor, next FROM certification_call WHERE certification_id = $1 AND list IS NOT NULL AND status = 200 ORDER BY id DESC LIMIT 2000),
  walk AS (
    SELECT id, list, next FROM call WHERE cursor IS NULL AND next IS NOT NULL
    UNION SELECT c.id, c.list, c.next FROM walk w JOIN call c ON c.list = w.list AND c.cursor = w.next AND c.id > w.id)
  SELECT count(*) > 0 AS begun, coalesce(bool_or(next IS NULL), false) AS finished FROM walk`;

interface SeenRow {
  readonly pushes: number;
  readonly taken_push: string | null;
  readonly waiting: number;
  readonly replayed_push: string | null;
  readonly late_push: string | null;
  readonly reused_push: string | null;
  readonly released_push: string | null;
}

interface RejectRow {
  readonly push_id: string;
  readonly total: number;
  readonly unmended: number;
  readonly unread: number;
  readonly good: number;
  /** The unmended ones first. */
  readonly lines: readonly number[] | null;
}

/** What the client of a run has done up to a time, out of stored rows. */
export async function certificationFacts(client: pg.ClientBase, run: CertificationRow, until: Date): Promise<CertificationFacts> {
  const values = [run.platform_id, run.client_id, firstIdOf(run.started_at), run.started_at, until];
  const { rows: [seen] } = await client.query<SeenRow>(SEEN, values);
  const { rows: rejects } = await client.query<RejectRow>(REJECTS, [...values, run.id, REASONS]);
  const { rows: [full] } = await client.query<{ push_id: string; cancels: number; cancels_read: boolean }>(FULL, [...values, run.id]);
  const { rows: [paging] } = await client.query<{ begun: boolean; finished: boolean }>(WALKS, [run.id]);
  const { rows: [receipt] } = await client.query<{ push_id: string }>(
    `SELECT c.push_id::text FROM certification_call c JOIN push p ON p.id = c.push_id AND p.client_id = $2
     WHERE c.certification_id = $1 AND c.status = 200 AND (c.route = $3 OR c.route = '/api/education/v1/pushes/:kind') AND p.finished_at <= c.at LIMIT 1`,
    [run.id, run.client_id, RECEIPT],
  );
  return {
    pushes: seen?.pushes ?? 0, takenPush: seen?.taken_push ?? null, receiptPush: receipt?.push_id ?? null, replayedPush: seen?.replayed_push ?? null, latePush: seen?.late_push ?? null,
    reusedPush: seen?.reused_push ?? null, releasedPush: seen?.released_push ?? null, waiting: seen?.waiting ?? 0,
    rejected: rejectFacts(rejects), fullPush: full === undefined ? null : { pushId: full.push_id, cancels: full.cancels, cancelsRead: full.cancels_read }, paging: paging ?? { begun: false, finished: false }, throttle: run.throttle, token: run.token,
  };
}

function rejectFacts(rows: readonly RejectRow[]): RejectFacts {
  const sum = (of: (row: RejectRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const bad = rows.find((row) => row.unmended > 0) ?? rows.find((row) => row.unread > 0);
  return {
    total: sum((row) => row.total), unmended: sum((row) => row.unmended), unread: sum((row) => row.unread),
    example: bad === undefined ? null : { pushId: bad.push_id, lines: (bad.lines ?? []).slice(0, bad.unmended || undefined) }, mendedPush: rows.find((row) => row.good > 0)?.push_id ?? null,
  };
}

/** The smallest UUID version 7 of a moment. */
function firstIdOf(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
