import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { pathOf } from './request-log.js';

/** A plain Node handler, e.g. `provider.callback()` of oidc-provider. It reads the body and answers by itself. */
export type RawHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Parts of the address space that belong to a plain Node handler. Injected; mounting is possible at any time before the first request. */
@Injectable()
export class RawMounts {
  private readonly mounts: { readonly prefix: string; readonly handler: RawHandler }[] = [];

  /** @param prefixes e.g. `['/oauth', '/.well-known']`; each covers itself and everything below */
  mountRaw(prefixes: readonly string[], handler: RawHandler): void {
    for (const prefix of prefixes) this.mounts.push({ prefix: prefix.replace(/\/+$/, ''), handler });
  }

  /** Handler of a path, if it is mounted. */
  find(path: string): RawHandler | undefined {
    return this.mounts.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))?.handler;
  }
}

/** Hands mounted paths over before Fastify reads a body or looks for a route. */
export function addRawMountHook(instance: FastifyInstance, mounts: RawMounts): void {
  instance.addHook('onRequest', (request, reply, done) => {
    const handler = mounts.find(pathOf(request));
    if (!handler) return done();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    // The handler has its own policy for its pages and redirects.
    reply.raw.removeHeader('content-security-policy');
    reply.hijack();
    handler(request.raw, reply.raw);
  });
}
