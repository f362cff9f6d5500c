import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

const SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId', 'errors'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    traceId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'object', properties: { vi: { type: 'string' }, en: { type: 'string' } } } },
      },
    },
  },
};

/** For the OpenAPI page: the endpoint may answer with this status and these problem codes. */
export function ApiProblem(status: number, ...codes: readonly string[]): MethodDecorator & ClassDecorator {
  const example = { type: `/docs/problems#${codes[0] ?? ''}`, title: '', status, detail: '', instance: '', code: codes[0] ?? '', traceId: '', errors: [] };
  return applyDecorators(ApiResponse({ status, description: codes.join(', '), content: { 'application/problem+json': { schema: SCHEMA, example } } }));
}
