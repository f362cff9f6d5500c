import { PageBody } from '@lienthong/kit/http';
import { isPartialDate } from '@lienthong/vocabulary';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

@ValidatorConstraint({ name: 'matches' })
class IsPartialDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return isPartialDate(value);
  }

  defaultMessage(): string {
    return 'birthDate must be YYYY-MM-DD, YYYY-MM or YYYY';
  }
}

/** Body of a search for people: what is personal never stands in an address. One of name, birthDate and the numbers must be there; all must hold. */
export class SearchRequest extends PageBody {
  @ApiPropertyOptional({ description: 'Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics', example: 'vinh trai' })
  @IsOptional() @IsString() @MinLength(2) @MaxLength(200)
  readonly name?: string;

  @ApiPropertyOptional({ description: 'Ngày sinh, hoặc phần đã biết · Birth date, or what is known of it', example: '2010-03-15' })
  @IsOptional() @Validate(IsPartialDay)
  readonly birthDate?: string;

  @ApiPropertyOptional({ description: 'Số định danh cá nhân · Personal number' })
  @IsOptional() @IsString() @MinLength(4) @MaxLength(40)
  readonly personalNumber?: string;

  @ApiPropertyOptional({ description: 'Mã học sinh, mã cán bộ · Ministry code' })
  @IsOptional() @IsString() @MinLength(4) @MaxLength(40)
  readonly ministryCode?: string;

  @ApiPropertyOptional({ description: 'Một trong các số, mã của người đó · Any of the numbers of the person' })
  @IsOptional() @IsString() @MinLength(4) @MaxLength(40)
  readonly number?: string;

  @ApiPropertyOptional({ description: 'Mã trường hoặc mã của trục · School code or hub id', example: 'X-20-001' })
  @IsOptional() @IsString() @MinLength(1) @MaxLength(64)
  readonly schoolCode?: string;

  @ApiPropertyOptional({ description: 'Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only', example: '20' })
  @IsOptional() @Matches(/^[0-9]{2}$/)
  readonly province?: string;

  @ApiPropertyOptional({ description: 'Lý do tra cứu, ghi vào nhật ký · Why, for the audit trail' })
  @IsOptional() @IsString() @MaxLength(500)
  readonly reason?: string;
}

/** What was asked: `null` says the same as leaving it out, as in a record. */
export function given(request: SearchRequest): SearchRequest {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
}
