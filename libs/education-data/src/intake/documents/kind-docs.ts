import { ApiProblem, ApiSchemas, schemaRef } from '@lienthong/kit/http';
import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';

type Schema = Record<string, unknown>;

const object = (properties: Schema, optional: readonly string[] = []): Schema => ({ type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties });
const list = (items: Schema): Schema => ({ type: 'array', items });
const text: Schema = { type: 'string' };
const bilingual = object({ vi: text, en: text });
const record: Schema = { type: 'object', additionalProperties: true };

const KIND_SCHEMAS: { readonly [name: string]: object } = {
  Kind: object({
    kind: { type: 'string', example: 'learner' },
    label: bilingual,
    group: { type: 'string', enum: ['public', 'internal', 'personal'], description: 'Mức riêng tư · Privacy' },
    owner: { type: 'string', enum: ['school', 'place', 'council', 'none'], description: 'Ai có bản ghi · Who owns the records' },
    fullMode: { type: 'boolean', description: 'Là danh sách có thể gửi đủ (mode=full) · A roster that may be sent whole' },
    fresh: object({ sort: { type: 'string', enum: ['record', 'feed'] }, days: { type: 'integer' } }),
    cancelMeans: { ...bilingual, description: 'CANCEL của loại này nghĩa là gì · What a CANCEL means' },
    feeds: { ...list(text), description: 'Số liệu được nuôi · Figures fed by it' },
    completes: { ...list(object({ group: { type: 'string', example: 'health' }, needs: list(object({ field: text, whole: { type: 'boolean' }, notIn: list(text) }, ['whole', 'notIn'])) })), description: 'Nhóm thông tin của người học mà bản ghi làm đủ · Groups of a learner’s data that a record fills' },
    references: list(object({ name: text, kind: text, by: { type: 'object', additionalProperties: { type: 'string' }, description: 'Trường theo cách trỏ tới · Field per way of referring' }, required: { type: 'boolean' } })),
    schema: { type: 'object', additionalProperties: true, description: 'JSON Schema, bản nháp 2020-12, của một bản ghi · JSON Schema, draft 2020-12, of one record' },
    examples: object({ valid: record, invalid: { ...list(object({ record, code: text, path: text, message: bilingual })), minItems: 3 } }),
    rules: list(object({ code: text, vi: text, en: text })),
  }),
  KindList: object({ items: list(schemaRef('Kind')), next: { type: 'string', nullable: true, description: 'Luôn là null · Always null' } }),
};

/** `GET /kinds`. */
export function KindListDocs(): MethodDecorator {
  return applyDecorators(
    ApiSchemas(KIND_SCHEMAS),
    ApiOperation({ summary: 'Các loại bản ghi · Record kinds', description: 'JSON Schema, một ví dụ đúng, ba ví dụ sai và quy tắc của mỗi loại; không cần mã truy cập · JSON Schema, one valid and three invalid examples and rules of each kind; no token needed' }),
    ApiResponse({ status: 200, description: 'Tất cả · All of them', content: { 'application/json': { schema: schemaRef('KindList') } } }),
  ) as MethodDecorator;
}

/** `GET /kinds/{kind}`. */
export function KindDocs(): MethodDecorator {
  return applyDecorators(
    ApiSchemas(KIND_SCHEMAS),
    ApiOperation({ summary: 'Một loại bản ghi · One record kind' }),
    ApiParam({ name: 'kind', example: 'learner' }),
    ApiResponse({ status: 200, description: 'Loại bản ghi · The kind', content: { 'application/json': { schema: schemaRef('Kind') } } }),
    ApiProblem(404, 'unknown_kind'),
  ) as MethodDecorator;
}

/** `GET /kinds/{kind}/template.xlsx`. */
export function TemplateDocs(): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary: 'Mẫu Excel của một loại · Workbook template of a kind', description: 'Tiêu đề tiếng Việt, danh sách chọn, ghi chú ở từng cột, một dòng ví dụ; điền xong gửi được ngay · Vietnamese headings, drop-downs, notes, one example row; a filled one can be pushed as it is' }),
    ApiParam({ name: 'kind', example: 'learner' }),
    ApiResponse({ status: 200, description: 'Tệp Excel · The workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } } } }),
    ApiProblem(404, 'unknown_kind'),
  ) as MethodDecorator;
}
