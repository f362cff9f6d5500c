import { ProblemError } from '@lienthong/kit/errors';

/** A place in a list, as an opaque text. It names ids and times that its reader has seen. */
export function writeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** @throws ProblemError 400 `cursor_invalid` for what {@link writeCursor} did not write with these shapes */
export function readCursor(cursor: string, shapes: readonly RegExp[]): readonly string[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === shapes.length && shapes.every((shape, i) => typeof place[i] === 'string' && shape.test(place[i] as string))) return place as string[];
  } catch {
    // No JSON is no cursor of ours.
  }
  throw new ProblemError(400, 'cursor_invalid');
}

export const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const TIME_SHAPE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z$/;
