import { ProblemError } from '@lienthong/kit/errors';

/** One page of a list; `next` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Opaque text of a place in a list: the sort keys of the last row shown. */
export function cursorOf(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/**
 * The sort keys in a cursor, or null when none was given.
 * @throws ProblemError 400 `cursor_invalid` when it is not one of ours with `count` keys
 */
export function keysOfCursor(cursor: string | undefined, count: number): readonly string[] | null {
  if (cursor === undefined) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === count && keys.every((each): each is string => typeof each === 'string' && !each.includes('\u0000'))) return keys;
  } catch {
    // Falls through: what is no JSON is no cursor.
  }
  throw cursorInvalid();
}

/** 400 for a cursor that is not one of ours. */
export function cursorInvalid(): ProblemError {
  return new ProblemError(400, 'cursor_invalid');
}

/** Cuts a page out of `limit + 1` rows read in order. */
export function pageOf<R, T>(rows: readonly R[], limit: number, keys: (row: R) => readonly string[], view: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length > limit && last !== undefined ? cursorOf(keys(last)) : null };
}
