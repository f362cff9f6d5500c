import { HubError, TransientError } from '../errors/index.js';

/** SQLSTATE of two transactions in each other's way: the same work again succeeds. */
const CONFLICTS = new Set(['40001', '40P01', '55P03']);
/**
 * SQLSTATE classes and codes, and socket errors, of a server that is away, starting, stopping or full: no connection, no
 * memory, no disk (53), its files cannot be read (58). Whatever was to be written is not to blame and must not be refused.
 */
const AWAY = /^(08\w{3}|57P0[1-5]|53\w{3}|58\w{3}|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** What the driver says without a code; TypeORM gives the runner of a lost connection back, and the work finds it released. */
const AWAY_TEXT = /Connection terminated|[Qq]uery runner (was )?already released|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Connection ended|Driver not Connected/i;

/** The SQLSTATE or socket code of a driver error (TypeORM wraps it in `driverError`), or undefined. */
export function databaseCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  return typeof code === 'string' ? code : databaseCode(driverError);
}

/** True when the same work may succeed later without anybody changing anything. */
export function isPassingDatabaseFault(error: unknown): boolean {
  if (error instanceof HubError) return error.retriable;
  const code = databaseCode(error);
  if (code !== undefined) return CONFLICTS.has(code) || AWAY.test(code) || isMissingSocket(error, code);
  return error instanceof Error && AWAY_TEXT.test(error.message);
}

/** A server that is away has no socket; the same code without a connection is a file that is missing. */
function isMissingSocket(error: unknown, code: string): boolean {
  return code === 'ENOENT' && (error as { readonly syscall?: unknown }).syscall === 'connect';
}

/** Turns passing faults of the database into TransientError (`database_conflict`, `database_unavailable`); leaves all others as they are. */
export function toHubError(error: unknown): unknown {
  if (error instanceof HubError || !isPassingDatabaseFault(error)) return error;
  const conflict = CONFLICTS.has(databaseCode(error) ?? '');
  return new TransientError(conflict ? 'database_conflict' : 'database_unavailable', conflict ? 'Transactions were in each other’s way' : 'The database is away', { cause: error });
}
