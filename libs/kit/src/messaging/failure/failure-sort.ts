import { HubError } from '../../errors/index.js';

/** `transient`: try again, for ever; `permanent`: trying again gives the same, so it ends in the dead letters. */
export type FailureSort = 'transient' | 'permanent';

/** SQLSTATE classes and codes that pass by themselves (PostgreSQL, appendix A). */
const TRANSIENT_SQL_CLASSES = ['08', '53', '57', '58'];
const TRANSIENT_SQL_CODES = ['40001', '40P01', '55P03', '25006', '25P03'];
const TRANSIENT_NODE_CODES = ['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** `pg` and `pg-pool` say these without a code. */
const TRANSIENT_MESSAGES = [
  'Connection terminated', 'Client has encountered a connection error', 'timeout exceeded when trying to connect',
  'Cannot use a pool after calling end', 'Client was closed and is not queryable', 'Query read timeout',
];

/**
 * Decides what a failure in a handler or at its commit means. Our own errors say it themselves; an unknown error
 * (TypeError and the like) is permanent, because nothing but a new release or other data would change it.
 */
export function failureSort(error: unknown): FailureSort {
  for (let each = error, depth = 0; each instanceof Error && depth < 8; each = innerOf(each), depth += 1) {
    if (each instanceof HubError) return each.retriable ? 'transient' : 'permanent';
    if (isPassing(each)) return 'transient';
  }
  return 'permanent';
}

/** Stable code of a failure for tables, metrics and headers: our code, SQLSTATE or the error's class name. */
export function failureCode(error: unknown): string {
  if (error instanceof HubError) return error.code;
  const code = codeOf(error);
  if (code !== undefined) return /^[0-9A-Z]{5}$/.test(code) ? `sql_${code}` : code;
  return error instanceof Error ? error.name : 'unknown_error';
}

function isPassing(error: Error): boolean {
  const code = codeOf(error);
  if (code !== undefined && (TRANSIENT_NODE_CODES.includes(code) || TRANSIENT_SQL_CODES.includes(code))) return true;
  if (code?.length === 5 && TRANSIENT_SQL_CLASSES.includes(code.slice(0, 2))) return true;
  if (error.name.startsWith('KafkaJS') && (error as { retriable?: unknown }).retriable === true) return true;
  return TRANSIENT_MESSAGES.some((text) => error.message.includes(text));
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

function innerOf(error: Error): unknown {
  return (error as { driverError?: unknown }).driverError ?? error.cause;
}
