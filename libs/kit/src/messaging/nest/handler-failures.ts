import type { EventBatch } from '../event-batch.js';

/** Failure of a batch that the strategy is dispatching; Nest's RPC filter would turn it into "Internal server error". */
const failures = new WeakMap<object, { error?: { readonly cause: unknown } }>();

type Handler = (...args: never[]) => unknown;

/** The handler as it was, but for batches under dispatch its failure is kept aside instead of thrown through Nest. */
export function keepFailure(handler: Handler): Handler {
  const kept = async function (this: unknown, ...args: never[]): Promise<void> {
    const slot = failures.get(args[0] as unknown as EventBatch);
    try {
      await handler.apply(this, args);
    } catch (error) {
      if (!slot) throw error;
      slot.error = { cause: error };
    }
  };
  Object.defineProperty(kept, 'name', { value: handler.name });
  return kept;
}

/** Runs `call` and throws what a handler threw for this batch, as it threw it. */
export async function withFailureOf(batch: EventBatch, call: () => Promise<unknown>): Promise<void> {
  const slot: { error?: { readonly cause: unknown } } = {};
  failures.set(batch, slot);
  try {
    await call();
  } finally {
    failures.delete(batch);
  }
  if (slot.error) throw slot.error.cause;
}
