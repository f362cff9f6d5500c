import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** W3C Trace Context of what is being done now. */
export interface Trace {
  /** 32 hex digits; the same from request to event to consumer. */
  readonly traceId: string;
  /** 16 hex digits of this step. */
  readonly spanId: string;
  /** Two hex digits, `01` = sampled. */
  readonly flags: string;
}

const storage = new AsyncLocalStorage<Trace>();
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Trace of the running request or event batch; undefined outside of both. */
export function currentTrace(): Trace | undefined {
  return storage.getStore();
}

/** Runs `work` under `trace`; everything awaited inside sees it. */
export function runWithTrace<T>(trace: Trace, work: () => T): T {
  return storage.run(trace, work);
}

/** A step of the trace that a `traceparent` header or event attribute names; a new trace when it is missing or malformed. */
export function traceFrom(traceParent: string | null | undefined): Trace {
  const match = traceParent ? TRACEPARENT.exec(traceParent) : null;
  const spanId = randomBytes(8).toString('hex');
  return match ? { traceId: match[1] ?? '', spanId, flags: match[3] ?? '01' } : { traceId: randomBytes(16).toString('hex'), spanId, flags: '01' };
}

/** The `traceparent` to hand on to another service or into an event. */
export function traceParentOf(trace: Trace): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.flags}`;
}
