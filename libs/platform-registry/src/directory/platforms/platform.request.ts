import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { PLATFORM_STATUSES, type PlatformStatus } from '../../domain/platforms.js';
import { MayBeAbsent } from '../../domain/may-be-absent.js';

const EDUCATION_LEVELS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'continuing', 'vocational', 'higher'];

/** What may be said of a platform, new or known. null = unknown. */
export class PlatformFacts {
  @MayBeAbsent()
  @IsString()
  @Length(1, 300)
  @ApiPropertyOptional({ type: String })
  readonly nameEn?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  @ApiPropertyOptional({ type: String, nullable: true, example: 'Công ty Ánh Dương' })
  readonly operator?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly provider?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly responsibleUnit?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly scope?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(EDUCATION_LEVELS, { each: true })
  @ApiPropertyOptional({ enum: EDUCATION_LEVELS, isArray: true, nullable: true })
  readonly educationLevels?: string[] | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly cost?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly fundingSource?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly shortcomings?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 4000)
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly proposals?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Id of the platform that it is a part of' })
  readonly partOf?: string | null;
}

/** `POST /platforms`. */
export class RegisterPlatformRequest extends PlatformFacts {
  /** Vietnamese name. */
  @IsString()
  @Length(1, 300)
  @ApiProperty({ type: String, example: 'Sổ điểm Ánh Dương', description: 'Vietnamese name' })
  readonly name!: string;

  /** Absent or null: a national platform, entered by administrators only. */
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, nullable: true, example: '20', description: 'Absent or null: a national platform, entered by administrators only' })
  readonly provinceCode?: string | null;

  /** Capability codes (`GET /capabilities`), or the registrant's own words. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  @ApiProperty({ type: [String], example: ['school-management'], description: "Capability codes (GET /capabilities), or the registrant's own words" })
  readonly functions!: string[];

  @MayBeAbsent()
  @IsIn(PLATFORM_STATUSES)
  @ApiPropertyOptional({ enum: PLATFORM_STATUSES, default: 'in-use' })
  readonly status: PlatformStatus = 'in-use';
}

/** `PATCH /platforms/{id}`: what is absent stays as it is. */
export class ChangePlatformRequest extends PlatformFacts {
  @MayBeAbsent()
  @IsString()
  @Length(1, 300)
  @ApiPropertyOptional({ type: String })
  readonly name?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  @ApiPropertyOptional({ type: [String] })
  readonly functions?: string[];

  @MayBeAbsent()
  @IsIn(PLATFORM_STATUSES)
  @ApiPropertyOptional({ enum: PLATFORM_STATUSES })
  readonly status?: PlatformStatus;
}

/** Query of `GET /platforms`. */
export class ListPlatformsRequest extends PageRequest {
  @MayBeAbsent()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String })
  readonly provinceCode?: string;

  @MayBeAbsent()
  @IsIn(PLATFORM_STATUSES)
  @ApiPropertyOptional({ enum: PLATFORM_STATUSES })
  readonly status?: PlatformStatus;

  /** Capability code. */
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String, description: 'Capability code' })
  readonly function?: string;
}
