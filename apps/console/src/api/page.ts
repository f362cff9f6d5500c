/** A page of a list (api.md §5): `next` is an opaque cursor, null or absent at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

/** Some lists are short and come as a bare array; both forms read as a page. */
export function asPage<T>(answer: Page<T> | readonly T[]): Page<T> {
  return 'items' in answer ? answer : { items: answer, next: null };
}

export interface Named {
  readonly vi: string;
  readonly en: string;
}
