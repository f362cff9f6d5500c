import { createHash } from 'node:crypto';
import { baseUrl, Clock, HubConfig, Sealer } from '@lienthong/kit/config';
import { logger } from '@lienthong/kit/observability';
import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { OidcRecordStore } from '../../store/oidc-record.store.js';
import type { PageLanguage } from '../login/page.js';
import { ExternalSignInConfig } from './external-sign-in.config.js';

/** Where the provider sends people back to; registered there. */
export const CALLBACK_PATH = '/oauth/external/callback';

const MODEL = 'ExternalSignIn';
const TRY_MS = 10 * 60_000;
const KEEP_METADATA_MS = 60 * 60_000;
const TIMEOUT_SECONDS = 5;

/** What is kept between leaving for the provider and coming back. */
interface UnderWay {
  readonly verifier: string;
  readonly nonce: string;
}

/** What came back: who it is; that the person broke off; or that provider and hub do not understand each other. */
export type ExternalAnswer = { readonly outcome: 'known'; readonly subject: string; readonly claims: Readonly<Record<string, unknown>> } | { readonly outcome: 'cancelled' } | { readonly outcome: 'failed' };

/** The external OpenID provider: code flow with PKCE, state and nonce. */
@Injectable()
export class ExternalProvider {
  private readonly log = logger('registry.external-sign-in');
  private readonly callback: URL;
  private known: { readonly configuration: client.Configuration; readonly at: number } | undefined;

  constructor(
    config: HubConfig,
    private readonly settings: ExternalSignInConfig,
    private readonly records: OidcRecordStore,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {
    this.callback = new URL(baseUrl(config) + CALLBACK_PATH);
  }

  /** False: only the embedded accounts. */
  get isSet(): boolean {
    return this.settings.OIDC_ISSUER !== undefined;
  }

  /**
   * Address at the provider to send the person to, null while the provider does not answer. `interaction` is our own
   * sign-in that it belongs to, `again` asks for a new sign-in there even if a session lives.
   */
  async leave(interaction: string, language: PageLanguage, again: boolean): Promise<URL | null> {
    const configuration = await this.configuration();
    if (!configuration) return null;
    const state = `${interaction}.${client.randomState()}`;
    const underWay: UnderWay = { verifier: client.randomPKCECodeVerifier(), nonce: client.randomNonce() };
    const expiresAt = new Date(this.clock.now().getTime() + TRY_MS);
    await this.records.put(MODEL, hashOf(state), this.sealer.seal(Buffer.from(JSON.stringify(underWay), 'utf8')), { grantId: null, uid: null, userCode: null, expiresAt });
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback.href,
      scope: this.settings.OIDC_SCOPES,
      code_challenge: await client.calculatePKCECodeChallenge(underWay.verifier),
      code_challenge_method: 'S256',
      state,
      nonce: underWay.nonce,
      ui_locales: language,
      ...(again ? { prompt: 'login' } : {}),
    });
  }

  /** Takes the answer of the provider, once: `search` is the query it came with, `interaction` the sign-in of this browser. */
  async comeBack(interaction: string, search: URLSearchParams): Promise<ExternalAnswer> {
    const state = search.get('state') ?? '';
    const record = interactionOf(state) === interaction ? await this.records.take(MODEL, hashOf(state), this.clock.now()) : undefined;
    const configuration = await this.configuration();
    if (!record || !configuration) return { outcome: 'failed' };
    const underWay = JSON.parse(this.sealer.open(record.payload).toString('utf8')) as UnderWay;
    const current = new URL(this.callback);
    current.search = search.toString();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, current, { expectedState: state, expectedNonce: underWay.nonce, pkceCodeVerifier: underWay.verifier });
      const idToken = tokens.claims();
      if (!idToken) return { outcome: 'failed' };
      // Many providers name groups and units only there. Its subject must be that of the ID token.
      const more = configuration.serverMetadata().userinfo_endpoint === undefined ? {} : await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub);
      return { outcome: 'known', subject: idToken.sub, claims: { ...more, ...idToken } };
    } catch (error) {
      if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied') return { outcome: 'cancelled' };
      this.log.warn({ code: codeOf(error) }, 'the external identity provider and the hub do not understand each other');
      return { outcome: 'failed' };
    }
  }

  /** The provider by its discovery document, asked anew every hour; the last one known while it is away. */
  private async configuration(): Promise<client.Configuration | undefined> {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = this.settings;
    if (issuer === undefined || id === undefined) return undefined;
    const now = this.clock.now().getTime();
    if (this.known && now - this.known.at < KEEP_METADATA_MS) return this.known.configuration;
    const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    try {
      const found = await client.discovery(new URL(issuer), id, undefined, client.None(), { execute, timeout: TIMEOUT_SECONDS });
      const configuration = new client.Configuration(found.serverMetadata(), id, undefined, authenticationOf(found.serverMetadata(), secret));
      for (const each of execute) each(configuration);
      configuration.timeout = TIMEOUT_SECONDS;
      this.known = { configuration, at: now };
    } catch (error) {
      this.log.error({ code: codeOf(error), issuer }, 'the external identity provider does not answer');
    }
    return this.known?.configuration;
  }
}

/** The sign-in of ours that a state belongs to, or null for a state that is none of ours. */
export function interactionOf(state: string): string | null {
  return /^([A-Za-z0-9_-]{1,64})\.[A-Za-z0-9_-]{20,64}$/.exec(state)?.[1] ?? null;
}

/** Basic is what every provider takes unless its document says otherwise. */
function authenticationOf(server: client.ServerMetadata, secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None();
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic') ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret);
}

/** A code for the log; messages may repeat what the provider sent. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return [error.name, code ?? cause?.code].filter((each) => typeof each === 'string').join(' ');
}

function hashOf(state: string): Buffer {
  return createHash('sha256').update(state).digest();
}
