import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { COMPLETENESS_GROUPS } from '../../domain/province-settings.js';

/** Settings of a province as given; what is missing takes its default. Ends of terms are checked by domain/term-ends. */
export class ProvinceSettingsRequest {
  @IsOptional()
  @IsIn(['open', 'strict'])
  readonly intakePolicy?: 'open' | 'strict';

  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(1000)
  readonly suppressionSize?: number;

  /** `MM-DD` by period. */
  @IsOptional()
  @IsObject()
  readonly termEnds?: Record<string, string>;

  /** `YYYY-MM-DD` by school year and period. */
  @IsOptional()
  @IsObject()
  readonly termEndsByYear?: Record<string, Record<string, string>>;

  /** Months that facts are kept; null = without limit. */
  @IsOptional()
  @IsInt()
  @Min(12)
  @Max(1200)
  readonly retentionMonths?: number | null;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(COMPLETENESS_GROUPS, { each: true })
  readonly requiredGroups?: string[];
}

/** `PUT /provinces/{code}`. */
export class PutProvinceRequest {
  /** `active` opens the province; a province is not closed again while it holds records. */
  @IsOptional()
  @IsIn(['known', 'active'])
  readonly state?: 'known' | 'active';

  /** Replaces all settings; absent leaves them as they are. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProvinceSettingsRequest)
  readonly settings?: ProvinceSettingsRequest;
}
