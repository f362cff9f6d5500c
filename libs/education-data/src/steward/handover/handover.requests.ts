import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';

const KIND = /^[a-z][a-z0-9-]{0,63}$/;
const SCHOOL_YEAR = /^[0-9]{4}-[0-9]{4}$/;

/** `GET /handovers`. */
export class HandoversRequest {
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, example: '20', description: 'Mã tỉnh; bỏ trống: tỉnh của người gọi · Province; left out: the caller’s' })
  readonly provinceCode?: string;

  @IsOptional()
  @Matches(KIND)
  @ApiPropertyOptional({ type: String, example: 'learner', description: 'Loại bản ghi; bỏ trống: mọi loại có chỉ định · Kind; left out: all that have a designation' })
  readonly kind?: string;

  /** Compared are records of this school year, for kinds that have one; by default the year in which the change takes place. */
  @IsOptional()
  @Matches(SCHOOL_YEAR)
  @ApiPropertyOptional({ type: String, example: '2025-2026', description: 'Năm học đem so, với loại có năm học; mặc định: năm học có ngày chuyển · School year compared, of kinds that have one; by default that of the day of the change' })
  readonly schoolYear?: string;
}

/** `GET /handovers/missing`. */
export class MissingRequest extends PageRequest {
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, example: '20' })
  readonly provinceCode?: string;

  @Matches(KIND)
  @ApiProperty({ type: String, example: 'learner' })
  readonly kind!: string;

  @Matches(/^[0-9A-Z.-]{3,35}$/)
  @ApiProperty({ type: String, example: 'X-20-001' })
  readonly schoolCode!: string;

  @IsString()
  @Length(1, 64)
  @ApiProperty({ type: String, example: 'LS-SMAS', description: 'Nền tảng cũ · Earlier platform' })
  readonly fromPlatformId!: string;

  @IsOptional()
  @Matches(SCHOOL_YEAR)
  @ApiPropertyOptional({ type: String, example: '2025-2026' })
  readonly schoolYear?: string;
}
