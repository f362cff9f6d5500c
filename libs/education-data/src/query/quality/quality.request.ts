import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { GROUP_NAMES } from '../../domain/quality/completeness.js';

const SCOPE = /^(province:[0-9]{2}|commune:[0-9]{2}:[0-9]{5}|school:[0-9A-Za-z.-]{3,36})$/;
const KIND = /^[a-z][a-z0-9-]{0,63}$/;

/** What qualities are asked of: as everywhere, `province:20`, `commune:20:05977`, `school:<hubId or code>`. */
class ScopeRequest {
  @Matches(SCOPE)
  @ApiProperty({ type: String, example: 'province:20', description: 'province:20, commune:20:05977, school:<hubId hoặc mã · or code>' })
  readonly scope!: string;

  @IsOptional()
  @Matches(KIND)
  @ApiPropertyOptional({ type: String, example: 'learner', description: 'Chỉ loại này · Only this kind' })
  readonly kind?: string;
}

export const QUALITY_BY = ['kind', 'platform', 'school', 'commune'] as const;

/** `GET /quality`. */
export class QualityRequest extends ScopeRequest {
  @IsOptional()
  @IsIn(QUALITY_BY)
  @ApiPropertyOptional({ enum: QUALITY_BY, default: 'kind', description: 'Mỗi dòng là gì; school, commune: kém nhất trước · What a row is; school, commune: worst first' })
  readonly by: (typeof QUALITY_BY)[number] = 'kind';
}

export const QUALITY_NAMES = ['correct', 'complete', 'clean', 'alive'] as const;

/** `GET /quality/records`. */
export class QualityRecordsRequest extends IntersectionType(ScopeRequest, PageRequest) {
  @Matches(KIND)
  @ApiProperty({ type: String, example: 'enrolment' })
  declare readonly kind: string;

  @IsIn(QUALITY_NAMES)
  @ApiProperty({ enum: QUALITY_NAMES, description: 'Đúng, đủ, sạch, sống: bản ghi nào chưa đạt · Which quality: the records that fail it' })
  readonly quality!: (typeof QUALITY_NAMES)[number];

  @IsOptional()
  @IsString()
  @Length(1, 64)
  @ApiPropertyOptional({ type: String, example: 'age_grade_unusual', description: 'Chỉ quy tắc này · Only this rule' })
  readonly code?: string;
}

/** `GET /quality/completeness`. */
export class CompletenessRulesRequest {
  @Matches(/^[0-9]{2}$/)
  @ApiProperty({ type: String, example: '20' })
  readonly provinceCode!: string;
}

/** `PUT /quality/completeness`: which groups a complete record of a learner holds from a day on. */
export class CompletenessRuleRequest {
  @Matches(/^[0-9]{2}$/)
  @ApiProperty({ type: String, example: '20' })
  readonly provinceCode!: string;

  @Matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  @ApiProperty({ type: String, format: 'date', example: '2026-01-01', description: 'Áp dụng từ ngày · In force from this day on' })
  readonly from!: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(GROUP_NAMES, { each: true })
  @ApiProperty({ enum: GROUP_NAMES, isArray: true, example: ['personal', 'results'] })
  readonly groups!: string[];

  @IsString()
  @Length(10, 500)
  @ApiProperty({ type: String, example: 'Quyết định số 12/QĐ-SGDĐT ngày 05/01/2026', description: 'Số, ngày, trích yếu quyết định · Number, date and subject of the decision' })
  readonly decision!: string;
}
