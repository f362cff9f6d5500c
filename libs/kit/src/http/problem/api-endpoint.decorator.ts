import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiProblem } from './api-problem.decorator.js';

/** What the OpenAPI page says of an endpoint besides its bodies. */
export interface EndpointDocs {
  /** `tiếng Việt · English`. */
  readonly summary: string;
  readonly description?: string;
  /** The one parameter of its path. */
  readonly path?: { readonly name: string; readonly description: string; readonly example: string };
  /** True: takes `If-Match`, and answers 412 when the row has changed meanwhile. */
  readonly ifMatch?: boolean;
  /** Its own codes by status; what holds for all endpoints is added to the document by itself. */
  readonly problems?: Readonly<Record<number, readonly string[]>>;
}

/** Writes an endpoint's docs into the OpenAPI document. */
export function ApiEndpoint({ summary, description, path, ifMatch, problems = {} }: EndpointDocs): MethodDecorator {
  const statuses = { ...problems, ...(ifMatch ? { 412: ['precondition_failed'] } : {}) };
  return applyDecorators(
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    ...(path ? [ApiParam({ ...path, schema: { type: 'string' } })] : []),
    ...(ifMatch ? [ApiHeader({ name: 'If-Match', required: false, description: 'ETag của bản đã đọc; khác đi thì 412 · ETag of what was read; 412 when it has changed', schema: { type: 'string', example: '"3"' } })] : []),
    ...Object.entries(statuses).map(([status, codes]) => ApiProblem(Number(status), ...codes)),
  );
}
