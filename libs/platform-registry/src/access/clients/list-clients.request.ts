import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../domain/page.js';

/** Query of `GET /clients`. */
export class ListClientsRequest {
  @IsOptional()
  @IsString()
  readonly platformId?: string;

  @IsOptional()
  @IsIn(['active', 'revoked'])
  readonly state?: 'active' | 'revoked';

  @IsOptional()
  @IsString()
  readonly cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT)
  readonly limit: number = PAGE_DEFAULT;
}
