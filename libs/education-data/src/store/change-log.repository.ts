import { smallintArray, type Tx, uuidArray } from '@lienthong/kit/database';

export const OP_CREATE = 0;
export const OP_UPDATE = 1;
export const OP_CANCEL = 2;
/** Added to an operation: the record's key changed (another class name, another exam number). */
export const KEY_CHANGED = 4;

export interface ChangeBatch {
  readonly provinceCode: string;
  readonly kind: string;
  readonly platformId: string;
  readonly at: string;
  readonly hubIds: readonly string[];
  readonly ops: readonly number[];
  /** Owning school of each change, or null. */
  readonly schoolIds: readonly (string | null)[];
}

/**
 * Appends a chunk's changes. The number is given out under the lock of the head row, which is held until the commit: numbers follow the
 * order of commits and a reader never passes over a late one. So it is kept for the end of the transaction.
 */
export function appendChanges(tx: Tx, batch: ChangeBatch): void {
  if (batch.hubIds.length === 0) return;
  const schools = [...new Set(batch.schoolIds.filter((id) => id !== null))];
  const at = new Map(schools.map((id, i) => [id, i + 1]));
  tx.atEnd({
    name: 'append changes',
    text: `WITH head AS (UPDATE change_head SET seq = seq + 1 RETURNING seq)
      INSERT INTO change_batch (seq, province_code, kind, platform_id, at, hub_ids, ops, schools, school_at) SELECT seq, $1, $2, $3, $4, $5, $6, $7, $8 FROM head`,
    values: [
      batch.provinceCode, batch.kind, batch.platformId, batch.at, uuidArray(batch.hubIds), smallintArray(batch.ops),
      uuidArray(schools), smallintArray(batch.schoolIds.map((id) => (id === null ? 0 : (at.get(id) ?? 0)))),
    ],
  });
}
