import type { Tx } from '@lienthong/kit/database';
import { Database } from '@lienthong/kit/database';
import type pg from 'pg';
import type { ThrottleDrill, TokenDrill } from '../domain/certification/drills.js';
import type { ScenarioId } from '../domain/certification/scenarios.js';
import type { ScenarioVerdict } from '../domain/certification/verdict.js';

export type CertificationState = 'running' | 'passed' | 'cancelled' | 'expired';

/** A scenario as it was seen last, with the time at which it was passed. */
export interface KeptVerdict extends ScenarioVerdict {
  readonly passedAt: string | null;
}

/** A row of `certification`. */
export interface CertificationRow {
  readonly id: string;
  readonly platform_id: string;
  readonly client_id: string;
  readonly province_code: string;
  readonly kinds: readonly string[];
  readonly scenarios: readonly ScenarioId[];
  readonly state: CertificationState;
  readonly started_at: Date;
  readonly ends_at: Date;
  readonly ended_at: Date | null;
  readonly throttle: ThrottleDrill;
  readonly token: TokenDrill;
  readonly verdicts: readonly KeptVerdict[];
}

/** A call of a client in its run. Digests are of what must be told apart, not shown. */
export interface CertificationCall {
  readonly at: Date;
  /** Pattern of the route. */
  readonly route: string;
  readonly status: number;
  readonly pushId: string | null;
  /** Digests of the address without its cursor, of the cursor, of the next cursor that was answered. */
  readonly list: Buffer | null;
  readonly cursor: Buffer | null;
  readonly next: Buffer | null;
}

const COLUMNS = 'id::text, platform_id, client_id, province_code, kinds, scenarios, state, started_at, ends_at, ended_at, throttle, token, verdicts';

/** @returns false when the client has a run already */
export async function addCertification(client: pg.ClientBase, row: CertificationRow): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO certification (id, platform_id, client_id, province_code, kinds, scenarios, state, started_at, ends_at, throttle, token, verdicts)
     VALUES ($1, $2, $3, $4, $5, $6, 'running', $7, $8, $9, $10, $11) ON CONFLICT (client_id) WHERE state = 'running' DO NOTHING`,
    [row.id, row.platform_id, row.client_id, row.province_code, row.kinds, row.scenarios, row.started_at, row.ends_at, JSON.stringify(row.throttle), JSON.stringify(row.token), JSON.stringify(row.verdicts)],
  );
  return rowCount === 1;
}

/** Runs of clients that last, by client. */
export async function runningCertifications(database: Database): Promise<ReadonlyMap<string, CertificationRow>> {
  const rows = await database.query<CertificationRow>(`SELECT ${COLUMNS} FROM certification WHERE state = 'running'`);
  return new Map(rows.map((row) => [row.client_id, row]));
}

/** The run, locked until the transaction ends. */
export async function lockCertification(client: pg.ClientBase, id: string): Promise<CertificationRow | undefined> {
  const { rows } = await client.query<CertificationRow>(`SELECT ${COLUMNS} FROM certification WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0];
}

/** Whose runs a reader sees; null: everybody's. */
export interface CertificationScope {
  readonly platformId: string | null;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Newest first, through row-level security. */
export async function listCertifications(client: pg.ClientBase, { platformId, before, limit }: CertificationScope): Promise<readonly CertificationRow[]> {
  const { rows } = await client.query<CertificationRow>(
    `SELECT ${COLUMNS} FROM certification WHERE ($1::text IS NULL OR platform_id = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [platformId, before ?? null, limit],
  );
  return rows;
}

export async function findCertification(client: pg.ClientBase, id: string, platformId: string | null): Promise<CertificationRow | undefined> {
  const { rows } = await client.query<CertificationRow>(`SELECT ${COLUMNS} FROM certification WHERE id = $1 AND ($2::text IS NULL OR platform_id = $2)`, [id, platformId]);
  return rows[0];
}

export async function keepDrills(client: pg.ClientBase, id: string, throttle: ThrottleDrill, token: TokenDrill): Promise<void> {
  await client.query('UPDATE certification SET throttle = $2, token = $3 WHERE id = $1', [id, JSON.stringify(throttle), JSON.stringify(token)]);
}

/** Keeps what was seen and, with a state other than `running`, ends the run; its calls are not needed any more. */
export async function keepVerdicts(tx: Tx, id: string, verdicts: readonly KeptVerdict[], state: CertificationState, now: Date): Promise<void> {
  await tx.client.query(`UPDATE certification SET verdicts = $2, state = $3, ended_at = CASE WHEN $3 <> 'running' THEN $4::timestamptz END WHERE id = $1`, [id, JSON.stringify(verdicts), state, now]);
  if (state !== 'running') await tx.client.query('DELETE FROM certification_call WHERE certification_id = $1', [id]);
}

/** The platform's run that passed last. */
export async function lastPassed(client: pg.ClientBase, platformId: string): Promise<{ readonly id: string; readonly client_id: string; readonly ended_at: Date } | undefined> {
  const { rows } = await client.query<{ id: string; client_id: string; ended_at: Date }>(
    `SELECT id::text, client_id, ended_at FROM certification WHERE platform_id = $1 AND state = 'passed' ORDER BY ended_at DESC, id DESC LIMIT 1`,
    [platformId],
  );
  return rows[0];
}

/** Platform, province, kinds of a client as the registry told them. */
export async function knownClient(database: Database, clientId: string): Promise<{ readonly platform_id: string | null; readonly province_code: string | null; readonly kinds: readonly string[]; readonly state: string } | undefined> {
  const [row] = await database.query<{ platform_id: string | null; province_code: string | null; kinds: string[]; state: string }>('SELECT platform_id, province_code, kinds, state FROM known_client WHERE client_id = $1', [clientId]);
  return row;
}

export async function addCall(database: Database, id: string, call: CertificationCall): Promise<void> {
  await database.query('INSERT INTO certification_call (certification_id, at, route, status, push_id, list, cursor, next) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    id, call.at, call.route, call.status, call.pushId, call.list, call.cursor, call.next,
  ]);
}
