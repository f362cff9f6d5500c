/** What may go wrong, said so that one place can decide: a stable code, and whether trying again can help. */
export abstract class HubError extends Error {
  /** True when the same call may succeed later without anybody changing anything. */
  abstract readonly retriable: boolean;

  constructor(
    /** Stable code, e.g. `database_unavailable`. */
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A passing fault: connection lost, deadlock, broker away. Back off and try again. */
export class TransientError extends HubError {
  readonly retriable = true;
}

/** A lasting fault: bad payload, broken contract, broken invariant. Trying again gives the same. */
export class PermanentError extends HubError {
  readonly retriable = false;
}

/** One detail of a refused call. */
export interface ProblemDetail {
  /** JSON path or parameter name. */
  readonly path: string;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** A refused call: becomes `application/problem+json` with this status and code (RFC 9457, api.md §3). */
export class ProblemError extends HubError {
  readonly retriable = false;

  constructor(
    readonly status: number,
    code: string,
    /** Bilingual detail; a default text of the code is used when absent. */
    readonly detail?: { readonly vi: string; readonly en: string },
    readonly errors: readonly ProblemDetail[] = [],
    /** Extra response headers, e.g. `retry-after`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, detail?.en ?? code);
  }
}
