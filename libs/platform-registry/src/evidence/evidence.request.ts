import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { MayBeAbsent } from '../domain/may-be-absent.js';

const MONTH = /^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$/;

/** Query of `GET /evidence`. */
export class EvidenceRequest extends PageRequest {
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly platformId?: string;

  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly kind?: string;

  /** First month, `YYYY-MM`, 1900 to 2099. */
  @MayBeAbsent()
  @Matches(MONTH)
  @ApiPropertyOptional({ type: String, description: 'First month, YYYY-MM' })
  readonly from?: string;

  /** Last month, `YYYY-MM`. */
  @MayBeAbsent()
  @Matches(MONTH)
  @ApiPropertyOptional({ type: String, description: 'Last month, YYYY-MM' })
  readonly to?: string;
}

/** Query of `GET /evidence/schools`. */
export class SchoolEvidenceRequest extends PageRequest {
  @IsString()
  @Length(1, 64)
  @ApiProperty({ type: String })
  readonly platformId!: string;
}
