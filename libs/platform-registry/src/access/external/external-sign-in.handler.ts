import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { pageHeaders, type PageLanguage } from '../login/page.js';
import { type SignInFault } from '../login/sign-in.page.js';
import { OidcProvider } from '../oauth/oidc-provider.js';
import { ExternalAccountService } from './external-account.service.js';
import { ExternalProvider, interactionOf } from './external-provider.js';
import { refusedPersonPage } from './refused.page.js';

/** One of our own sign-ins, known by the cookie of this browser. */
export interface Interaction {
  readonly uid: string;
  readonly language: PageLanguage;
  /** Path of its sign-in page. */
  readonly here: string;
  /** True when whoever asked wants a new sign-in, although a session lives. */
  readonly again: boolean;
}

/** The way to the external provider and back, between our own authorization request and its answer. Speaks raw HTTP. */
@Injectable()
export class ExternalSignInHandler {
  constructor(
    private readonly oidc: OidcProvider,
    private readonly provider: ExternalProvider,
    private readonly accounts: ExternalAccountService,
  ) {}

  /**
   * `/oauth/external/callback`, where the provider sends everybody: on to the page of the sign-in that the state names.
   * Only the browser that began it has its cookie there, so nobody can be signed in by an address from elsewhere.
   * @returns false for a state that is none of ours
   */
  callback(url: URL, response: ServerResponse): boolean {
    const uid = interactionOf(url.searchParams.get('state') ?? '');
    if (uid === null) return false;
    response.writeHead(303, { location: `/oauth/login/${uid}/external${url.search}`, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end();
    return true;
  }

  /** `/oauth/login/{uid}/external`: leaves for the provider, or ends the sign-in with what came back. Gives the fault that the sign-in page is to show. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL, interaction: Interaction): Promise<SignInFault> {
    const { uid, language, here } = interaction;
    if (!url.searchParams.has('state')) {
      const away = await this.provider.leave(uid, language, interaction.again || url.searchParams.has('again'));
      if (!away) return 'unavailable';
      response.writeHead(303, { location: away.href, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end();
      return null;
    }
    const answer = await this.provider.comeBack(uid, url.searchParams);
    if (answer.outcome !== 'known') return answer.outcome;
    const admission = await this.accounts.admit(answer.subject, answer.claims);
    if (admission.outcome === 'refused') response.writeHead(403, pageHeaders()).end(refusedPersonPage(language, here, admission.reason));
    else await this.oidc.provider.interactionFinished(request, response, { login: { accountId: admission.accountId, remember: false, amr: ['ext'] } });
    return null;
  }
}
