import { ApiProperty } from '@nestjs/swagger';
import { scopesOfAccount } from '../../domain/roles.js';
import type { AccountEntity } from '../../store/entities/account.entity.js';

/** A person who signs in. */
export class UserResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ example: 'department-20' })
  readonly username!: string;
  @ApiProperty()
  readonly displayName!: string;
  @ApiProperty({ example: 'department' })
  readonly role!: string;
  @ApiProperty({ type: [String], description: 'Those of the role and those given to the account' })
  readonly scopes!: readonly string[];
  @ApiProperty({ type: [String] })
  readonly extraScopes!: readonly string[];
  @ApiProperty({ type: String, nullable: true })
  readonly provinceCode!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly communeCode!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly schoolCode!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly platformId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;
  @ApiProperty({ enum: ['active', 'disabled'] })
  readonly state!: 'active' | 'disabled';
  @ApiProperty({ enum: ['password', 'external'], description: 'external: through the external identity provider, whose claims give role and area anew at each sign-in' })
  readonly signsInBy!: 'password' | 'external';
}

/** The answer to creating an account or setting a password: a made password is shown this once. */
export class UserPasswordResponse extends UserResponse {
  @ApiProperty({ required: false })
  readonly password?: string;
}

export class UserPageResponse {
  @ApiProperty({ type: [UserResponse] })
  readonly items!: readonly UserResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

export function toUserResponse(account: AccountEntity): UserResponse {
  const { id, username, displayName, role, extraScopes, provinceCode, communeCode, schoolCode, platformId, unitId, state } = account;
  return { id, username, displayName, role, scopes: scopesOfAccount(account), extraScopes, provinceCode, communeCode, schoolCode, platformId, unitId, state, signsInBy: account.externalSubject === null ? 'password' : 'external' };
}
