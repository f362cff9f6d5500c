import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { scopesOfAccount } from '../../domain/roles.js';
import { AccountEntity } from '../../store/entities/account.entity.js';
import { ClientEntity } from '../../store/entities/client.entity.js';

/** Claims of the hub in an access token; absent ones are left out. Readers: kit/access. */
export interface HubClaims {
  readonly lt_sort: 'client' | 'user';
  readonly lt_platform?: string;
  readonly lt_province?: string;
  readonly lt_kinds?: readonly string[];
  readonly lt_schools?: readonly string[];
  readonly lt_role?: string;
  readonly lt_commune?: string;
  readonly lt_school?: string;
  /** Of a person: tokens of an earlier generation than the account's are refused. */
  readonly lt_generation?: number;
}

/** What the registry knows of who asks for a token, read anew for every token. */
@Injectable()
export class TokenClaims {
  constructor(private readonly database: Database) {}

  /** The account when it may sign in. */
  async activeAccount(id: string): Promise<AccountEntity | null> {
    return this.database.dataSource.getRepository(AccountEntity).findOneBy({ id, state: 'active' });
  }

  async ofClient(clientId: string): Promise<HubClaims | undefined> {
    const client = await this.database.dataSource.getRepository(ClientEntity).findOneBy({ clientId, state: 'active' });
    return client ? clientClaims(client) : undefined;
  }
}

export function clientClaims(client: ClientEntity): HubClaims {
  return {
    lt_sort: 'client',
    ...(client.platformId === null ? {} : { lt_platform: client.platformId }),
    ...(client.provinceCode === null ? {} : { lt_province: client.provinceCode }),
    lt_kinds: client.kinds,
    ...(client.schools === null ? {} : { lt_schools: client.schools }),
  };
}

export function accountClaims(account: AccountEntity): HubClaims {
  return {
    lt_sort: 'user',
    lt_role: account.role,
    lt_generation: account.tokenGeneration,
    ...(account.platformId === null ? {} : { lt_platform: account.platformId }),
    ...(account.provinceCode === null ? {} : { lt_province: account.provinceCode }),
    ...(account.communeCode === null ? {} : { lt_commune: account.communeCode }),
    ...(account.schoolCode === null ? {} : { lt_school: account.schoolCode, lt_schools: [account.schoolCode] }),
  };
}

/** Scopes of a person as a token says them. */
export function accountScope(account: AccountEntity): string {
  return scopesOfAccount(account).join(' ');
}
