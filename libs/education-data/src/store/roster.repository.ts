import { CopyRows, textArray, uuidArray } from '@lienthong/kit/database';
import type pg from 'pg';
import { decodeChunk } from '../domain/chunk.js';
import type { SchoolShrink } from '../domain/roster.js';
import type { KindTable } from './kind-table.js';

/** Whose roster it is. */
export interface RosterWho {
  readonly pushId: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly kind: string;
  readonly receivedAt: Date;
}

/** A school, and where the kind has one a school year, that a full push speaks for. */
export interface RosterScope {
  /** Null while the school is not known: then only records that wait can be missing. */
  readonly schoolId: string | null;
  /** Its official code, else as the push names it. */
  readonly schoolCode: string;
  /** All codes it bears or bore. */
  readonly codes: readonly string[];
  /** `''`: the kind has no school year. */
  readonly schoolYear: string;
  /** Schools at which its records may stand: itself, and those that took it over. */
  readonly standing: readonly string[];
  /** Records of other schools stand there too (ADR 0024): only those are its own that name it. */
  readonly shared: boolean;
}

/** Bytes of a record id, about. */
const ROW_BYTES = 64;

/** Tables of one comparison; they end with the transaction, whichever way it ends. */
export async function openRoster(client: pg.ClientBase): Promise<void> {
  await client.query(`CREATE TEMPORARY TABLE roster_sent (record_id text COLLATE "C") ON COMMIT DROP`);
  await client.query(`CREATE TEMPORARY TABLE roster_known (record_id text COLLATE "C" PRIMARY KEY, hub_id uuid, school_id uuid, school_code text, scope_code text NOT NULL, version bigint) ON COMMIT DROP`);
}

export async function stageIds(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  const rows = new CopyRows('roster_sent', ['record_id'], ROW_BYTES, ids.length);
  for (const id of ids) {
    rows.row();
    rows.text(id);
  }
  await rows.insert(client);
}

/** One full push of a platform's kind at a time, until the transaction ends. */
export async function lockRoster(client: pg.ClientBase, who: RosterWho, waitMs: number): Promise<void> {
  await client.query(`SET LOCAL lock_timeout = ${Math.floor(waitMs)}`);
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`roster ${who.provinceCode} ${who.platformId} ${who.kind}`]);
}

/** True while a chunk of an earlier push of the platform and kind waits for the merge. */
export async function anyQueued(client: pg.ClientBase, who: RosterWho): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>('SELECT EXISTS (SELECT 1 FROM chunk WHERE push_id <> $1 AND province_code = $2 AND platform_id = $3 AND kind = $4) AS any', [who.pushId, who.provinceCode, who.platformId, who.kind]);
  return rows[0]?.any === true;
}

/**
 * Fills `roster_known` with what the platform sent before of these schools and leaves in it what the roster does not hold. Received later
 * than the push began is not before.
 * @returns what was known and is missing, by school; schools of which nothing was known are left out
 */
export async function compareRoster(client: pg.ClientBase, table: KindTable, who: RosterWho, scopes: readonly RosterScope[], open: (payload: Buffer) => Buffer): Promise<SchoolShrink[]> {
  if (scopes.length === 0) return [];
  const ours = [who.provinceCode, who.platformId, who.receivedAt];
  const known = scopes.flatMap((scope) => scope.standing.map((at) => ({ ...scope, at })));
  const places = [uuidArray(known.map((scope) => scope.at)), textArray(known.map((scope) => scope.schoolCode)), known.map((scope) => scope.schoolYear), uuidArray(known.map((scope) => scope.schoolId)), known.map((scope) => scope.shared)];
  // Two branches, since a partial index serves each.
  for (const place of ['r.lead', 'NOT r.lead']) {
    await client.query(
      `INSERT INTO roster_known (record_id, hub_id, school_id, school_code, scope_code, version)
       SELECT r.record_id, r.hub_id, r.school_id, r.content->>'schoolCode', s.school_code, r.version
       FROM unnest($4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::boolean[]) AS s (school_id, school_code, school_year, named_id, shared) JOIN ${table.table} r ON r.school_id = s.school_id
       WHERE r.province_code = $1 AND r.platform_id = $2 AND r.live AND ${place} AND r.confirmed_at <= $3
         AND (s.school_year = '' OR r.content->>'schoolYear' = s.school_year)
         AND (NOT s.shared OR coalesce((SELECT min(c.hub_id::text)::uuid FROM school_code c WHERE c.province_code = $1 AND c.code = r.content->>'schoolCode' AND c.official), r.school_id) = s.named_id)
       ON CONFLICT (record_id) DO NOTHING`,
      [...ours, ...places],
    );
  }
  await addWaiting(client, who, scopes, open);
  const before = await countBySchool(client);
  await client.query('ANALYZE roster_sent, roster_known');
  await client.query('DELETE FROM roster_known k USING roster_sent s WHERE s.record_id = k.record_id');
  const missing = new Map((await countBySchool(client)).map((row) => [row.schoolCode, row.count]));
  return before.map(({ schoolId, schoolCode, count }) => ({ schoolId, schoolCode, known: count, missing: missing.get(schoolCode) ?? 0 }));
}

/** Parked and held records were sent as well. Their year stands in what is sealed; only those that the roster does not hold are opened for it. */
async function addWaiting(client: pg.ClientBase, who: RosterWho, scopes: readonly RosterScope[], open: (payload: Buffer) => Buffer): Promise<void> {
  const byCode = new Map<string, { readonly scope: RosterScope; readonly years: Set<string> }>();
  for (const scope of scopes) {
    for (const code of scope.codes) {
      const one = byCode.get(code);
      if (one === undefined) byCode.set(code, { scope, years: new Set([scope.schoolYear]) });
      else one.years.add(scope.schoolYear);
    }
  }
  const { rows } = await client.query<{ record_id: string; school_id: string | null; school_code: string; payload: Buffer | null }>(
    `SELECT DISTINCT ON (record_id) record_id, school_id::text, school_code,
       CASE WHEN NOT EXISTS (SELECT 1 FROM roster_sent s WHERE s.record_id = w.record_id) THEN payload END AS payload FROM waiting_record w
     WHERE province_code = $1 AND platform_id = $2 AND kind = $3 AND received_at <= $4 AND push_id <> $5 AND school_code = ANY($6) ORDER BY record_id, version DESC`,
    [who.provinceCode, who.platformId, who.kind, who.receivedAt, who.pushId, [...byCode.keys()]],
  );
  const found = rows.flatMap((row) => {
    const place = byCode.get(row.school_code);
    if (place === undefined) return [];
    if (row.payload !== null && !place.years.has('')) {
      const [record] = decodeChunk(open(row.payload));
      if (!place.years.has(String(record?.content['schoolYear']))) return [];
    }
    return [{ record_id: row.record_id, school_id: row.school_id ?? place.scope.schoolId, school_code: row.school_code, scope_code: place.scope.schoolCode }];
  });
  if (found.length === 0) return;
  await client.query(
    `INSERT INTO roster_known (record_id, school_id, school_code, scope_code) SELECT record_id, school_id, school_code, scope_code
     FROM json_to_recordset($1) AS i (record_id text, school_id uuid, school_code text, scope_code text) ON CONFLICT (record_id) DO NOTHING`,
    [JSON.stringify(found)],
  );
}

async function countBySchool(client: pg.ClientBase): Promise<{ readonly schoolId: string; readonly schoolCode: string; readonly count: number }[]> {
  const { rows } = await client.query<{ schoolId: string; schoolCode: string; count: number }>(
    `SELECT coalesce(min(school_id::text), '') AS "schoolId", scope_code AS "schoolCode", count(*)::int AS count FROM roster_known GROUP BY scope_code`,
  );
  return rows;
}

/** Keeps what is missing with the push. @returns how many */
export async function keepProposals(client: pg.ClientBase, who: RosterWho, state: 'proposed' | 'kept'): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO proposed_cancel (push_id, record_id, province_code, kind, platform_id, hub_id, school_id, school_code, version, state)
     SELECT $1, record_id, $2, $3, $4, hub_id, school_id, scope_code, version, $5 FROM roster_known`,
    [who.pushId, who.provinceCode, who.kind, who.platformId, state],
  );
  return rowCount ?? 0;
}

/** What is missing, by the lane of the school that the record itself names, at most `limit` at a time. */
export async function* missingByLane(client: pg.ClientBase, limit: number, laneOf: (schoolCode: string | null) => number): AsyncGenerator<{ readonly lane: number; readonly recordIds: string[] }> {
  await client.query(`DECLARE roster_missing NO SCROLL CURSOR FOR SELECT record_id, school_code FROM roster_known ORDER BY school_code, record_id`);
  for (;;) {
    const { rows } = await client.query<{ record_id: string; school_code: string | null }>(`FETCH ${Math.floor(limit)} FROM roster_missing`);
    if (rows.length === 0) return;
    const lanes = new Map<number, string[]>();
    for (const row of rows) {
      const lane = laneOf(row.school_code);
      const ids = lanes.get(lane);
      if (ids === undefined) lanes.set(lane, [row.record_id]);
      else ids.push(row.record_id);
    }
    for (const [lane, recordIds] of lanes) yield { lane, recordIds };
  }
}

/** A proposal as the merge carries it out. */
export interface Proposal {
  readonly recordId: string;
  /** Null: nothing live was known of it. */
  readonly version: number | null;
}

/** Of these records, those still proposed. */
export async function proposalsOf(client: pg.ClientBase, pushId: string, recordIds: readonly string[]): Promise<Proposal[]> {
  const { rows } = await client.query<Proposal>(`SELECT record_id AS "recordId", version::float8 AS version FROM proposed_cancel WHERE push_id = $1 AND record_id = ANY($2::text[]) AND state = 'proposed' ORDER BY record_id`, [pushId, textArray(recordIds)]);
  return rows;
}

/** Live states that were not received again since the push, at the version it knew; locked until the transaction ends. */
export async function lockUnchanged(client: pg.ClientBase, table: KindTable, provinceCode: string, platformId: string, receivedAt: string, proposals: readonly Proposal[]): Promise<ReadonlySet<string>> {
  const known = proposals.filter((one) => one.version !== null);
  if (known.length === 0) return new Set();
  const { rows } = await client.query<{ record_id: string }>(
    `SELECT r.record_id FROM unnest($3::text[], $4::bigint[]) AS i (record_id, version) JOIN ${table.table} r ON r.record_id = i.record_id AND r.version = i.version
     WHERE r.province_code = $1 AND r.platform_id = $2 AND r.live AND r.confirmed_at <= $5 ORDER BY r.record_id FOR UPDATE OF r`,
    [provinceCode, platformId, textArray(known.map((one) => one.recordId)), known.map((one) => one.version), receivedAt],
  );
  return new Set(rows.map((row) => row.record_id));
}

/** Says what became of proposals, and counts those carried out on the push. */
export async function settleProposals(client: pg.ClientBase, pushId: string, applied: readonly string[], kept: readonly string[]): Promise<void> {
  for (const [state, ids] of [['applied', applied], ['kept', kept]] as const) {
    if (ids.length > 0) await client.query('UPDATE proposed_cancel SET state = $3 WHERE push_id = $1 AND record_id = ANY($2::text[])', [pushId, textArray(ids), state]);
  }
  if (applied.length > 0) await client.query('UPDATE push SET applied_cancels = coalesce(applied_cancels, 0) + $2 WHERE id = $1', [pushId, applied.length]);
}

/** Of records that are not live, those that a roster took away at the version they still have: sent again they come back. */
export async function takenByRoster(client: pg.ClientBase, provinceCode: string, platformId: string, kind: string, states: readonly { readonly recordId: string; readonly version: number }[]): Promise<ReadonlySet<string>> {
  if (states.length === 0) return new Set();
  const { rows } = await client.query<{ record_id: string }>(
    `SELECT DISTINCT p.record_id FROM unnest($4::text[], $5::bigint[]) AS i (record_id, version) JOIN proposed_cancel p ON p.record_id = i.record_id AND p.version = i.version
     WHERE p.province_code = $1 AND p.platform_id = $2 AND p.kind = $3 AND p.state = 'applied'`,
    [provinceCode, platformId, kind, textArray(states.map((one) => one.recordId)), states.map((one) => one.version)],
  );
  return new Set(rows.map((row) => row.record_id));
}
