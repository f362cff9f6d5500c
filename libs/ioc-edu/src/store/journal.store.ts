import type { Tx } from '@lienthong/kit/database';
import { holdState } from './projection-state.store.js';

/** One thing that changed: a cell, or (dims null) all rows of a figure at a holder, or (holder null) at all of the province's. */
export interface FigureChange {
  readonly province: string;
  readonly holder: string | null;
  readonly figure: string;
  readonly dims: string | null;
}

const anyHolder = '00000000-0000-0000-0000-0000000000ff';

/** Notes what a position changed, so that streams can send it and resume after it: one row, at the end of the transaction. */
export function writeJournal(tx: Tx, position: bigint, changes: readonly FigureChange[], at: Date): void {
  if (changes.length === 0) return;
  tx.atEnd({
    name: 'ioc-write-journal',
    text: 'INSERT INTO figure_change (position, changed_at, provinces, holders, figures, dims) VALUES ($1, $2, $3, $4, $5, $6)',
    values: [position, at, changes.map((c) => c.province), changes.map((c) => c.holder ?? anyHolder), changes.map((c) => c.figure), changes.map((c) => c.dims ?? '')],
  });
}

/** What changed after one position up to another, each thing once. */
export async function changesAfter(tx: Tx, after: bigint, upTo: bigint): Promise<FigureChange[]> {
  const { rows } = await tx.client.query<{ province: string; holder: string; figure: string; dims: string }>(
    `SELECT DISTINCT c.province, c.holder, c.figure, c.dims FROM figure_change AS f, unnest(f.provinces, f.holders, f.figures, f.dims) AS c (province, holder, figure, dims)
     WHERE position > $1 AND position <= $2`,
    [after, upTo],
  );
  return rows.map((row) => ({ province: row.province, holder: row.holder === anyHolder ? null : row.holder, figure: row.figure, dims: row.dims === '' ? null : row.dims }));
}

/** Forgets changes older than an instant; who wants to resume before them is sent everything. */
export async function trimJournal(tx: Tx, before: Date): Promise<void> {
  await holdState(tx);
  const { rows } = await tx.client.query<{ position: string }>('DELETE FROM figure_change WHERE changed_at < $1 RETURNING position', [before]);
  if (rows.length === 0) return;
  await tx.client.query('UPDATE projection_state SET journal_floor = greatest(journal_floor, $1)', [rows.reduce((max, row) => (BigInt(row.position) > max ? BigInt(row.position) : max), 0n)]);
}

/** Forgets all changes: after a rebuild nobody can resume from before it. */
export async function resetJournal(tx: Tx): Promise<void> {
  await holdState(tx);
  await tx.client.query('DELETE FROM figure_change');
  await tx.client.query('UPDATE projection_state SET position = position + 1, journal_floor = position + 1');
}
