import { ApiProblem, ApiSchemas, schemaRef } from '@lienthong/kit/http';
import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { builtInKinds } from '../../records/kinds.js';
import { cancelSchema, recordSchema, schemaNameOf } from '../../records/open-api-schema.js';
import { asCsv, asNdjson, bodyExamples } from './push-examples.js';
import { RECEIPT_EXAMPLES, RECEIPT_SCHEMAS } from './receipt-schemas.js';

const [firstKind] = builtInKinds;

/** Records of the built-in kinds as senders write them; a kind added at run time is at `GET /kinds`. */
const RECORD_SCHEMAS: { readonly [name: string]: object } = {
  ...Object.fromEntries(builtInKinds.map((kind) => [`${schemaNameOf(kind)}Record`, recordSchema(kind)])),
  ...(firstKind && { CancelRecord: cancelSchema(firstKind) }),
  PushedRecord: { anyOf: [...builtInKinds.map((kind) => schemaRef(`${schemaNameOf(kind)}Record`)), schemaRef('CancelRecord')] },
};

const DESCRIPTION = `Mỗi lần gửi gồm các bản ghi của một loại. Luôn là UTF-8; BOM, CRLF và NFD đều được. \`200\` và \`202\`: đã giữ; mọi trả lời khác: không giữ gì. Một dòng hỏng chỉ làm hỏng bản ghi ấy.
Giới hạn ở /docs; các loại, JSON Schema, ví dụ và quy tắc ở GET /kinds.

The records of one kind, as UTF-8; BOM, CRLF and NFD are fine. \`200\` and \`202\`: kept; with any other answer nothing is. A bad line spoils only its own record.
Limits are at /docs; kinds with JSON Schema, examples and rules at GET /kinds.`;

const body = {
  required: true,
  description: 'Content-Encoding: gzip được nhận ở mọi định dạng · is taken with every format',
  content: {
    'application/x-ndjson': { schema: { type: 'string', description: 'Một bản ghi (PushedRecord) một dòng · One record (PushedRecord) a line' }, examples: bodyExamples(builtInKinds, asNdjson) },
    'application/json': { schema: { type: 'array', items: schemaRef('PushedRecord') }, examples: bodyExamples(builtInKinds, (record) => [record]) },
    'text/csv': {
      schema: { type: 'string', description: 'Dòng đầu là tên trường (marks.physics, relatives.0.fullName); danh sách đơn ngăn bằng ; · A heading row of field names; plain lists split by ;' },
      examples: bodyExamples(builtInKinds, asCsv),
    },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
      schema: {
        type: 'string',
        format: 'binary',
        description:
          'Như CSV, hoặc danh sách của nhà trường với tiêu đề tiếng Việt: dòng tiêu đề được tìm theo chữ, ô trộn đến ba dòng, tên lớp đứng riêng một dòng. Không có cột recordId thì mã, phiên bản và thời điểm được đặt từ khoá của bản ghi và lúc nhận. Mẫu: GET /kinds/{kind}/template.xlsx · As CSV, or a list of a school with Vietnamese headings: the heading is found by its text, merged up to three rows, class names alone in a row. Without a recordId column id, version and time come from what the record is about and the time of receipt. Template: GET /kinds/{kind}/template.xlsx',
      },
    },
  },
};

const location = { Location: { description: 'Địa chỉ biên nhận · Address of the receipt', schema: { type: 'string' } } };

/** `set.<field>`: what the rows of a workbook leave open. Any field of the kind; these are the usual ones. */
export const setQueries = [
  ['schoolCode', 'X-20-001'],
  ['schoolYear', '2025-2026'],
  ['period', 'term-1'],
  ['subject', 'mathematics'],
].map(([field, example]) =>
  ApiQuery({
    name: `set.${field ?? ''}`,
    required: false,
    schema: { type: 'string', maxLength: 200, example },
    description: 'Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>)',
  }),
);

/** `POST /pushes/{kind}`. */
export function PushDocs(): MethodDecorator {
  return applyDecorators(
    ApiSchemas({ ...RECEIPT_SCHEMAS, ...RECORD_SCHEMAS }),
    ApiOperation({ summary: 'Gửi bản ghi · Push records', description: DESCRIPTION, requestBody: body as never }),
    ApiParam({ name: 'kind', description: 'Loại bản ghi · Kind, GET /kinds', example: 'learner' }),
    ApiQuery({ name: 'dryRun', required: false, schema: { type: 'string', enum: ['true', 'false'], default: 'false' }, description: 'Mọi phép kiểm tra, không giữ gì · All checks, nothing kept' }),
    ApiQuery({ name: 'mode', required: false, schema: { type: 'string', enum: ['delta', 'full'], default: 'delta' }, description: 'full: danh sách đủ của các trường (và năm học) có trong lần gửi, chỉ với lớp, nhân sự, học sinh, ghi danh, phòng, thiết bị; bản ghi đã gửi trước mà không còn được huỷ (proposedCancels) sau khi cả lần gửi đã đọc xong, nhiều nhất 20 % mỗi trường · full: the whole roster of the schools (and school years) in the push; what was sent before and is missing now is cancelled (proposedCancels) once the whole push was understood, at most 20 % a school' }),
    ApiQuery({ name: 'confirmShrink', required: false, schema: { type: 'string', enum: ['true', 'false'], default: 'false' }, description: 'Chỉ với mode=full: cho phép mất nhiều hơn · Only with mode=full: more may go' }),
    ...setQueries,
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[ -~]+$' }, description: 'Nhớ 7 ngày theo tài khoản, loại và tham số, trên nội dung sau giải nén; cùng khoá và nội dung: cùng biên nhận · Kept 7 days per client, kind and query, over the decoded bytes; same key and body: same receipt' }),
    ApiHeader({ name: 'Prefer', required: false, schema: { type: 'string', pattern: '^wait=[0-9]+$', example: 'wait=10' }, description: 'Đợi kết quả tới N giây (tối đa 60) · Wait up to N seconds (60 at most) for all outcomes' }),
    ApiHeader({ name: 'Content-Encoding', required: false, schema: { type: 'string', enum: ['gzip', 'identity'] } }),
    ApiResponse({
      status: 200,
      description: 'Đã biết mọi kết quả trong thời gian chờ, hoặc lần gửi thử (dryRun=true: không có pushId) · All outcomes are known in time, or a dry run (no pushId)',
      headers: { ...location, 'Preference-Applied': { description: 'Khi có Prefer · When asked by Prefer', schema: { type: 'string', example: 'wait=10' } } },
      content: {
        'application/json': {
          schema: { oneOf: [schemaRef('PushReceipt'), schemaRef('DryRunReport')] },
          examples: { receipt: { summary: 'Biên nhận · Receipt', value: RECEIPT_EXAMPLES.done }, full: { summary: 'Danh sách đủ · A full roster', value: RECEIPT_EXAMPLES.full }, dryRun: { summary: 'Gửi thử · Dry run', value: RECEIPT_EXAMPLES.dryRun } },
        },
      },
    }),
    ApiResponse({ status: 202, description: 'Đã giữ, chưa biết hết kết quả · Kept, outcomes to come', headers: location, content: { 'application/json': { schema: schemaRef('PushReceipt'), example: RECEIPT_EXAMPLES.accepted } } }),
    ApiProblem(400, 'malformed_body', 'bad_parameter'),
    ApiProblem(403, 'scope_missing', 'kind_not_covered', 'province_not_covered', 'platform_not_active', 'school_not_covered'),
    ApiProblem(404, 'unknown_kind'),
    ApiProblem(409, 'conflict'),
    ApiProblem(413, 'body_too_large', 'inflated_too_large', 'too_many_records'),
    ApiProblem(415, 'media_type_unsupported'),
    ApiProblem(422, 'idempotency_key_reused', 'full_mode_not_offered', 'roster_shrunk'),
  ) as MethodDecorator;
}
