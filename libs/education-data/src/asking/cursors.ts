import { Sealer } from '@lienthong/kit/config';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';

/** The place in a list after which a page begins: values of the columns that order it. */
export type ListPlace = readonly string[];

/** Base64url characters of the mark: 96 bits. */
const MARK = 16;

/**
 * Cursors bear the hub's mark: nobody else makes one, and one belongs to the question (list, filters, reach of the caller) it was given
 * for. The same page has the same cursor each time, or its ETag would never match; what a cursor names (hub ids, digests of keys) its
 * reader has seen already.
 */
@Injectable()
export class Cursors {
  constructor(@Inject(Sealer) private readonly sealer: Sealer) {}

  /** @param question whatever must not change between two pages, the name of the list first */
  write(question: readonly unknown[], place: readonly (string | number)[]): string {
    const text = Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
    return `${this.markOf(question, text)}${text}`;
  }

  /** The place as it was written for the question; undefined without a cursor. @throws ProblemError 400 `cursor_invalid` for what {@link write} did not write for this question */
  read<P extends readonly (string | number)[] = ListPlace>(question: readonly unknown[], cursor: string | undefined): P | undefined {
    if (cursor === undefined) return undefined;
    const text = cursor.slice(MARK);
    if (!/^[A-Za-z0-9_-]{17,600}$/.test(cursor) || cursor.slice(0, MARK) !== this.markOf(question, text)) throw new ProblemError(400, 'cursor_invalid');
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as P;
  }

  private markOf(question: readonly unknown[], place: string): string {
    return this.sealer.blindIndex(`cursor ${place} ${JSON.stringify(question)}`).toString('base64url').slice(0, MARK);
  }
}
