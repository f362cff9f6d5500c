import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { COMPLETENESS_GROUPS } from '../../domain/province-settings.js';
import { MayBeAbsent } from '../../domain/may-be-absent.js';

/** Settings of a province as given; what is missing takes its default. Ends of terms are checked by domain/term-ends. */
export class ProvinceSettingsRequest {
  @MayBeAbsent()
  @IsIn(['open', 'strict'])
  @ApiPropertyOptional({ enum: ['open', 'strict'], default: 'open', description: 'What happens to a kind that has no designation: taken and noted, or held' })
  readonly intakePolicy?: 'open' | 'strict';

  @MayBeAbsent()
  @IsInt()
  @Min(2)
  @Max(1000)
  @ApiPropertyOptional({ type: Number, minimum: 2, maximum: 1000, default: 10, description: 'Groups below it are hidden from outsiders' })
  readonly suppressionSize?: number;

  /** `MM-DD` by period. */
  @MayBeAbsent()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, example: { 'term-1': '01-18' }, description: 'MM-DD by period' })
  readonly termEnds?: Record<string, string>;

  /** `MM-DD` or `YYYY-MM-DD` by school year and period. */
  @MayBeAbsent()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'string' } }, example: { '2025-2026': { 'term-2': '2026-05-28' } }, description: 'MM-DD or YYYY-MM-DD by school year and period' })
  readonly termEndsByYear?: Record<string, Record<string, string>>;

  /** Months that facts are kept; null = without limit. */
  @IsOptional()
  @IsInt()
  @Min(12)
  @Max(1200)
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 12, maximum: 1200, description: 'Months that facts are kept; null = without limit' })
  readonly retentionMonths?: number | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(COMPLETENESS_GROUPS, { each: true })
  @ApiPropertyOptional({ enum: COMPLETENESS_GROUPS, isArray: true, description: 'Groups a complete learner has' })
  readonly requiredGroups?: string[];
}

/** `PUT /provinces/{code}`. */
export class PutProvinceRequest {
  /** `active` opens the province. */
  @MayBeAbsent()
  @IsIn(['known', 'active'])
  @ApiPropertyOptional({ enum: ['known', 'active'], description: 'active opens the province' })
  readonly state?: 'known' | 'active';

  /** Replaces all settings; absent leaves them as they are. */
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvinceSettingsRequest)
  @ApiPropertyOptional({ type: ProvinceSettingsRequest, description: 'Replaces all settings; absent leaves them as they are' })
  readonly settings?: ProvinceSettingsRequest;
}
