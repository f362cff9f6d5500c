import type { IncomingMessage, ServerResponse } from 'node:http';
import { baseUrl, HubConfig } from '@lienthong/kit/config';
import { logger } from '@lienthong/kit/observability';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { SignInHandler } from '../login/sign-in.handler.js';
import { expiredPage } from '../login/sign-out.page.js';
import { pageHeaders } from '../login/page.js';
import { OidcProvider } from './oidc-provider.js';

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const;
const PLACES = ['/oauth/*', '/.well-known/openid-configuration'];

/**
 * Puts the OpenID provider on the process's own HTTP server. It speaks raw HTTP and reads bodies itself, so requests are
 * handed over before Fastify touches them.
 */
@Injectable()
export class OauthMount implements OnModuleInit {
  private readonly log = logger('registry.oauth');
  private readonly origin: URL;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly oidc: OidcProvider,
    private readonly signIn: SignInHandler,
    config: HubConfig,
  ) {
    this.origin = new URL(baseUrl(config));
  }

  onModuleInit(): void {
    // A command that boots the registry without HTTP has no adapter.
    const server = this.adapter.httpAdapter?.getInstance<FastifyInstance>();
    for (const url of server ? PLACES : []) {
      server.route({
        method: [...METHODS],
        url,
        onRequest: (request, reply, done) => {
          reply.hijack();
          void this.handle(request.raw, reply.raw, request.ip);
          done();
        },
        handler: () => undefined,
      });
    }
  }

  private async handle(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    // Addresses in answers and the Secure flag of cookies come from BASE_URL, never from what a caller claims.
    request.headers['x-forwarded-host'] = this.origin.host;
    request.headers['x-forwarded-proto'] = this.origin.protocol.slice(0, -1);
    try {
      if (/^\/oauth\/login\/[^/?]+(\?|$)/.test(request.url ?? '')) await this.signIn.handle(request, response, address);
      else await this.oidc.provider.callback()(request, response);
    } catch (error) {
      this.refuse(response, error);
    }
  }

  /** An interaction that is unknown, expired or of another browser: people get a page that leads them back. */
  private refuse(response: ServerResponse, error: unknown): void {
    const expected = error instanceof Error && error.name === 'SessionNotFound';
    if (!expected) this.log.error({ err: error }, 'sign-in failed');
    if (response.headersSent) response.destroy();
    else response.writeHead(expected ? 400 : 500, pageHeaders()).end(expiredPage());
  }
}
