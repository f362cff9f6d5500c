import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { HubError, ProblemError, type ProblemDetail } from '../../errors/index.js';
import { problemText, type ProblemCatalogue } from './problem-catalogue.js';

/** RFC 9457 document as it goes out. `title` and `detail` in one language, `errors` in both. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request, without its query. */
  readonly instance: string;
  readonly code: string;
  readonly traceId: string;
  readonly errors: readonly ProblemDetail[];
}

/** What went wrong, in the one form that all errors are brought to. */
export interface ProblemCase {
  readonly status: number;
  readonly code: string;
  readonly detail?: { readonly vi: string; readonly en: string };
  readonly errors: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Codes for what the framework refuses by itself. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'bad_parameter', 401: 'token_invalid', 403: 'scope_missing', 404: 'not_found', 405: 'method_not_allowed', 406: 'not_acceptable',
  408: 'malformed_body', 409: 'conflict', 412: 'precondition_failed', 413: 'body_too_large', 414: 'bad_parameter', 415: 'media_type_unsupported',
  422: 'bad_parameter', 429: 'too_many_requests', 431: 'bad_parameter', 503: 'busy',
};

/** Brings any thrown thing to a case. Only what the caller can act on is told; the rest is 503 (passing) or 500. */
export function toProblemCase(error: unknown, catalogue: ProblemCatalogue): ProblemCase {
  if (error instanceof ProblemError) {
    const headers = error.status === 429 || error.status === 503 ? { 'retry-after': '1', ...error.headers } : error.headers;
    return { status: error.status, code: error.code, errors: error.errors, headers, ...(error.detail ? { detail: error.detail } : {}) };
  }
  if (error instanceof HubError && error.retriable) return { status: 503, code: 'busy', errors: [], headers: { 'retry-after': '2' } };
  const status = statusOf(error);
  const code = CODE_OF_STATUS[status];
  if (code === undefined) return { status: 500, code: 'internal_error', errors: [], headers: {} };
  return { status: problemText(catalogue, code).status ?? status, code, errors: [], headers: status === 503 ? { 'retry-after': '2' } : {} };
}

/** Nest's exceptions and Fastify's own errors carry their status; a bare error is ours to answer for. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof SyntaxError || error instanceof URIError) return 400;
  const { statusCode, name } = (error ?? {}) as { statusCode?: unknown; name?: unknown };
  return typeof statusCode === 'number' && name === 'FastifyError' ? statusCode : 500;
}

/** The document of a case, in the language the caller prefers. */
export function toProblemDocument(found: ProblemCase, request: { readonly path: string; readonly traceId: string; readonly acceptLanguage: string | undefined; readonly baseUrl: string }, catalogue: ProblemCatalogue): ProblemDocument {
  const language = preferredLanguage(request.acceptLanguage);
  const text = problemText(catalogue, found.code);
  return {
    type: `${request.baseUrl}/docs/problems#${found.code}`,
    title: text[language] === found.code ? (STATUS_CODES[found.status] ?? found.code) : text[language],
    status: found.status,
    detail: found.detail?.[language] ?? text[language],
    instance: request.path,
    code: found.code,
    traceId: request.traceId,
    errors: found.errors,
  };
}

/** `en` only when the caller asks for it before Vietnamese; everybody else gets Vietnamese. */
export function preferredLanguage(acceptLanguage: string | undefined): 'vi' | 'en' {
  const weights = { vi: 0, en: 0 };
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    const language = tag.split('-')[0];
    if (language === 'vi' || language === 'en') weights[language] = Math.max(weights[language], weight || 0);
  }
  return weights.en > weights.vi ? 'en' : 'vi';
}
