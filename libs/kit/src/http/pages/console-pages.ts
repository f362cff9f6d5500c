import { existsSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpSettings } from '../http-settings.js';
import { pathOf } from '../request/request-log.js';
import { BuiltFiles } from './built-files.js';

/** Addresses that are never a page of the console. */
const NOT_A_PAGE = /^\/(api|oauth|docs|health|metrics|assets|\.well-known)(\/|$)/;

/** The console's pages: files as they are, and `index.html` for every other address a browser asks for. */
@Injectable()
export class ConsolePages {
  private readonly files: BuiltFiles | undefined;

  constructor(@Inject(HttpSettings) settings: HttpSettings) {
    if (existsSync(path.join(settings.consoleHome, 'index.html'))) this.files = new BuiltFiles(settings.consoleHome);
  }

  /** For requests that no route took. True when it was for a page or a file and has been answered. */
  answer(request: FastifyRequest, reply: FastifyReply): boolean {
    if (!this.files || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const address = pathOf(request);
    const wantsPage = (request.headers.accept ?? '').includes('text/html') && !NOT_A_PAGE.test(address);
    const file = this.files.find(address === '/' ? '/index.html' : address) ?? (wantsPage ? this.files.find('/index.html') : undefined);
    if (!file) return false;

    // Names under assets/ carry a hash of their content: they never change.
    const cache = address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    void reply.headers({ 'content-type': file.type, 'cache-control': cache, etag: file.etag, vary: 'Accept-Encoding' });
    if (request.headers['if-none-match'] === file.etag) {
      void reply.code(304).send();
      return true;
    }
    const packed = file.gzip !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (packed) void reply.header('content-encoding', 'gzip');
    void reply.code(200).send(packed ? file.gzip : file.plain);
    return true;
  }
}
