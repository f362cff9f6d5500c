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

  /** Listens for a push that is about to be kept: its end may come before anybody asks. `stop` when nobody will ask any more. */
  expect(pushId: string): ExpectedPush {
    let heard = false;
    let tell: () => void = () => undefined;
    const news = new Promise<void>((resolve) => (tell = resolve));
    const stop = this.done.listen(pushId, () => {
      heard = true;
      tell();
    });
    return {
      stop,
      within: async (milliseconds) => {
        const end = performance.now() + milliseconds;
        for (let pause = LOOK_EVERY_MS; !heard; pause = Math.min(pause * 1.5, LOOK_AT_MOST_EVERY_MS)) {
          const left = end - performance.now();
          if (left <= 0) return false;
          await atMost(news, Math.min(pause, left));
          if (!heard && (await this.isDone(pushId))) return true;
        }
        return true;
      },
    };
  }

  /** @returns true when the push is done already or within the time */
  async waitFor(pushId: string, milliseconds: number): Promise<boolean> {
    const expected = this.expect(pushId);
    try {
      return (await this.isDone(pushId)) || (await expected.within(milliseconds));
    } finally {
      expected.stop();
    }
  }

  private async isDone(pushId: string): Promise<boolean> {
    const [row] = await this.database.query<{ done: boolean }>({ name: 'push done', text: `SELECT state = 'done' AS done FROM push WHERE id = $1` }, [pushId]);
    return row?.done === true;
  }
}

/** A push whose end is listened for. */
export interface ExpectedPush {
  /** @returns true when the push is done within the time; the merge of this process tells at once, another's is looked for */
  within(milliseconds: number): Promise<boolean>;
  stop(): void;
}

async function atMost(news: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([news, new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
