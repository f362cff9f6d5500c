/** A text in both languages of the hub. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

/** Body of `application/problem+json` (RFC 9457) as the hub sends it; api.md §3. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string | BilingualText;
  readonly status?: number;
  readonly detail?: string | BilingualText;
  readonly instance?: string;
  readonly code?: string;
  readonly traceId?: string;
  readonly errors?: readonly { readonly path?: string; readonly code?: string; readonly message?: BilingualText }[];
}

/**
 * An answer that is no success. `status` 0 = no answer came at all (network, hub down).
 * `retryAfter` in seconds where the hub named one (429, 503).
 */
export class HubProblem extends Error {
  override readonly name = 'HubProblem';

  constructor(
    readonly status: number,
    readonly body: ProblemBody,
    readonly retryAfter: number | null = null,
  ) {
    super(`${status} ${body.code ?? ''}`.trim());
  }

  get code(): string {
    return this.body.code ?? (this.status === 0 ? 'unreachable' : `http_${this.status}`);
  }
}

/** Reads a failed response; a body that is no problem document still gives a HubProblem with its status. */
export async function readProblem(response: Response): Promise<HubProblem> {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) ? wait : null;
  try {
    const body: unknown = await response.json();
    return new HubProblem(response.status, isRecord(body) ? (body as ProblemBody) : {}, retryAfter);
  } catch {
    return new HubProblem(response.status, {}, retryAfter);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
