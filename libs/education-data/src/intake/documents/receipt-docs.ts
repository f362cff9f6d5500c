import { OUTCOMES } from '@lienthong/contracts';
import { ApiProblem, ApiSchemas, schemaRef } from '@lienthong/kit/http';
import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { RECEIPT_EXAMPLES, RECEIPT_SCHEMAS } from './receipt-schemas.js';

type Decorator = MethodDecorator;

const join = (...decorators: readonly (MethodDecorator | (ClassDecorator & MethodDecorator))[]): Decorator => applyDecorators(ApiSchemas(RECEIPT_SCHEMAS), ...decorators) as Decorator;
const pushId = ApiParam({ name: 'pushId', schema: { type: 'string', format: 'uuid' } });
const limit = ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 1_000, default: 100 } });
const cursor = ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' }, description: '`next` của trang trước · `next` of the page before' });
const json = (name: string, example: object) => ({ 'application/json': { schema: schemaRef(name), example } });
const notFound = ApiProblem(404, 'not_found');

/** `GET /pushes`. */
export function PushListDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Các lần gửi, mới nhất trước · Pushes, newest first', description: 'Của nền tảng mình; Sở GD&ĐT: của tỉnh · Own platform’s; the department: its province’s' }),
    limit,
    cursor,
    ApiQuery({ name: 'kind', required: false, schema: { type: 'string', example: 'learner' } }),
    ApiQuery({ name: 'state', required: false, schema: { type: 'string', enum: ['accepted', 'merging', 'done'] } }),
    ApiResponse({ status: 200, description: 'Một trang · A page', content: json('PushReceiptPage', { items: [RECEIPT_EXAMPLES.done], next: null }) }),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
  );
}

/** `GET /pushes/{pushId}`. */
export function ReceiptDocs(): Decorator {
  return join(
    ApiOperation({
      summary: 'Biên nhận · Receipt of a push',
      description: 'Một bản ghi đang chờ (parked, held) được giải phóng thì chuyển sang kết quả cuối của nó, cả sau khi đã done · A parked or held record that is released moves to its final outcome, also after done.',
    }),
    pushId,
    ApiResponse({ status: 200, description: 'Biên nhận lúc này · The receipt as it stands', content: { 'application/json': { schema: schemaRef('PushReceipt'), examples: { delta: { value: RECEIPT_EXAMPLES.done }, full: { value: RECEIPT_EXAMPLES.full } } } } }),
    notFound,
  );
}

/** `GET /pushes/{pushId}/records`. */
export function PushRecordsDocs(): Decorator {
  const { record } = RECEIPT_EXAMPLES;
  return join(
    ApiOperation({ summary: 'Kết quả từng bản ghi · Outcome of each record', description: 'JSON theo trang; NDJSON và CSV: tất cả một lần, theo Accept · JSON in pages; all at once as NDJSON or CSV by Accept. Những bản ghi bị từ chối ở cửa đứng trước · Those refused at the door come first. outcome=proposed-cancel: với mode=full, những bản ghi đã gửi trước mà lần này không còn · of a full push, records sent before and missing now.' }),
    pushId,
    ApiQuery({ name: 'outcome', required: false, schema: { type: 'string', enum: [...OUTCOMES, 'proposed-cancel'] } }),
    limit,
    cursor,
    ApiResponse({
      status: 200,
      description: 'Một trang, hoặc tất cả · A page, or all',
      headers: { Vary: { description: 'Accept', schema: { type: 'string' } } },
      content: {
        ...json('PushRecordPage', { items: [record], next: null }),
        'application/x-ndjson': { schema: { type: 'string', description: 'PushRecord mỗi dòng · a PushRecord a line' }, example: `${JSON.stringify(record)}\n` },
        'text/csv': {
          schema: { type: 'string', description: 'Một hàng mỗi lỗi; UTF-8 có BOM để Excel mở đúng · A row per problem; UTF-8 with BOM for spreadsheet programs' },
          example: `line,recordId,outcome,hubId,level,code,path,messageVi,messageEn\r\n3,learner-3,rejected,,error,unknown_field,fullname,"Loại bản ghi này không có trường này; có phải ""fullName""?","The kind has no such field; did you mean ""fullName""?"\r\n`,
        },
      },
    }),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    notFound,
    ApiProblem(406, 'not_acceptable'),
  );
}

/** `GET /pushes/{pushId}/problems`. */
export function PushProblemsDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Lỗi theo nguyên nhân · Problems by cause, largest first', description: 'Tối đa 1.000 nguyên nhân, một trang · 1,000 causes at most, one page' }),
    pushId,
    ApiResponse({ status: 200, description: 'Các nguyên nhân · The causes', content: json('ProblemCausePage', { items: [RECEIPT_EXAMPLES.cause], next: null }) }),
    notFound,
  );
}
