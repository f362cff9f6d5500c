import type { Sealer } from '@lienthong/kit/config';
import { keyedUuid } from '../domain/digest-uuid.js';
import type { Fields } from '../domain/merge/hub-view.js';

/** Mark of a token, so that nobody takes one for a number. */
const MARK = '#';

/**
 * Tokens for numbers of people: `#` and the first 16 bytes of the keyed blind index as a UUID. The same number gives the same token, so
 * content can be compared and looked up, and nobody without the index key can go back. One maker a chunk: it remembers what it made.
 */
export class NumberTokens {
  private readonly made = new Map<string, string>();

  constructor(private readonly sealer: Sealer) {}

  /** @param space `learner/personalNumber`: the same digits elsewhere give another token */
  index(space: string, value: string): string {
    const text = `${space}/${value}`;
    let index = this.made.get(text);
    if (index === undefined) {
      index = keyedUuid(this.sealer, text);
      this.made.set(text, index);
    }
    return index;
  }

  /** The content with tokens in place of numbers; itself when it has none. */
  replace(content: Fields, spaces: ReadonlyMap<string, string>): Fields {
    let replaced: Record<string, unknown> | undefined;
    for (const [field, space] of spaces) {
      const value = content[field];
      if (typeof value !== 'string') continue;
      replaced ??= { ...content };
      replaced[field] = MARK + this.index(space, value);
    }
    return replaced ?? content;
  }
}

/** The blind index in a token; null when the value is none. */
export function indexOfToken(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith(MARK) ? value.slice(1) : null;
}
