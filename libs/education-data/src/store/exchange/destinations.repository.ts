import type pg from 'pg';

/** How a destination is reached. What no public source tells (addresses, authentication) is set here, by people. */
export interface DestinationSettings {
  /** Base address, `https://…`; without one nothing is sent. */
  readonly url?: string;
  /** Where records go and where the destination's own list is asked for, below the base address. */
  readonly sendPath?: string;
  readonly holdingsPath?: string;
  readonly authentication?: 'none' | 'bearer' | 'header';
  /** Name of the header that carries the secret, with `authentication: header`. */
  readonly headerName?: string;
  /** Records a request, 1..1000; default 200. */
  readonly batchSize?: number;
  /** Milliseconds until a request counts as lost; default 15,000. */
  readonly timeoutMs?: number;
}

/** Where the first queueing of all records stands: kinds left, and the last record queued of the first of them. */
export interface SnapshotPlace {
  readonly kinds: readonly string[];
  readonly after: string | null;
}

/** Where a comparison with the destination's own list stands. */
export interface ReconcilePlace {
  readonly startedAt: string;
  readonly after: string | null;
  readonly compared: number;
  readonly differing: number;
}

export interface DestinationRow {
  readonly provinceCode: string;
  readonly id: string;
  readonly state: 'on' | 'off';
  readonly everOn: boolean;
  readonly settings: DestinationSettings;
  readonly version: number;
  readonly switchedAt: Date | null;
  /** Batch of the change log read up to, a decimal number. */
  readonly position: string;
  readonly snapshot: SnapshotPlace | null;
  readonly reconcile: ReconcilePlace | null;
  readonly reconciledAt: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly lastFailureAt: Date | null;
  /** Code of the last failure; null after a success. */
  readonly failure: string | null;
  readonly failures: number;
  readonly pausedUntil: Date | null;
  readonly batchLimit: number | null;
}

const COLUMNS = `province_code AS "provinceCode", id, state, ever_on AS "everOn", settings, version, switched_at AS "switchedAt", position::text, snapshot, reconcile, reconciled_at AS "reconciledAt",
  last_success_at AS "lastSuccessAt", last_failure_at AS "lastFailureAt", failure, failures, paused_until AS "pausedUntil", batch_limit AS "batchLimit"`;

/** Every open province has every destination, off until somebody switches it on. */
export async function ensureDestinations(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO exchange_destination (province_code, id) SELECT code, id FROM known_province CROSS JOIN unnest($1::text[]) AS id
     WHERE state = 'active' AND NOT EXISTS (SELECT 1 FROM exchange_destination d WHERE d.province_code = code AND d.id = id.id) ORDER BY 1, 2 ON CONFLICT DO NOTHING`,
    [ids],
  );
}

/** By province, in no other order. @param provinces null: all */
export async function listDestinations(client: pg.ClientBase, provinces: readonly string[] | null): Promise<DestinationRow[]> {
  const { rows } = await client.query<DestinationRow>(`SELECT ${COLUMNS} FROM exchange_destination WHERE $1::text[] IS NULL OR province_code = ANY($1) ORDER BY province_code, id`, [provinces]);
  return rows;
}

export async function switchedOn(client: pg.ClientBase): Promise<DestinationRow[]> {
  const { rows } = await client.query<DestinationRow>(`SELECT ${COLUMNS} FROM exchange_destination WHERE state = 'on' ORDER BY province_code, id`);
  return rows;
}

/** The row, held until the end of the transaction. */
export async function lockDestination(client: pg.ClientBase, provinceCode: string, id: string): Promise<DestinationRow | undefined> {
  const { rows } = await client.query<DestinationRow>(`SELECT ${COLUMNS} FROM exchange_destination WHERE province_code = $1 AND id = $2 FOR UPDATE`, [provinceCode, id]);
  return rows[0];
}

export async function secretOf(client: pg.ClientBase, provinceCode: string, id: string): Promise<Buffer | null> {
  const { rows } = await client.query<{ sealed: Buffer }>('SELECT sealed FROM exchange_secret WHERE province_code = $1 AND destination = $2', [provinceCode, id]);
  return rows[0]?.sealed ?? null;
}

/** Destinations of provinces that have a secret, `20/moet`. */
export async function withSecret(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ key: string }>(`SELECT province_code || '/' || destination AS key FROM exchange_secret`);
  return new Set(rows.map((row) => row.key));
}

/** @param sealed null: takes the secret away */
export async function saveSecret(client: pg.ClientBase, provinceCode: string, id: string, sealed: Buffer | null): Promise<void> {
  await client.query('DELETE FROM exchange_secret WHERE province_code = $1 AND destination = $2', [provinceCode, id]);
  if (sealed !== null) await client.query('INSERT INTO exchange_secret VALUES ($1, $2, $3)', [provinceCode, id, sealed]);
}

export async function saveSettings(client: pg.ClientBase, row: DestinationRow, settings: DestinationSettings): Promise<void> {
  await client.query('UPDATE exchange_destination SET settings = $3, version = version + 1, failures = 0, paused_until = NULL WHERE province_code = $1 AND id = $2', [row.provinceCode, row.id, JSON.stringify(settings)]);
}

/** From now on every change is told: the change log from where it ends, and before that all that is there (`kinds`). */
export async function switchOn(client: pg.ClientBase, { provinceCode, id }: DestinationRow, kinds: readonly string[], now: Date): Promise<void> {
  await client.query(
    `UPDATE exchange_destination SET state = 'on', ever_on = true, version = version + 1, switched_at = $4, position = (SELECT seq FROM change_head), snapshot = $3, failures = 0, paused_until = NULL
     WHERE province_code = $1 AND id = $2`,
    [provinceCode, id, JSON.stringify({ kinds, after: null } satisfies SnapshotPlace), now],
  );
}

export async function switchOff(client: pg.ClientBase, { provinceCode, id }: DestinationRow, now: Date): Promise<void> {
  await client.query(`UPDATE exchange_destination SET state = 'off', version = version + 1, switched_at = $3, snapshot = NULL, reconcile = NULL WHERE province_code = $1 AND id = $2`, [provinceCode, id, now]);
}

export async function saveSnapshotPlace(client: pg.ClientBase, { provinceCode, id }: DestinationRow, place: SnapshotPlace | null): Promise<void> {
  await client.query('UPDATE exchange_destination SET snapshot = $3 WHERE province_code = $1 AND id = $2', [provinceCode, id, place === null ? null : JSON.stringify(place)]);
}

export async function saveReconcilePlace(client: pg.ClientBase, { provinceCode, id }: DestinationRow, place: ReconcilePlace | null, doneAt: Date | null): Promise<void> {
  await client.query('UPDATE exchange_destination SET reconcile = $3, reconciled_at = coalesce($4, reconciled_at) WHERE province_code = $1 AND id = $2', [provinceCode, id, place === null ? null : JSON.stringify(place), doneAt]);
}

/** The destination has answered: no pause, larger batches again. */
export async function noteSuccess(client: pg.ClientBase, { provinceCode, id }: DestinationRow, now: Date): Promise<void> {
  await client.query(
    `UPDATE exchange_destination SET last_success_at = $3, failure = NULL, failures = 0, paused_until = NULL, batch_limit = CASE WHEN batch_limit * 2 > 1000 THEN NULL ELSE batch_limit * 2 END WHERE province_code = $1 AND id = $2`,
    [provinceCode, id, now],
  );
}

export async function noteFailure(client: pg.ClientBase, { provinceCode, id }: DestinationRow, failure: string, now: Date, until: Date, batchLimit: number | null): Promise<void> {
  await client.query(
    'UPDATE exchange_destination SET last_failure_at = $3, failure = $4, failures = failures + 1, paused_until = $5, batch_limit = $6 WHERE province_code = $1 AND id = $2',
    [provinceCode, id, now, failure, until, batchLimit],
  );
}

export async function endPause(client: pg.ClientBase, { provinceCode, id }: DestinationRow): Promise<void> {
  await client.query('UPDATE exchange_destination SET paused_until = NULL, failures = 0 WHERE province_code = $1 AND id = $2', [provinceCode, id]);
}

/** The destination could not be asked; what was asked for is given up. */
export async function noteRefused(client: pg.ClientBase, { provinceCode, id }: DestinationRow, failure: string, now: Date): Promise<void> {
  await client.query('UPDATE exchange_destination SET last_failure_at = $3, failure = $4, reconcile = NULL WHERE province_code = $1 AND id = $2', [provinceCode, id, now, failure]);
}
