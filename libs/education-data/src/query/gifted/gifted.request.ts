import { PageBody } from '@lienthong/kit/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Body of `POST /learners/gifted`: who asks has to say what for, and it stands in the audit trail. */
export class GiftedRequest extends PageBody {
  @ApiProperty({ description: 'Mục đích sử dụng, ghi vào nhật ký · What the list is for, goes to the audit trail', minLength: 10, maxLength: 500, example: 'Lập đội tuyển học sinh giỏi cấp tỉnh năm học 2025-2026, QĐ 15/QĐ-SGDĐT' })
  @IsString() @MinLength(10) @MaxLength(500)
  readonly purpose!: string;

  @ApiPropertyOptional({ description: 'Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only', example: '20' })
  @IsOptional() @Matches(/^[0-9]{2}$/)
  readonly province?: string;

  @ApiPropertyOptional({ description: 'Mã trường hoặc mã của trục · School code or hub id', example: 'X-20-001' })
  @IsOptional() @IsString() @MinLength(1) @MaxLength(64)
  readonly schoolCode?: string;

  @ApiPropertyOptional({ description: 'Năm học, mặc định hiện tại · School year, default the present one', example: '2025-2026' })
  @IsOptional() @IsString() @MaxLength(9)
  readonly year?: string;

  @ApiPropertyOptional({ description: 'Lĩnh vực năng khiếu · Field of talent', example: 'informatics' })
  @IsOptional() @IsString() @MaxLength(40)
  readonly field?: string;
}
