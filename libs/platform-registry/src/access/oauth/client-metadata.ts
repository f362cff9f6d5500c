import { baseUrl, HubConfig } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Injectable } from '@nestjs/common';
import { isClientId } from '@lienthong/vocabulary';
import type { ClientMetadata } from 'oidc-provider';
import { ALL_SCOPES } from '../../domain/roles.js';
import { ClientEntity } from '../../store/entities/client.entity.js';

/** Scopes that belong to signing in, not to the hub's interfaces. */
export const SIGN_IN_SCOPES = ['openid', 'profile', 'offline_access'] as const;

/** The registry's clients as the OpenID provider wants them; a revoked one does not exist. */
@Injectable()
export class ClientMetadataSource {
  constructor(
    private readonly database: Database,
    private readonly config: HubConfig,
  ) {}

  async find(clientId: string): Promise<ClientMetadata | undefined> {
    if (!isClientId(clientId)) return undefined;
    const client = await this.database.dataSource.getRepository(ClientEntity).findOneBy({ clientId, state: 'active' });
    if (!client) return undefined;
    return client.sort === 'browser' ? this.browser(client) : machine(client);
  }

  private browser(client: ClientEntity): ClientMetadata {
    return {
      client_id: client.clientId,
      client_name: client.name,
      application_type: 'web',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [`${baseUrl(this.config)}/`],
      post_logout_redirect_uris: [`${baseUrl(this.config)}/`],
      scope: [...SIGN_IN_SCOPES, ...ALL_SCOPES].join(' '),
    };
  }
}

function machine(client: ClientEntity): ClientMetadata {
  return {
    client_id: client.clientId,
    client_name: client.name,
    // The hash: the provider hands it to our compareClientSecret and uses it for nothing else (no symmetric algorithm is enabled).
    client_secret: client.secretHash ?? '',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: client.scopes.join(' '),
  };
}
