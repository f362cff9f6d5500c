import { TransientError } from '../errors/index.js';

/** One call, and whoever waits for its answer. */
interface Waiting<In, Out> {
  readonly call: In;
  readonly resolve: (answer: Out) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Calls that come while others are on their way to the server go with the next statement together: a hundred readers at once cost a
 * handful of statements. One alone goes at once. No call travels with a statement that began before it came, so everybody sees what was
 * committed until then.
 */
export class StatementLane<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private running = false;

  /** @param work one statement for all calls, or nothing of it; answers in the order of the calls */
  constructor(private readonly work: (calls: readonly In[]) => Promise<readonly Out[]>) {}

  call(call: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ call, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const together = this.waiting;
      this.waiting = [];
      try {
        await this.answer(together);
      } catch (error) {
        await this.apart(together, error);
      }
    }
    this.running = false;
  }

  private async answer(together: readonly Waiting<In, Out>[]): Promise<void> {
    const answers = await this.work(together.map(({ call }) => call));
    together.forEach(({ resolve }, at) => resolve(answers[at] as Out));
  }

  /** Nobody's call fails for that of somebody else: when the server is there, each goes alone. */
  private async apart(together: readonly Waiting<In, Out>[], error: unknown): Promise<void> {
    if (together.length === 1 || error instanceof TransientError) {
      for (const one of together) one.reject(error);
      return;
    }
    for (const one of together) await this.answer([one]).catch(one.reject);
  }
}
