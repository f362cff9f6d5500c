import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { IsMoment } from '../domain/is-moment.js';
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
  @IsMoment()
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'From this moment on; also a day. 1900 to 2100' })
  readonly from?: string;

  @MayBeAbsent()
  @IsMoment()
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Before this moment; also a day. 1900 to 2100' })
  readonly to?: string;
}
