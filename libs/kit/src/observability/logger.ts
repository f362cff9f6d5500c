import { pino, type Logger } from 'pino';
import { currentTrace } from './trace.js';

export type { Logger } from 'pino';

/** Fields that may hold secrets or a person's data; struck out wherever they stand, up to three levels deep. */
const SECRET_FIELDS = [
  'authorization', 'cookie', 'password', 'clientSecret', 'client_secret', 'secret', 'token', 'access_token', 'refresh_token', 'code_verifier',
  'body', 'payload', 'record', 'records', 'value', 'values', 'parameters', 'params',
  'name', 'fullName', 'firstName', 'lastName', 'birthDate', 'dateOfBirth', 'personalNumber', 'ministryCode', 'identityNumber',
  'phone', 'email', 'address', 'guardianName', 'account',
];
/** A log line's own top level may say `name` (of the logger). */
const REDACT = SECRET_FIELDS.flatMap((field) => [...(field === 'name' ? [] : [field]), `*.${field}`, `*.*.${field}`, `*["${field}"]`]).concat(
  'req.headers', 'err.parameters', 'err.detail', 'err.where', 'err.query', 'err.driverError',
);

const root = pino({
  level: 'info',
  base: { pid: process.pid },
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: [...new Set(REDACT)], censor: '[redacted]' },
  mixin: () => {
    const trace = currentTrace();
    return trace ? { traceId: trace.traceId } : {};
  },
});

const parts = new Map<string, Logger>();

/**
 * The log of one part: JSON lines on stdout with level, time, part and trace id. Personal data never goes into it
 * (architecture.md §5): log ids, counts and codes; the redaction is only the second net.
 */
export function logger(part: string): Logger {
  const known = parts.get(part);
  if (known) return known;
  const created = root.child({ part });
  parts.set(part, created);
  return created;
}

/** Sets how much is logged, for all parts, those already made too; for main after the settings are read. */
export function setLogLevel(level: string): void {
  root.level = level;
  // A pino child keeps the level it was born with.
  for (const part of parts.values()) part.level = level;
}
