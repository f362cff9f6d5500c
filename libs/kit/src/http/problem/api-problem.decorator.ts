import { ApiResponse } from '@nestjs/swagger';

/** For the OpenAPI page: the endpoint may answer with this status and these problem codes. What holds for all endpoints is added there. */
export function ApiProblem(status: number, ...codes: readonly string[]): MethodDecorator & ClassDecorator {
  return ApiResponse({ status, description: codes.join(', '), content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } } });
}

export const PROBLEM_TYPE = 'application/problem+json';

/** A problem document (RFC 9457) as it goes out; see `ProblemDocument`. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId', 'errors'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Dòng của mã trong /docs/problems · The line of the code in /docs/problems' },
    title: { type: 'string', description: 'Tiếng Việt; tiếng Anh theo Accept-Language · Vietnamese; English by Accept-Language' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'Đường dẫn của lời gọi, không có tham số · Path of the call, without its query' },
    code: { type: 'string', description: 'Mã của danh sách đóng · A code of the closed list (/docs/problems)' },
    traceId: { type: 'string', pattern: '^[0-9a-f]{32}$', description: 'Gửi kèm khi hỏi người vận hành · Quote it when you ask' },
    errors: {
      type: 'array',
      description: 'Từng tham số sai, không nhắc lại giá trị · Each parameter at fault, its value never repeated',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: {
          path: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'object', required: ['vi', 'en'], properties: { vi: { type: 'string' }, en: { type: 'string' } } },
        },
      },
    },
  },
};
