import { TransientError } from '../errors/index.js';

type Rows = readonly Record<string, unknown>[];

/** Entries of one call, and whoever waits for them. */
interface Waiting {
  readonly rows: Rows;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Entries that come while others are on their way to the server go with the next statement together: a hundred readers at once cost a
 * handful of commits. One alone goes at once. Everybody waits until the own entries are on disk.
 */
export class AuditLane {
  private waiting: Waiting[] = [];
  private running = false;

  /** @param write one statement for all rows, or none of them */
  constructor(private readonly write: (rows: Rows) => Promise<void>) {}

  append(rows: Rows): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ rows, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const together = this.waiting;
      this.waiting = [];
      try {
        await this.write(together.flatMap((one) => one.rows));
        for (const one of together) one.resolve();
      } catch (error) {
        await this.apart(together, error);
      }
    }
    this.running = false;
  }

  /** Nobody's read fails for an entry of somebody else: when the server is there, each goes alone. */
  private async apart(together: readonly Waiting[], error: unknown): Promise<void> {
    if (together.length === 1 || error instanceof TransientError) {
      for (const one of together) one.reject(error);
      return;
    }
    for (const one of together) await this.write(one.rows).then(one.resolve, one.reject);
  }
}
