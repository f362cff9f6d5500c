import { ApiProperty } from '@nestjs/swagger';
import type { ProvinceSettings } from '../../domain/province-settings.js';
import type { ProvinceEntity } from '../../store/entities/province.entity.js';

/** A name in both languages. */
export class NameResponse {
  @ApiProperty({ example: 'Lạng Sơn' })
  readonly vi!: string;
  @ApiProperty({ example: 'Lang Son' })
  readonly en!: string;
}

const dayByPeriod = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** Settings of a province, all present. */
export class ProvinceSettingsResponse {
  @ApiProperty({ enum: ['open', 'strict'], description: 'What happens to a kind that has no designation' })
  readonly intakePolicy!: 'open' | 'strict';
  @ApiProperty({ example: 10, description: 'Groups below it are hidden from outsiders' })
  readonly suppressionSize!: number;
  @ApiProperty({ ...dayByPeriod, example: { 'mid-term-1': '10-31', 'term-1': '01-15', 'mid-term-2': '03-31', 'term-2': '05-31' }, description: 'MM-DD by period' })
  readonly termEnds!: Readonly<Record<string, string>>;
  @ApiProperty({ type: 'object', additionalProperties: dayByPeriod, example: { '2025-2026': { 'term-2': '05-28' } }, description: 'Other days of single school years' })
  readonly termEndsByYear!: Readonly<Record<string, Readonly<Record<string, string>>>>;
  @ApiProperty({ type: Number, nullable: true, description: 'Months that facts are kept; null = without limit' })
  readonly retentionMonths!: number | null;
  @ApiProperty({ type: [String], example: ['personal', 'results'], description: 'Groups a complete learner has' })
  readonly requiredGroups!: readonly string[];
}

/** One province of today. */
export class ProvinceResponse {
  @ApiProperty({ example: '20' })
  readonly code!: string;
  @ApiProperty({ type: NameResponse })
  readonly name!: NameResponse;
  @ApiProperty({ enum: ['known', 'active'] })
  readonly state!: 'known' | 'active';
  @ApiProperty({ type: ProvinceSettingsResponse })
  readonly settings!: ProvinceSettings;
}

export class ProvinceListResponse {
  @ApiProperty({ type: [ProvinceResponse] })
  readonly items!: readonly ProvinceResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export function toProvinceResponse(province: ProvinceEntity): ProvinceResponse {
  const { code, state, settings } = province;
  return { code, name: { vi: province.name, en: province.nameEn }, state, settings };
}
