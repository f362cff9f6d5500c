const FIRST_MS = 100;
const CAP_MS = 5_000;

/** Waits between tries: 100 ms, doubling, never above `capMs`; a success starts it again. No jitter: one try at a time a partition. */
export class BackOff {
  private tries = 0;

  constructor(private readonly capMs = CAP_MS) {}

  /** Milliseconds to wait before the next try. */
  next(): number {
    const wait = Math.min(this.capMs, FIRST_MS * 2 ** Math.min(this.tries, 16));
    this.tries += 1;
    return wait;
  }

  /** Tries since the last success. */
  get count(): number {
    return this.tries;
  }

  reset(): void {
    this.tries = 0;
  }
}
