import { address } from '@lienthong/api-client';
import { hub } from '../api/hub.js';
import type { Figure } from '../api/ioc.js';
import { readEvents, type StreamEvent } from './event-stream.js';

export type StreamState = 'connecting' | 'open' | 'waiting';

export interface FigureStreamListener {
  readonly onState: (state: StreamState) => void;
  readonly onFigures: (figures: readonly Figure[]) => void;
  /** The hub can no longer say what was missed: what follows are all figures anew. */
  readonly onReset: () => void;
}

/** Nothing at all for so long means that the connection is dead although nobody said so. */
const SILENCE_MS = 60_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Follows the figures of a scope from a position on, for as long as it is not stopped: when the stream ends or is refused
 * (token run out, hub restarted, network gone) it comes back with Last-Event-ID, waiting longer each time it fails. A
 * refused token is being renewed meanwhile; when it cannot be, the page is left and the stream stopped with it.
 */
export class FigureStream {
  private readonly stopped = new AbortController();
  private lastId: string;
  private waitMs = FIRST_WAIT_MS;

  constructor(
    private readonly question: { readonly scope: string; readonly figures: readonly string[]; readonly position: string },
    private readonly listener: FigureStreamListener,
  ) {
    this.lastId = question.position;
  }

  start(): void {
    void this.run();
  }

  stop(): void {
    this.stopped.abort();
  }

  private async run(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      this.listener.onState('connecting');
      await this.follow().catch(() => undefined);
      if (this.stopped.signal.aborted) return;
      this.listener.onState('waiting');
      await this.pause();
    }
  }

  private async follow(): Promise<void> {
    const attempt = new AbortController();
    const giveUp = () => attempt.abort();
    this.stopped.signal.addEventListener('abort', giveUp);
    window.addEventListener('offline', giveUp);
    let watch = setTimeout(giveUp, SILENCE_MS);
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(giveUp, SILENCE_MS);
    };
    try {
      const response = await hub.raw('GET', address('/api/ioc/v1/stream'), {
        query: { scope: this.question.scope, figures: this.question.figures },
        headers: { accept: 'text/event-stream', 'last-event-id': this.lastId },
        signal: attempt.signal,
      });
      if (response.body === null) return;
      this.waitMs = FIRST_WAIT_MS;
      this.listener.onState('open');
      await readEvents(response.body, (event) => this.take(event), alive);
    } finally {
      clearTimeout(watch);
      this.stopped.signal.removeEventListener('abort', giveUp);
      window.removeEventListener('offline', giveUp);
    }
  }

  private take(event: StreamEvent): void {
    if (event.event === 'figure') {
      const figure = JSON.parse(event.data) as Figure & { readonly scope?: string };
      if (figure.scope === undefined || figure.scope === this.question.scope) this.listener.onFigures([figure]);
    }
    if (event.event === 'reset') this.listener.onReset();
    if (event.id !== null && event.id !== '') this.lastId = event.id;
  }

  private pause(): Promise<void> {
    // Half of it by chance: a thousand screens must not come back in the same instant.
    const wait = this.waitMs / 2 + Math.random() * (this.waitMs / 2);
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        this.stopped.signal.removeEventListener('abort', goOn);
        window.removeEventListener('online', goOn);
        resolve();
      };
      const timer = setTimeout(goOn, wait);
      this.stopped.signal.addEventListener('abort', goOn);
      // The network is back: no reason to wait any longer.
      window.addEventListener('online', goOn);
    });
  }
}
