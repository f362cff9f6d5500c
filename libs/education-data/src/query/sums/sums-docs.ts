import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { ApiProblem, PAGE_DEFAULT, PAGE_LIMIT } from '@lienthong/kit/http';
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

/** An endpoint that counts by place, a page of places at a time. */
export function SumDocs(answer: Type, summary: string, description: string, own: readonly MethodDecorator[] = []): MethodDecorator {
  const page = [
    ApiQuery({ name: 'by', required: false, description: 'Mỗi dòng là gì; xã theo cây hôm nay · What a row is; communes of today’s tree', schema: { type: 'string', enum: [...SUM_BY], default: 'commune' } }),
    ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT } }),
    parameter('cursor', '`next` của trang trước · `next` of the page before') as MethodDecorator,
  ];
  const [vi, en] = description.split(' · ');
  return CountDocs(answer, summary, `${vi} Nơi không có bản ghi nào thì không có dòng. · ${en} A place without any record has no row.`, [...own, ...page], ['cursor_invalid']);
}

export const yearParameter = parameter('year', 'Năm học, mặc định hiện tại · School year, default the present one', '2024-2025') as MethodDecorator;
