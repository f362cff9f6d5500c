declare const brand: unique symbol;

/**
 * A text of which the type system knows what it names. A branded text is an ordinary string when it runs and when it is stored;
 * the brand only keeps a commune code from being passed where a school code is meant.
 */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

/** The two questions one can ask about text that may be an id: is it one, and (where it must be) take it as one. */
export interface IdForm<T extends string> {
  /** What the id is called in errors. */
  readonly name: string;
  /** True when the value is text of the right form. Form only: whether the thing exists is a question to a database. */
  readonly is: (value: unknown) => value is T;
  /** The value as the id; throws {@link MalformedIdError} when it is none. For values that were checked before. */
  readonly as: (value: string) => T;
}

/** Thrown when text that was promised to be an id is none. The message never repeats the value: it may be personal. */
export class MalformedIdError extends Error {
  readonly code = 'malformed_id';
  readonly retriable = false;

  constructor(idName: string) {
    super(`not a ${idName}`);
    this.name = 'MalformedIdError';
  }
}

/** Makes the pair of functions for one id out of the pattern of its text, which must be anchored at both ends. */
export function idForm<T extends string>(name: string, pattern: RegExp): IdForm<T> {
  const is = (value: unknown): value is T => typeof value === 'string' && pattern.test(value);
  const as = (value: string): T => {
    if (is(value)) return value;
    throw new MalformedIdError(name);
  };
  return { name, is, as };
}
