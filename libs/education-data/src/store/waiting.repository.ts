import type pg from 'pg';
import { uuidArray } from '@lienthong/kit/database';
import type { HeldDecision } from '../domain/held.js';

/** A parked or held record as it is put aside. */
export interface WaitingRow {
  readonly id: string;
  readonly recordId: string;
  readonly version: number;
  readonly pushId: string;
  readonly seq: number;
  readonly line: number;
  /** PARKED or HELD. */
  readonly outcome: number;
  readonly reason: string;
  /** Field of the reason, empty for the whole record. */
  readonly path: string;
  /** Platform that is designated instead; null where that is not why. */
  readonly otherPlatformId: string | null;
  readonly schoolId: string | null;
  readonly schoolCode: string | null;
  /** The record as intake handed it over: a sealed chunk of one. */
  readonly payload: Buffer;
  /** Of each reference not found, digests of what it would be found by. */
  readonly awaits: Awaits;
}

/** Per reference, the refs of which one is enough. */
export type Awaits = readonly (readonly string[])[];

export interface WaitingScope {
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly lane: number;
  readonly receivedAt: string;
  readonly now: string;
}

/** Puts records aside; the sweeper looks at each once after the commit. */
export async function saveWaiting(client: pg.ClientBase, scope: WaitingScope, rows: readonly WaitingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO waiting_record (id, province_code, kind, platform_id, client_id, record_id, version, push_id, seq, line, lane, outcome, reason, path, other_platform_id, school_id, school_code, received_at, since, state, payload)
     SELECT i.id, $2, $3, $4, $5, i.record_id, i.version, i.push_id, i.seq, i.line, $6, i.outcome, i.reason, i.path, i.other_platform_id, i.school_id, i.school_code, $7, $8, 'new', decode(i.payload, 'base64')
     FROM json_to_recordset($1) AS i (id uuid, record_id text, version bigint, push_id uuid, seq int, line int, outcome smallint, reason text, path text, other_platform_id text, school_id uuid, school_code text, payload text)`,
    [
      JSON.stringify(rows.map((row) => ({
        id: row.id, record_id: row.recordId, version: row.version, push_id: row.pushId, seq: row.seq, line: row.line, outcome: row.outcome, reason: row.reason, path: row.path, other_platform_id: row.otherPlatformId,
        school_id: row.schoolId, school_code: row.schoolCode, payload: row.payload.toString('base64'),
      }))),
      scope.provinceCode, scope.kind, scope.platformId, scope.clientId, scope.lane, scope.receivedAt, scope.now,
    ],
  );
  await saveAwaits(client, rows);
}

async function saveAwaits(client: pg.ClientBase, rows: readonly { readonly id: string; readonly awaits: Awaits }[]): Promise<void> {
  const refs: string[] = [];
  const ids: string[] = [];
  const places: number[] = [];
  for (const { id, awaits } of rows) {
    awaits.forEach((ways, place) => {
      for (const ref of new Set(ways)) {
        refs.push(ref);
        ids.push(id);
        places.push(place);
      }
    });
  }
  if (refs.length > 0) await client.query('INSERT INTO awaited (ref, waiting_id, place) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[])', [uuidArray(refs), uuidArray(ids), places]);
}

/** A waiting record as a merge of its record id finds it. */
export interface KnownWaiting {
  readonly id: string;
  readonly recordId: string;
  readonly version: number;
  readonly pushId: string;
  readonly seq: number;
  readonly line: number;
  readonly outcome: number;
  readonly schoolId: string | null;
  readonly receivedAt: Date;
}

/** Whether a platform has any record of a kind that waits: mostly it has none. */
export async function anyWaiting(client: pg.ClientBase, provinceCode: string, platformId: string, kind: string): Promise<boolean> {
  const { rowCount } = await client.query({ name: 'waiting any', text: 'SELECT 1 FROM waiting_record WHERE province_code = $1 AND platform_id = $2 AND kind = $3 LIMIT 1', values: [provinceCode, platformId, kind] });
  return rowCount !== 0;
}

/** Waiting records of a platform with these record ids. */
export async function waitingOf(client: pg.ClientBase, provinceCode: string, platformId: string, kind: string, recordIds: readonly string[]): Promise<KnownWaiting[]> {
  const { rows } = await client.query<KnownWaiting>({
    name: 'waiting of',
    text: `SELECT id, record_id AS "recordId", version::float8 AS version, push_id AS "pushId", seq, line, outcome::int, school_id AS "schoolId", received_at AS "receivedAt"
      FROM waiting_record WHERE province_code = $1 AND platform_id = $2 AND kind = $3 AND record_id = ANY($4)`,
    values: [provinceCode, platformId, kind, recordIds],
  });
  return rows;
}

/** Takes waiting records away: they have their final outcome. */
export async function removeWaiting(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await client.query('DELETE FROM awaited WHERE waiting_id = ANY($1::uuid[])', [uuidArray(ids)]);
  await client.query('DELETE FROM waiting_record WHERE id = ANY($1::uuid[])', [uuidArray(ids)]);
}

/** Puts released records back to waiting: what they need is gone again. */
export async function keepWaiting(client: pg.ClientBase, rows: readonly { readonly id: string; readonly outcome: number; readonly reason: string; readonly path: string; readonly otherPlatformId: string | null; readonly awaits: Awaits }[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `UPDATE waiting_record AS w SET state = 'new', outcome = i.outcome, reason = i.reason, path = i.path, other_platform_id = i.other_platform_id
     FROM json_to_recordset($1) AS i (id uuid, outcome smallint, reason text, path text, other_platform_id text) WHERE w.id = i.id`,
    [JSON.stringify(rows.map(({ id, outcome, reason, path, otherPlatformId }) => ({ id, outcome, reason, path, other_platform_id: otherPlatformId })))],
  );
  await replaceAwaits(client, rows);
}

/** What records wait for, in place of what they waited for. */
export async function replaceAwaits(client: pg.ClientBase, rows: readonly { readonly id: string; readonly awaits: Awaits }[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query('DELETE FROM awaited WHERE waiting_id = ANY($1::uuid[])', [uuidArray(rows.map((row) => row.id))]);
  await saveAwaits(client, rows);
}

/** Announces what can be referred to from now on; the sweeper looks who waits for it. */
export async function announceArrivals(client: pg.ClientBase, refs: readonly string[]): Promise<void> {
  if (refs.length > 0) await client.query('INSERT INTO arrival (refs) VALUES ($1::uuid[])', [refs]);
}

/** A waiting record as it stands when its release is merged. */
export interface StillWaiting {
  readonly id: string;
  /** School it was counted under. */
  readonly schoolId: string | null;
  /** What a person decided, up to this moment. */
  readonly decision: HeldDecision | null;
  readonly reason: string;
  readonly path: string;
}

/** Of these waiting records, those that are there; locked until the transaction ends. */
export async function stillWaiting(client: pg.ClientBase, ids: readonly string[]): Promise<ReadonlyMap<string, StillWaiting>> {
  const { rows } = await client.query<StillWaiting>('SELECT id, school_id AS "schoolId", decision, reason, path FROM waiting_record WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
