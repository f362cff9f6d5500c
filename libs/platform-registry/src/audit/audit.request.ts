import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsString, Length } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { MayBeAbsent } from '../domain/may-be-absent.js';

/** Query of `GET /audit`. */
export class AuditRequest extends PageRequest {
  /** Client id or user id. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String, description: 'Client id or user id' })
  readonly who?: string;

  /** `client.issued`, or `client.` for all that was done to clients. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 100)
  @ApiPropertyOptional({ type: String, description: 'client.issued, or client. for all that was done to clients' })
  readonly what?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String, description: 'Id of what it was done to' })
  readonly subject?: string;

  @MayBeAbsent()
  @IsISO8601({ strict: true })
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'From this moment on' })
  readonly from?: string;

  @MayBeAbsent()
  @IsISO8601({ strict: true })
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Before this moment' })
  readonly to?: string;
}
