import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { Role, Scope } from '@lienthong/vocabulary';
import { PageRequest } from '@lienthong/kit/http';
import { ALL_ROLES, ALL_SCOPES } from '../../domain/roles.js';
import { MayBeAbsent } from '../../domain/may-be-absent.js';

/** Where a person's rights end. */
export class UserArea {
  /** null = every province, administrators only. */
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  @ApiPropertyOptional({ type: String, nullable: true, example: '20', description: 'null = every province, administrators only' })
  readonly provinceCode?: string | null;

  @IsOptional()
  @Matches(/^[0-9]{5}$/)
  @ApiPropertyOptional({ type: String, nullable: true, example: null, description: 'Needed by role commune' })
  readonly communeCode?: string | null;

  @IsOptional()
  @Matches(/^[0-9A-Z.-]{3,35}$/)
  @ApiPropertyOptional({ type: String, nullable: true, example: null, description: 'Needed by role school' })
  readonly schoolCode?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  @ApiPropertyOptional({ type: String, nullable: true, example: null, description: 'Needed by role vendor' })
  readonly platformId?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  @ApiPropertyOptional({ type: String, nullable: true, example: 'LS.SKHCN', description: 'Unit of the department, of which the person is' })
  readonly unitId?: string | null;

  /** Besides those of the role. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(ALL_SCOPES, { each: true })
  @ApiPropertyOptional({ enum: ALL_SCOPES, isArray: true, example: [], description: 'Besides those of the role' })
  readonly extraScopes?: Scope[];
}

/** `POST /users`. */
export class CreateUserRequest extends UserArea {
  @Matches(/^[a-z0-9][a-z0-9._-]{2,63}$/)
  @ApiProperty({ type: String, example: 'kiem-toan-20' })
  readonly username!: string;

  /** An office or a post, not a person's data. */
  @IsString()
  @Length(1, 200)
  @ApiProperty({ type: String, example: 'Sở KH&CN, phòng Chuyển đổi số', description: "An office or a post, not a person's data" })
  readonly displayName!: string;

  @IsIn(ALL_ROLES)
  @ApiProperty({ enum: ALL_ROLES, example: 'auditor' })
  readonly role!: Role;

  /** Absent: one is made and answered once. */
  @MayBeAbsent()
  @IsString()
  @Length(12, 200)
  @ApiPropertyOptional({ type: String, description: 'Absent: one is made and answered once' })
  readonly password?: string;
}

/** `PATCH /users/{id}`: what is absent stays as it is. */
export class ChangeUserRequest extends UserArea {
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  @ApiPropertyOptional({ type: String })
  readonly displayName?: string;

  @MayBeAbsent()
  @IsIn(ALL_ROLES)
  @ApiPropertyOptional({ enum: ALL_ROLES })
  readonly role?: Role;

  @MayBeAbsent()
  @IsIn(['active', 'disabled'])
  @ApiPropertyOptional({ enum: ['active', 'disabled'] })
  readonly state?: 'active' | 'disabled';
}

/** `POST /users/{id}/password`. */
export class SetPasswordRequest {
  /** Absent: one is made and answered once. */
  @MayBeAbsent()
  @IsString()
  @Length(12, 200)
  @ApiPropertyOptional({ type: String, description: 'Absent: one is made and answered once' })
  readonly password?: string;
}

/** Query of `GET /users`. */
export class ListUsersRequest extends PageRequest {
  @MayBeAbsent()
  @IsIn(ALL_ROLES)
  @ApiPropertyOptional({ enum: ALL_ROLES })
  readonly role?: Role;

  @MayBeAbsent()
  @IsIn(['active', 'disabled'])
  @ApiPropertyOptional({ enum: ['active', 'disabled'] })
  readonly state?: 'active' | 'disabled';
}
