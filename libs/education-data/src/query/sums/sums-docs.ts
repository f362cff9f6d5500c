import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { ApiProblem, PAGE_DEFAULT, PAGE_LIMIT } from '@lienthong/kit/http';
import { codesOf } from '@lienthong/vocabulary';
import { parameter } from '../endpoints/list-docs.js';
import { SUM_BY } from './sum-question.js';

const places = [
  parameter('school', 'Mã trường hoặc mã của trục · School code or hub id', 'X-20-001'),
  parameter('commune', 'Mã xã hiện nay · Commune of today', '05977'),
  parameter('province', 'Mã tỉnh · Province', '20'),
] as const;

/** An endpoint that counts: what it says and answers, its parameters, its refusals. */
export function CountDocs(answer: Type, summary: string, description: string, own: readonly MethodDecorator[], codes: readonly string[] = []): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary, description }),
    ...places,
    ...own,
    ApiOkResponse({ type: answer }),
    ApiProblem(400, 'bad_parameter', ...codes),
    ApiProblem(403, 'scope_missing', 'province_not_covered', 'school_not_covered'),
  ) as MethodDecorator;
}

/** What a row is, and which page of them. */
export const pageParameters: readonly MethodDecorator[] = [
  ApiQuery({ name: 'by', required: false, description: 'Mỗi dòng là gì; xã theo cây hôm nay · What a row is; communes of today’s tree', schema: { type: 'string', enum: [...SUM_BY], default: 'commune' } }),
  ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT } }),
  parameter('cursor', '`next` của trang trước · `next` of the page before') as MethodDecorator,
];

/** An endpoint that counts records by place, a page of places at a time. */
export function SumDocs(answer: Type, summary: string, description: string, own: readonly MethodDecorator[] = []): MethodDecorator {
  const [vi, en] = description.split(' · ');
  return CountDocs(answer, summary, `${vi} Nơi không có bản ghi nào thì không có dòng. · ${en} A place without any record has no row.`, [...own, ...pageParameters], ['cursor_invalid']);
}

export const yearParameter = parameter('year', 'Năm học, mặc định hiện tại · School year, default the present one', '2024-2025') as MethodDecorator;

export const platformParameter = ApiQuery({ name: 'platform', required: true, description: 'Mã nền tảng · Id of the platform', example: 'LS-K12', schema: { type: 'string' } });

/** Days over which something is counted. */
export const spanParameters: readonly MethodDecorator[] = [
  ApiQuery({ name: 'from', required: false, description: 'Ngày đầu, mặc định đầu năm học của ngày cuối · First day, default that of the last day’s school year', schema: { type: 'string', format: 'date' } }),
  ApiQuery({ name: 'to', required: false, description: 'Ngày cuối, mặc định hôm nay · Last day, default today', schema: { type: 'string', format: 'date' } }),
];

export const levelParameter = ApiQuery({ name: 'level', required: false, description: 'Chỉ trường có cấp học này · Only schools of this level', example: 'upper-secondary', schema: { type: 'string', enum: [...codesOf('level')] } });
