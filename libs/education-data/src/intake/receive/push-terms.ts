import { ProblemError } from '@lienthong/kit/errors';
import type { IncomingHttpHeaders } from 'node:http';
import { badParameter, type RawQuery, requireKnown } from '../../asking/parameters.js';

/** The formats a push may have, by media type. */
export type PushFormat = 'ndjson' | 'json' | 'csv' | 'xlsx';

const formats: { readonly [type: string]: PushFormat } = {
  'application/x-ndjson': 'ndjson',
  'application/json': 'json',
  'text/csv': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** `set.schoolYear=2025-2026`: a value for all rows of a workbook that leave the field open. */
const SET = 'set.';

/** How a push wants to be taken, out of its headers and query. */
export interface PushTerms {
  readonly format: PushFormat;
  readonly gzip: boolean;
  readonly dryRun: boolean;
  readonly mode: 'delta' | 'full';
  /** Only with `full`: more than the set share may go. */
  readonly confirmShrink: boolean;
  /** Seconds the caller is ready to wait for all outcomes, 0..60. */
  readonly waitSeconds: number;
  readonly idempotencyKey: string | undefined;
  /** Values for fields that rows of a workbook leave open, by path, as text. */
  readonly constants: { readonly [path: string]: string };
  /** The query as far as it changes what is done, in one spelling. */
  readonly query: string;
}

/** @throws ProblemError 415 `media_type_unsupported`, 413 `body_too_large`, 400 `bad_parameter` */
export function pushTerms(headers: IncomingHttpHeaders, query: RawQuery, maxBodyBytes: number): PushTerms {
  const constants = constantsIn(query);
  requireKnown(Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith(SET))), ['dryRun', 'mode', 'confirmShrink', `${SET}<field>`]);
  const format = formats[essence(headers['content-type'])];
  if (format === undefined || !charsetIsUtf8(headers['content-type'])) throw new ProblemError(415, 'media_type_unsupported');
  if (format !== 'xlsx' && Object.keys(constants).length > 0) throw badParameter(`${SET}${Object.keys(constants)[0] ?? ''}`, 'Chỉ dùng khi gửi tệp Excel', 'Only with a workbook');
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip') throw new ProblemError(415, 'media_type_unsupported');
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) throw new ProblemError(413, 'body_too_large');
  const dryRun = choice(query, 'dryRun', ['false', 'true']) === 'true';
  const mode = choice(query, 'mode', ['delta', 'full']) as PushTerms['mode'];
  const confirmShrink = choice(query, 'confirmShrink', ['false', 'true']) === 'true';
  return {
    format,
    gzip: encoding !== 'identity',
    dryRun,
    mode,
    confirmShrink,
    waitSeconds: waitSecondsOf(headers.prefer),
    idempotencyKey: idempotencyKeyOf(headers['idempotency-key']),
    constants,
    query: `confirmShrink=${confirmShrink}&dryRun=${dryRun}&mode=${mode}${Object.entries(constants).sort().map(([path, text]) => `&${SET}${path}=${encodeURIComponent(text)}`).join('')}`,
  };
}

/** The `set.<field>` of a query, by path. @throws ProblemError 400 `bad_parameter` */
export function constantsIn(query: RawQuery): { readonly [path: string]: string } {
  const constants: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (!name.startsWith(SET)) continue;
    if (typeof value !== 'string' || value.length > 200) throw badParameter(name.slice(0, 64), 'Cần đúng một giá trị, đến 200 ký tự', 'One value of up to 200 characters is needed');
    constants[name.slice(SET.length)] = value;
  }
  return constants;
}

function essence(contentType: string | undefined): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function charsetIsUtf8(contentType: string | undefined): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

/** The value of a parameter that has a closed list of values, the first one being the default. */
function choice(query: RawQuery, name: string, values: readonly string[]): string {
  const value = query[name] ?? values[0];
  if (typeof value === 'string' && values.includes(value)) return value;
  throw badParameter(name, `Giá trị phải là một trong: ${values.join(', ')}`, `The value must be one of: ${values.join(', ')}`);
}

/** `Prefer: wait=N` (RFC 7240), at most 60. What cannot be read is no wish. */
export function waitSecondsOf(prefer: string | string[] | undefined): number {
  const wait = /(?:^|[,;])\s*wait\s*=\s*"?([0-9]{1,6})"?\s*(?=$|[,;])/i.exec([prefer ?? ''].flat().join(','))?.[1];
  return wait === undefined ? 0 : Math.min(60, Number(wait));
}

function idempotencyKeyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^[\x20-\x7e]{1,255}$/.test(header)) return header;
  throw badParameter('Idempotency-Key', 'Cần 1 đến 255 ký tự ASCII', '1 to 255 ASCII characters are needed');
}
