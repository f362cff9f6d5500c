/** Lets one loop sleep until somebody wakes it or the time is over. A call while the loop is awake is remembered. */
export class WakeUp {
  private pending = false;
  private release: (() => void) | undefined;

  wake(): void {
    this.pending = true;
    this.release?.();
  }

  /** Resolves at the next `wake`, at once when one came since the last sleep, at the latest after `ms`. */
  async sleep(ms: number): Promise<void> {
    if (!this.pending) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.release = (): void => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.release = undefined;
    this.pending = false;
  }
}
