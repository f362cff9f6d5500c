import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';

const PATH = /^\/[A-Za-z0-9/_.-]{0,200}$/;

/** `PUT /exchange/destinations/{id}`: what is left out stays; `null` takes a setting away. */
export class ChangeDestinationRequest {
  @ApiPropertyOptional({ enum: ['on', 'off'], description: 'Bật: gửi toàn bộ dữ liệu hiện có rồi mọi thay đổi · On: all that is there is sent, then every change' })
  @IsOptional() @IsIn(['on', 'off'])
  readonly state?: 'on' | 'off';

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Địa chỉ gốc của nơi nhận · Base address of the destination', example: 'https://dichvu.example.vn/csdl' })
  @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true, allow_fragments: false, allow_query_components: false }) @MaxLength(500)
  readonly url?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '/banghi' })
  @IsOptional() @Matches(PATH)
  readonly sendPath?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '/banghi/danhsach' })
  @IsOptional() @Matches(PATH)
  readonly holdingsPath?: string | null;

  @ApiPropertyOptional({ enum: ['none', 'bearer', 'header'], description: 'Khoá bí mật đi trong tiêu đề nào · How the secret is carried' })
  @IsOptional() @IsIn(['none', 'bearer', 'header'])
  readonly authentication?: 'none' | 'bearer' | 'header';

  @ApiPropertyOptional({ type: String, nullable: true, example: 'x-api-key' })
  @IsOptional() @Matches(/^[A-Za-z0-9-]{1,64}$/)
  readonly headerName?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, writeOnly: true, description: 'Khoá bí mật: chỉ ghi, không bao giờ đọc lại; null để xoá · The secret: write-only; null takes it away' })
  @ValidateIf((request: ChangeDestinationRequest) => request.secret !== null && request.secret !== undefined) @IsString() @Length(1, 4_000) @Matches(/^[!-~]+$/)
  readonly secret?: string | null;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000, description: 'Bản ghi mỗi lần gửi · Records a request' })
  @IsOptional() @IsInt() @Min(1) @Max(1_000)
  readonly batchSize?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 100, maximum: 120_000 })
  @IsOptional() @IsInt() @Min(100) @Max(120_000)
  readonly timeoutMs?: number;
}

/** `POST /exchange/destinations/{id}/retry`. */
export class RetryRequest {
  @ApiPropertyOptional({ enum: ['rejected', 'all'], default: 'rejected', description: 'Bị từ chối, hoặc xếp hàng lại toàn bộ · Rejected ones, or everything is looked at again' })
  @IsOptional() @IsIn(['rejected', 'all'])
  readonly what?: 'rejected' | 'all';

  @ApiPropertyOptional({ description: 'Chỉ lý do này · Only this reason', example: 'MA_XA_SAI' })
  @IsOptional() @Matches(/^[A-Za-z0-9_-]{1,64}$/)
  readonly reason?: string;
}

/** `POST /exchange/differences/{id}/mark`. */
export class MarkDifferenceRequest {
  @ApiProperty({ enum: ['seen', 'open'] })
  @IsIn(['seen', 'open'])
  readonly state!: 'seen' | 'open';

  @ApiPropertyOptional({ description: 'Ghi chú · Remark', example: 'Đã báo Phòng TCCB kiểm tra' })
  @IsOptional() @IsString() @Length(1, 1_000)
  readonly remark?: string;
}
