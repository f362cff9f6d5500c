import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpSettings } from '../http-settings.js';
import { pathOf } from '../request/request-log.js';

/** Addresses that are never a page of the console. */
const NOT_A_PAGE = /^\/(api|oauth|docs|health|metrics|\.well-known)(\/|$)/;

/** The console's pages: files as they are, and `index.html` for every other address a browser asks for. */
@Injectable()
export class SpaFallback {
  private readonly index: string | undefined;

  constructor(@Inject(HttpSettings) private readonly settings: HttpSettings) {
    const file = path.join(settings.consoleHome, 'index.html');
    this.index = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** Serves the built files, if the console was built. Names under `assets/` carry a hash: they are kept for a year. */
  async addFiles(instance: FastifyInstance): Promise<void> {
    if (this.index === undefined) return;
    await instance.register(fastifyStatic, {
      root: this.settings.consoleHome,
      prefix: '/',
      cacheControl: false,
      wildcard: false,
      index: 'index.html',
      setHeaders: (reply, file) => void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
  }

  /** True when the request was for a page and has been answered with it. */
  answer(request: FastifyRequest, reply: FastifyReply): boolean {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !NOT_A_PAGE.test(pathOf(request));
    if (!wantsPage || this.index === undefined) return false;
    void reply.code(200).headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).send(this.index);
    return true;
  }
}
