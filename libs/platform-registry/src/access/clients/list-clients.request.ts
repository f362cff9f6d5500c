import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { MayBeAbsent } from '../../domain/may-be-absent.js';

/** Query of `GET /clients`. */
export class ListClientsRequest extends PageRequest {
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly platformId?: string;

  @MayBeAbsent()
  @IsIn(['active', 'revoked'])
  @ApiPropertyOptional({ enum: ['active', 'revoked'] })
  readonly state?: 'active' | 'revoked';
}
