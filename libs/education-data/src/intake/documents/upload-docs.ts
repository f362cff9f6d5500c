import { ApiProblem, ApiSchemas, schemaRef } from '@lienthong/kit/http';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { setQueries } from './push-docs.js';
import { RECEIPT_EXAMPLES, RECEIPT_SCHEMAS } from './receipt-schemas.js';

type Decorator = MethodDecorator;
type Schema = Record<string, unknown>;

const object = (properties: Schema, optional: readonly string[] = []): Schema => ({ type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties });
const list = (items: Schema): Schema => ({ type: 'array', items });
const mapOf = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const rowNumber: Schema = { type: 'integer', minimum: 1 };
const nullable: Schema = { type: 'string', nullable: true };
const time: Schema = { type: 'string', format: 'date-time' };
const bilingual = object({ vi: text, en: text });
const reason: Schema = { type: 'string', enum: ['above-heading', 'heading', 'heading-repeated', 'column-numbers', 'class-name', 'title', 'total', 'note', 'signature', 'empty', 'repeats-row'] };

const terms = {
  constants: { ...mapOf({ type: 'string', maxLength: 200 }), description: 'Giá trị cho các dòng bỏ trống trường · Values for rows that leave a field open', example: { schoolYear: '2025-2026' } },
  columns: { ...mapOf(mapOf(mapOf(nullable))), description: 'Theo loại, trang tính, cột: đường dẫn trường, null là bỏ cột · By kind, sheet and column: the path of a field, null leaves the column out', example: { learner: { '10A1': { D: 'fullName', M: null } } } },
  without: { ...list({ type: 'string' }), description: 'Trang tính bỏ qua · Sheets to be left out' },
};

const SCHEMAS: { readonly [name: string]: object } = {
  ...RECEIPT_SCHEMAS,
  UploadTerms: object(terms),
  UploadTermsChange: object({ kinds: list(text), ...terms }, ['kinds', 'constants', 'columns', 'without']),
  WorkbookReading: object({
    kind: text,
    sheets: list(object({
      sheet: text,
      headingRows: object({ from: rowNumber, to: rowNumber }),
      lastRow: count,
      titles: mapOf(text),
      columns: list(object({ column: { type: 'string', example: 'D' }, heading: text, hidden: { type: 'boolean' }, field: { ...nullable, description: 'Trường, null khi không thành trường nào · The field, null for none' }, part: nullable, why: { type: 'string', nullable: true, enum: ['running-number', 'other-kind', 'identifies', 'unknown', null] } })),
    })),
    skippedSheets: list(object({ sheet: text, reason: { type: 'string', enum: ['hidden', 'no-heading', 'left-out'] } })),
    skipped: object({ total: count, byReason: list(object({ reason, count })), rows: { ...list(object({ sheet: text, row: rowNumber, reason, text })), maxItems: 100 } }),
    received: count,
    rejected: { ...count, description: 'Sẽ bị từ chối nếu gửi như thế · Would be refused as they are' },
    problems: list(schemaRef('ProblemCause')),
    preview: { ...list(object({ place: schemaRef('WorkbookPlace'), record: { type: 'object', additionalProperties: true }, problems: list(schemaRef('RecordProblem')) })), maxItems: 10 },
    missing: { ...list(text), description: 'Trường phần lớn bản ghi cần mà tệp không có · Fields that most records need and the file lacks' },
    duplicates: list(object({ sheet: text, columns: list(text), field: text })),
    fields: list(object({ path: text, label: bilingual, required: { type: 'boolean' }, options: { ...list(object({ code: text, label: bilingual })), description: 'Của trường có danh mục · Of a field with a code list' } }, ['options'])),
  }),
  Upload: object({
    id: { type: 'string', format: 'uuid' },
    state: { type: 'string', enum: ['read', 'confirmed'] },
    kinds: list(text),
    platformId: text,
    schoolCode: nullable,
    createdAt: time,
    expiresAt: time,
    bytes: count,
    terms: schemaRef('UploadTerms'),
    readings: { ...list(schemaRef('WorkbookReading')), description: 'Đến khi xác nhận · Until it is confirmed' },
    pushes: { ...list(object({ kind: text, receipt: schemaRef('PushReceipt'), problems: list(schemaRef('ProblemCause')) })), description: 'Sau khi xác nhận · Once it is confirmed' },
    links: object({ self: text, corrections: text }),
  }),
  UploadPage: object({ items: list(schemaRef('Upload')), next: nullable }),
};

const self = '/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10';
const upload = {
  id: self.slice(-36), state: 'read', kinds: ['learner'], platformId: 'TEP-20', schoolCode: 'X-20-001', createdAt: '2025-10-01T01:00:00.000Z', expiresAt: '2025-10-04T01:00:00.000Z', bytes: 18_204,
  terms: { constants: {}, columns: {}, without: [] }, pushes: [], links: { self, corrections: `${self}/corrections.xlsx` },
};
const reading = {
  kind: 'learner',
  sheets: [{ sheet: '10A1', headingRows: { from: 5, to: 5 }, lastRow: 41, titles: { schoolYear: '2025-2026' }, columns: [{ column: 'A', heading: 'STT', hidden: false, field: null, part: null, why: 'running-number' }, { column: 'B', heading: 'Họ và tên', hidden: false, field: 'fullName', part: null, why: null }] }],
  skippedSheets: [{ sheet: 'Danh mục', reason: 'hidden' }],
  skipped: { total: 1, byReason: [{ reason: 'signature', count: 1 }], rows: [{ sheet: '10A1', row: 41, reason: 'signature', text: 'Hiệu trưởng' }] },
  received: 35, rejected: 1, problems: [{ ...RECEIPT_EXAMPLES.cause, code: 'leading_zero_lost', path: 'personalNumber', message: { vi: 'Mất số 0 ở đầu', en: 'The leading zero is lost' }, exampleLines: [9], examplePlaces: [{ sheet: '10A1', row: 9, column: 'D' }] }],
  preview: [], missing: [], duplicates: [], fields: [{ path: 'fullName', label: { vi: 'Họ và tên', en: 'Full name' }, required: true }],
};
const read = { ...upload, readings: [reading] };
const confirmed = { ...upload, state: 'confirmed', readings: [], pushes: [{ kind: 'learner', receipt: RECEIPT_EXAMPLES.done, problems: [] }] };

const join = (...decorators: readonly (MethodDecorator | (ClassDecorator & MethodDecorator))[]): Decorator => applyDecorators(ApiSchemas(SCHEMAS), ...decorators) as Decorator;
const id = ApiParam({ name: 'uploadId', schema: { type: 'string', format: 'uuid' } });
const json = (name: string, example: object) => ({ 'application/json': { schema: schemaRef(name), example } });
const notFound = ApiProblem(404, 'not_found');
const forbidden = ApiProblem(403, 'scope_missing', 'kind_not_covered', 'province_not_covered', 'platform_not_active', 'school_not_covered');
const workbook = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } } };

/** `POST /uploads`. */
export function UploadDocs(): Decorator {
  return join(
    ApiOperation({
      summary: 'Tải tệp Excel lên, xem cách hiểu · Upload a workbook and see how it is understood',
      description: 'Tệp được giữ niêm phong vài ngày, chưa gửi gì. Người của nhà trường gửi cho trường mình; Sở cho tỉnh; tài khoản kết nối cho nền tảng của mình. · The workbook is kept sealed for some days; nothing is pushed yet. A clerk uploads for their school, the department for its province, a client for its platform.',
      requestBody: { required: true, content: workbook } as never,
    }),
    ApiQuery({ name: 'kind', required: true, schema: { type: 'string', example: 'learner,enrolment' }, description: 'Một hay nhiều loại bản ghi · One kind or several' }),
    ...setQueries,
    ApiResponse({ status: 201, description: 'Cách hiểu tệp · The reading', headers: { Location: { description: 'Địa chỉ · Address', schema: { type: 'string' } } }, content: json('Upload', read) }),
    ApiProblem(400, 'malformed_body', 'bad_parameter'),
    forbidden,
    ApiProblem(404, 'unknown_kind'),
    ApiProblem(413, 'body_too_large', 'inflated_too_large', 'too_many_records'),
    ApiProblem(415, 'media_type_unsupported'),
  );
}

/** `GET /uploads`. */
export function UploadListDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Các tệp đã tải lên, mới nhất trước · Uploads, newest first', description: 'Không kèm cách hiểu và biên nhận · Without readings and receipts' }),
    ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 1_000, default: 100 } }),
    ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' }, description: '`next` của trang trước · `next` of the page before' }),
    ApiResponse({ status: 200, description: 'Một trang · A page', content: json('UploadPage', { items: [{ ...read, readings: [] }], next: null }) }),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    forbidden,
  );
}

/** `GET /uploads/{uploadId}`. */
export function UploadOneDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Một tệp: cách hiểu, hoặc biên nhận khi đã xác nhận · One upload: its readings, or its receipts once confirmed' }),
    id,
    ApiResponse({ status: 200, description: 'Tệp · The upload', content: { 'application/json': { schema: schemaRef('Upload'), examples: { read: { value: read }, confirmed: { value: confirmed } } } } }),
    forbidden,
    notFound,
  );
}

/** `PUT /uploads/{uploadId}/terms`. */
export function UploadChangeDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Sửa cách hiểu: cột, giá trị chung, trang tính bỏ qua · Correct the reading' }),
    id,
    ApiBody({ schema: schemaRef('UploadTermsChange') as never }),
    ApiResponse({ status: 200, description: 'Cách hiểu mới · The new reading', content: json('Upload', read) }),
    ApiProblem(400, 'bad_parameter', 'malformed_body'),
    forbidden,
    ApiProblem(404, 'not_found', 'unknown_kind'),
    ApiProblem(409, 'conflict'),
    ApiProblem(413, 'inflated_too_large', 'too_many_records'),
  );
}

/** `POST /uploads/{uploadId}/confirm`. */
export function ConfirmDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Xác nhận và gửi · Confirm and push', description: 'Mỗi loại một lần gửi, qua cùng cửa nhận với mọi lần gửi; xác nhận lại cho cùng biên nhận · One push a kind through the same intake as every push; confirming again gives the same receipts' }),
    id,
    ApiHeader({ name: 'Prefer', required: false, schema: { type: 'string', pattern: '^wait=[0-9]+$', example: 'wait=10' }, description: 'Đợi kết quả tới N giây · Wait up to N seconds for all outcomes' }),
    ApiResponse({ status: 200, description: 'Các biên nhận · The receipts', content: json('Upload', confirmed) }),
    ApiProblem(400, 'malformed_body', 'bad_parameter'),
    forbidden,
    notFound,
    ApiProblem(409, 'conflict'),
    ApiProblem(413, 'inflated_too_large', 'too_many_records'),
  );
}

/** `GET /uploads/{uploadId}/corrections.xlsx`. */
export function CorrectionsDocs(): Decorator {
  return join(
    ApiOperation({ summary: 'Tệp Excel gồm các dòng bị từ chối và lỗi của từng dòng · The rejected rows with what is wrong beside each', description: 'Sửa rồi tải lên lại. 404 khi không có dòng nào · To be put right and uploaded again; 404 when there are none' }),
    id,
    ApiResponse({ status: 200, description: 'Tệp Excel · The workbook', content: workbook as never }),
    forbidden,
    notFound,
  );
}

/** `DELETE /uploads/{uploadId}`. */
export function UploadRemoveDocs(): Decorator {
  return join(ApiOperation({ summary: 'Bỏ tệp chưa xác nhận · Forget an upload that was not confirmed' }), id, ApiResponse({ status: 204, description: 'Đã xoá · Gone' }), forbidden, notFound, ApiProblem(409, 'conflict'));
}
