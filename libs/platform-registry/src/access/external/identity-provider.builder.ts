import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { freePort } from '../../registry-app.builder.js';

/** A province's identity provider in small, a second OpenID provider on a port of its own. For specs. */
export class IdentityProvider {
  /** Claims of the people it knows, by subject. */
  readonly people = new Map<string, Readonly<Record<string, unknown>>>();
  /** Who sits before the browser; null: somebody who presses "cancel". */
  present: string | null = null;
  /** Queries of the authorization requests so far. */
  readonly asked: URLSearchParams[] = [];

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly provider: Provider,
  ) {}

  static async start(client: { readonly id: string; readonly secret: string; readonly redirectUri: string }): Promise<IdentityProvider> {
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    const provider: Provider = new Provider(issuer, {
      clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.redirectUri], grant_types: ['authorization_code'], response_types: ['code'], token_endpoint_auth_method: 'client_secret_basic' }],
      claims: { openid: ['sub'], profile: ['preferred_username', 'groups', 'tinh', 'donvi', 'truong'] },
      cookies: { keys: ['a spec'] },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, interaction) => `/at-the-desk/${interaction.uid}` },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...made.people.get(sub) }) }),
      loadExistingGrant: async (ctx) => {
        const grant = new provider.Grant({ clientId: client.id, accountId: ctx.oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/auth?')) made.asked.push(new URL(request.url, issuer).searchParams);
      void (request.url?.startsWith('/at-the-desk/') ? made.atTheDesk(request, response) : answer(request, response));
    });
    const made = new IdentityProvider(issuer, server, provider);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return made;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async atTheDesk(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const result = this.present === null ? { error: 'access_denied', error_description: 'cancelled' } : { login: { accountId: this.present } };
    await this.provider.interactionFinished(request, response, result);
  }
}
