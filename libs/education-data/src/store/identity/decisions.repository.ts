import type pg from 'pg';
import { textArray, uuidArray } from '@lienthong/kit/database';
import type { Decision, DecisionCounts, WaitingSnapshot } from '../../domain/identity/decision.js';
import type { Ids } from '../../domain/merge/source-state.js';

const COLUMNS = `id::text AS id, province_code AS "provinceCode", kind, item_id::text AS "itemId", verdict, reason, persons::text[] AS persons, survivor_id::text AS "survivorId",
  platform_id AS "platformId", record_id AS "recordId", fields, state, waiting`;

/** The oldest decision that waits to be carried out or taken back, locked; null when there is none that nobody else works on. */
export async function takeDecision(client: pg.ClientBase): Promise<Decision | null> {
  const { rows } = await client.query<Decision>(`SELECT ${COLUMNS} FROM identity_decision WHERE state IN ('pending', 'undoing') ORDER BY coalesce(undone_at, decided_at), id LIMIT 1 FOR UPDATE SKIP LOCKED`);
  return rows[0] ?? null;
}

/** Takes the lanes of the merge: no chunk is merged from here to the end of the transaction, those that are being merged end first. */
export async function lockLanes(client: pg.ClientBase): Promise<void> {
  await client.query('SELECT 1 FROM lane ORDER BY lane FOR UPDATE');
}

export async function endDecision(client: pg.ClientBase, id: string, end: { readonly state: 'done' | 'undone'; readonly now: string; readonly survivorId?: string | null; readonly counts?: DecisionCounts; readonly waiting?: WaitingSnapshot; readonly persons?: readonly string[] }): Promise<void> {
  await client.query(
    `UPDATE identity_decision SET state = $2, finished_at = $3, fault = NULL, survivor_id = coalesce($4, survivor_id), counts = coalesce($5, counts), waiting = coalesce($6, waiting), persons = coalesce($7, persons) WHERE id = $1`,
    [id, end.state, end.now, end.survivorId ?? null, end.counts === undefined ? null : JSON.stringify(end.counts), end.waiting === undefined ? null : JSON.stringify(end.waiting), end.persons === undefined ? null : uuidArray(end.persons)],
  );
}

/** A decision that cannot be carried out: its item is open again, as if nobody had decided. An undo that cannot be done leaves it done. */
export async function failDecision(client: pg.ClientBase, id: string, fault: string): Promise<void> {
  await client.query(`UPDATE identity_decision SET state = CASE state WHEN 'undoing' THEN 'done' ELSE 'failed' END, fault = $2, undo_reason = NULL, undone_by = NULL, undone_at = NULL WHERE id = $1`, [id, fault]);
  await client.query(`UPDATE review_item SET state = 'open' WHERE state = 'deciding' AND id = (SELECT item_id FROM identity_decision WHERE id = $1)`, [id]);
}

export interface TraceRow {
  readonly kind: string;
  readonly platformId: string;
  readonly recordId: string;
  readonly hubId: string | null;
  readonly personId: string | null;
  /** '' or, of a row in which a number was marked, the field. */
  readonly field: string;
  /** References of the row before; of a released record, the whole row. */
  readonly before: { readonly ids?: Ids; readonly row?: Readonly<Record<string, unknown>> | null } | null;
}

export async function saveTraces(client: pg.ClientBase, decisionId: string, rows: readonly TraceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO identity_trace (decision_id, kind, platform_id, record_id, hub_id, person_id, field, before)
     SELECT $1, kind, "platformId", "recordId", "hubId", "personId", field, before FROM json_to_recordset($2) AS i (kind text, "platformId" text, "recordId" text, "hubId" uuid, "personId" uuid, field text, before json) ON CONFLICT DO NOTHING`,
    [decisionId, JSON.stringify(rows)],
  );
}

export async function tracesOf(client: pg.ClientBase, decisionId: string): Promise<TraceRow[]> {
  const { rows } = await client.query<TraceRow>(`SELECT kind, platform_id AS "platformId", record_id AS "recordId", hub_id::text AS "hubId", person_id::text AS "personId", field, before FROM identity_trace WHERE decision_id = $1`, [decisionId]);
  return rows;
}

export async function dropTraces(client: pg.ClientBase, decisionId: string): Promise<void> {
  await client.query('DELETE FROM identity_trace WHERE decision_id = $1', [decisionId]);
}

/** Sets the state of review items: of the decision's own, or of all pairs within these persons. */
export async function settleItems(client: pg.ClientBase, items: { readonly id?: string; readonly within?: readonly string[]; readonly from: readonly string[] }, to: string, now: string | null, evidence: string | null = null): Promise<void> {
  await client.query(
    `UPDATE review_item SET state = $1, decided_at = $2, evidence = coalesce($3, evidence) WHERE (id = $4 OR (first_id = ANY($5::uuid[]) AND second_id = ANY($5::uuid[]))) AND state = ANY($6)`,
    [to, now, evidence, items.id ?? null, uuidArray(items.within ?? []), items.from],
  );
}

/** Two persons that are kept apart from now on although nobody saw them as a pair. */
export async function saveApart(client: pg.ClientBase, pair: { readonly id: string; readonly kind: string; readonly provinceCode: string; readonly firstId: string; readonly secondId: string; readonly evidence: string }, now: string): Promise<void> {
  await client.query(
    `INSERT INTO review_item (id, province_code, kind, first_id, second_id, reason, evidence, created_at, decided_at, state) VALUES ($1, $2, $3, $4, $5, 'possible_duplicate', $6, $7, $7, 'apart')
     ON CONFLICT (kind, first_id, second_id) DO UPDATE SET state = 'apart', evidence = excluded.evidence, decided_at = excluded.decided_at`,
    [pair.id, pair.provinceCode, pair.kind, pair.firstId, pair.secondId, pair.evidence, now],
  );
}

/** Marks a number as proving nothing, of one record or (null) of whoever sends it. */
export async function markNumbers(client: pg.ClientBase, decision: Pick<Decision, 'id' | 'kind' | 'provinceCode'>, numbers: readonly { readonly field: string; readonly number: string }[], of: { readonly platformId: string; readonly recordId: string } | null): Promise<void> {
  for (const { field, number } of numbers) {
    await client.query('INSERT INTO identity_number (province_code, kind, field, number, platform_id, record_id, decision_id) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING', [decision.provinceCode, decision.kind, field, number, of?.platformId ?? '', of?.recordId ?? '', decision.id]);
  }
}

export async function unmarkNumbers(client: pg.ClientBase, decisionId: string): Promise<{ readonly field: string; readonly number: string }[]> {
  const { rows } = await client.query<{ field: string; number: string }>('DELETE FROM identity_number WHERE decision_id = $1 RETURNING field, number::text AS number', [decisionId]);
  return rows;
}

/** Of live rows that bear a number: those in which it counted until now, marked as proving nothing. */
export async function distrustNumber(client: pg.ClientBase, table: string, column: string, provinceCode: string, field: string, number: string): Promise<{ readonly platformId: string; readonly recordId: string; readonly personId: string }[]> {
  const { rows } = await client.query<{ platformId: string; recordId: string; personId: string }>(
    `UPDATE ${table} SET distrusted = array_append(coalesce(distrusted, '{}'), $3) WHERE province_code = $1 AND ${column} = $2 AND live AND NOT $3 = ANY(coalesce(distrusted, '{}'))
     RETURNING platform_id AS "platformId", record_id AS "recordId", person_id::text AS "personId"`,
    [provinceCode, number, field],
  );
  return rows;
}

/** Lets a number count again in the rows in which a decision had marked it. */
export async function trustNumber(client: pg.ClientBase, table: string, provinceCode: string, field: string, rows: readonly { readonly platformId: string; readonly recordId: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `UPDATE ${table} r SET distrusted = array_remove(distrusted, $2) FROM unnest($3::text[], $4::text[]) AS i (platform_id, record_id) WHERE r.province_code = $1 AND r.platform_id = i.platform_id AND r.record_id = i.record_id`,
    [provinceCode, field, textArray(rows.map((one) => one.platformId)), textArray(rows.map((one) => one.recordId))],
  );
}

/** The next hub ids that records of people left in pushes, at most so many; they are taken off the list. */
export async function takeMovedPersons(client: pg.ClientBase, most: number): Promise<{ readonly provinceCode: string; readonly kind: string; readonly hubIds: readonly string[] } | null> {
  const { rows } = await client.query<{ id: string; provinceCode: string; kind: string; hubIds: string[] }>(`SELECT id, province_code AS "provinceCode", kind, hub_ids::text[] AS "hubIds" FROM moved_person ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`);
  const [job] = rows;
  if (job === undefined) return null;
  const now = job.hubIds.slice(0, most);
  const rest = job.hubIds.slice(most);
  if (rest.length === 0) await client.query('DELETE FROM moved_person WHERE id = $1', [job.id]);
  else await client.query('UPDATE moved_person SET hub_ids = $2::uuid[] WHERE id = $1', [job.id, uuidArray(rest)]);
  return { provinceCode: job.provinceCode, kind: job.kind, hubIds: now };
}

/** True when there may be something to carry out. */
export async function anythingToDecide(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>(`SELECT EXISTS (SELECT 1 FROM moved_person) OR EXISTS (SELECT 1 FROM identity_decision WHERE state IN ('pending', 'undoing')) AS any`);
  return rows[0]?.any === true;
}
