import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, Equals, IsArray, IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { PageRequest } from '@lienthong/kit/http';
import { MayBeAbsent } from '../domain/may-be-absent.js';

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const KIND = /^[a-z][a-z0-9-]{0,63}$/;

/** `POST /designations`: exactly one of `schoolCodes` and `all`. */
export class MakeDesignationRequest {
  @Matches(/^[0-9]{2}$/)
  @ApiProperty({ type: String, example: '20' })
  readonly provinceCode!: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(10_000)
  @Matches(/^[0-9A-Z.-]{3,35}$/, { each: true })
  @ApiPropertyOptional({ type: [String], example: ['X-20-101'], description: 'School codes of the province; or all: true' })
  readonly schoolCodes?: string[];

  /** All schools of the province. */
  @MayBeAbsent()
  @Equals(true)
  @ApiPropertyOptional({ type: Boolean, enum: [true], description: 'All schools of the province; instead of schoolCodes' })
  readonly all?: true;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @Matches(KIND, { each: true })
  @ApiProperty({ type: [String], example: ['learner', 'enrolment'] })
  readonly kinds!: string[];

  @IsString()
  @Length(1, 64)
  @ApiProperty({ type: String, example: 'DEMO-QLTH-20' })
  readonly platformId!: string;

  /** First day in force, by the day of receipt at +07:00. */
  @Matches(DAY)
  @ApiProperty({ type: String, format: 'date', example: '2025-08-01', description: 'First day in force, by the day of receipt at +07:00' })
  readonly from!: string;

  /** First day no longer in force; absent: until further notice. */
  @IsOptional()
  @Matches(DAY)
  @ApiPropertyOptional({ type: String, nullable: true, description: 'First day no longer in force; absent: until further notice' })
  readonly to?: string | null;

  /** Number, date and words of the decision. */
  @IsString()
  @Length(1, 1000)
  @ApiProperty({ type: String, example: 'Quyết định số 123/QĐ-SGDĐT', description: 'Number, date and words of the decision' })
  readonly decision!: string;
}

/** `PATCH /designations/{id}`: ends or prolongs it. */
export class ChangeDesignationRequest {
  @ValidateIf((_each, value) => value !== null)
  @Matches(DAY)
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-06-01', description: 'First day no longer in force; null: until further notice' })
  readonly to!: string | null;

  /** The decision behind the change; is added to the first one. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 1000)
  @ApiPropertyOptional({ type: String, description: 'The decision behind the change; is added to the first one' })
  readonly decision?: string;
}

/** Query of `GET /designations`. */
export class ListDesignationsRequest extends PageRequest {
  @MayBeAbsent()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String })
  readonly provinceCode?: string;

  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String })
  readonly platformId?: string;

  @MayBeAbsent()
  @Matches(KIND)
  @ApiPropertyOptional({ type: String })
  readonly kind?: string;

  /** Those that hold for this school (also those for all schools). */
  @MayBeAbsent()
  @IsString()
  @ApiPropertyOptional({ type: String, description: 'Those that hold for this school (also those for all schools)' })
  readonly schoolCode?: string;

  /** Those in force on this day. */
  @MayBeAbsent()
  @Matches(DAY)
  @ApiPropertyOptional({ type: String, description: 'Those in force on this day' })
  readonly on?: string;
}
