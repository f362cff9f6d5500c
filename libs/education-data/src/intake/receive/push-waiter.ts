import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { PushDone } from '../../domain/push-done.js';

/** How often another process's merge is looked for. */
const LOOK_EVERY_MS = 50;
const LOOK_AT_MOST_EVERY_MS = 400;

/** Waits until a push has all its outcomes. */
@Injectable()
export class PushWaiter {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PushDone) private readonly done: PushDone,
  ) {}

  /** @returns true when the push is done within the time; the merge of this process tells at once, another's is looked for */
  async waitFor(pushId: string, milliseconds: number): Promise<boolean> {
    const end = performance.now() + milliseconds;
    for (let pause = LOOK_EVERY_MS; ; pause = Math.min(pause * 1.5, LOOK_AT_MOST_EVERY_MS)) {
      // Listening begins before looking: what happens in between is heard.
      const news = this.hear(pushId);
      try {
        if (await this.isDone(pushId)) return true;
        const left = end - performance.now();
        if (left <= 0) return false;
        await news.within(Math.min(pause, left));
      } finally {
        news.stop();
      }
    }
  }

  private hear(pushId: string): { within(ms: number): Promise<void>; stop(): void } {
    let stop = (): void => undefined;
    const heard = new Promise<void>((resolve) => {
      stop = this.done.listen(pushId, resolve);
    });
    return {
      stop: () => stop(),
      async within(ms) {
        let timer: NodeJS.Timeout | undefined;
        await Promise.race([heard, new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))]);
        clearTimeout(timer);
      },
    };
  }

  private async isDone(pushId: string): Promise<boolean> {
    const [row] = await this.database.query<{ done: boolean }>(`SELECT state = 'done' AS done FROM push WHERE id = $1`, [pushId]);
    return row?.done === true;
  }
}
