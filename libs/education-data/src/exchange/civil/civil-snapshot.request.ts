import { isPartialDate } from '@lienthong/vocabulary';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsISO8601, IsOptional, IsString, Length, Matches, Validate, ValidateNested, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

@ValidatorConstraint({ name: 'matches' })
class IsPartialDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return isPartialDate(value);
  }

  defaultMessage(): string {
    return 'birthDate must be YYYY-MM-DD, YYYY-MM or YYYY';
  }
}

/** A civil servant as the province's system has one. */
export class CivilServantRequest {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Số định danh cá nhân, 12 chữ số · Personal number, 12 digits' })
  @IsOptional() @Matches(/^[0-9]{12}$/)
  readonly personalNumber?: string | null;

  @ApiProperty({ example: 'Lý Thị Thí Dụ' })
  @IsString() @Length(1, 200)
  readonly fullName!: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '1985-04-12' })
  @IsOptional() @Validate(IsPartialDay)
  readonly birthDate?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'working', description: 'Mã của danh mục staffStatus hoặc nhãn tiếng Việt · A code of the list staffStatus, or its Vietnamese label' })
  @IsOptional() @IsString() @Length(1, 100)
  readonly status?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'X-20-001', description: 'Mã trường hoặc đơn vị · Code of the school or unit' })
  @IsOptional() @Matches(/^[0-9A-Z.-]{3,35}$/)
  readonly workplaceCode?: string | null;
}

/** `POST /exchange/civil-servants/snapshots`: the whole list, in the place of the one before; `people`, or the text of a CSV file in `csv`. */
export class CivilSnapshotRequest {
  @ApiPropertyOptional({ description: 'Ngày lập danh sách · When the list was made; default now', example: '2025-10-01T00:00:00+07:00' })
  @IsOptional() @IsISO8601({ strict: true, strictSeparator: true }) @Matches(/^20[0-9]{2}-/)
  readonly takenAt?: string;

  @ApiPropertyOptional({ type: [CivilServantRequest] })
  @IsOptional() @IsArray() @ArrayNotEmpty() @ArrayMaxSize(50_000) @ValidateNested({ each: true }) @Type(() => CivilServantRequest)
  readonly people?: readonly CivilServantRequest[];

  @ApiPropertyOptional({ description: 'Nội dung tệp CSV có dòng tiêu đề: personalNumber, fullName, birthDate, status, workplaceCode, hoặc tên cột tiếng Việt · Text of a CSV file with a heading row, English names or Vietnamese ones' })
  @IsOptional() @IsString() @Length(1, 20_000_000)
  readonly csv?: string;
}
