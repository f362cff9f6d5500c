import type pg from 'pg';
import { uuidArray } from '@lienthong/kit/database';
import type { QueuedRecord } from '../../domain/exchange/exchange-record.js';

export interface DueRecord extends QueuedRecord {
  readonly state: 'queued' | 'sent';
  readonly codeDigest: string | null;
  readonly queuedAt: Date;
}

/** Names a destination of a province in the statements below. */
export interface QueueOf {
  readonly provinceCode: string;
  readonly id: string;
}

/** Records whose turn has come, parents' kinds first; held until the end of the transaction. */
export async function dueRecords(client: pg.ClientBase, { provinceCode, id }: QueueOf, now: Date, limit: number): Promise<DueRecord[]> {
  const { rows } = await client.query<DueRecord>(
    `SELECT kind, hub_id::text AS "hubId", version::float8, sent_digest::text AS "sentDigest", acked_version::float8 AS "ackedVersion", acked_digest::text AS "ackedDigest", acked_gone AS "ackedGone", attempts,
       state, code_digest::text AS "codeDigest", queued_at AS "queuedAt"
     FROM exchange_record WHERE province_code = $1 AND destination = $2 AND state IN ('queued', 'sent') AND next_try_at <= $3 ORDER BY rank, next_try_at LIMIT $4 FOR UPDATE`,
    [provinceCode, id, now, limit],
  );
  return rows;
}

/** What was decided for a due record before anything leaves. */
export interface Prepared {
  readonly kind: string;
  readonly hubId: string;
  readonly state: 'sent' | 'waiting' | 'acknowledged' | 'rejected' | 'withdrawn';
  readonly reason: string | null;
  readonly gone: boolean;
  readonly version: number;
  readonly sentDigest: string | null;
  readonly codeDigest: string | null;
  readonly learnerId: string | null;
  readonly waitsFor: string | null;
  readonly attempts: number;
  readonly nextTryAt: Date;
}

/** Written and committed before the request leaves: whoever takes over after a kill sends the same content under the same version. */
export async function savePrepared(client: pg.ClientBase, { provinceCode, id }: QueueOf, rows: readonly Prepared[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `UPDATE exchange_record AS r SET state = p.state, reason = p.reason, message = NULL, gone = p.gone, version = p.version, sent_digest = p."sentDigest", code_digest = p."codeDigest", learner_id = coalesce(p."learnerId", r.learner_id),
       waits_for = p."waitsFor", attempts = p.attempts, next_try_at = p."nextTryAt", sent_at = CASE WHEN p.state = 'sent' THEN $4 ELSE r.sent_at END
     FROM json_to_recordset($3::json) AS p (kind text, "hubId" uuid, state text, reason text, gone boolean, version bigint, "sentDigest" uuid, "codeDigest" uuid, "learnerId" uuid, "waitsFor" uuid, attempts int, "nextTryAt" timestamptz)
     WHERE r.province_code = $1 AND r.destination = $2 AND r.kind = p.kind AND r.hub_id = p."hubId"`,
    [provinceCode, id, JSON.stringify(rows), now],
  );
}

/** Records that the destination never heard of and the hub no longer has. */
export async function forgetRecords(client: pg.ClientBase, { provinceCode, id }: QueueOf, records: readonly { readonly kind: string; readonly hubId: string }[]): Promise<void> {
  if (records.length === 0) return;
  await client.query(
    'DELETE FROM exchange_record AS r USING unnest($3::text[], $4::uuid[]) AS gone (kind, hub_id) WHERE r.province_code = $1 AND r.destination = $2 AND r.kind = gone.kind AND r.hub_id = gone.hub_id',
    [provinceCode, id, records.map((one) => one.kind), records.map((one) => one.hubId)],
  );
}

/** Of these records, those that the destination holds. */
export async function heldThere(client: pg.ClientBase, { provinceCode, id }: QueueOf, hubIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (hubIds.length === 0) return new Set();
  const { rows } = await client.query<{ hub_id: string }>(
    `SELECT hub_id::text FROM exchange_record WHERE province_code = $1 AND destination = $2 AND kind = ANY(SELECT DISTINCT kind FROM exchange_count WHERE province_code = $1 AND destination = $2)
       AND hub_id = ANY($3::uuid[]) AND acked_version IS NOT NULL AND NOT acked_gone`,
    [provinceCode, id, uuidArray(hubIds)],
  );
  return new Set(rows.map((row) => row.hub_id));
}

/** Lets records go on that wait for one of these. */
export async function releaseWaiting(client: pg.ClientBase, { provinceCode, id }: QueueOf, hubIds: readonly string[], now: Date): Promise<void> {
  if (hubIds.length === 0) return;
  await client.query(`UPDATE exchange_record SET state = 'queued', reason = NULL, waits_for = NULL, next_try_at = $4 WHERE waits_for = ANY($3::uuid[]) AND province_code = $1 AND destination = $2 AND state = 'waiting'`, [provinceCode, id, uuidArray(hubIds), now]);
}

/** Queues records again in which the codes of these stand: a school's, a learner's; of a class by the enrolments in it. */
export async function requeueChildren(client: pg.ClientBase, { provinceCode, id }: QueueOf, kind: string, hubIds: readonly string[], now: Date): Promise<void> {
  const child = { school: 'r.school_id = ANY($3::uuid[])', learner: 'r.learner_id = ANY($3::uuid[])', 'school-class': `r.kind = 'enrolment' AND r.hub_id IN (SELECT hub_id FROM r_enrolment WHERE class_id = ANY($3::uuid[]) AND lead)` }[kind];
  if (child === undefined || hubIds.length === 0) return;
  await client.query(
    `UPDATE exchange_record AS r SET state = 'queued', reason = NULL, message = NULL, attempts = 0, queued_at = $5, next_try_at = $5 WHERE r.province_code = $1 AND r.destination = $2 AND r.kind <> $4 AND r.state IN ('sent', 'acknowledged', 'rejected') AND ${child}`,
    [provinceCode, id, uuidArray(hubIds), kind, now],
  );
}

/** What the destination said of a record, or what a lost answer comes to. */
export interface Answered {
  readonly kind: string;
  readonly hubId: string;
  readonly version: number;
  readonly outcome: 'acknowledged' | 'rejected' | 'newer';
  readonly reason: string | null;
  readonly message: string | null;
  readonly result: string;
  /** Version that the destination holds, with `newer`. */
  readonly heldVersion: number | null;
}

/**
 * Keeps the answers. One to an older version than the last sent says nothing of the present and is passed over; a record that changed while
 * it was on its way stays queued.
 * @returns hub ids that the destination holds since this answer
 */
export async function saveAnswers(client: pg.ClientBase, { provinceCode, id }: QueueOf, answers: readonly Answered[], now: Date): Promise<readonly string[]> {
  if (answers.length === 0) return [];
  const { rows } = await client.query<{ hub_id: string; held: boolean }>(
    `UPDATE exchange_record AS r SET
       state = CASE WHEN a.outcome = 'newer' THEN 'queued' WHEN r.state <> 'sent' THEN r.state WHEN a.outcome = 'rejected' THEN 'rejected' WHEN r.gone THEN 'withdrawn' ELSE 'acknowledged' END,
       version = CASE WHEN a.outcome = 'newer' THEN greatest(r.version, a."heldVersion") ELSE r.version END,
       sent_digest = CASE WHEN a.outcome = 'newer' THEN NULL ELSE r.sent_digest END,
       acked_version = CASE a.outcome WHEN 'acknowledged' THEN r.version WHEN 'newer' THEN NULL ELSE r.acked_version END,
       acked_digest = CASE a.outcome WHEN 'acknowledged' THEN r.sent_digest WHEN 'newer' THEN NULL ELSE r.acked_digest END,
       acked_gone = CASE WHEN a.outcome = 'acknowledged' THEN r.gone ELSE r.acked_gone END,
       reason = CASE WHEN r.state = 'sent' THEN a.reason ELSE r.reason END, message = CASE WHEN r.state = 'sent' THEN a.message ELSE r.message END,
       result = CASE WHEN r.state = 'sent' THEN a.result ELSE r.result END, result_at = CASE WHEN a.result <> '' THEN $4 ELSE r.result_at END,
       attempts = CASE WHEN r.state = 'sent' THEN 0 ELSE r.attempts END, answered_at = $4, next_try_at = CASE WHEN a.outcome = 'newer' THEN $4 ELSE r.next_try_at END
     FROM json_to_recordset($3::json) AS a (kind text, "hubId" uuid, version bigint, outcome text, reason text, message text, result text, "heldVersion" bigint)
     WHERE r.province_code = $1 AND r.destination = $2 AND r.kind = a.kind AND r.hub_id = a."hubId" AND r.version = a.version
     RETURNING r.hub_id::text, (a.outcome = 'acknowledged' AND NOT r.gone) AS held`,
    [provinceCode, id, JSON.stringify(answers), now],
  );
  return rows.filter((row) => row.held).map((row) => row.hub_id);
}

/** When records of a lost request are sent again. */
export async function postpone(client: pg.ClientBase, { provinceCode, id }: QueueOf, records: readonly { readonly kind: string; readonly hubId: string }[], until: Date): Promise<void> {
  await client.query(
    `UPDATE exchange_record AS r SET next_try_at = $5 FROM unnest($3::text[], $4::uuid[]) AS lost (kind, hub_id) WHERE r.province_code = $1 AND r.destination = $2 AND r.kind = lost.kind AND r.hub_id = lost.hub_id AND r.state = 'sent'`,
    [provinceCode, id, records.map((one) => one.kind), records.map((one) => one.hubId), until],
  );
}

/** Puts rejected records into the queue again. @returns how many */
export async function retryRejected(client: pg.ClientBase, { provinceCode, id }: QueueOf, reason: string | null, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE exchange_record SET state = 'queued', reason = NULL, message = NULL, attempts = 0, queued_at = $4, next_try_at = $4 WHERE province_code = $1 AND destination = $2 AND state = 'rejected' AND ($3::text IS NULL OR reason = $3)`,
    [provinceCode, id, reason, now],
  );
  return rowCount ?? 0;
}

/** True when something waits whose turn has come. */
export async function anyDue(client: pg.ClientBase, { provinceCode, id }: QueueOf, now: Date): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT 1 FROM exchange_record WHERE province_code = $1 AND destination = $2 AND state IN ('queued', 'sent') AND next_try_at <= $3 LIMIT 1`, [provinceCode, id, now]);
  return (rowCount ?? 0) > 0;
}

/** Queues what was acknowledged once more, under the versions it has: of a destination that keeps no list. */
export async function askAgain(client: pg.ClientBase, { provinceCode, id }: QueueOf, now: Date): Promise<void> {
  await client.query(`UPDATE exchange_record SET state = 'queued', acked_digest = NULL, queued_at = $3, next_try_at = $3 WHERE province_code = $1 AND destination = $2 AND state = 'acknowledged'`, [provinceCode, id, now]);
}

/** Empties the books of a destination that gets nothing: a queued record only told it that something changed. */
export async function forgetAll(client: pg.ClientBase, { provinceCode, id }: QueueOf): Promise<void> {
  await client.query('DELETE FROM exchange_record WHERE province_code = $1 AND destination = $2', [provinceCode, id]);
}
