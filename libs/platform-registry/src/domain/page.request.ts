import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, Min } from 'class-validator';
import { MayBeAbsent } from './may-be-absent.js';
import { PAGE_DEFAULT, PAGE_LIMIT } from './page.js';

/** What the query of every list may say: where to go on, and how many at the most. */
export class PageRequest {
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String, description: '`next` of the page before' })
  readonly cursor?: string;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT)
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT })
  readonly limit: number = PAGE_DEFAULT;
}
