import { baseUrl, HubConfig, HubKeys } from '@lienthong/kit/config';
import { HubError } from '@lienthong/kit/errors';
import { logger } from '@lienthong/kit/observability';
import { Injectable } from '@nestjs/common';
import Provider, { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { ALL_SCOPES, isScope } from '../../domain/roles.js';
import { secretMatches } from '../../domain/secrets.js';
import { AccountEntity } from '../../store/entities/account.entity.js';
import { consoleOrigins, RegistryConfig } from '../../registry.config.js';
import { errorPage, signedOutPage, signOutPage } from '../login/sign-out.page.js';
import { SIGN_IN_SCOPES } from './client-metadata.js';
import { OidcAdapters } from './oidc-adapter.js';
import { accountClaims, accountScope, TokenClaims } from './token-claims.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const PROFILE_CLAIMS = ['name', 'preferred_username', 'lt_role', 'lt_province', 'lt_commune', 'lt_school', 'lt_platform'];

/** The OAuth 2 and OpenID Connect server of the hub (api.md §2): one resource (the hub itself), JWT access tokens. */
@Injectable()
export class OidcProvider {
  readonly provider: Provider;
  private readonly origin: string;
  private readonly log = logger('registry.oauth');

  constructor(
    private readonly config: HubConfig,
    private readonly settings: RegistryConfig,
    private readonly keys: HubKeys,
    private readonly adapters: OidcAdapters,
    private readonly claims: TokenClaims,
  ) {
    this.origin = baseUrl(config);
    this.provider = new Provider(this.origin, this.configuration());
    // Addresses come from BASE_URL alone: the mount writes X-Forwarded-* from it (see oauth.mount.ts).
    this.provider.proxy = true;
    this.provider.Client.prototype.compareClientSecret = function compare(this: { clientSecret?: string }, actual: string): boolean {
      return secretMatches(actual, this.clientSecret ?? '');
    };
    const allowed = (uri: string): boolean => this.isConsoleAddress(uri);
    this.provider.Client.prototype.redirectUriAllowed = allowed;
    this.provider.Client.prototype.postLogoutRedirectUriAllowed = allowed;
    this.provider.on('server_error', (ctx: KoaContextWithOIDC, error: Error) => this.serverError(ctx, error));
  }

  /** The library says 500 to all of them; of a fault that passes the caller shall know that it may come back. */
  private serverError(ctx: KoaContextWithOIDC, error: Error): void {
    const passing = error instanceof HubError && error.retriable;
    this.log[passing ? 'warn' : 'error']({ err: error }, 'oauth request failed');
    if (!passing) return;
    if (ctx.type === 'application/json') ctx.body = { error: 'temporarily_unavailable', error_description: 'the hub is busy, try again later' };
    ctx.status = 503;
    ctx.set('retry-after', '2');
  }

  private configuration(): Configuration {
    return {
      adapter: this.adapters.factory,
      jwks: { keys: this.keys.signing.map((key) => ({ ...key })) },
      cookies: { keys: [this.keys.cookieSecret], long: { path: '/oauth', sameSite: 'lax' } },
      routes: {
        authorization: '/oauth/auth',
        token: '/oauth/token',
        jwks: '/oauth/jwks',
        end_session: '/oauth/session/end',
        revocation: '/oauth/token/revocation',
      },
      scopes: [...SIGN_IN_SCOPES, ...ALL_SCOPES],
      claims: { openid: ['sub', ...PROFILE_CLAIMS], profile: PROFILE_CLAIMS },
      conformIdTokenClaims: false,
      clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
      enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
      pkce: { required: () => true },
      responseTypes: ['code'],
      clientBasedCORS: (_ctx, origin) => this.isConsoleOrigin(origin),
      findAccount: async (_ctx, id) => this.account(id),
      extraTokenClaims: async (_ctx, token) => this.extraClaims(token),
      loadExistingGrant: async (ctx) => this.firstPartyGrant(ctx),
      // Bound to the session (no offline_access): it ends with signing out. Each is good for one renewal.
      issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
      rotateRefreshToken: true,
      interactions: { url: (_ctx, interaction) => `/oauth/login/${interaction.uid}` },
      renderError: (ctx, out) => errorPage(ctx, out.error),
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        revocation: { enabled: true, allowedPolicy: async (ctx, client, token) => token.clientId === client.clientId && ctx.oidc !== undefined },
        userinfo: { enabled: false },
        rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => this.origin,
          useGrantedResource: () => true,
          getResourceServerInfo: async (ctx, resource) => this.resourceServer(ctx, resource),
        },
      },
      ttl: {
        ClientCredentials: 60 * MINUTE,
        AccessToken: 15 * MINUTE,
        IdToken: 15 * MINUTE,
        AuthorizationCode: MINUTE,
        Interaction: HOUR,
        Session: this.settings.SIGN_IN_HOURS * HOUR,
        Grant: this.settings.SIGN_IN_HOURS * HOUR,
        RefreshToken: this.settings.SIGN_IN_HOURS * HOUR,
      },
    };
  }

  /** The hub as resource. Its scopes are those that whoever asks may have; a machine that asks for none gets all of its own. */
  private async resourceServer(ctx: KoaContextWithOIDC, resource: string): Promise<{ scope: string; audience: string; accessTokenFormat: 'jwt'; jwt: { sign: { alg: 'RS256' } } }> {
    if (resource !== this.origin) throw new errors.InvalidTarget();
    return { scope: await this.scopeFor(ctx), audience: this.origin, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } };
  }

  private async scopeFor(ctx: KoaContextWithOIDC): Promise<string> {
    const { client, params, entities } = ctx.oidc;
    const asked = typeof params?.['scope'] === 'string' ? params['scope'].split(' ').filter(Boolean) : [];
    if (client?.grantTypeAllowed('client_credentials')) {
      const own = (client.scope ?? '').split(' ');
      const foreign = asked.find((each) => !own.includes(each));
      if (foreign !== undefined) throw new errors.InvalidScope('requested scope is not granted to the client', foreign);
      if (asked.length === 0 && params) params['scope'] = client.scope;
      return client.scope ?? '';
    }
    // The console that names no scope of the hub asks for all; the person's own are picked out when the token is made.
    if (params?.['response_type'] && !asked.some(isScope)) params['scope'] = [...asked, ...ALL_SCOPES].join(' ');
    const id = entities.Account?.accountId ?? entities.Session?.accountId;
    const account = id === undefined ? null : await this.claims.activeAccount(id);
    return account ? accountScope(account) : ALL_SCOPES.join(' ');
  }

  private async account(id: string): Promise<{ accountId: string; claims: () => { sub: string; [claim: string]: string | undefined } } | undefined> {
    const account = await this.claims.activeAccount(id);
    return account ? { accountId: account.id, claims: () => profileOf(account) } : undefined;
  }

  private async extraClaims(token: { readonly kind: string; readonly clientId?: string | undefined; readonly accountId?: string }): Promise<{ [claim: string]: unknown } | undefined> {
    if (token.kind === 'ClientCredentials' && token.clientId) return { ...(await this.claims.ofClient(token.clientId)) };
    const account = token.accountId === undefined ? null : await this.claims.activeAccount(token.accountId);
    return account ? { ...accountClaims(account) } : undefined;
  }

  /** The console is ours: nobody is asked whether it may act for them. */
  private async firstPartyGrant(ctx: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']> | undefined> {
    const { client, session } = ctx.oidc;
    if (!client || !session?.accountId) return undefined;
    const known = session.grantIdFor(client.clientId);
    const kept = known === undefined ? undefined : await this.provider.Grant.find(known);
    if (kept && kept.accountId === session.accountId) return kept;
    const grant = new this.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    // The provider counts every scope of its list as one of OpenID too.
    grant.addOIDCScope([...SIGN_IN_SCOPES, ...ALL_SCOPES].join(' '));
    grant.addResourceScope(this.origin, ALL_SCOPES.join(' '));
    await grant.save();
    return grant;
  }

  private isConsoleOrigin(origin: string): boolean {
    return origin === new URL(this.origin).origin || consoleOrigins(this.settings).includes(origin);
  }

  /** Any page of the console, but none of the interfaces on the same origin. */
  private isConsoleAddress(address: string): boolean {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || url.username !== '' || url.hash !== '' || !this.isConsoleOrigin(url.origin)) return false;
    return !/^\/(api|oauth|\.well-known)(\/|$)/.test(url.pathname);
  }
}

function profileOf(account: AccountEntity): { sub: string; [claim: string]: string | undefined } {
  const { lt_role, lt_province, lt_commune, lt_school, lt_platform } = accountClaims(account);
  return { sub: account.id, name: account.displayName, preferred_username: account.username, lt_role, lt_province, lt_commune, lt_school, lt_platform };
}
