import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';

/** Table `sign_in_failure`: failures per name and per address in a running window, shared by all copies of the registry. */
@Injectable()
export class SignInFailureStore {
  constructor(private readonly database: Database) {}

  /** Failures counted for each subject whose window is still open, and when the longest of the windows ends. */
  async counts(subjects: readonly Buffer[], now: Date): Promise<readonly { readonly subject: Buffer; readonly failures: number; readonly windowEndsAt: Date }[]> {
    const rows = await this.database.query<{ subject: Buffer; failures: number; window_ends_at: Date }>(
      'SELECT subject, failures, window_ends_at FROM sign_in_failure WHERE subject = ANY($1) AND window_ends_at > $2',
      [subjects, now],
    );
    return rows.map((row) => ({ subject: row.subject, failures: row.failures, windowEndsAt: row.window_ends_at }));
  }

  /** One more failure for each subject; a window that is over starts again with `windowEndsAt`. */
  async add(subjects: readonly Buffer[], now: Date, windowEndsAt: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO sign_in_failure AS held (subject, failures, window_ends_at) SELECT subject, 1, $3 FROM unnest($1::bytea[]) AS subject ORDER BY subject
       ON CONFLICT (subject) DO UPDATE SET
         failures = CASE WHEN held.window_ends_at > $2 THEN held.failures + 1 ELSE 1 END,
         window_ends_at = CASE WHEN held.window_ends_at > $2 THEN held.window_ends_at ELSE excluded.window_ends_at END`,
      [subjects, now, windowEndsAt],
    );
  }

  async clear(subject: Buffer): Promise<void> {
    await this.database.query('DELETE FROM sign_in_failure WHERE subject = $1', [subject]);
  }

  async sweep(now: Date): Promise<void> {
    await this.database.query('DELETE FROM sign_in_failure WHERE window_ends_at < $1', [now]);
  }
}
