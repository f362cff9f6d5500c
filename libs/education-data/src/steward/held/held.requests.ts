import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { HELD_DECISIONS, type HeldDecision } from '../../domain/held.js';

const KIND = /^[a-z][a-z0-9-]{0,63}$/;

/** Which waiting records are meant, their cause aside; what is left out does not narrow. */
class HeldScope {
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, example: '20', description: 'Mã tỉnh · Province' })
  readonly provinceCode?: string;

  @IsOptional()
  @IsIn(['held', 'parked'])
  @ApiPropertyOptional({ type: String, enum: ['held', 'parked'], description: 'held: chờ người quyết định · a person decides; parked: chờ bản ghi khác · waits for another record' })
  readonly outcome?: 'held' | 'parked';

  /** Field of the cause, empty: the whole record. */
  @IsOptional()
  @IsString()
  @Length(0, 200)
  @ApiPropertyOptional({ type: String, example: 'learnerRecordId', description: 'Trường của nguyên nhân · Field of the cause' })
  readonly path?: string;

  @IsOptional()
  @Matches(KIND)
  @ApiPropertyOptional({ type: String, example: 'learner', description: 'Loại bản ghi · Kind' })
  readonly kind?: string;

  @IsOptional()
  @Matches(/^[0-9A-Z.-]{3,35}$/)
  @ApiPropertyOptional({ type: String, example: 'X-20-001', description: 'Mã trường như bản ghi nêu · School code as the record names it' })
  readonly schoolCode?: string;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  @ApiPropertyOptional({ type: String, example: 'LS-SMAS', description: 'Nền tảng đã gửi · Platform that sent it' })
  readonly platformId?: string;

  /** Only records parked for 30 days and more. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  @ApiPropertyOptional({ type: Boolean, description: 'Chỉ bản ghi đã đỗ từ 30 ngày · Only those parked for 30 days and more' })
  readonly overdue?: boolean;
}

/** Which waiting records are meant. */
export class HeldFilter extends HeldScope {
  /** Code of the problem. */
  @IsOptional()
  @Matches(/^[a-z][a-z_]{0,63}$/)
  @ApiPropertyOptional({ type: String, example: 'source_other_designated', description: 'Mã nguyên nhân · Problem code' })
  readonly cause?: string;
}

/** `GET /held`. */
export class HeldListRequest extends IntersectionType(HeldFilter, PageRequest) {}

/** `POST /held/{id}/decision`. */
export class HeldDecisionRequest {
  @IsIn(HELD_DECISIONS)
  @ApiProperty({ enum: HELD_DECISIONS, description: 'accept: cho vào, như thể được chỉ định · let in as if designated; reject: không nhận · turn away' })
  readonly decision!: HeldDecision;

  /** Why, in writing: number of the decision, who agreed. No personal data: it stands in the audit trail. */
  @IsString()
  @Length(5, 1_000)
  @Matches(/\S.*\S/s)
  @ApiProperty({ type: String, minLength: 5, maxLength: 1_000, example: 'Theo biên bản làm việc ngày 05/10/2025', description: 'Lý do bằng văn bản, không nêu dữ liệu cá nhân · Reason in writing, without personal data' })
  readonly reason!: string;
}

/** Filter of a decision by cause: a cause must be named, so that nobody empties a province by an empty filter. */
export class HeldCauseFilter extends HeldScope {
  @Matches(/^[a-z][a-z_]{0,63}$/)
  @ApiProperty({ type: String, example: 'source_other_designated', description: 'Mã nguyên nhân · Problem code' })
  readonly cause!: string;
}

/** `POST /held/decisions`. */
export class HeldDecisionsRequest extends HeldDecisionRequest {
  @ValidateNested()
  @Type(() => HeldCauseFilter)
  @ApiProperty({ type: HeldCauseFilter })
  readonly filter!: HeldCauseFilter;
}
