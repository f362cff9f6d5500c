import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import type { Role, Scope } from '@lienthong/vocabulary';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../domain/page.js';
import { ALL_ROLES, ALL_SCOPES } from '../../domain/roles.js';

/** Where a person's rights end. */
export class UserArea {
  /** null = every province, administrators only. */
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  readonly provinceCode?: string | null;

  @IsOptional()
  @Matches(/^[0-9]{5}$/)
  readonly communeCode?: string | null;

  @IsOptional()
  @Matches(/^[0-9A-Z.-]{3,35}$/)
  readonly schoolCode?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  readonly platformId?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  readonly unitId?: string | null;

  /** Besides those of the role. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(ALL_SCOPES, { each: true })
  readonly extraScopes?: Scope[];
}

/** `POST /users`. */
export class CreateUserRequest extends UserArea {
  @Matches(/^[a-z0-9][a-z0-9._-]{2,63}$/)
  readonly username!: string;

  /** An office or a post, not a person's data. */
  @IsString()
  @Length(1, 200)
  readonly displayName!: string;

  @IsIn(ALL_ROLES)
  readonly role!: Role;

  /** Absent: one is made and answered once. */
  @IsOptional()
  @IsString()
  @Length(12, 200)
  readonly password?: string;
}

/** `PATCH /users/{id}`: what is absent stays as it is. */
export class ChangeUserRequest extends UserArea {
  @ValidateIf((_each, value) => value !== undefined)
  @IsString()
  @Length(1, 200)
  readonly displayName?: string;

  @ValidateIf((_each, value) => value !== undefined)
  @IsIn(ALL_ROLES)
  readonly role?: Role;

  @ValidateIf((_each, value) => value !== undefined)
  @IsIn(['active', 'disabled'])
  readonly state?: 'active' | 'disabled';
}

/** `POST /users/{id}/password`. */
export class SetPasswordRequest {
  /** Absent: one is made and answered once. */
  @IsOptional()
  @IsString()
  @Length(12, 200)
  readonly password?: string;
}

/** Query of `GET /users`. */
export class ListUsersRequest {
  @IsOptional()
  @IsIn(ALL_ROLES)
  readonly role?: Role;

  @IsOptional()
  @IsIn(['active', 'disabled'])
  readonly state?: 'active' | 'disabled';

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
