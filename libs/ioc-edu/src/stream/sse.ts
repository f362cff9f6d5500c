import type { FigureRow } from '../domain/figure.js';

/** One event of the stream as text: `id` is the position from which nothing is missed. */
export function sseEvent(event: 'figure' | 'heartbeat' | 'reset', id: bigint, data: unknown): string {
  return `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Figures of one step of the stream as one buffer. All but the last carry the position before the step: whoever loses the connection in the
 * middle resumes from there and is sent the rest.
 */
export function figureEvents(scope: string, rows: readonly FigureRow[], before: bigint, after: bigint): Buffer {
  return Buffer.from(rows.map((row, i) => sseEvent('figure', i === rows.length - 1 ? after : before, { ...row, scope })).join(''));
}
