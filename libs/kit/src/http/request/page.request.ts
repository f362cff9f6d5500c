import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min, ValidateIf } from 'class-validator';

/** Rows a list answers with when nothing is asked, and at most. */
export const PAGE_DEFAULT = 100;
export const PAGE_LIMIT = 1_000;

/** What the query of every list may say: where to go on (a cursor of 1..600 characters), and how many at the most (1..1,000, else 100). */
export class PageRequest {
  @ValidateIf((_request, value: unknown) => value !== undefined)
  @IsString()
  @Length(1, 600)
  @ApiPropertyOptional({ type: String, description: '`next` của trang trước · `next` of the page before' })
  readonly cursor?: string;

  @ValidateIf((_request, value: unknown) => value !== undefined)
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT)
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT })
  readonly limit: number = PAGE_DEFAULT;
}
