import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { ApiProblem } from '@lienthong/kit/http';
import { kindJsonSchema } from '../../records/json-schema.js';
import type { KindDefinition } from '../../records/kind.js';
import { hasDate, yearFieldOf } from '../ask/list-question.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../ask/parameters.js';

type Schema = Record<string, unknown>;
type Decorator = MethodDecorator & ClassDecorator;

const source: Schema = {
  type: 'object',
  required: ['platformId', 'version', 'confirmedAt'],
  properties: {
    platformId: { type: 'string' },
    recordId: { type: 'string', description: 'Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward' },
    version: { type: 'integer' },
    confirmedAt: { type: 'string', format: 'date-time' },
  },
};

/** What every item has besides the kind's fields. */
function hubMembers(kind: KindDefinition | undefined): Schema {
  const ids = kind === undefined ? ['school'] : [...new Set([...(kind.name === 'school' ? [] : ['school']), ...kind.references.map((one) => one.name).filter((name) => name !== 'school'), ...(kind.identity ? ['person'] : [])])];
  return {
    hubId: { type: 'string', format: 'uuid' },
    provinceCode: { type: 'string', example: '20' },
    ...Object.fromEntries(ids.map((name) => [`${name}Id`, { type: 'string', format: 'uuid', nullable: true }])),
    ...(kind?.statesBy !== undefined && { states: { type: 'array', items: { type: 'object' }, description: `Các trạng thái theo ${kind.statesBy} · Dated states, ascending` } }),
    sources: { type: 'array', items: source },
    changedAt: { type: 'string', format: 'date-time' },
  };
}

/** OpenAPI 3.0 has no `null` type and no `const`: a field that may be left out is just not required. */
function fieldSchemas(kind: KindDefinition): Schema {
  const fields = (kindJsonSchema(kind)['else'] as { properties: Record<string, Schema> }).properties;
  return Object.fromEntries(Object.keys(kind.fields).map((name) => [name, plain(fields[name] ?? {})]));
}

function plain(schema: Schema): Schema {
  const choices = schema['anyOf'] as Schema[] | undefined;
  const merged: Schema = choices === undefined ? schema : { ...schema, ...choices[0] };
  const { anyOf: _choices, examples: _examples, additionalProperties: _more, ...rest } = merged;
  if (rest['properties'] !== undefined) rest['properties'] = Object.fromEntries(Object.entries(rest['properties'] as Record<string, Schema>).map(([name, each]) => [name, plain(each)]));
  if (rest['items'] !== undefined) rest['items'] = plain(rest['items'] as Schema);
  return rest;
}

export function itemSchema(kind: KindDefinition | undefined): Schema {
  return { type: 'object', required: ['hubId', 'provinceCode', 'sources', 'changedAt'], properties: { ...hubMembers(kind), ...(kind && fieldSchemas(kind)) } };
}

function pageSchema(kind: KindDefinition | undefined): Schema {
  return { type: 'object', required: ['items', 'next'], properties: { items: { type: 'array', items: itemSchema(kind) }, next: { type: 'string', nullable: true } } };
}

const reason = ApiHeader({ name: 'X-Reason', required: false, description: 'Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail' });
const parameter = (name: string, description: string, example?: string): Decorator => ApiQuery({ name, required: false, description, ...(example !== undefined && { example }) });

/** `GET /{list}`. @param kind undefined for the endpoint of any list */
export function ListDocs(kind?: KindDefinition): Decorator {
  const year = kind && yearFieldOf(kind);
  return applyDecorators(
    ApiOperation({
      summary: kind ? `${kind.label.vi}: danh sách · ${kind.label.en}: list` : 'Danh sách của loại bản ghi bất kỳ · List of any kind, also of one added later',
      description: 'Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.',
    }),
    ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT } }),
    parameter('cursor', '`next` của trang trước · `next` of the page before'),
    parameter('updatedSince', 'Thay đổi từ thời điểm này · Changed at this time or later', '2025-10-01T00:00:00+07:00'),
    parameter('school', 'Mã trường hoặc mã của trục · School code or hub id', 'X-20-001'),
    parameter('commune', 'Mã xã hiện nay · Commune of today', '05977'),
    parameter('province', 'Mã tỉnh · Province', '20'),
    ...(kind === undefined || year !== undefined ? [parameter('year', year === 'examYear' ? 'Năm thi · Year of the exam' : 'Năm học · School year', year === 'examYear' ? '2025' : '2025-2026')] : []),
    ...(kind === undefined || hasDate(kind) ? [parameter('date', 'Ngày hoặc khoảng ngày · A day or a range of days', '2025-10-01..2025-10-07')] : []),
    reason,
    ApiOkResponse({ schema: pageSchema(kind) as never }),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered'),
  ) as Decorator;
}

/** `GET /{list}/{id}`. */
export function OneDocs(kind?: KindDefinition): Decorator {
  return applyDecorators(
    ApiOperation({
      summary: kind ? `${kind.label.vi}: một bản ghi · ${kind.label.en}: one` : 'Một bản ghi của loại bất kỳ · One record of any kind',
      description: `By hubId${kind === undefined || kind.name === 'school' ? '; a school also by its code' : ''}. Has an ETag; 304 with If-None-Match.`,
    }),
    parameter('province', 'Mã tỉnh · Province', '20'),
    reason,
    ApiOkResponse({ schema: itemSchema(kind) as never }),
    ApiProblem(403, 'scope_missing', 'province_not_covered'),
    ApiProblem(404, 'not_found'),
  ) as Decorator;
}

/** `POST /{list}/search`. */
export function SearchDocs(kind?: KindDefinition): Decorator {
  return applyDecorators(
    ApiOperation({ summary: kind ? `${kind.label.vi}: tra cứu người · ${kind.label.en}: look for a person` : 'Tra cứu người · Look for a person', description: 'All that is given must hold. Every search is written into the audit trail.' }),
    reason,
    ApiOkResponse({ schema: pageSchema(kind) as never }),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered'),
  ) as Decorator;
}
