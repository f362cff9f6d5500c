import { createParser } from 'eventsource-parser';

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id: string | null;
}

/** Reads server-sent events from a response until it ends; `alive` is called for every piece that arrives. */
export async function readEvents(body: ReadableStream<Uint8Array>, onEvent: (event: StreamEvent) => void, alive: () => void): Promise<void> {
  const parser = createParser({
    onEvent: (message) => onEvent({ event: message.event ?? 'message', data: message.data, id: message.id ?? null }),
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
