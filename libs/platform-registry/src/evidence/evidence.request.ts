import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../domain/page.js';
import { MayBeAbsent } from '../domain/may-be-absent.js';

const MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;

class PageRequest {
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

/** Query of `GET /evidence`. */
export class EvidenceRequest extends PageRequest {
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly platformId?: string;

  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly kind?: string;

  /** First month, `YYYY-MM`. */
  @MayBeAbsent()
  @Matches(MONTH)
  @ApiPropertyOptional({ type: String, description: 'First month, YYYY-MM' })
  readonly from?: string;

  /** Last month, `YYYY-MM`. */
  @MayBeAbsent()
  @Matches(MONTH)
  @ApiPropertyOptional({ type: String, description: 'Last month, YYYY-MM' })
  readonly to?: string;
}

/** Query of `GET /evidence/schools`. */
export class SchoolEvidenceRequest extends PageRequest {
  @IsString()
  @Length(1, 64)
  @ApiProperty({ type: String })
  readonly platformId!: string;
}
