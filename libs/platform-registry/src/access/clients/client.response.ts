import { ApiProperty } from '@nestjs/swagger';
import type { ClientEntity } from '../../store/entities/client.entity.js';

/** A client as administrators see it; the secret is never shown again. */
export class ClientResponse {
  @ApiProperty({ example: 'ls-k12-7h2kq9' })
  readonly clientId!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly platformId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null = every province' })
  readonly provinceCode!: string | null;
  @ApiProperty()
  readonly name!: string;
  @ApiProperty({ type: [String] })
  readonly scopes!: readonly string[];
  @ApiProperty({ type: [String] })
  readonly kinds!: readonly string[];
  @ApiProperty({ type: [String], nullable: true, description: 'null = all schools of the province' })
  readonly schools!: readonly string[] | null;
  @ApiProperty({ enum: ['active', 'revoked'] })
  readonly state!: 'active' | 'revoked';
  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly rotatedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt!: string | null;
}

/** The answer to issuing and rotating: the only time the secret is shown. */
export class ClientSecretResponse extends ClientResponse {
  @ApiProperty({ description: 'Shown this once; only a hash is kept' })
  readonly clientSecret!: string;
}

/** A page of clients. */
export class ClientPageResponse {
  @ApiProperty({ type: [ClientResponse] })
  readonly items!: readonly ClientResponse[];
  @ApiProperty({ type: String, nullable: true })
  readonly next!: string | null;
}

/** One line of the list by which every service refuses revoked clients. */
export class RevocationResponse {
  @ApiProperty()
  readonly clientId!: string;
  @ApiProperty({ format: 'date-time' })
  readonly revokedAt!: string;
}

/** One person whose earlier tokens are refused: disabled, given another role or area, or a new password. */
export class WithdrawalResponse {
  @ApiProperty({ format: 'uuid' })
  readonly userId!: string;
  @ApiProperty({ type: Number, description: 'First generation (claim lt_generation) of tokens that is still good' })
  readonly generation!: number;
  @ApiProperty({ format: 'date-time' })
  readonly withdrawnAt!: string;
}

/** Clients revoked and people's tokens withdrawn in the last day: older tokens have ended by themselves. */
export class RevocationListResponse {
  @ApiProperty({ type: [RevocationResponse] })
  readonly revoked!: readonly RevocationResponse[];
  @ApiProperty({ type: [WithdrawalResponse] })
  readonly people!: readonly WithdrawalResponse[];
}

export function toClientResponse(client: ClientEntity): ClientResponse {
  return {
    clientId: client.clientId,
    platformId: client.platformId,
    provinceCode: client.provinceCode,
    name: client.name,
    scopes: client.scopes,
    kinds: client.kinds,
    schools: client.schools,
    state: client.state,
    createdAt: client.createdAt.toISOString(),
    rotatedAt: client.rotatedAt?.toISOString() ?? null,
    revokedAt: client.revokedAt?.toISOString() ?? null,
  };
}
