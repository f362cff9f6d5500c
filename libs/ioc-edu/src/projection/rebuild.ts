import type { Database, Tx } from '@lienthong/kit/database';
import type { EventConsumers, RebuildResult } from '@lienthong/kit/messaging';
import { PROJECTED_TABLES } from '../store/ioc-migrations.js';
import { resetJournal } from '../store/journal.store.js';
import { holdState } from '../store/projection-state.store.js';

/** Group under which the IOC reads the log. */
export const iocGroup = 'ioc-edu';

/** Empties everything that was projected; nobody can resume a stream from before it. */
export async function forgetProjection(tx: Tx): Promise<void> {
  await holdState(tx);
  await tx.client.query(`TRUNCATE ${PROJECTED_TABLES.join(', ')}`);
  await tx.client.query('UPDATE projection_state SET rolled_day = 0, units_position = position + 1, schools_position = position + 1');
  await resetJournal(tx);
}

/** Rebuilds the view of a running group from the log; resolves when all of it has been applied. Listeners of streams then start over. */
export async function rebuildFigures(consumers: EventConsumers, database: Database, onProgress?: (done: bigint, of: bigint) => void, group = iocGroup): Promise<RebuildResult> {
  const result = await consumers.rebuild(group, { truncate: forgetProjection, ...(onProgress && { onProgress }) });
  await database.transaction(resetJournal);
  return result;
}
