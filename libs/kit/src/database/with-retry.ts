import { setTimeout as sleep } from 'node:timers/promises';
import { isPassingDatabaseFault } from './database-faults.js';

export interface RetryOptions {
  /** How often `work` is tried in all; default 5. */
  readonly attempts?: number;
  /** Which errors another try can help; default: passing faults of the database. */
  readonly isRetriable?: (error: unknown) => boolean;
  /** Longest first pause in milliseconds; doubles each time up to 5 s, with jitter. Default 50. */
  readonly pauseMs?: number;
}

/** Does `work` again while it fails with an error that may pass. `work` must be a whole transaction: nothing of a failed try may stay. */
export async function withRetry<T>(work: (attempt: number) => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 5, isRetriable = isPassingDatabaseFault, pauseMs = 50 } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt >= attempts || !isRetriable(error)) throw error;
      const longest = Math.min(5000, pauseMs * 2 ** (attempt - 1));
      await sleep(longest / 2 + (Math.random() * longest) / 2);
    }
  }
}
