import type { Database } from '../../database/database.js';
import { parseRecord } from '../envelope/raw-record.js';
import { failureSort } from '../failure/failure-sort.js';
import type { Dispatch } from './batch-applier.js';
import type { DeadLetters } from './dead-letters.js';

/**
 * Puts one dead letter through the handlers again. It comes after records that were behind it: state is guarded by its
 * version, facts add up in any order (ADR 0003).
 */
export async function redriveLetter(database: Database, letters: DeadLetters, dispatch: Dispatch, id: string): Promise<'applied' | 'failed'> {
  try {
    await database.transaction(async (tx) => {
      const letter = await letters.take(tx, id);
      if (letter.appliedAt) return;
      const { topic, partition, offset } = letter;
      await dispatch({ topic, partition, records: [parseRecord(topic, partition, letter)], tx, replaying: false });
      await letters.applied(tx, topic, partition, offset, offset + 1n);
    });
    return 'applied';
  } catch (error) {
    if (failureSort(error) === 'transient') throw error;
    await database.transaction(async (tx) => {
      const letter = await letters.take(tx, id);
      await letters.put(tx, letter.topic, letter.partition, letter, error);
    });
    return 'failed';
  }
}
