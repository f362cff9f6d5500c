import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../domain/page.js';

/** Query of `GET /audit`. */
export class AuditRequest {
  /** Client id or user id. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly who?: string;

  /** `client.issued`, or `client.` for all that was done to clients. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  readonly what?: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly subject?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  readonly from?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  readonly to?: string;

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
