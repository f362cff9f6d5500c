import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { REORGANISATION_TYPES, type ReorganisationType } from '../../domain/reorganisation/unit-order.js';

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** What a unit or school is from the day on; what is left out stays as it was. */
export class ReorganisationTarget {
  @Matches(/^[0-9A-Z.-]{2,35}$/)
  @ApiProperty({ type: String, example: '08', description: 'Mã đơn vị hoặc mã trường · Code of the unit or school' })
  readonly code!: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String, example: 'Tuyên Quang', description: 'Tên; mã mới thì bắt buộc · Name; needed for a new code' })
  readonly name?: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String, example: 'Tỉnh Tuyên Quang', description: 'Đơn vị: tên đầy đủ · Units: full name' })
  readonly fullName?: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  @ApiPropertyOptional({ type: String, example: 'tỉnh', description: 'Đơn vị: loại · Units: type' })
  readonly type?: string;

  @IsOptional()
  @Matches(/^[0-9]{2,5}$/)
  @ApiPropertyOptional({ type: String, example: '08', description: 'Đơn vị: đơn vị cấp trên · Units: the unit above' })
  readonly parentCode?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Matches(/^[0-9]{3,5}$/, { each: true })
  @ApiPropertyOptional({ type: [String], description: 'Tách đơn vị: các đơn vị cấp dưới về phần này · Split of a unit: units below that go to this part' })
  readonly takes?: readonly string[];

  @IsOptional()
  @Matches(/^[0-9]{5}$/)
  @ApiPropertyOptional({ type: String, example: '05977', description: 'Trường: mã xã mới · Schools: commune' })
  readonly communeCode?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @ApiPropertyOptional({ type: [String], example: ['upper-secondary'], description: 'Trường: cấp học · Schools: levels' })
  readonly levels?: readonly string[];
}

/** `POST /reorganisations`. */
export class ReorganisationRequest {
  @IsIn(['unit', 'school'])
  @ApiProperty({ enum: ['unit', 'school'], description: 'Đơn vị hành chính hoặc trường · Units of administration or schools' })
  readonly subject!: 'unit' | 'school';

  @IsIn(REORGANISATION_TYPES)
  @ApiProperty({ enum: REORGANISATION_TYPES, description: 'nhập, tách, đổi tên, chuyển, giải thể' })
  readonly type!: ReorganisationType;

  @IsOptional()
  @IsIn(['province', 'district', 'commune'])
  @ApiPropertyOptional({ type: String, enum: ['province', 'district', 'commune'], description: 'Đơn vị: cấp · Units: level' })
  readonly level?: 'province' | 'district' | 'commune';

  @Matches(/^[0-9]{2}$/)
  @ApiProperty({ type: String, example: '08', description: 'Tỉnh hiện nay mà việc sắp xếp thuộc về · Province of today whose matter it is' })
  readonly provinceCode!: string;

  @IsArray()
  @ArrayMaxSize(200)
  @Matches(/^[0-9A-Z.-]{2,35}$/, { each: true })
  @ApiProperty({ type: [String], example: ['02', '08'], description: 'Mã trước sắp xếp · Codes before' })
  readonly from!: readonly string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ReorganisationTarget)
  @ApiPropertyOptional({ type: [ReorganisationTarget], description: 'Sau sắp xếp; giải thể thì để trống · After; empty for close' })
  readonly to?: readonly ReorganisationTarget[];

  @Matches(DAY)
  @ApiProperty({ type: String, format: 'date', example: '2025-07-01', description: 'Ngày đầu tiên có hiệu lực · First day in force' })
  readonly effectiveOn!: string;

  @IsString()
  @Length(3, 200)
  @ApiProperty({ type: String, example: '202/2025/QH15', description: 'Số quyết định, nghị quyết · Number of the decision' })
  readonly decisionNumber!: string;
}

/** `GET /reorganisations`. */
export class ReorganisationsRequest extends PageRequest {
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, example: '08', description: 'Mã tỉnh · Province' })
  readonly provinceCode?: string;

  @IsOptional()
  @Matches(/^[0-9]{1,18}$/)
  @ApiPropertyOptional({ type: String, description: '`next` của trang trước · `next` of the page before' })
  declare readonly cursor?: string;
}

/** `GET /units`. */
export class UnitsRequest {
  @IsOptional()
  @Matches(DAY)
  @ApiPropertyOptional({ type: String, format: 'date', example: '2025-06-30', description: 'Ngày; mặc định hôm nay · A day, by default today' })
  readonly on?: string;

  @Matches(/^[0-9]{2}$/)
  @ApiProperty({ type: String, example: '08', description: 'Mã tỉnh của ngày đó · Province of that day' })
  readonly province!: string;
}
