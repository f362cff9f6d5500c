import { logger } from '../observability/index.js';

export interface BackgroundWorkOptions {
  /** Where it logs, `merge.sweeper`. */
  readonly log: string;
  /** Begins every so many milliseconds. */
  readonly everyMs: number;
  /** Said in the log when it fails; the next time tries again. */
  readonly failed: string;
}

/**
 * Work that a service does by itself, again and again and never twice at once: sweeping, publishing, turning the day. A failure is logged
 * and ends that turn only. Several processes run their own; who must be alone takes a lock in the database.
 */
export class BackgroundWork {
  private timer: NodeJS.Timeout | undefined;
  private due: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly options: BackgroundWorkOptions,
    private readonly work: () => Promise<unknown>,
  ) {}

  /** From now on every `everyMs`; a turn that falls into another is left out. Does not keep the process alive. */
  start(): void {
    this.timer = setInterval(() => {
      if (this.running === undefined) this.soon();
    }, this.options.everyMs);
    this.timer.unref();
  }

  /** Runs now; called while it runs, it runs once more afterwards. */
  soon(): void {
    if (this.stopped) return;
    if (this.running !== undefined) {
      this.again = true;
      return;
    }
    this.running = this.turn();
  }

  /** Runs within so many milliseconds; calls meanwhile are one. */
  within(milliseconds: number): void {
    this.due ??= setTimeout(() => {
      this.due = undefined;
      this.soon();
    }, milliseconds).unref();
  }

  /** No turn begins any more. Ends with the turn in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    clearTimeout(this.due);
    await this.running;
  }

  /** Takes one part after the other until there is none, or the work is to end. @param part returns whether there may be more */
  async exhaust(part: () => Promise<boolean>): Promise<void> {
    while (!this.stopped && (await part()));
  }

  /** True after {@link stop}: long work looks here between its parts. */
  get ending(): boolean {
    return this.stopped;
  }

  private async turn(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.work();
      } catch (error) {
        logger(this.options.log).warn({ fault: error instanceof Error ? error.message : String(error) }, this.options.failed);
      }
    } while (this.again && !this.stopped);
    this.running = undefined;
  }
}
