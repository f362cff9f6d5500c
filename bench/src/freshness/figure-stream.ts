import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { PushClient } from '@lienthong/simulate';

interface StreamedFigure {
  readonly id: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly denominator?: number;
}

/** Marks counted on a date, each time the stream says a new number. */
export interface Sighting {
  readonly date: string;
  readonly marks: number;
  /** `performance.now()` when it was read. */
  readonly at: number;
}

/** Listens to the attendance figure of a scope as a wall would. */
export class FigureStream {
  readonly sightings: Sighting[] = [];
  private constructor(private readonly aborter: AbortController) {}

  static async open(baseUrl: string, client: PushClient, scope: string): Promise<FigureStream> {
    const aborter = new AbortController();
    const response = await fetch(`${baseUrl}/api/ioc/v1/stream?scope=${encodeURIComponent(scope)}&figures=attendance.rate`, { headers: { authorization: `Bearer ${await client.accessToken()}`, accept: 'text/event-stream' }, signal: aborter.signal });
    if (response.status !== 200 || response.body === null) throw new RangeError(`stream: ${response.status} ${await response.text()}`);
    const stream = new FigureStream(aborter);
    void stream.read(response.body).catch(() => undefined);
    return stream;
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const events = body.pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>).pipeThrough(new EventSourceParserStream());
    for await (const event of events) {
      if (event.event !== 'figure') continue;
      const figure = JSON.parse(event.data) as StreamedFigure;
      const date = figure.dims['date'];
      if (figure.id === 'attendance.rate' && date !== undefined && figure.denominator !== undefined) this.sightings.push({ date, marks: figure.denominator, at: performance.now() });
    }
  }

  close(): void {
    this.aborter.abort();
  }
}
