import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../domain/page.js';
import { MayBeAbsent } from '../../domain/may-be-absent.js';

/** Query of `GET /clients`. */
export class ListClientsRequest {
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly platformId?: string;

  @MayBeAbsent()
  @IsIn(['active', 'revoked'])
  @ApiPropertyOptional({ enum: ['active', 'revoked'] })
  readonly state?: 'active' | 'revoked';

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
