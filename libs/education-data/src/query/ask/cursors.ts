import { Sealer } from '@lienthong/kit/config';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';

/** The place in a list after which a page begins: values of the columns that order it. */
export type ListPlace = readonly string[];

/**
 * Cursors are sealed: nobody reads or makes one, and one belongs to the question (list, filters, reach of the caller) it was given for.
 */
@Injectable()
export class Cursors {
  constructor(@Inject(Sealer) private readonly sealer: Sealer) {}

  /** @param question whatever must not change between two pages */
  write(question: readonly unknown[], place: ListPlace): string {
    return this.sealer.seal(Buffer.from(JSON.stringify([this.markOf(question), ...place]), 'utf8')).toString('base64url');
  }

  /** @throws ProblemError 400 `cursor_invalid` for what {@link write} did not write for this question */
  read(question: readonly unknown[], cursor: string): ListPlace {
    let parts: unknown;
    try {
      parts = /^[A-Za-z0-9_-]{1,600}$/.test(cursor) ? JSON.parse(this.sealer.open(Buffer.from(cursor, 'base64url')).toString('utf8')) : undefined;
    } catch {
      // Not sealed by us, or with a key that is gone.
    }
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string') || parts[0] !== this.markOf(question)) throw new ProblemError(400, 'cursor_invalid');
    return parts.slice(1);
  }

  private markOf(question: readonly unknown[]): string {
    return this.sealer.blindIndex(`cursor ${JSON.stringify(question)}`).toString('base64url').slice(0, 16);
  }
}
