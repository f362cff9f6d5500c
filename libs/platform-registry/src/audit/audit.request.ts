import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsString, Length, Max, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../domain/page.js';
import { MayBeAbsent } from '../domain/may-be-absent.js';

/** Query of `GET /audit`. */
export class AuditRequest {
  /** Client id or user id. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String, description: 'Client id or user id' })
  readonly who?: string;

  /** `client.issued`, or `client.` for all that was done to clients. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 100)
  @ApiPropertyOptional({ type: String, description: 'client.issued, or client. for all that was done to clients' })
  readonly what?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String })
  readonly subject?: string;

  @MayBeAbsent()
  @IsISO8601({ strict: true })
  @ApiPropertyOptional({ type: String })
  readonly from?: string;

  @MayBeAbsent()
  @IsISO8601({ strict: true })
  @ApiPropertyOptional({ type: String })
  readonly to?: string;

  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly cursor?: string;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT)
  @ApiPropertyOptional({ type: Number, default: PAGE_DEFAULT })
  readonly limit: number = PAGE_DEFAULT;
}
