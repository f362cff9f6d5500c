import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../domain/page.js';
import { PLATFORM_STATUSES, type PlatformStatus } from '../../domain/platforms.js';

const EDUCATION_LEVELS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'continuing', 'vocational', 'higher'];

/** What may be said of a platform, new or known. null = unknown. */
export class PlatformFacts {
  @IsOptional()
  @IsString()
  @Length(1, 300)
  readonly nameEn?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  readonly operator?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  readonly provider?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  readonly responsibleUnit?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  readonly scope?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(EDUCATION_LEVELS, { each: true })
  readonly educationLevels?: string[] | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  readonly cost?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  readonly fundingSource?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  readonly shortcomings?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  readonly proposals?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  readonly partOf?: string | null;
}

/** `POST /platforms`. */
export class RegisterPlatformRequest extends PlatformFacts {
  /** Vietnamese name. */
  @IsString()
  @Length(1, 300)
  readonly name!: string;

  /** Absent or null: a national platform, entered by administrators only. */
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  readonly provinceCode?: string | null;

  /** Capability codes (`GET /capabilities`), or the registrant's own words. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  readonly functions!: string[];

  @IsOptional()
  @IsIn(PLATFORM_STATUSES)
  readonly status: PlatformStatus = 'in-use';
}

/** `PATCH /platforms/{id}`: what is absent stays as it is. */
export class ChangePlatformRequest extends PlatformFacts {
  @ValidateIf((_each, value) => value !== undefined)
  @IsString()
  @Length(1, 300)
  readonly name?: string;

  @ValidateIf((_each, value) => value !== undefined)
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  readonly functions?: string[];

  @ValidateIf((_each, value) => value !== undefined)
  @IsIn(PLATFORM_STATUSES)
  readonly status?: PlatformStatus;
}

/** Query of `GET /platforms`. */
export class ListPlatformsRequest {
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  readonly provinceCode?: string;

  @IsOptional()
  @IsIn(PLATFORM_STATUSES)
  readonly status?: PlatformStatus;

  /** Capability code. */
  @IsOptional()
  @IsString()
  readonly function?: string;

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
