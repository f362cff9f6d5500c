import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { AccessTableRow } from '../../access/index.js';
import { PROBLEM_TYPE } from '../problem/api-problem.decorator.js';
import { problemText, type ProblemCatalogue } from '../problem/problem-catalogue.js';

type Responses = Record<string, object>;
interface Operation {
  responses: Responses;
  parameters?: object[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, object>> };
  security?: object[];
  'x-access'?: object;
}
type DeclaredProblem = { readonly description?: string; readonly content?: Readonly<Record<string, object>> };

/** What any endpoint may be answered with, by the name of the shared response. */
const SHARED: Readonly<Record<string, { readonly status: number; readonly codes: readonly string[]; readonly header?: string }>> = {
  TokenRefused: { status: 401, codes: ['token_invalid', 'unreadable_token', 'client_revoked'], header: 'WWW-Authenticate' },
  TooManyRequests: { status: 429, codes: ['too_many_requests'], header: 'Retry-After' },
  InternalError: { status: 500, codes: ['internal_error'] },
  Busy: { status: 503, codes: ['busy'], header: 'Retry-After' },
};

const HEADERS: Readonly<Record<string, object>> = {
  'Retry-After': { description: 'Số giây cần đợi · Seconds to wait', required: true, schema: { type: 'integer', minimum: 1 } },
  'WWW-Authenticate': { description: 'RFC 6750', schema: { type: 'string' } },
};
const ETAG = { description: 'Dấu của nội dung, cho If-None-Match · Validator of the content', schema: { type: 'string' } };
const IF_NONE_MATCH = { name: 'If-None-Match', in: 'header', required: false, description: 'ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed', schema: { type: 'string' } };

/** The endpoint's own problem codes with those that hold for every endpoint of its sort, each with an example. */
export class OperationCompleter {
  private readonly access: ReadonlyMap<string, AccessTableRow>;

  constructor(
    rows: readonly AccessTableRow[],
    private readonly problems: ProblemCatalogue,
    private readonly baseUrl: string,
  ) {
    this.access = new Map(rows.map((row) => [`${row.method} ${row.path}`, row]));
  }

  /** Changes the paths in place. */
  complete(paths: OpenAPIObject['paths']): void {
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(item as Record<string, Operation>)) this.completeOne(method.toUpperCase(), path, operation);
    }
  }

  /** The shared responses, for the document's components. */
  sharedResponses(): Responses {
    return Object.fromEntries(Object.entries(SHARED).map(([name, { status, codes, header }]) => [name, this.response(status, codes, '/api/…', header)]));
  }

  private completeOne(method: string, path: string, operation: Operation): void {
    const row = this.access.get(`${method} ${path.replaceAll(/\{([^}]+)\}/g, ':$1')}`);
    const open = row?.public != null;
    const codes = new Map<number, Set<string>>();
    const add = (status: number, ...more: readonly string[]): void => void codes.set(status, new Set([...(codes.get(status) ?? []), ...more]));
    for (const [status, response] of Object.entries(operation.responses)) {
      const { description = '', content } = response as DeclaredProblem;
      if (content?.[PROBLEM_TYPE] !== undefined) add(Number(status), ...description.split(', '));
    }
    if ((operation.parameters ?? []).length > 0) add(400, 'bad_parameter');
    if (operation.requestBody?.content?.['application/json'] !== undefined) {
      add(400, 'bad_parameter', 'malformed_body');
      add(413, 'body_too_large');
      add(415, 'media_type_unsupported');
    }
    if (open) operation.security = [];
    else {
      add(401, ...(SHARED['TokenRefused']?.codes ?? []));
      add(403, 'scope_missing');
    }
    add(429, 'too_many_requests');
    add(500, 'internal_error');
    add(503, 'busy');
    if (row !== undefined && !open) operation['x-access'] = { scopes: row.scopes, roles: row.roles, ...(row.area !== null && { area: row.area }) };
    if (method === 'GET') addValidators(operation);
    for (const [status, names] of codes) operation.responses[status] = this.shared(status, names) ?? this.response(status, [...names], path);
    operation.responses = Object.fromEntries(Object.entries(operation.responses).sort(([one], [other]) => one.localeCompare(other, 'en')));
  }

  private shared(status: number, codes: ReadonlySet<string>): object | undefined {
    const found = Object.entries(SHARED).find(([, shared]) => shared.status === status && shared.codes.length === codes.size && shared.codes.every((code) => codes.has(code)));
    return found && { $ref: `#/components/responses/${found[0]}` };
  }

  private response(status: number, codes: readonly string[], path: string, header?: string): object {
    const examples = Object.fromEntries(codes.map((code) => [code, { summary: this.summary(code), value: this.example(status, code, path) }]));
    return {
      description: codes.map((code) => `\`${code}\`: ${this.summary(code)}`).join('\n\n'),
      ...(header !== undefined && { headers: { [header]: HEADERS[header] } }),
      content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' }, examples } },
    };
  }

  private summary(code: string): string {
    const { vi, en } = problemText(this.problems, code);
    return `${vi} · ${en}`;
  }

  private example(status: number, code: string, path: string): object {
    const { vi } = problemText(this.problems, code);
    return { type: `${this.baseUrl}/docs/problems#${code}`, title: vi === code ? (STATUS_CODES[status] ?? code) : vi, status, detail: vi, instance: path, code, traceId: '4bf92f3577b34da6a3ce929d0e0e4736', errors: [] };
  }
}

/** JSON that GET gives has an ETag (request/etag.ts). */
function addValidators(operation: Operation): void {
  const answer = operation.responses['200'] as { content?: Readonly<Record<string, object>>; headers?: object } | undefined;
  if (answer?.content?.['application/json'] === undefined) return;
  answer.headers = { ...answer.headers, ETag: ETAG };
  operation.responses['304'] = { description: 'Chưa đổi, không có nội dung · Not modified, no body', headers: { ETag: ETAG } };
  operation.parameters = [...(operation.parameters ?? []), IF_NONE_MATCH];
}
