import type { IncomingMessage, ServerResponse } from 'node:http';
import { baseUrl, HubConfig } from '@lienthong/kit/config';
import { RawMounts } from '@lienthong/kit/http';
import { logger } from '@lienthong/kit/observability';
import { Injectable } from '@nestjs/common';
import { CALLBACK_PATH } from '../external/external-provider.js';
import { ExternalSignInHandler } from '../external/external-sign-in.handler.js';
import { pageHeaders } from '../login/page.js';
import { SignInHandler } from '../login/sign-in.handler.js';
import { expiredPage } from '../login/sign-out.page.js';
import { OidcProvider } from './oidc-provider.js';

const SIGN_IN = /^\/oauth\/login\/[^/?]+(\/external)?(\?|$)/;

/** Puts the OpenID provider and its sign-in page on the process's own HTTP server. Both speak raw HTTP and read bodies themselves. */
@Injectable()
export class OauthMount {
  private readonly log = logger('registry.oauth');
  private readonly origin: URL;
  private readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;

  constructor(
    mounts: RawMounts,
    oidc: OidcProvider,
    private readonly signIn: SignInHandler,
    private readonly external: ExternalSignInHandler,
    config: HubConfig,
  ) {
    this.origin = new URL(baseUrl(config));
    this.answer = oidc.provider.callback();
    mounts.mountRaw(['/oauth', '/.well-known/openid-configuration'], (request, response) => void this.handle(request, response));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = callerAddress(request);
    // Addresses in answers and the Secure flag of cookies come from BASE_URL, never from what a caller claims.
    request.headers['x-forwarded-host'] = this.origin.host;
    request.headers['x-forwarded-proto'] = this.origin.protocol.slice(0, -1);
    try {
      await this.route(request, response, address);
    } catch (error) {
      this.refuse(response, error);
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    if (url.pathname === CALLBACK_PATH) {
      if (!this.external.callback(url, response)) response.writeHead(400, pageHeaders()).end(expiredPage());
    } else if (SIGN_IN.test(request.url ?? '')) await this.signIn.handle(request, response, address);
    else await this.answer(request, response);
  }

  /** An interaction that is unknown, expired or of another browser: people get a page that leads them back. */
  private refuse(response: ServerResponse, error: unknown): void {
    const expected = error instanceof Error && error.name === 'SessionNotFound';
    if (!expected) this.log.error({ err: error }, 'sign-in failed');
    if (response.headersSent) response.destroy();
    else response.writeHead(expected ? 400 : 500, pageHeaders()).end(expiredPage());
  }
}

/** Address of the one who asks: the last that a proxy on this machine names, else the other end of the line. */
export function callerAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const direct = request.socket.remoteAddress ?? '';
  if (!/^(::1|127\.|::ffff:127\.)/.test(direct)) return direct;
  const forwarded = request.headers['x-forwarded-for'];
  return (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim() ?? direct;
}
