import type { Tx } from '@lienthong/kit/database';
import { wholeProvince } from '../domain/cell-deltas.js';

/** Where the projection stands. */
export interface ProjectionState {
  /** Number of the last change, one sequence for all of the IOC. */
  readonly position: bigint;
  /** Day up to which the present cells hold the daily ones. */
  readonly rolledDay: number;
  /** Changes at or below it are no longer in the journal. */
  readonly journalFloor: bigint;
}

interface StateRow {
  position: string;
  rolled_day: number;
  journal_floor: string;
}

const COLUMNS = 'position, rolled_day, journal_floor';

function toState(row: StateRow | undefined): ProjectionState {
  return { position: BigInt(row?.position ?? 0), rolledDay: row?.rolled_day ?? 0, journalFloor: BigInt(row?.journal_floor ?? 0) };
}

/** The state as it is; what is read after it in the same transaction is as new or newer. */
export async function readState(tx: Tx): Promise<ProjectionState> {
  const { rows } = await tx.client.query<StateRow>(`SELECT ${COLUMNS} FROM projection_state`);
  return toState(rows[0]);
}

/**
 * Takes the next position and holds the projection until the end of the transaction: one writer at a time, so that positions are committed
 * in their order and who has seen one has seen all below it.
 */
export async function nextState(tx: Tx): Promise<ProjectionState> {
  const { rows } = await tx.client.query<StateRow>({ name: 'ioc-next-state', text: `UPDATE projection_state SET position = position + 1 RETURNING ${COLUMNS}` });
  return toState(rows[0]);
}

/** Holds the projection without taking a position. Whoever touches its tables takes this first, so that nobody waits for each other. */
export async function holdState(tx: Tx): Promise<void> {
  await tx.client.query('SELECT 1 FROM projection_state FOR UPDATE');
}

/** Figures that change when a day begins though no event comes: what begins or ends on that day. */
const turningFigures = ['schools', 'classes', 'staff', 'learners'] as const;

/**
 * Brings the present cells up to `today`: what was known to begin or to end on the days since then now counts. Must run inside the transaction
 * that holds the state. Returns the provinces it touched.
 */
export async function rollTo(tx: Tx, state: ProjectionState, today: number): Promise<string[]> {
  if (state.rolledDay >= today) return [];
  await tx.client.query(
    `INSERT INTO cell AS c (province_code, holder, figure, dims, num, den, ms)
     SELECT province_code, holder, figure, dims, sum(num), sum(den), max(ms) FROM cell_day WHERE day > $1 AND day <= $2 GROUP BY 1, 2, 3, 4
     ON CONFLICT (province_code, holder, figure, dims) DO UPDATE SET num = c.num + excluded.num, den = c.den + excluded.den, ms = greatest(c.ms, excluded.ms)`,
    [state.rolledDay, today],
  );
  await tx.client.query('UPDATE projection_state SET rolled_day = $1, schools_position = position', [today]);
  const { rows } = await tx.client.query<{ province_code: string }>('SELECT DISTINCT province_code FROM cell WHERE holder = $1', [wholeProvince]);
  return rows.map((row) => row.province_code);
}

/** Journal entries of a day that has begun: every holder's figures that depend on the day. */
export function turnedFigures(provinces: readonly string[]): { readonly province: string; readonly figure: string }[] {
  return provinces.flatMap((province) => turningFigures.map((figure) => ({ province, figure })));
}

/** Notes that units or schools changed at this position: whoever keeps the tree reads it anew. */
export async function notePlaces(tx: Tx, changed: { readonly units: boolean; readonly schools: boolean }): Promise<void> {
  if (!changed.units && !changed.schools) return;
  const set = [changed.units ? 'units_position = position' : '', changed.schools ? 'schools_position = position' : ''].filter((one) => one !== '');
  await tx.client.query(`UPDATE projection_state SET ${set.join(', ')}`);
}
