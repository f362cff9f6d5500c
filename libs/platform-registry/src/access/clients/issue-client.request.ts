import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { ALL_SCOPES } from '../../domain/roles.js';
import { MayBeAbsent } from '../../domain/may-be-absent.js';

/** Schools travel inside every token of the client: more than this would not fit a header. Such a client is bound to its province instead. */
export const SCHOOLS_PER_CLIENT = 200;

/** `POST /clients`. */
export class IssueClientRequest {
  /** Absent for a system that belongs to no platform (an operations centre that reads figures). */
  @IsOptional()
  @Matches(/^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/)
  @ApiPropertyOptional({ type: String, nullable: true, example: 'DEMO-QLTH-20', description: 'Absent for a system that belongs to no platform (an operations centre that reads figures)' })
  readonly platformId?: string | null;

  /** Needed only where the platform names no province. */
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, nullable: true, example: null, description: 'Needed only where the platform names no province' })
  readonly provinceCode?: string | null;

  @IsString()
  @Length(1, 200)
  @ApiProperty({ type: String, example: 'Kết nối của Công ty Ánh Dương' })
  readonly name!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ALL_SCOPES, { each: true })
  @ApiProperty({ enum: ALL_SCOPES, isArray: true, example: ['push'] })
  readonly scopes!: string[];

  /** Record kinds it may push; none when absent. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @Matches(/^[a-z][a-z0-9-]{0,63}$/, { each: true })
  @ApiPropertyOptional({ type: [String], example: ['learner'], description: 'Record kinds it may push; none when absent' })
  readonly kinds?: string[];

  /** School codes it is bound to; all schools of the province when absent. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(SCHOOLS_PER_CLIENT)
  @Matches(/^[0-9A-Z.-]{3,35}$/, { each: true })
  @ApiPropertyOptional({ type: [String], nullable: true, example: null, description: 'School codes it is bound to; all schools of the province when absent' })
  readonly schools?: string[] | null;
}
