import { setTimeout as sleep } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import type { Figure } from './hub-under-test.js';

/** One event of `GET /api/ioc/v1/stream`. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string;
  /** Milliseconds since the epoch at which it was read. */
  readonly at: number;
  readonly data: Figure & { readonly scope?: string };
}

/** Listens to figures as a dashboard does: Server-Sent Events read by `fetch` with the token in its header. */
export class FigureStream {
  readonly events: StreamEvent[] = [];
  private readonly stop = new AbortController();

  /** The connection is open and answered with 200. */
  static async open(baseUrl: string, token: string, query: string, lastEventId?: string): Promise<FigureStream> {
    const stream = new FigureStream();
    const response = await fetch(`${baseUrl}/api/ioc/v1/stream?${query}`, { headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) }, signal: stream.stop.signal });
    if (response.status !== 200 || !response.body) throw new RangeError(`stream: ${response.status} ${await response.text()}`);
    void stream.read(response.body);
    return stream;
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const parser = createParser({ onEvent: ({ event, id, data }) => this.events.push({ event: event ?? 'message', id: id ?? '', at: Date.now(), data: JSON.parse(data) as StreamEvent['data'] }) });
    const text = new TextDecoder();
    try {
      for await (const part of body as unknown as AsyncIterable<Uint8Array>) parser.feed(text.decode(part, { stream: true }));
    } catch {
      // Broken off, by close() or by the hub.
    }
  }

  /** The first event, from the one at `from` on, that satisfies; undefined after `seconds`. */
  async next(wanted: (event: StreamEvent) => boolean, seconds: number, from = 0): Promise<StreamEvent | undefined> {
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(5)) {
      const found = this.events.slice(from).find(wanted);
      if (found) return found;
    }
    return undefined;
  }

  /** Id of the newest event: where to resume. */
  get lastId(): string {
    return this.events.at(-1)?.id ?? '';
  }

  close(): void {
    this.stop.abort();
  }
}
