import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { consoleOrigins, RegistryConfig } from '../../registry.config.js';
import { OidcProvider } from '../oauth/oidc-provider.js';
import { pageHeaders, type PageLanguage } from './page.js';
import { signInPage, type SignInFault } from './sign-in.page.js';
import { SignInService } from './sign-in.service.js';

const FORM_LIMIT_BYTES = 8_192;

/** `/oauth/login/{uid}`: the page between the authorization request and its answer. Speaks raw HTTP, as the provider does. */
@Injectable()
export class SignInHandler {
  constructor(
    private readonly oidc: OidcProvider,
    private readonly signIns: SignInService,
    private readonly settings: RegistryConfig,
  ) {}

  /** Rejects when the interaction is unknown or has expired: the mount answers with the error page. */
  async handle(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://hub');
    const { prompt, params } = await this.oidc.provider.interactionDetails(request, response);
    const language = languageOf(url.searchParams.get('lang'), params['ui_locales']);
    if (prompt.name !== 'login') {
      // The grant of the console is full; what is still missing nobody here can give, and asking again would go round for ever.
      const result = prompt.reasons.every((reason) => reason === 'consent_prompt') ? { consent: {} } : { error: 'access_denied', error_description: 'scope is not available' };
      await this.oidc.provider.interactionFinished(request, response, result);
      return;
    }
    if (request.method !== 'POST') {
      this.show(response, 200, signInPage(language, url.pathname, null));
      return;
    }
    const form = await readForm(request);
    const username = form.get('username') ?? '';
    const result = await this.signIns.signIn(username.slice(0, 64), (form.get('password') ?? '').slice(0, 200), address);
    if (result.outcome === 'signed-in') {
      await this.oidc.provider.interactionFinished(request, response, { login: { accountId: result.accountId, remember: false, amr: ['pwd'] } });
      return;
    }
    if (result.outcome === 'wait') response.setHeader('retry-after', String(result.seconds));
    const fault: SignInFault = result.outcome;
    this.show(response, fault === 'wait' ? 429 : 422, signInPage(language, url.pathname, fault, username.slice(0, 64)));
  }

  private show(response: ServerResponse, status: number, html: string): void {
    // After the form the browser is led on to the console, which may be served from another origin in development.
    response.writeHead(status, pageHeaders(consoleOrigins(this.settings))).end(html);
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
