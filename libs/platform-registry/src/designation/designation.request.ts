import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, Equals, IsArray, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../domain/page.js';

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const KIND = /^[a-z][a-z0-9-]{0,63}$/;

/** `POST /designations`: exactly one of `schoolCodes` and `all`. */
export class MakeDesignationRequest {
  @Matches(/^[0-9]{2}$/)
  readonly provinceCode!: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(10_000)
  @Matches(/^[0-9A-Z.-]{3,35}$/, { each: true })
  readonly schoolCodes?: string[];

  /** All schools of the province. */
  @IsOptional()
  @Equals(true)
  readonly all?: true;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @Matches(KIND, { each: true })
  readonly kinds!: string[];

  @IsString()
  @Length(1, 64)
  readonly platformId!: string;

  /** First day in force, by the day of receipt at +07:00. */
  @Matches(DAY)
  readonly from!: string;

  /** First day no longer in force; absent: until further notice. */
  @IsOptional()
  @Matches(DAY)
  readonly to?: string | null;

  /** Number, date and words of the decision. */
  @IsString()
  @Length(1, 1000)
  readonly decision!: string;
}

/** `PATCH /designations/{id}`: ends or prolongs it. */
export class ChangeDesignationRequest {
  @ValidateIf((_each, value) => value !== null)
  @Matches(DAY)
  readonly to!: string | null;

  /** The decision behind the change; is added to the first one. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  readonly decision?: string;
}

/** Query of `GET /designations`. */
export class ListDesignationsRequest {
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  readonly provinceCode?: string;

  @IsOptional()
  @IsString()
  readonly platformId?: string;

  @IsOptional()
  @Matches(KIND)
  readonly kind?: string;

  /** Those that hold for this school (also those for all schools). */
  @IsOptional()
  @IsString()
  readonly schoolCode?: string;

  /** Those in force on this day. */
  @IsOptional()
  @Matches(DAY)
  readonly on?: string;

  @IsOptional()
  @IsString()
  readonly cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT)
  readonly limit: number = PAGE_DEFAULT;
}
