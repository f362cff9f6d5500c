import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { ApiProblem, ApiSchemas, PAGE_DEFAULT, PAGE_LIMIT, schemaRef } from '@lienthong/kit/http';
import type { KindDefinition } from '../../records/kind.js';
import { fieldSchemas, schemaNameOf } from '../../records/open-api-schema.js';
import { choosableOf, filtersOf, namesOf } from '../ask/list-filters.js';
import { hasDate, yearFieldOf } from '../ask/list-question.js';

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

/** What the record refers to, by name: `<name>Id` of an item. */
function idsOf(kind: KindDefinition | undefined): readonly string[] {
  if (kind === undefined) return ['school'];
  return [...new Set([...(kind.name === 'school' ? [] : ['school']), ...kind.references.map((one) => one.name).filter((name) => name !== 'school'), ...(kind.identity ? ['person'] : [])])];
}

/** What every item has besides the kind's fields. */
function hubMembers(kind: KindDefinition | undefined): Schema {
  return {
    hubId: { type: 'string', format: 'uuid' },
    provinceCode: { type: 'string', example: '20' },
    ...Object.fromEntries(idsOf(kind).map((name) => [`${name}Id`, { type: 'string', format: 'uuid', nullable: true }])),
    ...(kind?.statesBy !== undefined && { states: { type: 'array', items: { type: 'object' }, description: `Các trạng thái theo ${kind.statesBy} · Dated states, ascending` } }),
    sources: { type: 'array', items: schemaRef('ItemSource') },
    mergedFrom: { type: 'string', format: 'uuid', description: 'Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one' },
    changedAt: { type: 'string', format: 'date-time', description: 'Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change' },
  };
}

/** The kind's fields as readers get them: numbers of the person masked, those by which it names somebody else never. */
function shownFields(kind: KindDefinition): Schema {
  const numbers = numberFieldsOf(kind);
  const foreign = new Set(kind.references.flatMap(({ by }) => [by.ministryCode, by.personalNumber]));
  return Object.fromEntries(Object.entries(fieldSchemas(kind)).filter(([name]) => !foreign.has(name)).map(([name, schema]) => [name, numbers.has(name) ? maskedSchema(schema) : schema]));
}

function maskedSchema({ title, description }: Schema): Schema {
  return { type: 'string', title, description: `${String(description)}; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes`, example: '*******001' };
}

function numberFieldsOf(kind: KindDefinition): ReadonlySet<string> {
  return new Set([...kind.encryptedFields, ...(kind.identity?.numbers ?? [])]);
}

function itemSchema(kind: KindDefinition | undefined): Schema {
  return { type: 'object', required: ['hubId', 'provinceCode', 'sources', 'changedAt'], properties: { ...hubMembers(kind), ...(kind && shownFields(kind)) } };
}

/** Schemas of a list by name: `LearnerItem`, `LearnerPage`; of any list `HubItem`, `HubPage`. */
const itemName = (kind: KindDefinition | undefined): string => (kind === undefined ? 'HubItem' : `${schemaNameOf(kind)}Item`);
const pageName = (kind: KindDefinition | undefined): string => (kind === undefined ? 'HubPage' : `${schemaNameOf(kind)}Page`);

function schemasOf(kind: KindDefinition | undefined): Decorator {
  const item = schemaRef(itemName(kind));
  return ApiSchemas({
    ItemSource: source,
    [itemName(kind)]: itemSchema(kind),
    [pageName(kind)]: { type: 'object', required: ['items', 'next'], properties: { items: { type: 'array', items: item }, next: { type: 'string', nullable: true, description: 'cursor của trang sau, null khi hết · cursor of the next page, null at the end' } } },
  });
}

/** The kind's valid example as a reader gets it: numbers masked, what it refers to found. */
function itemExample(kind: KindDefinition | undefined): object | undefined {
  if (kind === undefined) return undefined;
  const { recordId, event: _event, version, updatedAt: _at, ...content } = kind.examples.valid as Record<string, unknown>;
  const numbers = numberFieldsOf(kind);
  const hidden = new Set([...kind.sensitiveFields, ...kind.references.flatMap(({ by }) => [by.ministryCode, by.personalNumber]), ...kind.references.filter(({ kind: of }) => of === 'learner' || of === 'staff').map(({ by }) => by.recordId)]);
  const shown = Object.entries(content).filter(([name]) => !hidden.has(name)).map(([name, value]) => [name, numbers.has(name) ? String(value).replaceAll(/.(?=.{3})/g, '*') : value]);
  const ids = idsOf(kind).map((name) => [`${name}Id`, EXAMPLE_ID]);
  const fields = Object.fromEntries(shown) as object;
  return {
    hubId: EXAMPLE_ID, provinceCode: '20', ...fields, ...(kind.statesBy !== undefined && { states: [fields] }), ...(Object.fromEntries(ids) as object),
    sources: [{ platformId: 'LS-SMAS', ...(kind.group !== 'personal' && { recordId }), version, confirmedAt: '2025-10-01T01:00:00.000Z' }], changedAt: '2025-10-01T01:00:00.120Z',
  };
}

const EXAMPLE_ID = '019a93c2-6f1e-7000-8a55-0c1f6d2e9b10';

const answer = (kind: KindDefinition | undefined, description: string): Decorator => {
  const example = itemExample(kind);
  return ApiOkResponse({ description, content: { 'application/json': { schema: schemaRef(itemName(kind)), ...(example && { example }) } } });
};
const pageAnswer = (kind: KindDefinition | undefined): Decorator => {
  const example = itemExample(kind);
  return ApiOkResponse({ description: 'Một trang · A page', content: { 'application/json': { schema: schemaRef(pageName(kind)), ...(example && { example: { items: [example], next: null } }) } } });
};

/** Header with the reason of a read of people. */
export const reason = ApiHeader({ name: 'X-Reason', required: false, schema: { type: 'string' }, description: 'Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail' });
/** Forms of parameters; a text of no form has at least one character that is no blank. */
const FORMS: { readonly [name: string]: object } = { province: { pattern: '^[0-9]{2}$' }, commune: { pattern: '^[0-9]{5}$' }, school: { pattern: '\\S', maxLength: 64 } };
export const parameter = (name: string, description: string, example?: string): Decorator =>
  ApiQuery({ name, required: false, description, schema: { type: 'string', ...(FORMS[name] ?? { pattern: '\\S' }) }, ...(example !== undefined && { example }) });

const FIELDS = 'Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always';
const fieldsParameter = (kind: KindDefinition | undefined): Decorator => parameter('fields', FIELDS, kind && choosableOf(kind).slice(0, 2).join(','));

/** Filters of the kind's own, search in names, choice of fields. */
function ownParameters(kind: KindDefinition | undefined): readonly Decorator[] {
  if (kind === undefined) return [fieldsParameter(kind)];
  const filters = filtersOf(kind).map(({ name, type, label }) => ApiQuery({ name, required: false, description: `${label.vi} · ${label.en}`, schema: type.type === 'boolean' ? { type: 'string', enum: ['true', 'false'] } : { type: 'string' } }));
  const names = namesOf(kind).length === 0 ? [] : [parameter('q', 'Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics', 'vinh trai')];
  return [...filters, ...names, fieldsParameter(kind)];
}

/** Answer of an endpoint that gives a page of a kind's records. */
export const kindPage = (kind: KindDefinition): Decorator => applyDecorators(schemasOf(kind), pageAnswer(kind)) as Decorator;

/** `GET /{list}`. @param kind undefined for the endpoint of any list */
export function ListDocs(kind?: KindDefinition): Decorator {
  const year = kind && yearFieldOf(kind);
  return applyDecorators(
    ApiOperation({
      summary: kind ? `${kind.label.vi}: danh sách · ${kind.label.en}: list` : 'Danh sách của loại bản ghi bất kỳ · List of any kind, also of one added later',
      description: 'Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.',
    }),
    ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT } }),
    parameter('cursor', '`next` của trang trước · `next` of the page before'),
    parameter('updatedSince', 'Thay đổi từ thời điểm này · Changed at this time or later', '2025-10-01T00:00:00+07:00'),
    parameter('school', 'Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id', 'X-20-001'),
    parameter('commune', 'Mã xã hiện nay · Commune of today', '05977'),
    parameter('province', 'Mã tỉnh · Province', '20'),
    ...(kind === undefined || year !== undefined ? [parameter('year', year === 'examYear' ? 'Năm thi · Year of the exam' : 'Năm học · School year', year === 'examYear' ? '2025' : '2025-2026')] : []),
    ...(kind === undefined || hasDate(kind) ? [parameter('date', 'Ngày hoặc khoảng ngày · A day or a range of days', '2025-10-01..2025-10-07')] : []),
    ...ownParameters(kind),
    reason,
    schemasOf(kind),
    pageAnswer(kind),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered'),
    ...(kind === undefined ? [ApiProblem(404, 'not_found')] : []),
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
    fieldsParameter(kind),
    reason,
    schemasOf(kind),
    answer(kind, 'Bản ghi của trục · The hub’s record'),
    ApiProblem(403, 'scope_missing', 'province_not_covered'),
    ApiProblem(404, 'not_found'),
  ) as Decorator;
}

/** `POST /{list}/search`. */
export function SearchDocs(kind?: KindDefinition): Decorator {
  return applyDecorators(
    ApiOperation({ summary: kind ? `${kind.label.vi}: tra cứu người · ${kind.label.en}: look for a person` : 'Tra cứu người · Look for a person', description: 'All that is given must hold. Every search is written into the audit trail.' }),
    reason,
    schemasOf(kind),
    pageAnswer(kind),
    ApiProblem(400, 'bad_parameter', 'cursor_invalid'),
    ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered'),
    ...(kind === undefined ? [ApiProblem(404, 'not_found')] : []),
  ) as Decorator;
}
