import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { DEFAULT_LIMIT, MAX_LIMIT } from './parameters.js';

/** What every list may be asked: where to go on, and how many at the most. */
export class PageRequest {
  @IsOptional()
  @IsString()
  @Length(1, 600)
  @ApiPropertyOptional({ type: String, description: '`next` của trang trước · `next` of the page before' })
  readonly cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT })
  readonly limit: number = DEFAULT_LIMIT;
}
