import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { consoleOrigins, RegistryConfig } from '../../registry.config.js';
import { ExternalProvider } from '../external/external-provider.js';
import { ExternalSignInConfig } from '../external/external-sign-in.config.js';
import { ExternalSignInHandler, type Interaction } from '../external/external-sign-in.handler.js';
import { OidcProvider } from '../oauth/oidc-provider.js';
import { pageHeaders, type PageLanguage } from './page.js';
import { signInPage, type ExternalDoor, type SignInFault } from './sign-in.page.js';
import { SignInService } from './sign-in.service.js';

const FORM_LIMIT_BYTES = 8_192;
const STATUS = { wrong: 422, wait: 429, cancelled: 200, failed: 400, unavailable: 503 } as const;

/** `/oauth/login/{uid}`: the page between the authorization request and its answer. Speaks raw HTTP, as the provider does. */
@Injectable()
export class SignInHandler {
  /** null: embedded accounts only. */
  private readonly door: ExternalDoor | null;

  constructor(
    private readonly oidc: OidcProvider,
    private readonly signIns: SignInService,
    private readonly settings: RegistryConfig,
    private readonly external: ExternalSignInHandler,
    provider: ExternalProvider,
    externalSettings: ExternalSignInConfig,
  ) {
    this.door = provider.isSet ? { name: externalSettings.OIDC_NAME, only: externalSettings.OIDC_ONLY === 'on' } : null;
  }

  /** Rejects when the interaction is unknown or has expired: the mount answers with the error page. */
  async handle(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://hub');
    const { prompt, params, uid } = await this.oidc.provider.interactionDetails(request, response);
    if (prompt.name !== 'login') {
      // The grant of the console is full; what is still missing nobody here can give, and asking again would go round for ever.
      const result = prompt.reasons.every((reason) => reason === 'consent_prompt') ? { consent: {} } : { error: 'access_denied', error_description: 'scope is not available' };
      await this.oidc.provider.interactionFinished(request, response, result);
      return;
    }
    const here = `/oauth/login/${uid}`;
    const interaction: Interaction = { uid, here, language: languageOf(url.searchParams.get('lang'), params['ui_locales']), again: !prompt.reasons.every((reason) => reason === 'no_session') };
    if (this.door && url.pathname.endsWith('/external')) {
      const fault = await this.external.handle(request, response, url, interaction);
      if (fault !== null) this.show(response, interaction, fault);
      return;
    }
    if (request.method === 'POST' && this.door?.only !== true) await this.signIn(request, response, interaction, address);
    else this.show(response, interaction, null);
  }

  private async signIn(request: IncomingMessage, response: ServerResponse, interaction: Interaction, address: string): Promise<void> {
    const form = await readForm(request);
    const username = (form.get('username') ?? '').slice(0, 64);
    const result = await this.signIns.signIn(username, (form.get('password') ?? '').slice(0, 200), address);
    if (result.outcome === 'signed-in') {
      await this.oidc.provider.interactionFinished(request, response, { login: { accountId: result.accountId, remember: false, amr: ['pwd'] } });
      return;
    }
    if (result.outcome === 'wait') response.setHeader('retry-after', String(result.seconds));
    this.show(response, interaction, result.outcome, username);
  }

  private show(response: ServerResponse, { language, here }: Interaction, fault: SignInFault, username = ''): void {
    // After the form the browser is led on to the console, which may be served from another origin in development.
    response.writeHead(fault === null ? 200 : STATUS[fault], pageHeaders(consoleOrigins(this.settings))).end(signInPage({ language, here, fault, username, external: this.door }));
  }
}

function languageOf(asked: string | null, locales: unknown): PageLanguage {
  if (asked === 'vi' || asked === 'en') return asked;
  return typeof locales === 'string' && /^en\b/i.test(locales) ? 'en' : 'vi';
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    // A longer form is nobody's password: the rest is read and thrown away, the answer is "wrong".
    if (size <= FORM_LIMIT_BYTES) chunks.push(bytes);
  }
  return new URLSearchParams(size <= FORM_LIMIT_BYTES ? Buffer.concat(chunks).toString('utf8') : '');
}
