import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** Rows a list answers with when nothing is asked, and at most. */
export const PAGE_DEFAULT = 100;
export const PAGE_LIMIT = 1_000;

/** Field of a request: where to go on, a cursor of 1..600 characters. */
const PageCursor = (): PropertyDecorator => applyDecorators(IsOptional(), IsString(), Length(1, 600), ApiPropertyOptional({ type: String, description: '`next` của trang trước · `next` of the page before' }));

/** Field of a request: rows at the most, 1..1,000. */
const PageLimit = (): PropertyDecorator => applyDecorators(IsOptional(), IsInt(), Min(1), Max(PAGE_LIMIT), ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT }));

/** What the query of every list may say: where to go on, and how many at the most (else 100). */
export class PageRequest {
  @PageCursor()
  readonly cursor?: string;

  @Type(() => Number)
  @PageLimit()
  readonly limit: number = PAGE_DEFAULT;
}

/** The same in a body, for lists that are asked for by POST: a number is a number there, and `null` says the same as leaving out. */
export class PageBody {
  @PageCursor()
  readonly cursor?: string;

  @PageLimit()
  readonly limit?: number;
}
