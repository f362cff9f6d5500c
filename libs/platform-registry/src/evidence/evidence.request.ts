import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../domain/page.js';

const MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;

class PageRequest {
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

/** Query of `GET /evidence`. */
export class EvidenceRequest extends PageRequest {
  @IsOptional()
  @IsString()
  readonly platformId?: string;

  @IsOptional()
  @IsString()
  readonly kind?: string;

  /** First month, `YYYY-MM`. */
  @IsOptional()
  @Matches(MONTH)
  readonly from?: string;

  /** Last month, `YYYY-MM`. */
  @IsOptional()
  @Matches(MONTH)
  readonly to?: string;
}

/** Query of `GET /evidence/schools`. */
export class SchoolEvidenceRequest extends PageRequest {
  @IsString()
  @Length(1, 64)
  readonly platformId!: string;
}
